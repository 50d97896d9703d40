/**
 * Numbers that English says in words, as minutes write them (inverse text normalisation: Sproat 1996, Sproat & Jaitly 2016, Zhang et al. 2019): amounts with a unit,
 * versions, decimals, years, long numbers, digits said one by one. Careful: a small number stays a word (`two of us`), as do round ones
 * that are said for many (`a hundred`), what may be two numbers, and ranges and guesses of which one number needs the other (`two or three million`). Pure.
 */
import type { Edit } from '../line.ts';
import { readCardinal } from '../../transcript/numbers/english-numbers.ts';
import { spokenStretches, type SpokenWord } from './spoken-words.ts';
import { isAlternative, isClearBesides, isVague, type EnglishNumber, type Sort } from './english-alternatives.ts';
import { readIdentifier } from './english-identifiers.ts';
import { readTime } from './english-times.ts';
import { readYear } from './english-years.ts';
import { beginsNumber, digitWords, ordinal, runLength, type Written } from './number-words.ts';
import { editsTogether } from './said-together.ts';

/** From here on an amount in words is slow to read. */
const LEAST_AMOUNT = 21;
const LEAST_WITH_COMMA = 1000;
const units: readonly (readonly [RegExp, (amount: string) => string])[] = [
  [/^percent$/u, (amount) => `${amount} %`],
  [/^dollars?$/u, (amount) => `$${amount}`],
  [/^euros?$/u, (amount) => `€${amount}`],
];
const afterPronoun = /^(?:of|more|thing|things|person|time|day|another|for|way|else|at)$/u;

/** `two hundred odd`, `two hundred and something`, `twenty five point something`, `three million and a half`. */
const trailsOff = /^(?:(?:and )?something|odd|some|point|and an? (?:half|quarter|third))\b/u;

interface Read extends Written {
  readonly sort: Sort;
}

/** Edits for one text. Where the model has written digits, nothing changes. */
export function englishNumberEdits(text: string): Edit[] {
  return editsTogether(spokenStretches(text).flatMap((words) => numbersIn(text, words)), (one, next) => isAlternative(text, one, next), isClearBesides);
}

/** The numbers of a stretch, those too that stay words. */
function numbersIn(text: string, stretch: readonly SpokenWord[]): EnglishNumber[] {
  const words = stretch.map(({ lower }) => lower);
  const numbers: EnglishNumber[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readAt(words, at);
    // What is not written in digits is passed over as a whole: the end of `a hundred and twenty four seven` is no number of its own.
    const length = read?.length ?? Math.max(1, runLength(words, at));
    const said = words.slice(at, at + length);
    const [start, end] = [stretch[at]!.start, stretch[at + length - 1]!.end];
    if (read !== null) numbers.push({ start, end, words: said, to: read.text, sort: read.sort });
    else if (isNumber(words, at)) numbers.push({ start, end, words: said, to: /^\d/u.test(said[0]!) ? text.slice(start, end) : null, sort: 'amount' });
    at += length;
  }
  return numbers;
}

/** `Oh, ten percent`: a lone `oh` is a cry. */
function isNumber(words: readonly string[], at: number): boolean {
  return isVague(words[at]!) || runLength(words, at) > (words[at] === 'oh' ? 1 : 0);
}

function readAt(words: readonly string[], at: number): Read | null {
  return ofSort('measured', readTime(words, at)) ?? ofSort('name', readIdentifier(words, at) ?? readYear(words, at)) ?? readAmount(words, at);
}

function ofSort(sort: Sort, written: Written | null): Read | null {
  return written === null ? null : { ...written, sort };
}

/** `ten percent`, `two point five million`, `three thousand five hundred`. */
function readAmount(words: readonly string[], at: number): Read | null {
  const lead = words[at] === 'zero' && words[at + 1] === 'point' ? { value: 0, length: 1 } : words[at] === 'a' ? null : readCardinal(words, at);
  // Nobody knows of what `point fifty euros` is the end.
  if (lead === null || words[at - 1] === 'point') return null;
  const fraction = words[at + lead.length] === 'point' ? digitsFrom(words, at + lead.length + 1) : '';
  const length = lead.length + (fraction === '' ? 0 : 1 + fraction.length);
  const { scale, length: scaleLength } = fraction === '' ? scaleIn(words, at, length) : scaleAfter(words, at + length);
  const end = at + length + (fraction === '' ? 0 : scaleLength);
  const value = fraction === '' && scale !== '' ? lead.value / (scale === 'million' ? 1e6 : 1e9) : lead.value;
  const amount = `${withCommas(value)}${fraction === '' ? '' : `.${fraction}`}${scale === '' ? '' : ` ${scale}`}`;
  if (beginsNumber(words, end) || ordinal.test(words[end] ?? '') || trailsOff.test(words.slice(end, end + 3).join(' '))) return null;
  const unit = unitAt(words, end);
  if (unit !== null) return { text: unit.write(amount), length: end - at + unit.length, sort: 'measured' };
  return fraction !== '' || isWorthDigits(words, at, end, lead.value) ? { text: amount, length: end - at, sort: 'amount' } : null;
}

/** Not `three hundred and one more thing`; not a single round word such as `twenty`. */
function isWorthDigits(words: readonly string[], at: number, end: number, value: number): boolean {
  if (value < LEAST_AMOUNT || end - at < 2) return false;
  // `a few users or two hundred`, `two hundred or so` are no amounts.
  if (words[at - 1] === 'or' || words[end] === 'or') return false;
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
