/** What of a question is a time, or how old something is. Pure. */
import type { Range } from '#schemas/query';
import { addDays, addMonths } from '../../minutes/dates/calendar.ts';
import { findTimes } from '../time/find-times.ts';
import type { Clock } from '../time/time-span.ts';
import { toUtc } from '../time/to-utc.ts';
import type { Entry } from './chart.ts';
import type { AgeReached } from './lengths.ts';
import { timeOf, type Time } from './meanings.ts';
import type { QuestionLanguage } from './question-context.ts';
import { placeOf, type Word } from './words.ts';

const openPrepositions = /\b(?:since|after|before|until|till)\b/giu;

/** The days of `since Monday's stand-up`, `before the July planning`, without the preposition. */
export function dayEntries(question: string, words: readonly Word[], clock: Clock): Entry[] {
  if (question.search(openPrepositions) < 0) return [];
  return findTimes(question.replaceAll(openPrepositions, (word) => ' '.repeat(word.length)), clock).flatMap((span): Entry[] => {
    const place = placeOf(words, span);
    return place === null ? [] : [{ ...place, category: 'DayOf', cost: 0, meaning: timeOf(span.range, clock.zone) }];
  });
}

/** `last week`, `since Friday`: as time that has passed, and as time that is to come. */
export function timeEntries(question: string, words: readonly Word[], clock: Clock, unclear?: RegExp): Entry[] {
  const ahead = findTimes(question, clock, { towards: 'future' });
  return findTimes(question, clock).flatMap((span): Entry[] => {
    const said = question.slice(span.start, span.end);
    const place = placeOf(words, span);
    if (place === null || unclear?.test(said) === true || isNoTime(said)) return [];
    // What was due since Friday was due since the last one.
    const next = /^(?:since|自)/iu.test(said) ? span : (ahead.find(({ start, end }) => start === span.start && end === span.end) ?? span);
    const later = isNearer(span.range, next.range, clock.today) ? span : next;
    const isDeadline = /^(?:by|until|till|(?:no|not) later than|on or before)\s/iu.test(said);
    const meaning: Time = { ...timeOf(span.range, clock.zone, later.range), ...(isDeadline && { isDeadline: true as const }), ...(/^(?:until|till)\s/iu.test(said) && { isUntil: true as const }), ...(isAsOf(said, span.range) ? { isAsOf: true as const } : isEnd.test(said) && { isEnd: true as const }) };
    const preposition = /^(?:from|of|in|on|at|for|during)\s+(?=\S)/iu.exec(said)?.[0] ?? '';
    // "From yesterday's stand-up": the preposition belongs to the stand-up.
    const bare = preposition === '' ? null : placeOf(words, { start: span.start + preposition.length, end: span.end });
    // "Discussed in the sync of 9 November": that sync, and nothing else that stands before it.
    const category = /^of/iu.test(preposition) ? 'TimeOf' : 'Time';
    // "Tasks for today" are to be done then, "PRs from October" are of that month.
    const isFrom = /^from/iu.test(preposition);
    const also = [...(/^for/iu.test(preposition) ? ['TimeFor'] : isFrom ? ['TimeFrom'] : []), ...(/^(?:at|by) the end of /iu.test(said) ? ['AtEnd'] : [])];
    return [...[category, ...also].map((name): Entry => ({ ...place, category: name, cost: isFrom && name === 'Time' ? 0.2 : 0, meaning })), ...(bare === null ? [] : [{ ...bare, category: 'Time', cost: 0.1, meaning }])];
  });
}

/** 六月底, 季度末, rather than 周末. */
const isEnd = /(?:[月年季]|季度)[底末]$/u;

/** 截至六月底, 到周五为止. */
const isAsOf = (said: string, { from, before }: Range): boolean => from === null && before !== null && /^(?:截[至止]|一?直?到)|为止$/u.test(said);

const A_MONTH = 31;

/** What is named as it comes again every year is due when it is nearest: said in November, `before September` is over, and `in March` is to come. */
function isNearer(past: Range, next: Range, today: string): boolean {
  const away = daysAway(next, today);
  return away > A_MONTH && daysAway(past, today) < away;
}

/** To the nearer end; none of a time that is now. */
function daysAway({ from, before }: Range, today: string): number {
  if (from !== null && before !== null && from <= today && today < before) return 0;
  return Math.min(...[from, before].flatMap((end) => (end === null ? [] : [Math.abs(Date.parse(end) - Date.parse(today)) / 86_400_000])));
}

/** `What is Ben up to this week` is about the week, not about all until then. */
export function upToEntries(question: string, words: readonly Word[], clock: Clock): Entry[] {
  const ends = [...question.matchAll(/\bup to(?=\s)/giu)].map(({ 0: said, index }) => index + said.length);
  if (ends.length === 0) return [];
  return findTimes(question.replaceAll(/\bup to(?=\s)/giu, '     '), clock).flatMap((span): Entry[] => {
    const place = ends.some((end) => question.slice(end, span.start).trim() === '' && end < span.start) ? placeOf(words, span) : null;
    return place === null ? [] : [{ ...place, category: 'WhileUpTo', cost: 0, meaning: timeOf(span.range, clock.zone) }];
  });
}

/** `merged within a day` is how long it took; `the last day Ben merged a PR` asks for it; `since Monday's stand-up` is since that meeting. */
const isNoTime = (said: string): boolean => /^(?:since|after|before|until|till)\b.*['’]s$/iu.test(said) || /^within (?:an?|one|two|three|\d+) /iu.test(said) || /^(?:the )?last day$/iu.test(said);

const daysOf: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, q: 91, y: 365, 天: 1, 周: 7, 星: 7, 礼: 7, 月: 30, 年: 365 };
const monthsIn = (unit: string): number => (/^[m月]/u.test(unit) ? 1 : /^[y年]/u.test(unit) ? 12 : 0);

const daysBetween = (one: string, other: string): number => Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);

/** `older than two weeks`: what was there before that day. */
export function ageEntries(question: string, words: readonly Word[], { today, zone }: Clock, { ages, agesReached, numberOf }: QuestionLanguage): Entry[] {
  if (ages === undefined) return [];
  return [...question.toLowerCase().matchAll(ages)].flatMap(({ 0: said, index, groups }): Entry[] => {
    const number = numberOf?.(groups?.number ?? '') ?? Number(groups?.number ?? 1);
    const days = daysOf[groups?.unit?.[0] ?? ''];
    const place = placeOf(words, { start: index, end: index + said.trimEnd().length });
    if (place === null || days === undefined || Number.isNaN(number)) return [];
    const months = monthsIn(groups!.unit!);
    // Half a year is six months; of other units nobody says half of one.
    if (!Number.isInteger(months > 0 ? months * number : days * number)) return [];
    const unit = months > 0 ? addMonths(today, -months * number) : addDays(today, -days * number);
    // "Stayed open longer than 30 days" is said of what has been closed since, too.
    if (agesReached?.test(`${question.slice(0, index)}…${question.slice(index + said.length)}`) === true) {
      const reached: AgeReached = { operator: /at least|[≥=]/u.test(said) ? '>=' : '>', number: daysBetween(unit, today), unit: 'days', today: toUtc({ from: today, before: null }, zone).from! };
      return [{ ...place, category: 'AgeReached', cost: 0, meaning: reached }];
    }
    return [{ ...place, category: 'AgeOver', cost: 0, meaning: timeOf({ from: null, before: unit }, zone) }];
  });
}
