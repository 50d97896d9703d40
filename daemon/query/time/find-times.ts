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
  /** For what is due: `future`. The spans are the same both ways, but for `in 3 days` and 3天后, which lie ahead only. */
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
    spans.push(spanOf(question, normal, at, found, language));
    at = found.end - 1;
  }
  return spans;
}

/** A word may begin there: not inside another, a name or an address. */
const insideWord = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_]|[#@/$\\-]|[\p{L}\p{N}_][-.'])$/u;
const latin = /[a-z0-9]/;
/** A word that goes on: `q3-planning`, `may.txt`, `2025%`. */
const goesOn = /^(?:[-/#@&\\][\p{L}\p{N}]|[.:][\p{Script=Latin}\p{N}]|[%°$€£])/u;

function readAt(normal: NormalText, at: number, reading: Reading): Read<Time> | null {
  const { text } = normal;
  if (text[at] === ' ') return null;
  const isLatin = latin.test(text[at]!);
  if (isLatin && insideWord.test(text.slice(Math.max(0, at - 2), at))) return null;
  const chinese = endingWell(text, readChineseTime(text, at, reading));
  const english = isLatin ? endingWell(text, readEnglishTime(text, at, reading)) : null;
  const isEnglish = english !== null && english.end > (chinese?.end ?? 0) && isTimeHere(normal, at, english.end, reading.today);
  return isEnglish ? english : chinese;
}

function endingWell(text: string, read: Read<Time> | null): Read<Time> | null {
  return read !== null && latin.test(text[read.end - 1]!) && goesOn.test(text.slice(read.end, read.end + 2)) ? null : read;
}

function spanOf(question: string, { offsets }: NormalText, at: number, { value, end }: Read<Time>, language: Language | undefined): TimeSpan {
  // Behind the last character that was read, not behind spaces that follow.
  const place = { start: offsets[at]!, end: offsets[end - 1]! + 1 };
  const said = question.slice(place.start, place.end);
  const own = languageOf(said, question);
  const isNeutral = !/\p{Script=Han}|[a-z]{2}/iu.test(said);
  const span = (time: Time): TimeSpan => ({
    ...place,
    range: time.range,
    kind: isOneDay(time.range) ? 'moment' : 'range',
    words: restated(said, isNeutral || (language ?? own) === own, time.range, language ?? own),
    ...(time.unit && { unit: time.unit }),
  });
  const alternatives = value.others?.map(span) ?? [];
  return { ...span(value), ...(alternatives.length > 0 && { alternatives }) };
}

/** Q3 and 2026-03-01 are of the language around them. */
function languageOf(said: string, question: string): Language {
  if (/\p{Script=Han}/u.test(said)) return 'zh';
  return /[a-z]{2}/i.test(said) || !/\p{Script=Han}/u.test(question) ? 'en' : 'zh';
}

function isOneDay({ from, before }: DayRange): boolean {
  return from !== null && before !== null && Date.parse(before) - Date.parse(from) === 86_400_000;
}

/** `last week (9–15 November 2026)`; the range alone where the words are of another language or say nothing less. */
function restated(said: string, isReadable: boolean, range: DayRange, language: Language): string {
  const days = sayRange(range, language);
  const words = withCapitals(said.replace(/[\s\p{Cc}]+/gu, ' ').replace(/['’]s?$/, ''));
  if (!isReadable) return days;
  if (words.endsWith(days)) return words;
  return language === 'zh' ? `${words}（${days}）` : `${words} (${days})`;
}

const names = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4]|h[12]|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b/g;

function withCapitals(said: string): string {
  return said.replace(names, (name) => name.charAt(0).toUpperCase() + name.slice(1));
}
