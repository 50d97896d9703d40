/** English periods, and parts of them: `mid-March`, `the end of last year`. Pure. */
import { englishDates } from './english-dates.ts';
import { englishRelative } from './english-relative.ts';
import { amountOf, count, units, weekday, weekdayNumber, wordEnd } from './english-words.ts';
import { beginningOf, endOf, firstUnits, halfOf, lastUnits, nthUnit, nthWeekday, thirdOf } from './period-parts.ts';
import { unitDays, weekDays } from './periods.ts';
import { weekly } from './recurring.ts';
import { matchAt, reader, readLongest, type Read, type Reader } from './reader.ts';
import type { Days, Period, Reading, Unit } from './time-span.ts';

const wholes: readonly Reader<Period>[] = [...englishRelative, ...englishDates];
/** Named only where a part of it is: `the end of the month`. */
const current: Reader<Period> = reader(`(?:the )?(year|month|quarter|week)${wordEnd}`, ([, name], { today }) => ({ days: unitDays(name as Unit, today) }));

const partWords = /(?:the )?(?:(early|mid|late)(?: in |[- ])|(?:very )?(beginning|start|middle|end)(?: of |-of-)|(end) (?=of|this|next|last|q[1-4]|\p{L}+$)|(first|second|1st|2nd) half of )/uy;
const possessive = /'s?(?!\p{L})/uy;

/** The longest period that begins exactly there, with its possessive `'s`. */
export function readEnglishPeriod(text: string, at: number, reading: Reading): Read<Period> | null {
  const found = [readLongest(wholes, text, at, reading), readPart(text, at, reading), readCountedPart(text, at, reading)];
  const read = found.reduce((best, next) => (next !== null && next.end > (best?.end ?? 0) ? next : best), null);
  return read && { value: read.value, end: read.end + (matchAt(possessive, text, read.end)?.[0].length ?? 0) };
}

function readPart(text: string, at: number, reading: Reading): Read<Period> | null {
  const match = matchAt(partWords, text, at);
  const whole = match && readLongest([...wholes, current], text, at + match[0].length, reading);
  const unit = whole?.value.days.unit;
  if (match === null || whole === null || unit === undefined || unit === 'day') return null;
  const part = partOf((match[1] ?? match[2] ?? match[3] ?? match[4])!, whole.value.days);
  return part && { value: part, end: whole.end };
}

function partOf(part: string, days: Days): Period | null {
  if (part === 'beginning' || part === 'start') return beginningOf(days);
  if (part === 'end') return endOf(days);
  if (/^(?:early|mid|middle|late)$/.test(part)) return { days: thirdOf(days, part === 'early' ? 0 : part === 'late' ? 2 : 1) };
  const half = halfOf(days, part === 'first' || part === '1st' ? 1 : 2);
  return half && { days: half };
}

const ordinal = '(?:the )?(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)';
const countedPart = new RegExp(`(?:${ordinal} (?:(${count}) )?(?:(${units})|(${weekday}))|(?:the )?(weekend)) (?:of|in) `, 'uy');
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** `the last 2 months of 2025`, `the second week of March`, `the last Friday of October`, `the weekend of 7 November`. */
function readCountedPart(text: string, at: number, reading: Reading): Read<Period> | null {
  const match = matchAt(countedPart, text, at);
  const whole = match && readLongest([...wholes, current], text, at + match[0].length, reading);
  if (match === null || whole === null) return null;
  const days = countedDays(match, whole.value.days);
  return days && { value: { days }, end: whole.end };
}

function countedDays([, which, number, unit, day, weekend]: RegExpExecArray, days: Days): Days | null {
  if (weekend !== undefined) return days.unit === 'day' ? weekly(6, 2).following(weekDays(days.from).from) : null;
  const isLast = which === 'last';
  const index = isLast ? -1 : /^\d/.test(which!) ? Number(which![0]) - 1 : ordinals.indexOf(which!);
  if (day !== undefined) return number === undefined ? nthWeekday(days, weekdayNumber(day), index) : null;
  const amount = amountOf(number ?? 'one', unit!);
  if (amount === null) return null;
  if (isLast) return lastUnits(days, amount);
  if (number === undefined) return nthUnit(days, amount.unit, index);
  return index === 0 ? firstUnits(days, amount) : null;
}
