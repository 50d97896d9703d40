/** English words of time, as parts of patterns and as numbers. Pure. */
import { readEnglishNumber } from '../../transcript/numbers/english-numbers.ts';
import { wordCharacters } from './normal-text.ts';
import { amountIn, type Amount, unitDays, yearOf } from './periods.ts';
import type { Days, Reading, Unit } from './time-span.ts';

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** No word goes on here; Chinese may follow at once (`Q3的PR`). */
export const wordEnd = `(?![${wordCharacters}])`;

export const month = `(?:${monthNames.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)${wordEnd}\\.?)`;
export const weekday = `(?:${weekdayNames.join('|')}|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)${wordEnd}\\.?)`;
/** A year that is meant as one: `2026`, `last year`. */
export const yearWords = String.raw`(?:(?:of |in )?(?:the year |the )?(?:(?:19|20)\d\d${wordEnd}|(?:last|previous|past|prior|this|current|next|coming) year))`;
const smallNumbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
export const count = `(?:\\d{1,4}|(?:a )?couple(?: of)?|half(?: an?)?|an?(?: hundred)?|(?:${smallNumbers})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)`;
export const units = '(?:hours?|days?|weeks?|fortnights?|months?|quarters?|years?)';
export const unit = '(?:day|week|month|quarter|year)';
export const dayPart = '(?: (?:morning|noon|afternoon|evening|night))?';

export function monthNumber(name: string): number {
  return monthNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
}

export function weekdayNumber(name: string): number {
  return weekdayNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
}

/** `two weeks`, `a fortnight`, `48 hours` (2 days); null for what is no number. */
export function amountOf(said: string, unitWord: string): Amount | null {
  const value = countOf(said);
  if (value === null) return null;
  if (unitWord.startsWith('hour')) return amountIn(Math.ceil(value / 24), 'day');
  if (unitWord.startsWith('fortnight')) return amountIn(value * 2, 'week');
  return amountIn(value, unitWord.replace(/s$/, '') as Unit);
}

function countOf(said: string): number | null {
  if (said.includes('couple')) return 2;
  if (said.startsWith('half')) return 0.5;
  if (/^an?$/.test(said)) return 1;
  const words = said.split(/[ -]/);
  const read = readEnglishNumber(words, 0);
  return read?.length === words.length && read.value > 0 ? read.value : null;
}

/** -1 of `last week`, 0 of `this week`, 1 of `next week`. */
export function stepOf(said: string): -1 | 0 | 1 {
  if (/^(?:this|current)/.test(said)) return 0;
  return /^(?:next|coming|upcoming|following)/.test(said) ? 1 : -1;
}

export function yearIn(said: string, today: string): number {
  const digits = /\d{4}/.exec(said)?.[0];
  return digits === undefined ? yearOf(today) + stepOf(said.replace(/^(?:(?:of|in|the) )+/, '')) : Number(digits);
}

/** `last week`, `this quarter`. */
export function steppedUnit(which: string, unitWord: string, { today }: Reading): Days {
  return unitDays(unitWord as Unit, today, stepOf(which));
}

/** The letters of `ytd` and `eoq`. */
export const unitLetters: Readonly<Record<string, Unit>> = { y: 'year', m: 'month', q: 'quarter', w: 'week' };
