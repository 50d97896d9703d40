/** A range of days in words, its last day named. Pure. */
import { addDays } from '../../minutes/dates/calendar.ts';
import { monthOf, yearOf } from './periods.ts';
import type { DayRange, Language } from './time-span.ts';

const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const dateOf = (day: string): number => Number(day.slice(8));
const englishMonth = (day: string): string => englishMonths[monthOf(day) - 1]!;
const englishDay = (day: string): string => `${dateOf(day)} ${englishMonth(day)} ${yearOf(day)}`;
const chineseDay = (day: string): string => `${yearOf(day)}年${monthOf(day)}月${dateOf(day)}日`;

/** `9 November 2026`; `2026年11月9日`. */
export const sayDay = (day: string, language: Language): string => (language === 'en' ? englishDay(day) : chineseDay(day));

/** `9–15 November 2026`, `from 1 May 2026 on`, `July–September 2026`; `2026年11月9日至15日`. */
export function sayRange(range: DayRange, language: Language): string {
  const isEnglish = language === 'en';
  const last = range.before === null ? null : addDays(range.before, -1);
  if (range.from === null) {
    if (last === null) return isEnglish ? 'at any time' : '任何时间';
    return isEnglish ? `up to ${englishDay(last)}` : `${chineseDay(last)}及以前`;
  }
  if (last === null) return isEnglish ? `from ${englishDay(range.from)} on` : `${chineseDay(range.from)}起`;
  return isEnglish ? sayEnglish(range.from, last) : sayChinese(range.from, last);
}

function areWholeMonths(from: string, last: string): boolean {
  return from.endsWith('-01') && addDays(last, 1).endsWith('-01');
}

function sayEnglish(from: string, last: string): string {
  const sameYear = yearOf(from) === yearOf(last);
  const sameMonth = sameYear && monthOf(from) === monthOf(last);
  if (from >= last) return englishDay(from);
  if (areWholeMonths(from, last)) {
    if (from.endsWith('-01-01') && last.endsWith('-12-31')) return sameYear ? String(yearOf(from)) : `${yearOf(from)}–${yearOf(last)}`;
    const end = `${englishMonth(last)} ${yearOf(last)}`;
    if (sameMonth) return end;
    return sameYear ? `${englishMonth(from)}–${end}` : `${englishMonth(from)} ${yearOf(from)} – ${end}`;
  }
  if (sameMonth) return `${dateOf(from)}–${englishDay(last)}`;
  return sameYear ? `${dateOf(from)} ${englishMonth(from)} – ${englishDay(last)}` : `${englishDay(from)} – ${englishDay(last)}`;
}

function sayChinese(from: string, last: string): string {
  const sameYear = yearOf(from) === yearOf(last);
  const sameMonth = sameYear && monthOf(from) === monthOf(last);
  if (from >= last) return chineseDay(from);
  if (areWholeMonths(from, last)) {
    if (from.endsWith('-01-01') && last.endsWith('-12-31')) return sameYear ? `${yearOf(from)}年` : `${yearOf(from)}年至${yearOf(last)}年`;
    const start = `${yearOf(from)}年${monthOf(from)}月`;
    if (sameMonth) return start;
    return `${start}至${sameYear ? '' : `${yearOf(last)}年`}${monthOf(last)}月`;
  }
  const end = sameMonth ? `${dateOf(last)}日` : sameYear ? `${monthOf(last)}月${dateOf(last)}日` : chineseDay(last);
  return `${chineseDay(from)}至${end}`;
}
