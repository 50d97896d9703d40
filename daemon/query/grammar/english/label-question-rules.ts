/** Questions for labels: `what labels does issue 24 have`, `what is the most common label in atlas`. */
import type { Plan } from '#schemas/query';
import { groupPlan, setOf, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, type Things } from '../meanings.ts';

export const labelQuestionRules: readonly Rule[] = [
  ...rule('S', 'which|Ask? label Did Set Have', (_: unknown, __: unknown, ___: unknown, set: Things) => labelsOf(set)),
  ...rule('S', 'which|what label Be on Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => labelsOf(set)),
  ...rule('S', 'Ask? label of|on Set', (_: unknown, __: unknown, ___: unknown, set: Things) => labelsOf(set)),
  ...rule('S', 'how Be Set LabelWord', (_: unknown, __: unknown, set: Things) => labelsOf(set)),
  ...rule('S', 'what label Did Set Have', (_: unknown, __: unknown, ___: unknown, set: Things) => labelsOf(set)),
  ...rule('S', 'what Be label of Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => labelsOf(set)),
  ...rule('S', 'which|what label Be? Most Common in|of|for|on? Set', (_: unknown, __: unknown, ___: unknown, most: Ranking, ____: unknown, _____: unknown, set: Things) => mostLabel(set, most)),
  ...rule('S', 'which|what label Be|BeWord|Did Common Most in|of|for|on Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, most: Ranking, _____: unknown, set: Things) => mostLabel(set, most)),
  ...rule('S', 'which|what label Did|Be? Most Set Have', (_: unknown, __: unknown, ___: unknown, most: Ranking, set: Things) => mostLabel(set, most)),
  ...rule('S', 'which|what|Ask? Most Common label in|of|for|on? Set', (_: unknown, most: Ranking, __: unknown, ___: unknown, ____: unknown, set: Things) => mostLabel(set, most)),
];

function labelsOf(set: Things): Plan | null {
  return set.named === undefined ? null : groupPlan(set, [{ value: 'labels' }]);
}

function mostLabel(set: Things, { order, limit }: Ranking): Plan | null {
  const plain = isWork(set.kind) ? setOf(set) : null;
  return plain === null || set.named !== undefined || set.quantity !== undefined ? null : { ask: 'group', set: plain, by: [{ value: 'labels' }], measure: { statistic: 'count' }, order, limit: limit ?? 1 };
}
