/** What is said of the first or the last that each has or does: `people whose first PR was opened in 2026`, `who closed their first issue last month`. */
import type { Range } from '#schemas/query';
import { isWork, type Mod, type Things, type Time } from '../meanings.ts';
import { bothOf, having, none } from '../predicates.ts';
import type { Act } from '../verbs.ts';
import { andAlso, denying, doingTo, type Predicate } from './predicate.ts';

/**
 * Of those whose first one was opened in a time: who has some of then, and none of before. All else that is said of the first of each cannot be asked:
 * the first of all is another one.
 */
export function oneOfEachOwner(picked: Things, said: Mod): Mod | null {
  const { pick, ...each } = picked;
  const conditions = isWork(picked.kind) ? said.of(picked.kind) : null;
  const [opened, ...more] = conditions ?? [];
  if (pick?.limit !== 1 || pick.by !== undefined || picked.when !== undefined || picked.named !== undefined || more.length > 0) return null;
  // A picked one of those that were merged is the first by its merge.
  if (opened?.is !== 'within' || opened.value.through.length > 0 || opened.value.property !== 'created_at' || picked.where.some(({ is }) => is !== 'linked' && is !== 'holding')) return null;
  const some = having({ ...each, where: [...each.where, opened] });
  const rest = pick.newest ? since(opened.range) : until(opened.range);
  return rest === null ? some : bothOf(some, having({ ...each, where: [...each.where, { ...opened, range: rest }], quantity: none }));
}

/** `opened their first PR in 2026`: did so then, and not before. */
export function firstOrLastIn(act: Act, object: Things, time: Time, isLast: boolean): Predicate | null {
  if (object.when !== undefined || object.named !== undefined || object.pick !== undefined || object.quantity !== undefined || time.isUntil === true) return null;
  const [days, utc] = isLast ? [since(time.days), since(time.utc)] : [until(time.days), until(time.utc)];
  const then = doingTo({ ...act, time }, object);
  if (days === null || utc === null) return then;
  return andAlso(then, denying(doingTo({ ...act, time: { days, utc, ahead: { days, utc } } }, object)));
}

const until = ({ from }: Range): Range | null => (from === null ? null : { from: null, before: from });
const since = ({ before }: Range): Range | null => (before === null ? null : { from: before, before: null });
