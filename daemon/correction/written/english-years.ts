/** Years said in two halves: `in nineteen ninety nine`, `November twenty twenty six`. Pure. */
import { readCardinal } from '../../transcript/numbers/english-numbers.ts';
import { runLength, type Written } from './number-words.ts';

const centuries = new Map([['eighteen', 18], ['nineteen', 19], ['twenty', 20]]);
const before = /^(?:in|since|until|till|by|from|of|before|after|during|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|[a-z]+(?:st|nd|rd|th))$/u;

export function readYear(words: readonly string[], at: number): Written | null {
  const year = yearAt(words, at);
  return year !== null && (isAnnounced(words, at) || isAfterYear(words, at)) ? year : null;
}

function yearAt(words: readonly string[], at: number): Written | null {
  const century = centuries.get(words[at] ?? '');
  if (century === undefined) return null;
  const isOh = words[at + 1] === 'oh';
  const rest = readCardinal(words, at + (isOh ? 2 : 1));
  const length = (isOh ? 2 : 1) + (rest?.length ?? 0);
  if (rest === null || rest.value > 99 || isOh !== rest.value < 10 || runLength(words, at) !== length) return null;
  // `from twenty twenty users`: a year counts nothing.
  return { text: `${century}${String(rest.value).padStart(2, '0')}`, length };
}

function isAnnounced(words: readonly string[], at: number): boolean {
  return before.test(words[at - 1] ?? '');
}

/** `From twenty twenty five to twenty twenty six`. */
function isAfterYear(words: readonly string[], at: number): boolean {
  if (!/^(?:to|or)$/u.test(words[at - 1] ?? '')) return false;
  return [2, 3].some((length) => yearAt(words, at - 1 - length)?.length === length && isAnnounced(words, at - 1 - length));
}
