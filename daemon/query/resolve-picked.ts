/** `the last stand-up`: what was picked out of a set inside a plan is found first, so that the plan names it. */
import type { Condition, Plan, SetPlan } from '#schemas/query';

/** The keys of what a plan finds, in its order. */
export type FindKeys = (plan: Extract<Plan, { ask: 'find' }>) => Promise<readonly string[]>;

/** No node has this key: of an empty set nothing can be picked. */
const NOTHING = '';

/** The same plan without the condition `picked`. */
export async function resolvePicked(plan: Plan, find: FindKeys): Promise<Plan> {
  return (await inPart(plan, find)) as Plan;
}

/** From the inside out, so that what is picked may depend on what was picked: decisions of the last meeting of the first project. */
async function inPart(part: unknown, find: FindKeys): Promise<unknown> {
  if (Array.isArray(part)) return Promise.all(part.map((each) => inPart(each, find)));
  if (typeof part !== 'object' || part === null) return part;
  const entries = await Promise.all(Object.entries(part).map(async ([key, value]) => [key, await inPart(value, find)] as const));
  const resolved = Object.fromEntries(entries);
  return Array.isArray(resolved.where) ? withoutPicked(resolved as unknown as SetPlan, find) : resolved;
}

async function withoutPicked(whole: SetPlan, find: FindKeys): Promise<SetPlan> {
  const set = { ...whole, where: await Promise.all(whole.where.map((condition) => amongPicked(whole.kind, condition, find))) };
  const picked = set.where.find((condition): condition is Extract<Condition, { is: 'picked' }> => condition.is === 'picked');
  if (picked === undefined) return set;
  const where = set.where.filter((condition) => condition !== picked);
  const ids = await find({ ask: 'find', set: { ...set, where }, order: picked.order, limit: picked.limit });
  return { ...set, where: [{ is: 'named', ids: ids.length > 0 ? [...ids] : [NOTHING] }] };
}

/** Of the last ten PRs those that are open: what is picked together with other conditions is found by those alone. */
async function amongPicked(kind: SetPlan['kind'], condition: Condition, find: FindKeys): Promise<Condition> {
  if (condition.is !== 'all' || !condition.of.some(({ is }) => is === 'picked')) return condition;
  const [named] = (await withoutPicked({ kind, where: condition.of }, find)).where;
  return named ?? condition;
}
