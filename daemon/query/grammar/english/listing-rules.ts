/** Lists of things, and what is said of the list: `the PR list for Ana`, `my todo list, soonest due first`, `Ana's issues, closed ones too`. */
import type { NodeKind } from '#schemas/graph';
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import type { Mod, Things } from '../meanings.ts';
import { found } from './asking.ts';
import { narrowedBy } from '../predicates.ts';
import { being, belonging } from './meaning.ts';

export const listingRules: readonly Rule[] = [
  ...rule('Head', 'Kind Listing', (kind: Things) => (kind.kind === 'Person' || kind.kind === 'ActionItem' ? null : kind), 0.2),
  // "The PR list for Ana" is of hers.
  ...rule('Set', 'Kind Listing for Set', (kind: Things, _: unknown, __: unknown, by: Things) => (by.kind === 'Person' ? narrowedBy(kind, belonging(by)) : null), 0.2),
  ...rule('S', 'Ask? only Set', (_: unknown, __: unknown, set: Things) => (set.named === undefined && set.where.length > 0 ? found(set) : null), 0.1),
  ...rule('S', 'Ask|which|what? Set AlsoThose', (_: unknown, set: Things, also: Mod) => withThose(set, also), 0.1),
  ...rule('AlsoThose', 'AlsoWord|Including Adjective Those?', (_: unknown, adjective: Mod) => adjective),
  ...rule('AlsoThose', 'Adjective Those? AlsoWord', (adjective: Mod) => adjective),
  ...rule('AlsoThose', 'AlsoWord|Including Kind', (_: unknown, kind: Things) => being(kind)),
  ...rule('AlsoThose', 'Kind AlsoWord', (kind: Things) => being(kind)),
  ...rule('S', 'Ask|which|what? Set DueFirst', (_: unknown, set: Things) => (set.kind === 'ActionItem' && set.pick === undefined && set.named === undefined ? found({ ...set, pick: { newest: false, limit: null, by: 'due' } }) : null)),
  ...rule('S', 'S Everywhere', (plan: Plan) => ((plan.ask === 'find' || plan.ask === 'count' || plan.ask === 'group') && ofProjects.has(plan.set.kind) ? plan : null)),
  ...rule('S', 'S TopTail', (plan: Plan, limit: number) => (plan.ask === 'group' && plan.order === 'most' && plan.limit === undefined && plan.summary === undefined ? { ...plan, limit } : null)),
  ...rule('TopTail', 'only? top Number only|Just?', (_: unknown, __: unknown, limit: number) => (limit > 0 ? limit : null)),
];

/** What is of one project each. Who wrote PRs in all projects wrote some in each. */
const ofProjects: ReadonlySet<NodeKind> = new Set(['PullRequest', 'Issue', 'Commit', 'Meeting', 'Decision', 'ActionItem', 'Question', 'Risk']);

/** Those are among the things anyway, unless their state was said: `open issues, closed ones too` would be all of them. */
function withThose(set: Things, also: Mod): Plan | null {
  const those = also.of(set.kind);
  const properties = new Set((those ?? []).flatMap((condition) => (condition.is === 'one of' ? [condition.property] : [])));
  const isSaid = set.where.some((condition) => condition.is === 'one of' && properties.has(condition.property));
  return those === null || isSaid || set.named !== undefined ? null : found(set);
}
