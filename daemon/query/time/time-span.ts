/** What words of time in a question mean: the shapes that the readers of both languages fill. */

/** Where and when a question is asked: the local day (`2026-11-18`) and the IANA zone (`Europe/Berlin`). */
export interface Clock {
  readonly today: string;
  readonly zone: string;
}

export type Language = 'en' | 'zh';
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Which way a Friday without a date lies: behind for what happened, ahead for what is due. */
export type Towards = 'past' | 'future';

/** Local days as ISO dates: `from` is in it, `before` is not; null is open. */
export interface DayRange {
  readonly from: string | null;
  readonly before: string | null;
}

export interface TimeSpan {
  /** Offsets into the question, in UTF-16 units; the preposition is part of the span. */
  readonly start: number;
  readonly end: number;
  readonly range: DayRange;
  /** `moment`: the words name one day; `range`: anything else. */
  readonly kind: 'range' | 'moment';
  /** How it was read, to be restated: `last week (9–15 November 2026)`. */
  readonly words: string;
  /** The calendar unit that the words name as a whole; absent for `since May` and for `the last 7 days`. */
  readonly unit?: Unit;
  /** Other readings of the same words that are as fair. */
  readonly alternatives?: TimeSpan[];
}

/** What the readers know while they read. */
export interface Reading {
  readonly today: string;
  readonly towards: Towards;
}

/** Consecutive days; an instant at midnight has `from` equal to `before`. */
export interface Days {
  readonly from: string;
  readonly before: string;
  readonly unit?: Unit;
}

/** A stretch of time that words name without their preposition. */
export interface Period {
  /** As it is read by itself. */
  readonly days: Days;
  /** As fair. */
  readonly others?: readonly Days[];
  /** What stands after `since`, `before`, `until`, when that is not `days`: the day itself of `two weeks ago`, the last midnight of `the end of May`. */
  readonly edge?: Days;
  /** Of what comes again every week, month or year. */
  readonly recurring?: Recurring;
}

export interface Recurring {
  /** The latest that has begun on that day. */
  readonly latest: (day: string) => Days | null;
  /** The first that begins on that day or later. */
  readonly following: (day: string) => Days | null;
}
