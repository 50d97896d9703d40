/** Questions for how many come to meetings: `how many people attend a k8s sync on average`, `the biggest meeting this year`. */
import type { Plan } from '#schemas/query';
import { setOf, type Ranking, type Statistic } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { things, type Things, type Time } from '../meanings.ts';
import type { Verb } from '../verbs.ts';
import { rankDone } from './ranking.ts';

export const attendanceRules: readonly Rule[] = [
  ...rule('S', 'Count Set Mean? V Set Mean?', (_: unknown, who: Things, before: Statistic | undefined, verb: Verb, set: Things, after?: Statistic) => (verb === 'attend' && isAnybody(who) ? attendance(set, before ?? after) : null)),
  ...rule('S', 'Mean Count Set V Set', (statistic: Statistic, _: unknown, who: Things, verb: Verb, set: Things) => (verb === 'attend' && isAnybody(who) ? attendance(set, statistic) : null)),
  ...rule('S', 'Count Set Be Mean? in|at Set Mean?', (_: unknown, who: Things, __: unknown, before: Statistic | undefined, ___: unknown, set: Things, after?: Statistic) => (isAnybody(who) ? attendance(set, before ?? after) : null)),
  ...rule('S', 'Count Doers Did Set Mean? Have Mean?', (_: unknown, verb: Verb, __: unknown, set: Things, before: Statistic | undefined, ___: unknown, after?: Statistic) => (verb === 'attend' ? attendance(set, before ?? after) : null)),
  ...rule('S', 'Ask? Mean Count? Doers|Attendance of|at|in|per|for Set', (_: unknown, statistic: Statistic, __: unknown, what: Verb, ___: unknown, set: Things) => (what === 'attend' ? attendance(set, statistic) : null)),
  ...rule('S', 'Ask|which|what? Biggest Set', (_: unknown, most: Ranking, set: Things) => biggest(set, most)),
  ...rule('S', 'which|what|Ask? Set Have Most Set Time?', (_: unknown, of: Things, __: unknown, most: Ranking, who: Things, time?: Time) => (isAnybody(who) && time !== undefined && of.when === undefined ? biggest({ ...of, when: time }, most) : null)),
  ...rule('S', 'which|what Set Be Biggest', (_: unknown, set: Things, __: unknown, most: Ranking) => biggest(set, most)),
];

function biggest(of: Things, most: Ranking): Plan | null {
  const meetings = of.kind === 'Meeting' && of.pick === undefined && of.quantity === undefined ? setOf(of) : null;
  return meetings === null ? null : rankDone(things('Meeting', ...meetings.where), 'attend', most);
}

const isAnybody = ({ kind, where, quantity, pick }: Things): boolean => kind === 'Person' && where.length === 0 && quantity === undefined && pick === undefined;

/** Over the meetings that somebody came to. */
function attendance(meetings: Things, statistic: Statistic | undefined): Plan | null {
  const isMean = statistic === 'mean' || statistic === 'median';
  const keys = meetings.kind === 'Meeting' && meetings.quantity === undefined && meetings.pick === undefined ? setOf(meetings) : null;
  if (!isMean || keys === null) return null;
  return { ask: 'group', set: { kind: 'Person', where: [] }, by: [{ linked: [{ role: 'attended', kind: 'Meeting' }] }], measure: { statistic: 'count' }, order: 'most', summary: statistic, ...(keys.where.length > 0 && { keys }) };
}
