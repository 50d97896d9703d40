/** Days as a meeting names them, sentence by sentence: some are told by what was said before. Pure. */
import { dayOfMonth, nextWeekday } from '../dates/calendar.ts';
import { isChineseStretch } from '../dates/chinese-dates.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { findDates } from '../dates/due.ts';
import { lastBefore } from '../dates/tense.ts';
import type { Sentence } from '../meeting.ts';
import { readDayOfMonth } from '../../transcript/numbers/english-numbers.ts';

export interface DateMentioned {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/** How many sentences a month or a weekly date stays in mind. */
const reach = 4;
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What sets a deadline and yet names no day. */
const isNoDay = /\b(?:lunch|weekend|right after|hours?|minutes?)\b|^(?:next|this|the) (?:week|month|quarter|year)$|小时|分钟|午[饭餐]|^(?:早上|上午|中午|下午|傍晚|晚上).{0,6}$/i;
/** `they said they'd fix it by Monday, and, well …`: by which, depends on when they said it. */
const wasPromised = /\b(?:said|told|promised|claimed|swore|thought)\b[^.;!?]{0,40}\b(?:they|he|she|it|we|you)(?:'d| would)\b[^.;!?]{0,60}$/i;
const letDown = /^,? (?:but|yet|though|and,? (?:well|it|they|he|she|nothing|nobody|here|still|guess|of course))\b/i;
const isWeekday = new RegExp(String.raw`^(?:${weekdays.join('|')})\b|^(?:周|星期|礼拜)`, 'i');
const relative = new RegExp(String.raw`^the (?:following )?(${weekdays.join('|')})(?: (after|before))?`, 'i');
/** `Shall we speak again in January?`, then `the nineteenth`. */
const inMonth = new RegExp(String.raw`\b(?:again|speak|talk|meet|call|session|review|workshop|visit)\b[^.!?]{0,30} in (?:early |mid |late )?(${months.join('|')})\b`, 'i');
const bareOrdinal = /^(?:the )?([a-z]+(?:[ -][a-z]+)?|\d{1,2}(?:st|nd|rd|th))$/i;
/** 例会我想每周一上午十点: what follows is no one day. */
const weekly = /每个?(?:周|星期|礼拜)/;

/** Reads the sentences of one meeting in order. */
export function createDateReader(today: string | null): (sentence: Sentence) => DateMentioned[] {
  let last: { readonly turn: number; readonly date: string } | null = null;
  let month: { readonly index: number; readonly number: number } | null = null;
  let weeklyAt = -Infinity;
  return ({ said, language, index, turn, isQuestion }) => {
    if (today === null) return [];
    const named = inMonth.exec(said)?.[1]?.toLowerCase();
    if (named !== undefined && isQuestion) month = { index, number: months.indexOf(named) + 1 };
    if (weekly.test(said)) weeklyAt = index;
    const dates: DateMentioned[] = [];
    for (const found of findDates(said, language, today)) {
      const text = said.slice(found.start, found.end);
      const inMind = month !== null && index - month.index <= reach ? month.number : null;
      const date = found.date === null ? afterAnother(text, last?.turn === turn ? last.date : null) : dayMeant(found, text, inMind, today);
      if (date === null || isChineseStretch(text) || isNoDay.test(text)) continue;
      last = { turn, date };
      if (isWeekday.test(text) && ((wasPromised.test(said.slice(0, found.start)) && letDown.test(said.slice(found.end))) || index - weeklyAt < reach)) continue;
      dates.push({ start: found.start, end: found.end, date });
    }
    return dates;
  };
}

/** `The board meets on the fifteenth. I want it the Friday before.` */
function afterAnother(text: string, other: string | null): string | null {
  const [, weekday, side] = relative.exec(text) ?? [];
  if (weekday === undefined || other === null) return null;
  const next = nextWeekday(other, weekdays.indexOf(weekday.toLowerCase()) + 1);
  return side?.toLowerCase() === 'before' ? lastBefore(next, other) : next;
}

/** A bare `the nineteenth` is of the month that was named before it. */
function dayMeant({ date }: DateExpression, text: string, month: number | null, today: string): string | null {
  const day = month === null ? null : readDayOfMonth(bareOrdinal.exec(text)?.[1]?.toLowerCase() ?? '');
  if (month === null || day === null) return date;
  const ahead = (month - Number(today.slice(5, 7)) + 12) % 12;
  const meant = dayOfMonth(today, ahead, day);
  return meant >= today && Number(meant.slice(8)) === day ? meant : date;
}
