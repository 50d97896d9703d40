/** What to rank people and things by: what they did, what they have, where they came up. */
import type { NodeKind } from '#schemas/graph';
import { backOf, roleOf } from '#schemas/graph-roles';
import type { Condition, Plan } from '#schemas/query';
import { keyByTime, ofTheirTime, rankPlan, setOf, type Ranking, type Unit } from '../asks.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { objectsOf, timed } from '../predicates.ts';
import { groupPath } from '../relations.ts';
import { countingRole, doneAtAll, type Verb } from '../verbs.ts';
import { doneIn, people } from './asking.ts';

/** Who did most of it. The time is when it was done. */
export function rankBy(key: Things, verb: Verb, spoken: Things, most: Ranking, time?: Time): Plan | null {
  const theirs = ofTheirTime(spoken);
  if (theirs === null) return null;
  const { when, ...of } = theirs;
  const counting = countingRole(verb, of.kind, key.kind);
  const set = counting?.also === undefined ? of : { ...of, where: [...of.where, counting.also] };
  if (when !== undefined && time !== undefined) return null;
  const done = counting?.verdicts === undefined ? doneIn(set, verb, time ?? when) : narrowed(set, doneAtAll({ verb, time: time ?? when }));
  // With whom somebody meets most is not that somebody.
  if (counting !== null && set.where.some((condition) => condition.is === 'linked' && condition.role === counting.role)) return null;
  return counting === null || done === null ? null : rankPlan(done, key, [{ role: counting.role, kind: key.kind }], most);
}

/** Topics by the meetings that spoke of them, in a time. */
export function rankMentions(key: Things, most: Ranking, time: Time | undefined): Plan | null {
  if (time === undefined) return rankDone(key, 'mention', most);
  const meetings = narrowed(things('Meeting'), timed(time));
  return meetings === null ? null : rankPlan(meetings, key, [{ role: 'mentioned', kind: key.kind }], most);
}

/** The month with the most of it. */
export function rankTimes(set: Things | null, unit: Unit, { order, limit }: Ranking): Plan | null {
  const key = set === null ? null : keyByTime(set, unit);
  const plain = set === null || set.quantity !== undefined || set.pick !== undefined ? null : setOf(set);
  return key === null || plain === null ? null : { ask: 'group', set: plain, by: [key], measure: { statistic: 'count' }, order, limit: limit ?? 1 };
}

/** What people, projects, meetings and topics have most of. */
export function rankOwned(key: Things, set: Things, most: Ranking): Plan | null {
  if (key.kind !== 'Person' && key.kind !== 'Project' && key.kind !== 'Meeting' && key.kind !== 'Topic') return null;
  const role = key.kind === 'Person' && key.named === undefined ? roleOfKey(key) : undefined;
  // "The most issues assigned": to whom they were, rather than who opened them.
  if (key.kind === 'Person' && set.done === 'own') return rankPlan(set, key, [{ role: 'assignee', kind: 'Person' }], most);
  if (role === undefined) return rankPlan(set, key, groupPath(set.kind, key.kind), most);
  // "The assignee with the most bugs" has them assigned.
  const own = role === 'author' && set.kind === 'Issue' ? 'submitter' : role;
  return roleOf(set.kind, own, 'Person') === undefined ? null : rankPlan(set, things('Person', ...key.where.filter(isOther)), [{ role: own, kind: 'Person' }], most);
}

/** Somebody else than one who is named. */
const isOther = (condition: Condition): boolean => condition.is === 'not' && condition.of.is === 'named';

/** `assignees`: what they are to what they did it to, when nothing else is said of them but who is left out. */
function roleOfKey({ where: all }: Things): string | undefined {
  const where = all.filter((condition) => !isOther(condition));
  const [said] = where;
  if (where.length !== 1 || said?.is !== 'linked' || said.to.where.length > 0 || said.atMost !== undefined || (said.atLeast ?? 1) > 1) return undefined;
  const there = roleOf('Person', said.role, said.to.kind);
  return there === undefined ? undefined : backOf(there)?.name;
}

export function rankDeeds(verb: Verb, most: Ranking, prep?: Mod, time?: Time): Plan | null {
  const kinds = objectsOf(verb);
  const kind: NodeKind | undefined = verb === 'write' || verb === 'open' ? (verb === 'write' ? 'PullRequest' : 'Issue') : kinds.length === 1 || verb === 'close' ? kinds[0] : undefined;
  if (kind === undefined) return null;
  const set = prep === undefined ? things(kind) : narrowed(things(kind), prep);
  // "Authors of issues" wrote those, rather than pull requests that close them.
  return set === null || set.where.some((condition) => condition.is === 'linked' && condition.role === 'closes') ? null : rankBy(people, verb, set, most, time);
}

/** The most reviewed PR, the most mentioned topic: by how many did it, or in how many. */
export function rankDone(spoken: Things, verb: Verb, most: Ranking): Plan | null {
  if (verb === 'comment') return null;
  const { when, ...key } = spoken;
  if (when !== undefined) return verb === 'mention' ? rankPlan({ ...things('Meeting'), when }, key, [{ role: 'mentioned', kind: key.kind }], most) : null;
  const by: NodeKind = verb === 'mention' ? 'Meeting' : 'Person';
  const counting = countingRole(verb, key.kind, by);
  if (counting === null || counting.verdicts !== undefined) return null;
  // "The most discussed topic in the k8s syncs": counted are those meetings alone.
  const place = verb === 'mention' ? key.where.find((condition) => condition.is === 'linked' && condition.role === 'mentioned in' && condition.to.kind === 'Meeting') : undefined;
  if (place?.is === 'linked') return rankPlan(things('Meeting', ...place.to.where), { ...key, where: key.where.filter((condition) => condition !== place) }, [{ role: 'mentioned', kind: key.kind }], most);
  const role = verb === 'mention' ? 'mentioned' : verb === 'review' ? 'reviewed' : verb === 'attend' ? 'attended' : null;
  return role === null ? null : rankPlan(things(by), key, [{ role, kind: key.kind }], most);
}
