/** When things happened: which of its times a kind is meant by, and how it is ordered. */
import { nodeKinds, type NodeKind, type PropertyDeclaration } from '#schemas/graph';
import type { Condition, Order, Value } from '#schemas/query';
import { isWork, type Things, type Time } from './meanings.ts';

const meetingOf = (role: string): Value => ({ through: [{ role, kind: 'Meeting' }], property: 'started_at' });
const own = (property: string): Value => ({ through: [], property });

/** The time of a thing of which nothing more is said. */
const timeOfKind: Partial<Record<NodeKind, Value>> = {
  PullRequest: own('created_at'),
  Issue: own('created_at'),
  Commit: own('committed_at'),
  Meeting: own('started_at'),
  Segment: meetingOf('part of'),
  Decision: meetingOf('raised in'),
  ActionItem: meetingOf('raised in'),
  Question: meetingOf('raised in'),
  Risk: meetingOf('raised in'),
  Day: own('id'),
};

/** That a thing of the kind was there, or came to be, in the time. Null for kinds without a time. */
export function happened(kind: NodeKind, time: Time): Condition | null {
  const value = kind === 'ActionItem' && time.isDeadline === true ? own('due') : timeOfKind[kind];
  return value === undefined ? null : withinValue(kind, value, time);
}

/** That the property of the kind lies in the time. What is due may lie ahead. */
export function within(kind: NodeKind, property: string, time: Time): Condition {
  return withinValue(kind, own(property), time);
}

function withinValue(kind: NodeKind, value: Value, time: Time): Condition {
  const declared = value.through.length > 0 ? 'datetime' : (nodeKinds[kind].properties as Readonly<Record<string, PropertyDeclaration>>)[value.property]?.type;
  const meant = value.property === 'due' ? time.ahead : time;
  return { is: 'within', value, range: declared === 'date' ? meant.days : meant.utc };
}

/** Newest first, by the time that the conditions speak of: the latest merged PRs by when they were merged, what Ben reviewed by when he did. */
export function orderOf(things: Things, newest: boolean): Order | null {
  if (things.pick?.by !== undefined) return { by: { value: own(things.pick.by) }, descending: newest };
  const spoken = things.where.map((condition) => orderedBy(things.kind, condition)).find((order) => order !== null);
  const value = timeOfKind[things.kind];
  const by = spoken ?? (value === undefined ? null : { value });
  return by === null ? null : { by, descending: newest };
}

const linkTimes = new Set(['closer', 'reviewer', 'merger']);
const stateTimes: Readonly<Record<string, string>> = { merged: 'merged_at', closed: 'closed_at' };

function orderedBy(kind: NodeKind, condition: Condition): Order['by'] | null {
  if (condition.is === 'within') return { value: condition.value };
  if (condition.is === 'linked' && linkTimes.has(condition.role) && condition.atMost === undefined) return { latestLink: { role: condition.role, to: condition.to, ...(condition.along?.verdicts !== undefined && { along: { verdicts: condition.along.verdicts } }) } };
  if (condition.is === 'one of' && condition.property === 'state' && condition.values.length === 1 && isWork(kind)) {
    const property = stateTimes[String(condition.values[0])];
    return property === undefined ? null : { value: own(property) };
  }
  return null;
}

/** The time of the kind itself, for "per month". */
export function ownTimeOf(kind: NodeKind): Value | undefined {
  return timeOfKind[kind];
}
