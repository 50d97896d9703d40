/** Words for saying what is expected of an answer, of whatever world: lists, counts, groups, times. */
import type { ExamQuestion, Expected } from './exam.ts';
import type { Issue, Person, Pull } from './world-shape.ts';

/** A question and what is expected, and, where it matters, who asks. */
export type Asked = readonly [question: string, expect: Expected, me?: string];

/** Questions by topic, with ids in the order of the list: `en-001`. */
export function numbered(prefix: string, byTopic: Readonly<Record<string, readonly Asked[]>>): ExamQuestion[] {
  const all = Object.entries(byTopic).flatMap(([topic, asked]) => asked.map((one) => ({ topic, one })));
  return all.map(({ topic, one: [question, expect, me] }, at) => ({ id: `${prefix}-${String(at + 1).padStart(3, '0')}`, question, ...(me === undefined ? {} : { me }), topic, expect }));
}

/** First and last day, both included. The exam's now is the Wednesday 2026-11-18, 10:00 UTC. */
export type Period = readonly [first: string, last: string];
export const today: Period = ['2026-11-18', '2026-11-18'];
export const yesterday: Period = ['2026-11-17', '2026-11-17'];
export const thisWeek: Period = ['2026-11-16', '2026-11-22'];
export const lastWeek: Period = ['2026-11-09', '2026-11-15'];
export const thisMonth: Period = ['2026-11-01', '2026-11-30'];
export const lastMonth: Period = ['2026-10-01', '2026-10-31'];
export const thisQuarter: Period = ['2026-10-01', '2026-12-31'];
export const lastQuarter: Period = ['2026-07-01', '2026-09-30'];
export const thisYear: Period = ['2026-01-01', '2026-12-31'];
export const lastYear: Period = ['2025-01-01', '2025-12-31'];
/** Up to now, from the start of the day that many days ago. */
export const lastDays = (days: number): Period => [new Date(Date.parse('2026-11-18') - days * 86_400_000).toISOString().slice(0, 10), '2026-11-18'];
export const since = (day: string): Period => [day, '9999-12-31'];
export const before = (day: string): Period => ['0000-01-01', new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)];

/** @param time A day or a time; an absent one is in no period. */
export const within = (period: Period, time: string | undefined): boolean => time !== undefined && period[0] <= time.slice(0, 10) && time.slice(0, 10) <= period[1];

export const keys = (rows: readonly string[]): Expected => ({ rows: [...new Set(rows)] });
export const inOrder = (rows: readonly string[]): Expected => ({ rows, ordered: true });
export const ids = (works: readonly { readonly id: string }[]): Expected => keys(works.map((work) => work.id));
export const names = (ones: readonly ({ readonly name: string } | undefined)[]): Expected => keys(ones.flatMap((one) => one?.name ?? []));
export const texts = (items: readonly { readonly text: string }[]): Expected => keys(items.map((item) => item.text));
export const titles = (ones: readonly { readonly title: string }[]): Expected => keys(ones.map((one) => one.title));
export const count = (ones: readonly unknown[]): Expected => ({ number: ones.length });
export const number = (value: number): Expected => ({ number: value });
export const truth = (is: boolean): Expected => ({ truth: is });
export const date = (time: string | undefined): Expected => ({ date: time?.slice(0, 10) ?? 'never' });
export const either = (...oneOf: Expected[]): Expected => ({ oneOf });
export const refused: Expected = { refused: true };
export const ambiguous: Expected = { ambiguous: true };
export const extracts: Expected = { extracts: true };

/** Newest first; those without the time are left out. */
export function newest<T>(ones: readonly T[], time: (one: T) => string | undefined, limit = Infinity): T[] {
  const timed = ones.filter((one) => time(one) !== undefined);
  return timed.sort((a, b) => (time(a)! < time(b)! ? 1 : -1)).slice(0, limit);
}

export function oldest<T>(ones: readonly T[], time: (one: T) => string | undefined, limit = Infinity): T[] {
  return newest(ones, time).reverse().slice(0, limit);
}

export function tally(all: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(all, (key) => key)].map(([key, group]) => [key, group.length]));
}

/** The keys that are there most often; all that tie with the last one. */
export function most(all: readonly string[], limit = 1): Expected {
  const counts = tally(all);
  const least = [...counts.values()].sort((a, b) => b - a)[limit - 1] ?? 0;
  return keys([...counts].filter(([, number]) => number >= least).map(([key]) => key));
}

/** Those of the keys that are there least often, never counted too. */
export function fewest(of: readonly string[], all: readonly string[]): Expected {
  const counts = of.map((key) => all.filter((one) => one === key).length);
  return keys(of.filter((_, at) => counts[at] === Math.min(...counts)));
}

/** The keys that are there so often. */
export function keysWith(all: readonly string[], is: (number: number) => boolean): Expected {
  return keys([...tally(all)].filter(([, number]) => is(number)).map(([key]) => key));
}

export function groups(all: readonly string[]): Expected {
  return { groups: [...tally(all)] };
}

/** Keys of two parts: `atlas|2026-10`. */
export function groupsOfTwo(all: readonly (readonly [string, string])[]): Expected {
  const counts = tally(all.map((pair) => pair.join('|')));
  return { groups: [...counts].map(([key, number]) => [...(key.split('|') as [string, string]), number]) };
}

export function sides(...of: readonly (readonly [string, number])[]): Expected {
  return { sides: [...of].sort((a, b) => b[1] - a[1]) };
}

const dayMs = 86_400_000;
export const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;
export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
export const daysToMerge = (of: readonly Pull[]): number[] => of.flatMap((pull) => (pull.mergedAt === undefined ? [] : [days(pull.createdAt, pull.mergedAt)]));
export const daysOpen = (of: readonly (Pull | Issue)[]): number[] => of.flatMap((work) => (work.closedAt === undefined ? [] : [days(work.createdAt, work.closedAt)]));
export const inDays = (number: number): Expected => ({ number, unit: 'days' });
export const inHours = (number: number): Expected => ({ number, unit: 'hours' });

/** All the words are there, whatever the case, in the singular or the plural. */
export function says(text: string, words: string): boolean {
  const wordsOf = (from: string): string[] => from.toLowerCase().split(/[^\p{L}\p{N}]+/u).map((word) => word.replace(/s$/u, ''));
  return wordsOf(words).every((word) => wordsOf(text).includes(word));
}

/** Of people without further words a program may be one or not. */
export function persons(ones: readonly (Person | undefined)[]): Expected {
  const humans = ones.filter((one) => one?.bot !== true);
  return humans.length === ones.length ? names(ones) : either(names(ones), names(humans));
}

export const reviewersOf = (of: readonly Pull[]): Person[] => of.flatMap((pull) => pull.reviews.map((review) => review.by));
export const authorsOf = (of: readonly Pull[]): Person[] => of.map((pull) => pull.author);
export const messages = (of: readonly { readonly message: string }[]): Expected => keys(of.map((commit) => commit.message));
/** The month of a time, `2026-11`. */
export const monthOf = (time: string): string => time.slice(0, 7);
