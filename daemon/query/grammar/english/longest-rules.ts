/** Questions for the longest and the slowest: `what was the longest meeting last week`, `which PR took longest to merge`. */
import type { Plan } from '#schemas/query';
import { onlyOne, setOf, slowestPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, without, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedIf, timed } from '../predicates.ts';
import { doneIn, found } from './asking.ts';

export const longestRules: readonly Rule[] = [
  ...rule('S', 'which|what Set Did|Be? Be? Adjective Longest Prep?', (_: unknown, whole: Things, first: string | null | undefined, second: string | null | undefined, adjective: Mod, which: string, prep?: Mod) => {
    const set = narrowedIf(whole, prep);
    if (set !== null && adjective.signature === 'state open' && hasEnded(set)) return slowest(set, which === 'longest');
    // What stayed open the longest may have been closed since.
    if (first === 'past' || second === 'past') return null;
    const open = set !== null && adjective.signature === 'state open' && which === 'longest' ? narrowed(set, adjective) : null;
    return open === null ? null : found({ ...open, pick: { newest: false, limit: 1 } });
  }),
  ...rule('S', 'Ask? Longest Set', (_: unknown, __: unknown, set: Things) => byLength(set, true)),
  ...rule('S', 'Ask? Shortest Set', (_: unknown, __: unknown, set: Things) => byLength(set, false)),
  ...rule('S', 'which|what Set Be|Last Longest Time?', (_: unknown, set: Things, __: unknown, ___: unknown, time?: Time) => byLength(time === undefined ? set : narrowed(set, timed(time)), true)),
  ...rule('S', 'which|what|Ask? Set that? Last Longest|Shortest TakeToMerge|TakeToClose Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, which: string, ____: unknown, prep?: Mod, time?: Time) => slowestThen(set, which === 'longest', prep, time)),
  // "The PR with the longest time to merge in k8s".
  ...rule('S', 'Ask|which|what? Be? Set Have Longest|Shortest TakeToMerge|TakeToClose Prep? Time?', (_: unknown, __: unknown, set: Things, ___: unknown, which: string, ____: unknown, prep?: Mod, time?: Time) => slowestThen(set, which === 'longest', prep, time)),
  // "Which issue stayed open the longest before it was closed?"
  ...rule('S', 'which|what Set Did|Be? Be? Adjective Longest|Shortest TakeToMerge|TakeToClose Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, adjective: Mod, which: string, ____: unknown, prep?: Mod, time?: Time) => (adjective.signature === 'state open' ? slowestThen(set, which === 'longest', prep, time) : null)),
  ...rule('S', 'which|what Set Be|Last Longest|Shortest Those Prep? Time?', (_: unknown, whole: Things, __: unknown, which: string, ___: unknown, prep?: Mod, time?: Time) => {
    const set = narrowedIf(whole, prep);
    return byLength(set === null || time === undefined ? set : narrowed(set, timed(time)), which === 'longest');
  }),
  // "Of the PRs opened this year, which one took longest to merge?"
  ...rule('S', 'of|Among Set comma? which|what Those? Last Longest|Shortest TakeToMerge|TakeToClose', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, _____: unknown, which: string) => slowest(without(set, 'plural'), which === 'longest')),
  ...rule('S', 'which|what Set Be Shortest', (_: unknown, set: Things) => byLength(set, false)),
  // "The fastest merged PR", "the slowest issue to close": of what has ended.
  ...rule('S', 'Ask|which|what? Be? Shortest|Slowest Set', (_: unknown, __: unknown, which: string, set: Things) => (hasEnded(set) ? slowest(set, which === 'longest') : null)),
  ...rule('S', 'Ask|which|what? Be? Shortest|Slowest Set TakeToMerge|TakeToClose Prep? Time?', (_: unknown, __: unknown, which: string, set: Things, ___: unknown, prep?: Mod, time?: Time) => slowestThen(set, which === 'longest', prep, time)),
];

const hasEnded = ({ kind, where }: Things): boolean => where.some((condition) => condition.is === 'one of' && condition.property === 'state' && condition.values[0] === (kind === 'Issue' ? 'closed' : 'merged'));

function slowest(set: Things, isLongest: boolean, prep?: Mod): Plan | null {
  const there = narrowedIf(set, prep);
  return there === null ? null : slowestPlan(there, there.kind === 'PullRequest' ? 'merge' : 'close', isLongest);
}

/** `took longest to merge in December`: of those that were merged then. */
function slowestThen(set: Things, isLongest: boolean, prep?: Mod, time?: Time): Plan | null {
  const done = doneIn(set, set.kind === 'PullRequest' ? 'merge' : 'close', time);
  return done === null ? null : slowest(done, isLongest, prep);
}

/** The longest meeting, with those that are as long; the longest ones are all of them in that order. */
export function byLength(set: Things | null, descending: boolean, limit?: number): Plan | null {
  const plain = set === null ? null : set.kind === 'Meeting' && set.quantity === undefined && set.pick === undefined ? setOf(set) : null;
  return set === null || plain === null || (limit !== undefined && limit < 1) ? null : { ask: 'find', set: plain, order: { by: { value: { through: [], property: 'duration_s' } }, descending }, ...(limit === undefined ? onlyOne(set) : { limit, withTies: true }) };
}
