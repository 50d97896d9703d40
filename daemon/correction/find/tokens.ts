/** The words of an English text with what tells whether one may be a misheard name. Pure. */
import { frequencyOf, type Frequency } from '../language/english-frequency.ts';
import { phonesOf } from '../sounds/phones.ts';

export interface Token {
  readonly start: number;
  /** Before a genitive. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly frequency: Frequency;
  readonly phones: string;
  readonly isCapitalised: boolean;
  /** Every sentence begins with a capital, so there it tells nothing. */
  readonly isFirst: boolean;
  /** Nothing but a space or a hyphen is between it and the next one. */
  readonly joinsNext: boolean;
}

const word = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}'’]*/gu;
const ends = /[.!?:;…]["”’)]*\s*$/u;

export function tokensOf(text: string): Token[] {
  const matches = [...text.matchAll(word)];
  return matches.map((match, index) => {
    const said = match[0].replace(/(?<=[^sS])['’][sS]$|['’]$/u, '');
    const before = matches[index - 1];
    const gap = before === undefined ? '' : text.slice(before.index + before[0].length, match.index);
    const next = matches[index + 1];
    return {
      start: match.index,
      end: match.index + said.length,
      text: said,
      lower: said.toLowerCase(),
      frequency: frequencyOf(said),
      phones: phonesOf(said),
      isCapitalised: /^\p{Lu}/u.test(said),
      isFirst: before === undefined || ends.test(gap),
      joinsNext: next !== undefined && said.length === match[0].length && /^[ -]$/u.test(text.slice(match.index + match[0].length, next.index)),
    };
  });
}
