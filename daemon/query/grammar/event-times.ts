/**
 * Of several things that are said, which one a time belongs to: "PRs merged in atlas last week" were merged then, "PRs in atlas last week" opened then.
 */
import type { NodeKind } from '#schemas/graph';
import type { Condition } from '#schemas/query';
import { happened, within } from './kind-times.ts';
import { isWork, mod, type Mod, type Time } from './meanings.ts';

/** Roles whose relationship knows its time, seen from either end. */
const timedRoles = new Set(['closed', 'closer', 'reviewed', 'reviewer', 'merged', 'merger']);
/** What a person did, of which the thing knows the time. */
const makingRoles = new Set(['authored', 'submitted', 'attended']);
/** What came up in a time came up in meetings of it. */
const meetingRoles = new Set(['mentioned in']);
const stateTimes: Readonly<Record<string, string>> = { merged: 'merged_at', closed: 'closed_at' };

/** States of which the graph does not know from when to when. */
export const untimedStates: ReadonlySet<string> = new Set(['state open', 'state assigned', 'state done', 'state answered', 'state retracted', 'state overdue', 'state unassigned', 'state unreviewed', 'state awaiting']);

/** The same said in a time: of what was done then; else of what was there then. */
export function inTime(said: Mod, time: Time): Mod | null {
  // What was not done until May was done in May.
  if (time.isUntil === true && said.signature.includes('!(')) return null;
  if (said.untimed === true || untimedStates.has(said.signature)) return null;
  const then = mod(`${said.signature} in time ${JSON.stringify(time)}`, (kind) => {
    const conditions = said.of(kind);
    return conditions === null ? null : timely(kind, conditions, time, true);
  });
  return said.done === undefined ? then : { ...then, done: said.done };
}

/** Of things and the time that was said of them; null where nothing of it has a time. Unreviewed PRs of October are those of October, not all that got no review then. */
export function conditionsInTime(kind: NodeKind, conditions: readonly Condition[], time: Time, isTimeFirst = false): readonly Condition[] | null {
  return time.isUntil === true && conditions.some(isDenial) ? null : timely(kind, conditions, time, false, isTimeFirst);
}

function timely(kind: NodeKind, conditions: readonly Condition[], time: Time, isDenialTimed: boolean, isTimeFirst = false): readonly Condition[] | null {
  // "Closed without a merge this year": what was done was done then, rather than what was not.
  for (const [index, condition] of [...conditions.entries()].sort(([, one], [, other]) => Number(isDenial(one)) - Number(isDenial(other)))) {
    if (!isDenialTimed && kind !== 'Person' && isDenial(condition)) continue;
    const then = isTimeFirst && isTold(condition, conditions) ? null : eventInTime(kind, condition, time);
    if (then !== null && kind === 'Person' && !isDenial(condition) && conditions.some(isDenial)) return alsoDenied(kind, conditions, index, then, time);
    if (then !== null) return conditions.flatMap((other, at) => (at === index ? then : (deniedThen(kind, condition, other, time) ?? [other])));
  }
  const there = happened(kind, time);
  return there === null ? null : [...conditions, there];
}

/** Of PRs in July that were `merged in August` it is known when they were; July is that of something else. */
const isTold = (condition: Condition, conditions: readonly Condition[]): boolean => condition.is === 'one of' && condition.property === 'state' && conditions.some((other) => other.is === 'within' && other.value.through.length === 0 && other.value.property === stateTimes[String(condition.values[0])]);

/** `Who reviewed PRs but wrote none in May` did both then; null where what is denied has no time. */
function alsoDenied(kind: NodeKind, conditions: readonly Condition[], index: number, then: readonly Condition[], time: Time): readonly Condition[] | null {
  const all = conditions.map((other, at) => (at === index ? then : !isDenial(other) || isTimed(other) ? [other] : eventInTime(kind, other, time)));
  return all.includes(null) ? null : all.flatMap((each) => each ?? []);
}

/** At a time of its own. */
const isTimed = (condition: Condition): boolean => condition.is === 'linked' && (condition.along?.within !== undefined || condition.to.where.some(({ is }) => is === 'within'));

/** `Reviewed, but not by Ben, in May`: of the same deed, what is denied is denied of then. */
function deniedThen(kind: NodeKind, said: Condition, other: Condition, time: Time): readonly Condition[] | null {
  const isSame = said.is === 'linked' && other.is === 'linked' && !isDenial(said) && isDenial(other) && other.role === said.role && other.role === 'reviewer' && other.to.kind === said.to.kind;
  return isSame ? eventInTime(kind, other, time) : null;
}

const isDenial = (condition: Condition): boolean => condition.is === 'linked' && condition.atMost === 0;

function eventInTime(kind: NodeKind, condition: Condition, time: Time): readonly Condition[] | null {
  if (condition.is === 'one of' && condition.property === 'state' && condition.values.length === 1) {
    const property = isWork(kind) ? stateTimes[String(condition.values[0])] : undefined;
    return property === undefined ? null : [condition, within(kind, property, time)];
  }
  // "Merged by their own author this year".
  if (condition.is === 'sharing' && kind === 'PullRequest' && condition.roles.includes('merger')) return [condition, within(kind, 'merged_at', time)];
  if (condition.is === 'sharing' && kind === 'Issue' && condition.roles.includes('closer')) return [condition, within(kind, 'closed_at', time)];
  if (condition.is !== 'linked' || condition.along?.within !== undefined) return null;
  if (timedRoles.has(condition.role)) return [{ ...condition, along: { ...condition.along, within: time.utc } }];
  const isMentioned = meetingRoles.has(condition.role) && condition.to.kind === 'Meeting' && condition.atMost === undefined;
  if (!makingRoles.has(condition.role) && !isMentioned) return null;
  // Of the last meeting it is known already when it was.
  if (isMentioned && condition.to.where.some(({ is }) => is === 'picked' || is === 'named' || is === 'within')) return null;
  const there = happened(condition.to.kind, time);
  return there === null ? null : [{ ...condition, to: { ...condition.to, where: [...condition.to.where, there] } }];
}
