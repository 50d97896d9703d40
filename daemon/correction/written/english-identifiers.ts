/** Numbers that name something: a quarter, a page, a version, a number said digit by digit. Pure. */
import { readCardinal } from '../../transcript/numbers/english-numbers.ts';
import { beginsNumber, digitWords, ordinal, runLength, type Written } from './number-words.ts';

/** So many digits in a row are said one by one. */
const FEWEST_DIGITS = 4;
/** A thing that has a number: `page two`, `sprint twelve`. */
const numbered = /^(?:version|page|slide|sprint|room|chapter|section|line|port|build|phase|step|milestone|figure|table|appendix|floor|gate|platform|extension)$/u;
/** What a number that is said digit by digit comes after. */
const announced = /^(?:number|code|pin|id|call|dial|extension|password|ticket|order|is|port|room)$/u;

/** The number that begins at word `at`, or null. */
export function readIdentifier(words: readonly string[], at: number): Written | null {
  return readQuarter(words, at) ?? readDigitByDigit(words, at) ?? readNumbered(words, at);
}

/** `Q three`. */
function readQuarter(words: readonly string[], at: number): Written | null {
  const digit = digitWords.get(words[at + 1] ?? '') ?? '';
  return words[at] === 'q' && /^[1-4]$/u.test(digit) && runLength(words, at + 1) === 1 ? { text: `Q${digit}`, length: 2 } : null;
}

/** `five five five one two three four`, `double` is not read. */
function readDigitByDigit(words: readonly string[], at: number): Written | null {
  let digits = '';
  for (let next = at; ; next += 1) {
    const digit = digitWords.get(words[next] ?? '') ?? (digits !== '' && words[next] === 'oh' ? '0' : undefined);
    if (digit === undefined) break;
    digits += digit;
  }
  if (isCounting(digits) && !announced.test(words[at - 1] ?? '')) return null;
  return digits.length >= FEWEST_DIGITS && runLength(words, at) === digits.length ? { text: digits, length: digits.length } : null;
}

/** `One two three four`: somebody counts. */
function isCounting(digits: string): boolean {
  return Array.from(digits).every((digit, index) => index === 0 || Math.abs(Number(digit) - Number(digits[index - 1])) === 1);
}

/** What follows `version`, `v`, `page`: `two point three`, `twelve`. Before a `v` the letter is part of it. */
function readNumbered(words: readonly string[], at: number): Written | null {
  if (words[at] === 'v') {
    const version = readVersion(words, at + 1);
    return version?.text.includes('.') === true ? { text: `v${version.text}`, length: version.length + 1 } : null;
  }
  const noun = words[at - 1] ?? '';
  if (!numbered.test(noun)) return null;
  const read = noun === 'version' ? readVersion(words, at) : readPart(words, at);
  if (read === null || beginsNumber(words, at + read.length) || isCounted(words, at + read.length)) return null;
  const follows = words[at + read.length];
  // `The version one of us wrote`.
  return read.text === '1' && follows !== undefined && !/^(?:is|was|has|and|or|in|on|to|will|needs)$/u.test(follows) ? null : read;
}

/** `two point three`, `three`. */
function readVersion(words: readonly string[], at: number): Written | null {
  const lead = readPart(words, at);
  const rest = lead !== null && words[at + lead.length] === 'point' ? readVersion(words, at + lead.length + 1) : null;
  return lead === null || rest === null ? lead : { text: `${lead.text}.${rest.text}`, length: lead.length + 1 + rest.length };
}

function readPart(words: readonly string[], at: number): Written | null {
  if (words[at] === 'zero') return { text: '0', length: 1 };
  const number = words[at] === 'a' || /^\d/u.test(words[at] ?? '') ? null : readCardinal(words, at);
  return number === null ? null : { text: number.digits, length: number.length };
}

function isCounted(words: readonly string[], at: number): boolean {
  return /^(?:percent|per|minutes?|hours?|days?|weeks?|months?|years?|people|times|hundred|thousand|million|billion)$/u.test(words[at] ?? '') || ordinal.test(words[at] ?? '');
}
