/** Where a meeting speaks of a symbol: "the reconcile loop" is `reconcileLoop`, `reconcile_loop` and `Reconcile`. Pure. */
import type { Segment } from '#schemas/transcript';

/** How surely a symbol is spoken of, and where. */
export interface Spoken {
  /** 0: not; up to 1: all words of its name, one after the other. */
  readonly score: number;
  readonly citations: readonly string[];
}

export interface SpokenIndex {
  /** Of names as words ("the dry run") only those in these segments count; as they are written in code (`dry_run`) all. Null: all. */
  near(segments: ReadonlySet<string> | null): SpokenNames;
}

export interface SpokenNames {
  /** `container` helps to choose between symbols of one name; it is not enough alone. */
  find(name: string, container: string): Spoken;
}

/** Words of every meeting and of every program: heard alone they point at nothing, unless "function" or the like stands beside. */
const everyday = new Set(
  `add all and any app apply are arg base be begin body bool build button call can change check class clean clear close code column command config
  context copy count create current data date day default delete description do done drop edit element else empty end entry error event file fill
  filter find first fix flag for format from function get go group handle handler has have help home id image in index info init input insert is
  issue item job key last length level line link list load loop log main make map max merge message method min mode model move name new next no
  node not note number object of on open option order out output page parse part path people play point post print process project pull push put
  query read ready record release remove render replace report request reset response result review row run same save search select send server
  service set setup show size sort source start state status stop store string submit sum switch system table task team test text that the then
  thing this time title to token top total track type up update upload use user value version view wait week when with word work write`
    .split(/\s+/u)
    .map(stem),
);
const codeWords = new Set(['function', 'method', 'class', 'struct', 'type', 'interface', 'loop', 'helper', 'handler', 'module', 'constant', 'macro', 'trait', 'enum'].map(stem));

/** A word between that does not part a name: "reconcile the loop". */
const SLACK = 2;
const PARTIAL = 0.6;
/** Stems. A name of one short word (`talk`) is an everyday word in most meetings. */
const MIN_SINGLE_LETTERS = 6;
const MIN_TELLING_LETTERS = 3;

export function createSpokenIndex(segments: readonly Pick<Segment, 'id' | 'text'>[]): SpokenIndex {
  const spoken = segments.map(({ id, text }) => ({ id, text, stems: wordsOfName(text).map(stem) }));
  const places = new Map<string, { readonly segment: number; readonly at: number }[]>();
  spoken.forEach(({ stems }, segment) => {
    stems.forEach((word, at) => {
      const known = places.get(word);
      if (known === undefined) places.set(word, [{ segment, at }]);
      else known.push({ segment, at });
    });
  });
  const isSpoken = (container: string): boolean => wordsOfName(container).some((word) => !everyday.has(stem(word)) && places.has(stem(word)));
  return {
    near: (counted) => ({ find: (name, container) => {
      const words = [...new Set(wordsOfName(name).map(stem))];
      const best = new Map<number, number>();
      for (const { segment, at } of words.flatMap((word) => places.get(word) ?? [])) {
        const said = spoken[segment]!;
        if (counted?.has(said.id) === false && !(words.length > 1 && said.text.includes(name))) continue;
        const score = scoreAt(words, said.stems, at);
        if (score > (best.get(segment) ?? 0)) best.set(segment, score);
      }
      const score = Math.max(0, ...best.values());
      const citations = [...best.keys()].sort((first, second) => first - second).flatMap((segment) => spoken[segment]?.id ?? []);
      return { score: score === 0 ? 0 : score * (isSpoken(container) ? 1 : 0.9), citations };
    } }),
  };
}

/** The part of the name's words that stands in the few words from `at` on; 0 when that is too little to mean the name. */
function scoreAt(name: readonly string[], spoken: readonly string[], at: number): number {
  const near = new Set(spoken.slice(at, at + name.length + SLACK));
  const found = name.filter((word) => near.has(word));
  const beside = spoken.slice(Math.max(0, at - 1), at + found.length + 1);
  const isCalledCode = beside.some((word) => codeWords.has(word) && !name.includes(word));
  const leastLength = name.length === 1 ? MIN_SINGLE_LETTERS : MIN_TELLING_LETTERS;
  if (!isCalledCode && !found.some((word) => !everyday.has(word) && word.length >= leastLength)) return 0;
  if (found.length === name.length) return 1;
  const isEnough = found.length >= 2 && found.length >= name.length * PARTIAL;
  return isEnough ? found.length / name.length : 0;
}

/** `HTTPServer`, `http_server`, `http-server` and "HTTP server" alike: in lower case, letters and digits apart. */
export function wordsOfName(text: string): string[] {
  return text
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
    .match(/\p{Script=Latin}+(?:['’]\p{Script=Latin}+)?|\d+/gu)
    ?.filter((word) => word !== 'k') ?? [];
}

/** "reconciles", "reconciling", "reconciler" and "reconcile" alike. Coarse: it only compares words with each other. */
export function stem(word: string): string {
  const plain = word.replace(/['’]s$/u, '');
  if (plain.length < 5) return plain.replace(/(?<=\w{3})s$/u, '');
  const base = plain.replace(/(?:ers?|ors?|ings?|ed|es|s)$/u, '').replace(/(?:ies|y)$/u, 'i');
  return base.length < 3 ? plain : base.replace(/e$/u, '').replace(/([bdgmnprt])\1$/u, '$1');
}
