/** `the last stand-up`: what was picked out of a set inside a plan is found first, so that the plan names it. Of `every stand-up`, how many there are. */
import type { Condition, Plan, SetPlan } from '#schemas/query';

/** The keys of what a plan finds, in its order. */
export type FindKeys = (plan: Extract<Plan, { ask: 'find' }>) => Promise<readonly string[]>;

/** How many nodes are in a set. */
export type CountNodes = (set: SetPlan) => Promise<number>;

/** No node has this key: of an empty set nothing can be picked. */
const NOTHING = '';

/** The same plan without the condition `picked`, and with the number of all that somebody is to have. */
export async function resolvePicked(plan: Plan, find: FindKeys, count: CountNodes): Promise<Plan> {
  return (await inPart(plan, find, count)) as Plan;
}

/** From the inside out, so that what is picked may depend on what was picked: decisions of the last meeting of the first project. */
async function inPart(part: unknown, find: FindKeys, count: CountNodes): Promise<unknown> {
  if (Array.isArray(part)) return Promise.all(part.map((each) => inPart(each, find, count)));
  if (typeof part !== 'object' || part === null) return part;
  const entries = await Promise.all(Object.entries(part).map(async ([key, value]) => [key, await inPart(value, find, count)] as const));
  const resolved = Object.fromEntries(entries);
  if (resolved.is === 'linked to all') return { ...resolved, count: await count(resolved.to as SetPlan) };
  return Array.isArray(resolved.where) ? withoutPicked(resolved as unknown as SetPlan, find) : resolved;
}

async function withoutPicked(set: SetPlan, find: FindKeys): Promise<SetPlan> {
  // "Which of the last 5 are open": what was picked together is one condition, and the others are said of what it found.
  const where = await Promise.all(set.where.map(async (condition) => (condition.is === 'all' ? ((await pickedOf({ ...set, where: condition.of }, find)) ?? condition) : condition)));
  const picked = await pickedOf({ ...set, where }, find);
  return { ...set, where: picked === null ? where : [picked] };
}

/** Null where nothing is picked. */
async function pickedOf(set: SetPlan, find: FindKeys): Promise<Condition | null> {
  const picked = set.where.find((condition): condition is Extract<Condition, { is: 'picked' }> => condition.is === 'picked');
  if (picked === undefined) return null;
  const where = set.where.filter((condition) => condition !== picked);
  const ids = await find({ ask: 'find', set: { ...set, where }, order: picked.order, limit: picked.limit });
  return { is: 'named', ids: ids.length > 0 ? [...ids] : [NOTHING] };
}
