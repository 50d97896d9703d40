/** Chinese orders to put things in order: 所有会议按时间倒序, beacon 的 open issue，按创建时间从旧到新, 按截止日期排一下我的任务. */
import { nodeKinds } from '#schemas/graph';
import type { Order, Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { orderOf } from '../kind-times.ts';
import type { Things } from '../meanings.ts';
import { found } from './asking.ts';

/** By which property, null for the time that the things are spoken of by; and whether the newest, or longest, come first. */
interface Sorting {
  readonly by: string | null;
  readonly descending?: boolean;
}

const sorting = (by: string | null, descending?: boolean): Sorting => ({ by, ...(descending !== undefined && { descending }) });

/** What is due soonest comes first; of what has happened, the latest. */
function inOrder(plan: Plan, { by, descending }: Sorting): Plan | null {
  if (plan.ask !== 'find') return null;
  const { kind, where } = plan.set;
  const newest = descending ?? by !== 'due';
  if (by !== null && !(by in nodeKinds[kind].properties)) return null;
  const order: Order | null = orderOf({ kind, where, ...(by !== null && { pick: { newest, limit: null, by } }) }, newest);
  // 按时间倒序给出最近合并的三个 PR: as they are in order already.
  if (plan.limit !== undefined || plan.order !== undefined) return descending !== undefined && plan.withTies !== true && JSON.stringify(plan.order) === JSON.stringify(order) ? plan : null;
  return order === null ? null : { ...plan, order };
}

export const orderRules: readonly Rule[] = [
  ...rule('Sorting', 'ByKey SortBy De? Sort', (_: unknown, by: string | null) => sorting(by)),
  ...rule('Sorting', 'ByKey SortBy De? Sort? Direction Sort?', (_: unknown, by: string | null, __: unknown, ___: unknown, descending: boolean) => sorting(by, descending)),
  ...rule('Sorting', 'SortBy Direction Sort?', (by: string | null, descending: boolean) => sorting(by, descending), 0.1),
  // oriole 的 issue，按创建时间; 按日期 may ask for a number of each day.
  ...rule('Sorting', 'ByKey SortBy', (_: unknown, by: string | null) => (by === null ? null : sorting(by)), 0.1),
  // 最近合并的三个 PR，从新到旧
  ...rule('Sorting', 'ByKey? Direction', (_: unknown, descending: boolean) => sorting(null, descending), 0.1),
  ...rule('Sorting', 'Direction Sort', (descending: boolean) => sorting(null, descending)),
  ...rule('S', 'S Sorting', (plan: Plan, by: Sorting) => inOrder(plan, by), 0.01),
  ...rule('S', 'Sorting De? Ask? S', (by: Sorting, _: unknown, __: unknown, plan: Plan) => inOrder(plan, by), 0.01),
  // 把我的任务按截止日期排一下
  ...rule('S', 'Ba Set Sorting', (_: unknown, set: Things, by: Sorting) => { const plan = set.named === undefined ? found(set) : null; return plan === null ? null : inOrder(plan, by); }),
];
