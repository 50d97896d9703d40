/** The parts of a plan in one order, however they were said, so that equal plans are alike. Pure. */
import type { Condition, Plan } from '#schemas/query';

/**
 * Conditions that hold together, in one order however they were said, so that equal plans are alike; what is picked stays last. Marks that only
 * the reading needs are left out, and what is overdue gets its day.
 */
export function inOrder(part: unknown, today: string): unknown {
  if (Array.isArray(part)) return part.map((each) => inOrder(each, today));
  if (typeof part !== 'object' || part === null) return part;
  const only = onlyOf(part);
  if (only !== null) return inOrder(only, today);
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'each').map(([key, value]) => [key, (key === 'where' || key === 'of') && Array.isArray(value) ? sorted(value.map((each) => inOrder(each, today))) : key === 'before' && value === 'today' ? today : inOrder(value, today)]));
}

/**
 * A mean over the meetings, works or projects is one over all of them: those without any count as none. Not where the time or the place of what is
 * counted may be meant of them as well, and not of people: who never wrote any is no author of few.
 */
export function withThoseThatHaveNone(part: unknown): unknown {
  const plan = part as Plan;
  if (plan.ask !== 'group' || plan.summary === undefined || plan.measure.statistic !== 'count' || plan.having !== undefined || plan.by.length !== 1) return part;
  const [key] = plan.by;
  const isOfAll = key !== undefined && 'linked' in key && key.along === undefined && key.linked.at(-1)!.kind !== 'Person' && plan.set.where.every(({ is }) => own.has(is));
  return isOfAll ? { ...plan, everyKey: true } : part;
}

const own: ReadonlySet<Condition['is']> = new Set<Condition['is']>(['one of', 'containing', 'holding', 'present']);

/** The same plan with the time of what came of meetings told of the meetings: decisions of Ana's meetings made in May are decisions of Ana's meetings held in May. */
export function byTheirMeetings(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(byTheirMeetings);
  if (typeof part !== 'object' || part === null) return part;
  const plain = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, byTheirMeetings(value)]));
  const where: readonly Condition[] = 'where' in part ? (plain.where as Condition[]) : [];
  const times = where.filter((condition) => condition.is === 'within' && condition.value.property === 'started_at' && condition.value.through[0]?.role === 'raised in');
  const meetings = where.find((condition) => condition.is === 'linked' && condition.role === 'raised in' && condition.atMost === undefined && condition.to.where.every(({ is }) => is !== 'picked'));
  if (times.length === 0 || meetings?.is !== 'linked') return plain;
  const held = times.map((time) => (time.is === 'within' ? { ...time, value: { ...time.value, through: [] } } : time));
  const of = { ...meetings, to: { ...meetings.to, where: sorted([...meetings.to.where, ...held]) } };
  return { ...plain, where: sorted([...where.filter((condition) => condition !== meetings && !times.includes(condition)), of]) };
}

/** All of one condition are that one; what was picked there stays what it was picked of. */
function onlyOf(part: object): unknown {
  if (!('is' in part) || part.is !== 'all' || !('of' in part) || !Array.isArray(part.of) || part.of.length !== 1) return null;
  const [only] = part.of as readonly unknown[];
  return isPicked(only) ? null : only;
}

const isPicked = (condition: unknown): boolean => (condition as { readonly is?: string }).is === 'picked';

function sorted(conditions: readonly unknown[]): unknown[] {
  return conditions.map((condition) => ({ condition, text: (isPicked(condition) ? '~' : ' ') + JSON.stringify(condition) })).sort((one, other) => (one.text < other.text ? -1 : Number(one.text > other.text))).filter(({ text }, index, all) => all[index - 1]?.text !== text).map(({ condition }) => condition);
}
