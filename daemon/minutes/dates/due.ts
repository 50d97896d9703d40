/** When a task is due, and the task's words without it. */
import type { Language } from '../language/script.ts';
import { rememberRecent } from '../../correction/language/remember-recent.ts';
import { lowerCase } from '../language/script.ts';
import { chineseDeadline } from './chinese-deadlines.ts';
import { findChineseDates } from './chinese-dates.ts';
import type { DateExpression } from './date-expression.ts';
import { findEnglishDates } from './english-dates.ts';

export interface Due {
  /** ISO date, or null when none follows from the words. */
  readonly date: string | null;
  /** As said, with its preposition: `by Wednesday`. */
  readonly text: string;
}

export function findDates(text: string, language: Language, today: string | null): readonly DateExpression[] {
  return (language === 'zh' ? chineseDates : englishDates)(today ?? '')(text);
}

/** By the day and the text, since a sentence is asked for its dates by every task near it. */
const mostRecent = 2000;
const mostDays = 4;
const byDay = (find: (text: string, today: string | null) => readonly DateExpression[]) =>
  rememberRecent(mostDays, (today) => rememberRecent(mostRecent, (text) => find(text, today === '' ? null : today)));
const chineseDates = byDay(findChineseDates);
const englishDates = byDay((text, today) => findEnglishDates(lowerCase(text), today));

/** The expression that sets the deadline: one with `by` or `before` first, else the first that lies ahead. */
export function findDue(text: string, language: Language, today: string | null): Due | null {
  const chosen = language === 'zh' ? chineseDeadline(findDates(text, 'zh', today), text) : englishDeadline(text, today);
  return chosen === undefined ? null : { date: chosen.date, text: text.slice(chosen.outerStart, chosen.outerEnd).trim() };
}

function englishDeadline(text: string, today: string | null): DateExpression | undefined {
  const isDeadline = ({ isAhead, outerStart }: DateExpression): boolean => isAhead && !/\bnot $|\b(?:that is (?:it|all)|enough|we are done|thanks|thank you) $/i.test(text.slice(0, outerStart));
  const all = findDates(text, 'en', today).filter(isDeadline);
  // `Friday by noon`: the day counts, not the hour.
  const days = all.filter(({ outerStart, outerEnd }) => !hourOnly.test(text.slice(outerStart, outerEnd)));
  const named = days.length > 0 ? days : all;
  // `I send the slides for next Thursday today`: those are Thursday's slides.
  const own = named.filter(({ outerStart }) => !/^for\b/i.test(text.slice(outerStart)));
  const ahead = own.length > 0 ? own : named;
  return ahead.find((date) => limits.test(text.slice(date.outerStart, date.outerEnd))) ?? ahead[0];
}

const limits = /^(?:by|before|until|till|no later)/i;
const hourOnly = /^(?:by|before|until|over|at|after|in) (?:the )?(?:noon|lunch(?:time)?|morning|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

/** The text without the dates that became its due date; what no date follows from stays. */
export function withoutDates(text: string, language: Language, today: string | null): string {
  let result = '';
  let from = 0;
  for (const { outerStart, outerEnd, date, isAhead } of findDates(text, language, today)) {
    const belongsToNoun = language === 'zh' ? text.startsWith('的', outerEnd) : /^'s?\b|^ (?:demo|meeting|release|call|session|workshop)/.test(text.slice(outerEnd)) || /^for\b/i.test(text.slice(outerStart, outerEnd));
    if (date === null || !isAhead || belongsToNoun || outerStart < from) continue;
    result += text.slice(from, outerStart);
    from = outerEnd;
  }
  return (result + text.slice(from)).replace(/\s{2,}/g, ' ').replace(/\s+([,.])/g, '$1').replace(/^[\s,，]+|[\s,，]+$/g, '');
}
