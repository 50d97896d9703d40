/**
 * Word error rate and character error rate: (substitutions + deletions + insertions) ÷ words said.
 * Case, punctuation, spelled numbers and a few spellings of one word do not count. Pure.
 */
import { numbersToDigits } from './numbers/numbers-to-digits.ts';

export interface ErrorCount {
  readonly substitutions: number;
  readonly deletions: number;
  readonly insertions: number;
  /** Words (or characters) of the reference. */
  readonly reference: number;
}

/** Spellings of one spoken word. */
const spellings = new Map([
  ['mister', 'mr'],
  ['doctor', 'dr'],
  ['ok', 'okay'],
  ['percent', '%'],
]);

/** English words to compare: lower case, no punctuation, digits for number words. */
export function normalizedWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/['’]/g, '')
    .replaceAll(/(?<=\d),(?=\d{3})/g, '')
    .replaceAll('%', ' percent ')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
    .map((word) => spellings.get(word) ?? word);
  return numbersToDigits(words);
}

/** Characters to compare, for languages without spaces: no punctuation, no spaces, lower case. */
export function normalizedCharacters(text: string): string[] {
  return Array.from(text.toLowerCase().normalize('NFKC').replaceAll(/[^\p{Letter}\p{Number}]/gu, ''));
}

export function countWordErrors(reference: string, hypothesis: string): ErrorCount {
  return countErrors(normalizedWords(reference), normalizedWords(hypothesis));
}

export function countCharacterErrors(reference: string, hypothesis: string): ErrorCount {
  return countErrors(normalizedCharacters(reference), normalizedCharacters(hypothesis));
}

/** Errors per word of the reference; 0 when nothing was said and nothing was written, else 1 for an empty reference. */
export function errorRate({ substitutions, deletions, insertions, reference }: ErrorCount): number {
  const errors = substitutions + deletions + insertions;
  if (reference === 0) return errors === 0 ? 0 : 1;
  return errors / reference;
}

export function sumErrors(counts: readonly ErrorCount[]): ErrorCount {
  const total = { substitutions: 0, deletions: 0, insertions: 0, reference: 0 };
  for (const count of counts) {
    total.substitutions += count.substitutions;
    total.deletions += count.deletions;
    total.insertions += count.insertions;
    total.reference += count.reference;
  }
  return total;
}

/** Fewest edits (Levenshtein 1966), with how many of each kind one such alignment has. */
export function countErrors(reference: readonly string[], hypothesis: readonly string[]): ErrorCount {
  type Cell = { readonly substitutions: number; readonly deletions: number; readonly insertions: number };
  const cost = (cell: Cell): number => cell.substitutions + cell.deletions + cell.insertions;
  let row: Cell[] = Array.from({ length: hypothesis.length + 1 }, (_, column) => ({ substitutions: 0, deletions: 0, insertions: column }));
  for (const [index, said] of reference.entries()) {
    const next: Cell[] = [{ substitutions: 0, deletions: index + 1, insertions: 0 }];
    for (const [column, written] of hypothesis.entries()) {
      const diagonal = row[column]!;
      const above = row[column + 1]!;
      const left = next[column]!;
      const changed = said === written ? diagonal : { ...diagonal, substitutions: diagonal.substitutions + 1 };
      const missing = { ...above, deletions: above.deletions + 1 };
      const added = { ...left, insertions: left.insertions + 1 };
      next.push([missing, added].reduce((best, cell) => (cost(cell) < cost(best) ? cell : best), changed));
    }
    row = next;
  }
  return { ...row[hypothesis.length]!, reference: reference.length };
}
