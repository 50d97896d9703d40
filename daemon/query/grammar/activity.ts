/** What somebody did, or what happened in a project, in a time: as lists of what the graph knows the time of. Pure. */
import type { NodeKind } from '#schemas/graph';
import type { Plan } from '#schemas/query';
import { listPlan } from './asks.ts';
import { isOneDay, narrowed, things, type Mod, type Things, type Time } from './meanings.ts';
import { belonging, doneByThings } from './predicates.ts';
import { state } from './states.ts';
import { doneAtAll, type Verb } from './verbs.ts';

type Deed = readonly [verb: Verb, kind: NodeKind];

/** What people do of which the graph knows when. When they commented, or finished a task, it does not. */
const deeds: readonly Deed[] = [['open', 'PullRequest'], ['merge', 'PullRequest'], ['review', 'PullRequest'], ['open', 'Issue'], ['close', 'Issue'], ['write', 'Commit'], ['attend', 'Meeting']];

/** `what did Ben do last week`: of one person, since of two it might be what both did, or either. Without a time, all of it, the newest first. */
export function whatDid(who: Things, time?: Time, where?: Things): Plan | null {
  if (!isOneOf('Person', who)) return null;
  return listOf(deeds.map(([verb, kind]) => saidOf(thingsIn(kind, where), doneByThings({ verb, time }, who))));
}

/** What is made, or done, in projects. */
const events: readonly (readonly [kind: NodeKind, verb?: Verb])[] = [['PullRequest', 'open'], ['PullRequest', 'merge'], ['Issue', 'open'], ['Issue', 'close'], ['Commit'], ['Meeting'], ['Decision']];

/** What meetings raise. */
const raised: readonly NodeKind[] = ['Decision', 'ActionItem', 'Question', 'Risk'];

/** `what happened in the last stand-up`: what came out of it. */
export function whatCameOf(meeting: Things): Plan | null {
  const isOne = meeting.pick?.limit === 1 || meeting.named?.ids.length === 1 || (meeting.plural !== true && meeting.when !== undefined && isOneDay(meeting.when));
  return meeting.kind === 'Meeting' && isOne ? listOf(raised.map((kind) => saidOf(things(kind), belonging(meeting)))) : null;
}

/** `what happened in k8s last week`. What is new there, without a time, nobody can say. */
export function whatHappened(where: Things, time: Time): Plan | null {
  if (!isOneOf('Project', where)) return null;
  return listOf(events.map(([kind, verb]) => {
    const own = thingsIn(kind, where);
    if (own === null || (verb !== undefined && verb !== 'open')) return saidOf(own, verb === undefined ? null : doneAtAll({ verb, time }));
    return { ...own, when: time };
  }));
}

/** `what is Ben working on`: what is open and his, by its making or since it was given to him. */
export function atWork(who: Things, where?: Things): Plan | null {
  if (!isOneOf('Person', who)) return null;
  const his: readonly Deed[] = [['write', 'PullRequest'], ['own', 'PullRequest'], ['own', 'Issue'], ['own', 'ActionItem']];
  return listOf(his.map(([verb, kind]) => saidOf(saidOf(thingsIn(kind, where), state('open')), doneByThings({ verb }, who))));
}

const isOneOf = (of: 'Person' | 'Project', { kind, named }: Things): boolean => kind === of && named !== undefined && named.names === undefined;

const thingsIn = (kind: NodeKind, where: Things | undefined): Things | null => (where === undefined ? things(kind) : where.kind === 'Project' ? saidOf(things(kind), belonging(where)) : null);

const saidOf = (of: Things | null, said: Mod | null): Things | null => (of === null || said === null ? null : narrowed(of, said));

const listOf = (parts: readonly (Things | null)[]): Plan | null => (parts.some((part) => part === null) ? null : listPlan(parts.filter((part) => part !== null)));
