/**
 * Numbers that English says in words, as minutes write them (inverse text normalisation: Sproat 1996, Sproat & Jaitly 2016, Zhang et al. 2019): amounts with a unit,
 * versions, decimals, years, long numbers, digits said one by one. Careful: a small number stays a word (`two of us`), as do round ones
 * that are said for many (`a hundred`), and what may be two numbers. Pure.
 */
import type { Edit } from '../line.ts';
import { readCardinal } from '../../transcript/numbers/english-numbers.ts';
import { spokenStretches, type SpokenWord } from './spoken-words.ts';
import { readIdentifier } from './english-identifiers.ts';
import { readTime } from './english-times.ts';
import { readYear } from './english-years.ts';
import { beginsNumber, digitWords, ordinal, runLength, type Written } from './number-words.ts';

/** From here on an amount in words is slow to read. */
const LEAST_AMOUNT = 21;
const LEAST_WITH_COMMA = 1000;
const units: readonly (readonly [RegExp, (amount: string) => string])[] = [
  [/^percent$/u, (amount) => `${amount} %`],
  [/^dollars?$/u, (amount) => `$${amount}`],
  [/^euros?$/u, (amount) => `€${amount}`],
];
const afterPronoun = /^(?:of|more|thing|things|person|time|day|another|for|way|else|at)$/u;

/** Edits for one text. Where the model has written digits, nothing changes. */
export function englishNumberEdits(text: string): Edit[] {
  return spokenStretches(text).flatMap((words) => editsIn(words));
}

function editsIn(stretch: readonly SpokenWord[]): Edit[] {
  const words = stretch.map(({ lower }) => lower);
  const edits: Edit[] = [];
  for (let at = 0; at < words.length; ) {
    const written = readAt(words, at);
    if (written !== null) edits.push({ start: stretch[at]!.start, end: stretch[at + written.length - 1]!.end, to: written.text });
    // What is not written in digits is passed over as a whole: the end of `a hundred and twenty four seven` is no number of its own.
    at += written?.length ?? Math.max(1, runLength(words, at));
  }
  return edits;
}

function readAt(words: readonly string[], at: number): Written | null {
  return readTime(words, at) ?? readIdentifier(words, at) ?? readYear(words, at) ?? readAmount(words, at);
}

/** `ten percent`, `two point five million`, `three thousand five hundred`. */
function readAmount(words: readonly string[], at: number): Written | null {
  const lead = words[at] === 'zero' && words[at + 1] === 'point' ? { value: 0, length: 1 } : words[at] === 'a' ? null : readCardinal(words, at);
  // Nobody knows of what `point fifty euros` is the end.
  if (lead === null || words[at - 1] === 'point') return null;
  const fraction = words[at + lead.length] === 'point' ? digitsFrom(words, at + lead.length + 1) : '';
  const length = lead.length + (fraction === '' ? 0 : 1 + fraction.length);
  const { scale, length: scaleLength } = fraction === '' ? scaleIn(words, at, length) : scaleAfter(words, at + length);
  const end = at + length + (fraction === '' ? 0 : scaleLength);
  const value = fraction === '' && scale !== '' ? lead.value / (scale === 'million' ? 1e6 : 1e9) : lead.value;
  const amount = `${withCommas(value)}${fraction === '' ? '' : `.${fraction}`}${scale === '' ? '' : ` ${scale}`}`;
  if (beginsNumber(words, end) || ordinal.test(words[end] ?? '')) return null;
  const unit = unitAt(words, end);
  if (unit !== null) return { text: unit.write(amount), length: end - at + unit.length };
  if (fraction !== '') return { text: amount, length: end - at };
  return isWorthDigits(words, at, end, lead.value) ? { text: amount, length: end - at } : null;
}

/** Not `three hundred and one more thing`; not a single round word such as `twenty`. */
function isWorthDigits(words: readonly string[], at: number, end: number, value: number): boolean {
  if (value < LEAST_AMOUNT || end - at < 2) return false;
  // `twenty four seven`, `nineteen eighty or so`, `one or two hundred` are no amounts.
  if (words[at - 1] === 'or' || words[end] === 'or' || words[end] === 'odd' || words[end] === 'something') return false;
  return !(words[end - 2] === 'and' && words[end - 1] === 'one' && afterPronoun.test(words[end] ?? ''));
}

/** `five million` is written `5 million`; `five million three hundred thousand` in digits. */
function scaleIn(words: readonly string[], at: number, length: number): { readonly scale: string; readonly length: number } {
  const last = words[at + length - 1] ?? '';
  return last === 'million' || last === 'billion' ? { scale: last, length: 0 } : { scale: '', length: 0 };
}

function scaleAfter(words: readonly string[], at: number): { readonly scale: string; readonly length: number } {
  const scale = words[at] ?? '';
  return /^(?:thousand|million|billion)$/u.test(scale) ? { scale, length: 1 } : { scale: '', length: 0 };
}

function unitAt(words: readonly string[], at: number): { readonly write: (amount: string) => string; readonly length: number } | null {
  if (words[at] === 'per' && words[at + 1] === 'cent') return { write: (amount) => `${amount} %`, length: 2 };
  const unit = units.find(([pattern]) => pattern.test(words[at] ?? ''));
  return unit === undefined ? null : { write: unit[1], length: 1 };
}

function digitsFrom(words: readonly string[], at: number): string {
  let digits = '';
  for (let next = at; digitWords.has(words[next] ?? '') || (words[next] === 'oh' && digits !== ''); next += 1) digits += digitWords.get(words[next]!) ?? '0';
  return digits;
}

function withCommas(value: number): string {
  const isYear = value >= 1900 && value < 2100;
  return value >= LEAST_WITH_COMMA && !isYear ? String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',') : String(value);
}
