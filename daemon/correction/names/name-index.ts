/** What a registry knows, as an index to find names in speech: exact forms, and forms that sound the same. */

/** Someone or something with a name. `name` is how it is written in the registry. */
export interface Named {
  readonly name: string;
  /** Every way to say it that is unique in the registry: full name, aliases, first name. */
  readonly forms: readonly string[];
  /** The name is a form that several people share: who is meant, the words alone do not tell. */
  readonly isShared?: true;
}

export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** False when it only sounds like the name. */
  readonly isExact: boolean;
  /** Of a name that is only heard in Han script: the form that it sounds like. */
  readonly form?: string;
}

export interface NameIndex {
  /** Names in the text, left to right, without overlap. */
  find(text: string): NameHit[];
  /** The name that the whole text is a form of, or null. */
  resolve(said: string): string | null;
}

interface Formed {
  readonly name: string;
  readonly forms: readonly string[];
}

/** Adds forms to the things, leaving out those that two of them share: what is ambiguous stays text. */
export function withUniqueForms(things: readonly Formed[]): Named[] {
  const holders = holdersOf(things);
  return things.map((thing) => ({ name: thing.name, forms: thing.forms.filter((form) => form !== '' && holders.get(form.toLowerCase())?.size === 1) }));
}

/** Forms that several things share, each as a name of its own: `Ana` of Ana Silva and Ana Costa. */
export function sharedForms(things: readonly Formed[]): Named[] {
  const spelled = new Map(things.flatMap(({ forms }) => forms.map((form): [string, string] => [form.toLowerCase(), form])).toReversed());
  return [...holdersOf(things)].flatMap(([form, { size }]): Named[] => {
    const name = spelled.get(form)!;
    return size > 1 && form !== '' ? [{ name, forms: [name], isShared: true }] : [];
  });
}

/** By form in lower case, the names of those who bear it. */
function holdersOf(things: readonly Formed[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const thing of things) {
    for (const form of thing.forms) {
      const key = form.toLowerCase();
      holders.set(key, (holders.get(key) ?? new Set()).add(thing.name));
    }
  }
  return holders;
}
