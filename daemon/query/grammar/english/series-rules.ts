/** Questions for series of meetings: `decisions per series`, `which meeting series produced the most tasks this year`. */
import type { Plan } from '#schemas/query';
import { keyBySeries, seriesPlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import type { Things, Time } from '../meanings.ts';
import type { Verb } from '../verbs.ts';
import { doneIn, spokenTime } from './asking.ts';
import { grouped } from './group-rules.ts';
import { keyCalled } from './group-key-rules.ts';

const seriesKey = keyCalled('series', ({ kind }: Things) => keyBySeries(kind));

export const seriesRules: readonly Rule[] = [
  ...rule('Key', 'SeriesWord', () => seriesKey),
  ...rule('S', 'Count Set Did|Has each|every SeriesWord Generate|Have Time?', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, _____: unknown, time?: Time) => ofEach(time === undefined ? set : spokenTime(set, time))),
  ...rule('S', 'Count Set Did|Has each|every SeriesWord V|Participle Time?', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, verb: Verb, time?: Time) => ofEach(leftBehind(set, verb, time))),
  ...rule('S', 'Ask|which|what? SeriesWord Have|with|Generate Most Set', (_: unknown, __: unknown, ___: unknown, most: Ranking, set: Things) => seriesPlan(set, most)),
  ...rule('S', 'Ask|which|what? SeriesWord Has? V|Participle Most Set', (_: unknown, __: unknown, ___: unknown, verb: Verb, most: Ranking, set: Things) => ranked(leftBehind(set, verb), most)),
  ...rule('S', 'Ask|which|what? Number SeriesWord Have|with Most Set', (_: unknown, limit: number, __: unknown, ___: unknown, most: Ranking, set: Things) => seriesPlan(set, { ...most, limit })),
  ...rule('S', 'Ask? TopOf SeriesWord by Count? Set', (_: unknown, top: Ranking, __: unknown, ___: unknown, ____: unknown, set: Things) => seriesPlan(set, top)),
  ...rule('S', 'in which|what SeriesWord Be|Did There? Most Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, most: Ranking, set: Things) => seriesPlan(set, most)),
  ...rule('S', 'in which|what SeriesWord Be Most Set Participle Time?', (_: unknown, __: unknown, ___: unknown, ____: unknown, most: Ranking, set: Things, verb: Verb, time?: Time) => ranked(doneIn(set, verb, time), most)),
];

const ofEach = (set: Things | null): Plan | null => (set === null || set.kind === 'Meeting' ? null : grouped(set, [seriesKey]));

const ranked = (set: Things | null, most: Ranking): Plan | null => (set === null ? null : seriesPlan(set, most));

/** What meetings do: they raise decisions, and mention topics. */
function leftBehind(set: Things, verb: Verb, time?: Time): Things | null {
  return (verb !== 'raise' && verb !== 'mention') || set.kind === 'Meeting' ? null : doneIn(set, verb, time);
}
