/** Times of day, where it is sure that they are: `at nine thirty` → `at 9:30`, `two ten p.m.` → `14:10`. Pure. */
import { readCardinal } from '../../transcript/numbers/english-numbers.ts';
import { runLength, type Written } from './number-words.ts';

const before = /^(?:at|by|until|till|before|after)$/u;
/** `We sell it at twelve fifty`. */
const price = /^(?:euros?|dollars?|pounds?|cents?|price[ds]?|costs?|sells?|sold|selling|buy|bought)$/u;
/** `two ten-dollar notes`, `at ten thirty people were there`: what counts is no time. */
const counts = /^(?:percent|per|people|dollars?|euros?|minutes?|hours?|seconds?|days?|weeks?|months?|years?|users?|customers?|times|of|or|pages?|meters?|metres?|miles?|kilometers?|kilometres?)$/u;

/** `Half past two p.m.` is not past 14:00. */
const partOfHour = /^(?:quarter|half|minutes|five|ten|twenty) (?:to|past)$/u;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly length: number;
}

export function readTime(words: readonly string[], at: number): Written | null {
  const clock = readClock(words, at);
  if (clock === null || partOfHour.test(words.slice(Math.max(0, at - 2), at).join(' '))) return null;
  const half = readHalfOfDay(words, at + clock.length);
  if (half !== null && clock.hour <= 12) return { text: written(twentyFour(clock.hour, half.isAfternoon), clock.minute), length: clock.length + half.length };
  const isTold = before.test(words[at - 1] ?? '') && clock.minute >= 0 && !mayBeYear(clock) && !words.some((word) => price.test(word)) && !counts.test(words[at + clock.length] ?? '');
  return isTold && half === null ? { text: `${clock.hour}:${twoDigits(clock.minute)}`, length: clock.length } : null;
}

/** `nine thirty`, `nine oh five`; an hour alone has the minute −1. */
function readClock(words: readonly string[], at: number): Clock | null {
  const hour = hourAt(words, at);
  if (hour === null) return null;
  const run = runLength(words, at);
  if (run === hour.length) return { hour: hour.value, minute: -1, length: run };
  const isOh = words[at + hour.length] === 'oh';
  const minutes = readCardinal(words, at + hour.length + (isOh ? 1 : 0));
  const length = hour.length + (isOh ? 1 : 0) + (minutes?.length ?? 0);
  if (minutes === null || length !== run || minutes.value > 59 || isOh !== minutes.value < 10) return null;
  return { hour: hour.value, minute: minutes.value, length };
}

/** The hour is one word, or `twenty one` to `twenty three` before minutes. */
function hourAt(words: readonly string[], at: number): { readonly value: number; readonly length: number } | null {
  const word = words[at] ?? '';
  if (/^\d/u.test(word) || word === 'a') return null;
  const alone = readCardinal([word], 0);
  return alone === null || alone.value > 19 ? null : alone;
}

/** `p.m.` is cut at its points by the reader of words: `p m`, `pm`. */
function readHalfOfDay(words: readonly string[], at: number): { readonly isAfternoon: boolean; readonly length: number } | null {
  if (words[at] === 'am' || words[at] === 'pm') return { isAfternoon: words[at] === 'pm', length: 1 };
  return (words[at] === 'a' || words[at] === 'p') && words[at + 1] === 'm' ? { isAfternoon: words[at] === 'p', length: 2 } : null;
}

/** `by nineteen eighty` may be a year. */
function mayBeYear({ hour, minute }: Clock): boolean {
  return hour >= 18 && minute >= 10;
}

function twentyFour(hour: number, isAfternoon: boolean): number {
  return isAfternoon ? (hour % 12) + 12 : hour % 12;
}

function written(hour: number, minute: number): string {
  return `${twoDigits(hour)}:${twoDigits(Math.max(0, minute))}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
