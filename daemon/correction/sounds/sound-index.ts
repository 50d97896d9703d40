/**
 * Forms by their consonants, coarsely: what may sound alike is found without comparing everything with everything. One consonant may be
 * missing on either side (deletion neighbourhoods, as in Bocek et al. 2007). Pure.
 */

const classes: Readonly<Record<string, string>> = { p: 'P', b: 'P', f: 'P', v: 'P', m: 'N', n: 'N', N: 'N', t: 'T', d: 'T', T: 'T', s: 'S', z: 'S', S: 'S', Z: 'S', C: 'S', J: 'S', k: 'K', g: 'K', l: 'L' };
/** With fewer consonants, leaving one out would join everything with everything. */
const FEWEST = 3;

/** Vowels, glides and `r` come and go; the rest by class: `kiklOk` is `KKLK`. */
function skeletonOf(phones: string): string {
  let skeleton = '';
  for (const phone of phones) skeleton += classes[phone] ?? '';
  return skeleton;
}

function neighbours(skeleton: string): string[] {
  if (skeleton.length < FEWEST) return [skeleton];
  return [...new Set([skeleton, ...Array.from(skeleton, (_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1))])];
}

export class SoundIndex<Form extends { readonly phones: string }> {
  readonly #bySkeleton = new Map<string, Form[]>();

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      for (const key of neighbours(skeletonOf(form.phones))) {
        const alike = this.#bySkeleton.get(key);
        if (alike === undefined) this.#bySkeleton.set(key, [form]);
        else alike.push(form);
      }
    }
  }

  /** Forms that may sound like it, each once. */
  near(phones: string): ReadonlySet<Form> {
    return new Set(neighbours(skeletonOf(phones)).flatMap((key) => this.#bySkeleton.get(key) ?? []));
  }
}
