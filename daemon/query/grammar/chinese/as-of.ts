/** What was so by a time in the past: 截至六月底还没合并的 PR were there by then, whatever came of them since. */
import type { Condition } from '#schemas/query';
import { within } from '../kind-times.ts';
import { isWork, mod, narrowed, without, type Mod, type Things, type Time } from '../meanings.ts';
import { openAtEnd } from '../open-in-time.ts';
import { notOf } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';

/** 截至六月底, 6月30日之前: all until then. */
export const isUpTo = ({ utc: { from, before } }: Time): boolean => from === null && before !== null;

export const untilEndOf = (time: Time): Time => ({ ...without(time, 'isEnd'), days: { ...time.days, from: null }, utc: { ...time.utc, from: null } });

const openThen = (time: Time): Mod | null => openAtEnd({ ...time, utc: { ...time.utc, from: time.utc.before } });

/** There by then, and not done to by then. */
export function undoneBy(verb: Verb, time: Time): Mod | null {
  const [denied, open] = [notOf(doneAtAll({ verb, time })), verb === 'close' ? openThen(time) : null];
  return denied === null ? null : mod(`undone by then ${denied.signature}`, (kind) => {
    if (kind === 'Issue' && open !== null) return open.of(kind);
    const said = isWork(kind) ? denied.of(kind) : null;
    return said === null ? null : [within(kind, 'created_at', time), ...said];
  });
}

const stateAt = (condition: Condition, time: Time): Mod | null | undefined => {
  if (condition.is === 'one of' && condition.property === 'state' && condition.values.join() === 'open') return openThen(time);
  if (condition.is === 'not' && condition.of.is === 'one of' && condition.of.property === 'state' && condition.of.values.join() === 'merged') return undoneBy('merge', time);
  if (condition.is === 'linked' && condition.atMost === 0 && condition.role === 'reviewer' && condition.along === undefined && condition.to.where.length === 0) return undoneBy('review', time);
  // Since when it is a draft, assigned or done, nobody knows.
  return (condition.is === 'one of' && (condition.property === 'status' || condition.property === 'draft')) || (condition.is === 'linked' && condition.role === 'assignee') ? null : undefined;
};

/** 截至六月底有多少未合并的 PR: that were not merged then. Undefined of what has no state; null of a state of which it is not known how it was. */
export function asItWas(set: Things, time: Time): Things | null | undefined {
  if (time.isEnd === true) return asItWas(set, { ...untilEndOf(time), isAsOf: true });
  if (time.isAsOf !== true || !isUpTo(time)) return undefined;
  const said = set.where.map((condition) => ({ condition, then: stateAt(condition, time) }));
  if (said.every(({ then }) => then === undefined)) return undefined;
  if (set.pick !== undefined || set.named !== undefined) return null;
  const rest = { ...set, where: said.filter(({ then }) => then === undefined).map(({ condition }) => condition) };
  return said.reduce((before: Things | null, { then }) => (then === undefined || before === null ? before : then === null ? null : narrowed(before, then)), rest);
}
