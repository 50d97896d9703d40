/** Chinese questions for series of meetings: 每个系列会议各有多少决定, 哪个系列开会最多, 产生决定最多的系列. */
import type { Plan } from '#schemas/query';
import { seriesPlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { things, type Things, type Time } from '../meanings.ts';
import { deedSet, inTime, type Counted } from './counted.ts';
import type { Deed, Word } from './meaning.ts';

const meetings = things('Meeting');

export const seriesRules: readonly Rule[] = [
  ...rule('Series', 'SeriesWord', () => 'series'),
  // 系列会议, 会议系列, 系列的会
  ...rule('Series', 'Kind SeriesWord', (kind: Things) => seriesOf(kind)),
  ...rule('Series', 'SeriesWord De? Kind', (_: unknown, __: unknown, kind: Things) => seriesOf(kind)),
  ...rule('S', 'Which Cl? SeriesWord De? Meet|Kind Degree? Count? Best', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, _____: unknown, ______: unknown, best: Ranking) => (set.kind === 'Meeting' ? seriesPlan(set, best) : null)),
  ...rule('S', 'Which Cl? Series V Degree? Count? Best', (_: unknown, __: unknown, ___: unknown, verb: Word, ____: unknown, _____: unknown, best: Ranking) => (verb === 'hold' ? seriesPlan(meetings, best) : null)),
  ...rule('S', 'Which Cl? Series Have? De? Counted Best', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, counted: Counted, best: Ranking) => ranked(counted, best)),
  ...rule('S', 'Time Which Cl? Series Have? De? Counted Best', (time: Time, _: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, counted: Counted, best: Ranking) => ranked(inTime(counted, time), best)),
  ...rule('S', 'Which Cl? Series Deed1 Best De? Set', (_: unknown, __: unknown, ___: unknown, deed: Deed, best: Ranking, ____: unknown, set: Things) => (deed.not === true ? null : ranked({ set, deed }, best))),
  ...rule('S', 'Time Which Cl? Series Deed1 Best De? Set', (time: Time, _: unknown, __: unknown, ___: unknown, deed: Deed, best: Ranking, ____: unknown, set: Things) => (deed.not === true ? null : ranked(inTime({ set, deed }, time), best))),
  ...rule('S', 'Counted Best De Series', (counted: Counted, best: Ranking) => ranked(counted, best)),
  ...rule('S', 'Counted Best De Series Be Which Cl?', (counted: Counted, best: Ranking) => ranked(counted, best)),
  ...rule('S', 'Counted Best De Number Cl? Series', (counted: Counted, best: Ranking, _: unknown, limit: number) => ranked(counted, { ...best, limit })),
];

const seriesOf = ({ kind, where }: Things): string | null => (kind === 'Meeting' && where.length === 0 ? 'series' : null);

/** What a series has, or left behind. */
function ranked(counted: Counted | null, best: Ranking): Plan | null {
  const isLeft = counted?.deed === undefined || counted.deed.verb === 'raise' || counted.deed.verb === 'mention';
  const set = counted === null || !isLeft ? null : deedSet(counted);
  return set === null ? null : seriesPlan(set, best);
}
