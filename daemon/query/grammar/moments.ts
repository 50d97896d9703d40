/** When something happened, for the first or the last time: a plan that finds it and shows its time. */
import type { NodeKind } from '#schemas/graph';
import type { Plan, SortKey, Value } from '#schemas/query';
import { findPlan, setOf } from './asks.ts';
import { orderOf } from './kind-times.ts';
import { isWork, narrowed, things, type Things } from './meanings.ts';
import { doing, doneAtAll, doneBy, verbs, type Verb } from './verbs.ts';

export type Moment = 'first' | 'last';

export type When =
  /** When was PR 12 merged? */
  | { readonly what: 'state'; readonly set: Things; readonly verb: Verb; readonly ofDeed?: true }
  | { readonly what: 'due' | 'updated'; readonly set: Things }
  /** When was the last stand-up, when did we decide it? */
  | { readonly what: 'there'; readonly set: Things }
  /** When did Ana (last) review a PR in atlas? */
  | { readonly what: 'act'; readonly by: Things; readonly verb: Verb; readonly object: Things; readonly moment: Moment | null }
  /** When did we last talk about PR 12? The meeting where it came up, among some or all. */
  | { readonly what: 'mention'; readonly object: Things; readonly moment: Moment; readonly among?: Things };

export function whenPlan(when: When): Plan | null {
  if (when.what === 'act') return actPlan(when);
  if (when.what === 'mention') return mentionPlan(when.object, when.moment, when.among);
  const { set } = when;
  if (when.what === 'there') {
    const by = orderOf(set, true)?.by;
    return by === undefined ? null : findPlan(set, [by]);
  }
  if (when.what === 'state' && verdictVerbs.has(when.verb)) return reviewedWhen(set, when.verb);
  const property = when.what === 'state' ? stateTime(set, when.verb) : (timesOf[when.what][set.kind] ?? null);
  // When the last PR was merged: the last one that was. When Nanasi's first PR was, is asked of that one, merged or not.
  const done = when.what === 'state' && (when.ofDeed === true || (set.pick?.mayBeDone === true && (set.pick.newest || set.where.length === 0))) ? narrowed(set, doneAtAll({ verb: when.verb })) : set;
  return done === null ? null : shown(done, property === null ? undefined : { through: [], property });
}

const verdictVerbs: ReadonlySet<Verb> = new Set(['review', 'approve', 'requestChanges']);

/** For the last time; of one, as others have had their reviews as well. */
function reviewedWhen(set: Things, verb: Verb): Plan | null {
  if (set.kind !== 'PullRequest' || set.named === undefined || set.named.names !== undefined) return null;
  return actPlan({ what: 'act', by: things('Person'), verb, object: set, moment: null });
}

const timesOf: Readonly<Record<'due' | 'updated', Partial<Record<NodeKind, string>>>> = { due: { ActionItem: 'due' }, updated: { PullRequest: 'updated_at', Issue: 'updated_at' } };

function stateTime({ kind }: Things, verb: Verb): string | null {
  if (!isWork(kind)) return null;
  if (verb === 'merge') return kind === 'PullRequest' ? 'merged_at' : null;
  if (verb === 'close') return 'closed_at';
  return verb === 'open' || verb === 'report' || verb === 'write' ? 'created_at' : null;
}

function shown(set: Things, value: Value | undefined): Plan | null {
  return value === undefined ? null : findPlan(set, [{ value }]);
}

function actPlan({ by, verb, object, moment }: Extract<When, { what: 'act' }>): Plan | null {
  const who = setOf(by);
  const sense = (verbs[verb] as readonly { readonly subject: string; readonly object: string; readonly back: string; readonly time: string | null; readonly verdicts?: readonly string[] }[]).find((each) => each.subject === by.kind && each.object === object.kind);
  if (who === null || sense === undefined || sense.time === null) return null;
  const done = narrowed(object, doneBy({ verb }, by, who));
  const set = done === null ? null : setOf(done);
  if (set === null || (moment === null && object.named === undefined)) return null;
  const key: SortKey = sense.time === 'link' ? { latestLink: { role: sense.back, to: who, ...(sense.verdicts !== undefined && { along: { verdicts: [...sense.verdicts] } }) } } : { value: { through: [], property: sense.time } };
  return { ask: 'find', set, show: [key], ...(moment !== null && { order: { by: key, descending: moment === 'last' }, limit: 1 }) };
}

function mentionPlan(object: Things, moment: Moment, among: Things = things('Meeting')): Plan | null {
  const [set, meetings] = [setOf(object), among.pick === undefined ? setOf(among) : null];
  const said = set === null ? null : doing({ verb: 'mention' }, object, set).of('Meeting');
  if (said === null || meetings === null) return null;
  const key: SortKey = { value: { through: [], property: 'started_at' } };
  return { ask: 'find', set: { kind: 'Meeting', where: [...meetings.where, ...said] }, show: [key], order: { by: key, descending: moment === 'last' }, limit: 1 };
}
