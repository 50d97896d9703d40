/** Words that numbers are made of. Pure. */
import { beginsEnglishNumber } from '../../transcript/numbers/english-numbers.ts';

/** What stands for `length` words. */
export interface Written {
  readonly text: string;
  readonly length: number;
}

export const digitWords: ReadonlyMap<string, string> = new Map(['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((word, digit) => [word, String(digit)]));
export const ordinal = /^(?:first|second|third|[a-z]+(?:th|ieth|tieth))$/u;

/** Another number follows: then it is not clear where this one ends. */
export function beginsNumber(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return word !== 'a' && (beginsEnglishNumber(word) || word === 'hundred' || word === 'thousand' || word === 'oh' || word === 'half');
}

/** How many words of number stand together here. */
export function runLength(words: readonly string[], at: number): number {
  let end = at;
  while (beginsNumber(words, end) || ['million', 'billion'].includes(words[end] ?? '') || (end > at && words[end] === 'and' && beginsNumber(words, end + 1))) end += 1;
  return end - at;
}
