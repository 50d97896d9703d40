/** A language's words with their categories and meanings, looked up over a sequence of words; entries of several words too. */
import type { Entry } from './chart.ts';

export interface LexiconEntry {
  readonly category: string;
  readonly meaning: unknown;
  readonly cost: number;
}

export interface Lexicon {
  /** Every entry that stands at a place. */
  entriesOf(words: readonly string[]): Entry[];
  has(word: string): boolean;
  /** Single words, for slips. */
  readonly words: readonly string[];
  /** What it was made of: the documentation lists it. */
  readonly lines: readonly LexiconLine[];
}

/** @param forms Alternatives with `|` between: `pull requests|prs`. */
export type LexiconLine = readonly [category: string, forms: string, meaning?: unknown, cost?: number];

/** @param split How a form falls into words: at spaces, or into characters. */
export function lexiconOf(lines: readonly LexiconLine[], split: (form: string) => readonly string[]): Lexicon {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly entry: LexiconEntry }[]>();
  const single = new Set<string>();
  for (const [category, forms, meaning = null, cost = 0] of lines) {
    for (const form of forms.split('|')) {
      const [first, ...rest] = split(form);
      byFirst.set(first!, [...(byFirst.get(first!) ?? []), { rest, entry: { category, meaning, cost } }]);
      for (const word of [first!, ...rest]) single.add(word);
    }
  }
  return {
    words: [...single],
    lines,
    has: (word) => single.has(word),
    entriesOf: (words) =>
      words.flatMap((word, from) =>
        (byFirst.get(word) ?? []).flatMap(({ rest, entry }) => {
          const fits = rest.every((next, index) => words[from + 1 + index] === next);
          return fits ? [{ ...entry, from, to: from + 1 + rest.length }] : [];
        }),
      ),
  };
}
