/** Number words of English as digits, so that "four hundred and five" and "405" count as the same words. Pure. */

import { readCardinal } from './english-numbers.ts';

/** Replaces each run of number words by its digits. Words are lower-case, without punctuation. */
export function numbersToDigits(words: readonly string[]): string[] {
  const result: string[] = [];
  let next = 0;
  while (next < words.length) {
    const number = words[next] === 'zero' ? { value: 0, length: 1 } : readCardinal(words, next);
    result.push(number === null ? words[next]! : String(number.value));
    next += number?.length ?? 1;
  }
  return joinYears(result, words);
}

/** "eighteen thirteen" is 1813: two numbers of two digits that follow each other, where they were said as words. */
function joinYears(result: readonly string[], said: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of result) {
    const before = joined.at(-1) ?? '';
    if (/^[1-9]\d$/.test(word) && /^[1-9]\d$/.test(before) && !said.includes(word) && !said.includes(before)) {
      joined[joined.length - 1] = `${before}${word}`;
    } else joined.push(word);
  }
  return joined;
}
