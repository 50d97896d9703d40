/** Which words of a question are time, and what days they mean. English and Chinese, also mixed. Pure. */
import type { Time } from './combine.ts';
import { isTimeHere } from './english-guards.ts';
import { readEnglishTime } from './english-times.ts';
import { readChineseTime } from './chinese-times.ts';
import { normalText, type NormalText } from './normal-text.ts';
import type { Read } from './reader.ts';
import { sayRange } from './say-range.ts';
import type { Clock, DayRange, Language, Reading, TimeSpan, Towards } from './time-span.ts';

export interface TimeOptions {
  /** For what is due: `future`. The spans are the same both ways, but for `in 3 days`, which lies ahead only. */
  readonly towards?: Towards;
  /** The language in which `words` restates; default: that of the words themselves. */
  readonly language?: Language;
}

/** The longest spans, in order, none over another. */
export function findTimes(question: string, clock: Clock, { towards = 'past', language }: TimeOptions = {}): TimeSpan[] {
  const normal = normalText(question);
  const reading: Reading = { today: clock.today, towards };
  const spans: TimeSpan[] = [];
  for (let at = 0; at < normal.text.length; at += 1) {
    const found = readAt(normal, at, reading);
    if (found === null) continue;
    spans.push(spanOf(normal, at, found, language ?? found.language));
    at = found.end - 1;
  }
  return spans;
}

interface Found extends Read<Time> {
  readonly language: Language;
}

/** A word may begin there: not inside another, a name or an address. */
const insideWord = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_]|[#@/$\\]|[\p{L}\p{N}_][-.'])$/u;
/** A word that goes on: `q3-planning`, `may.txt`, `2025%`. */
const goesOn = /^(?:[-/#@&\\][\p{L}\p{N}]|[.:][\p{Script=Latin}\p{N}]|[%°$€£])/u;

function readAt(normal: NormalText, at: number, reading: Reading): Found | null {
  const { text } = normal;
  if (text[at] === ' ') return null;
  const chinese = readChineseTime(text, at, reading);
  const english = /[a-z0-9]/.test(text[at]!) && !insideWord.test(text.slice(Math.max(0, at - 2), at)) ? readEnglishTime(text, at, reading) : null;
  const usable = english !== null && !goesOn.test(text.slice(english.end, english.end + 2)) && isTimeHere(normal, at, english.end, reading.today);
  if (usable && english.end > (chinese?.end ?? 0)) return { ...english, language: 'en' };
  return chinese && { ...chinese, language: 'zh' };
}

function spanOf({ text, offsets }: NormalText, at: number, { value, end }: Found, language: Language): TimeSpan {
  const place = { start: offsets[at]!, end: endOffset(offsets, end) };
  const said = text.slice(at, end);
  const span = (time: Time): TimeSpan => ({
    ...place,
    range: time.range,
    kind: isOneDay(time.range) ? 'moment' : 'range',
    words: inWords(said, time.range, language),
    ...(time.unit && { unit: time.unit }),
  });
  const alternatives = value.others?.map(span) ?? [];
  return { ...span(value), ...(alternatives.length > 0 && { alternatives }) };
}

/** Behind the last character that was read, not behind spaces that follow. */
function endOffset(offsets: readonly number[], end: number): number {
  return offsets[end - 1]! + 1;
}

function isOneDay({ from, before }: DayRange): boolean {
  return from !== null && before !== null && Date.parse(before) - Date.parse(from) === 86_400_000;
}

/** `last week (9–15 November 2026)`; the range alone where the words are of another language. */
function inWords(said: string, range: DayRange, language: Language): string {
  const days = sayRange(range, language);
  const isChinese = /\p{Script=Han}/u.test(said);
  if (isChinese !== (language === 'zh') || said === days.toLowerCase()) return days;
  return language === 'zh' ? `${said}（${days}）` : `${withCapitals(said)} (${days})`;
}

const names = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4]|h[12]|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b)/g;

function withCapitals(said: string): string {
  return said.replace(names, (name) => name.charAt(0).toUpperCase() + name.slice(1));
}
