/** A Chinese clause with its dates as single marks, so that patterns read 我§发 for 我明天上午发 and the words come back afterwards. */
import { findChineseDates } from '../dates/chinese-dates.ts';

/** Any mark, for use in a pattern. */
export const mark = '[\uE000-\uE00F]';
const marks = /[\uE000-\uE00F]/g;
const firstMark = 0xE000;
const mostMarks = 15;

export interface Marked {
  readonly text: string;
  readonly dates: readonly string[];
}

/** Dates that lie ahead become marks; 下周五的演示 names the thing, not the time, and stays. */
export function markDates(sentence: string): Marked {
  let text = '';
  let from = 0;
  const dates: string[] = [];
  for (const { outerStart, outerEnd, isAhead } of findChineseDates(sentence, null)) {
    if (!isAhead || outerStart < from || sentence[outerEnd] === '的' || dates.length > mostMarks) continue;
    text += sentence.slice(from, outerStart) + String.fromCharCode(firstMark + dates.length);
    dates.push(sentence.slice(outerStart, outerEnd));
    from = outerEnd;
  }
  return { text: text + sentence.slice(from), dates };
}

export function hasMark(text: string): boolean {
  return text.search(marks) >= 0;
}

export function unmarked(text: string, { dates }: Marked): string {
  return text.replace(marks, (found) => dates[found.charCodeAt(0) - firstMark] ?? '');
}

export function withoutMarks(text: string): string {
  return text.replace(marks, '');
}
