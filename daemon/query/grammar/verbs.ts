/** What can be done to what, whatever the language calls it: each verb with the roles that it stands for, and the time that it happened at. */
import type { NodeKind } from '#schemas/graph';
import { roleOf, roles } from '#schemas/graph-roles';
import type { Condition, SetPlan } from '#schemas/query';
import { signatureOf } from './chart.ts';
import { singleEnds } from './relations.ts';
import { happened, orderOf, within } from './kind-times.ts';
import { allOf, eachNamed, isWork, linked, mod, oneOfEach, spread, without, type Mod, type Quantity, type Things, type Time } from './meanings.ts';

interface Sense {
  readonly subject: NodeKind;
  /** The object's role for the subject, and the other way round. */
  readonly role: string;
  readonly back: string;
  readonly object: NodeKind;
  /** Where its time is: in the relationship (`link`), or in a property of the object; null where the graph does not know. */
  readonly time: string | null;
  readonly verdicts?: readonly string[];
  /** What else is then true of the object: a finished task is done. */
  readonly also?: Condition;
}

const sense = (subject: NodeKind, role: string, object: NodeKind, back: string, time: Sense['time'], verdicts?: readonly string[]): Sense => ({ subject, role, object, back, time, ...(verdicts !== undefined && { verdicts }) });

const mentionable: readonly NodeKind[] = ['Person', 'Project', 'PullRequest', 'Issue', 'Commit', 'Topic'];
const items: readonly NodeKind[] = ['Decision', 'ActionItem', 'Question', 'Risk'];
const isDone: Condition = { is: 'one of', property: 'status', values: ['done'] };
const opened = [sense('Person', 'submitted', 'Issue', 'submitter', 'created_at'), sense('Person', 'authored', 'PullRequest', 'author', 'created_at')];

export const verbs = {
  open: opened,
  // Pull requests are not reported.
  report: [sense('Person', 'submitted', 'Issue', 'submitter', 'created_at')],
  write: [...opened, sense('Person', 'authored', 'Commit', 'author', 'committed_at')],
  close: [sense('Person', 'closed', 'Issue', 'closer', 'link'), sense('PullRequest', 'closes', 'Issue', 'closed by', null)],
  // Who fixed it, by closing it or by the pull request that did, nobody has said.
  fix: [sense('PullRequest', 'closes', 'Issue', 'closed by', null)],
  merge: [sense('Person', 'merged', 'PullRequest', 'merger', 'link')],
  review: [sense('Person', 'reviewed', 'PullRequest', 'reviewer', 'link')],
  approve: [sense('Person', 'reviewed', 'PullRequest', 'reviewer', 'link', ['approved'])],
  requestChanges: [sense('Person', 'reviewed', 'PullRequest', 'reviewer', 'link', ['changes_requested'])],
  comment: [sense('Person', 'commented on', 'PullRequest', 'commenter', null), sense('Person', 'commented on', 'Issue', 'commenter', null)],
  own: [sense('Person', 'assigned', 'ActionItem', 'assignee', null), sense('Person', 'assigned', 'PullRequest', 'assignee', null), sense('Person', 'assigned', 'Issue', 'assignee', null)],
  involve: [sense('Person', 'involved in', 'Issue', 'involved', null), sense('Person', 'involved in', 'PullRequest', 'involved', null), sense('Person', 'attended', 'Meeting', 'attendee', 'started_at')],
  finish: [{ ...sense('Person', 'assigned', 'ActionItem', 'assignee', null), also: isDone }],
  attend: [sense('Person', 'attended', 'Meeting', 'attendee', 'started_at')],
  mention: (['Meeting', 'Note'] as const).flatMap((where) => mentionable.map((kind) => sense(where, 'mentioned', kind, 'mentioned in', null))),
  answer: [sense('Person', 'answered', 'Question', 'answerer', null)],
  raise: items.map((kind) => sense('Meeting', 'raised', kind, 'raised in', null)),
  relate: (['Issue', 'PullRequest'] as const).flatMap((one) => (['Issue', 'PullRequest'] as const).map((other) => sense(one, 'related', other, 'related', null))),
} as const satisfies Record<string, readonly Sense[]>;

export type Verb = keyof typeof verbs;

export interface Act {
  readonly verb: Verb;
  readonly time?: Time | undefined;
}

/** `reviewed PRs of Ben last week`: what is said of the one who did it. Null of the subject's kind when the verb does not take such an object. */
export function doing({ verb, time }: Act, object: Things, of: SetPlan): Mod {
  const set = isPickedByDeed(object) ? pickedOfDone(verb, of) : of;
  // Of two times one was said of what they are: "opened a PR in July that was merged in August".
  if (object.when !== undefined && object.dated !== true && (time !== undefined || !isOfThatTime(verb, object))) return mod(`${verb} at a time that nobody knows`, () => null);
  return mod(`${verb}(${signatureOf(set)},${JSON.stringify(object.quantity)},${JSON.stringify(object.named)},${JSON.stringify(time)})`, (kind) => {
    const sense = (verbs[verb] as readonly Sense[]).find((each) => each.subject === kind && each.object === set.kind);
    return sense === undefined ? null : toEach(sense, sense.role, set, time, object);
  });
}

const stateVerbs: Readonly<Record<string, Verb>> = { merged: 'merge', closed: 'close' };

/** When somebody commented, nobody knows; in `reviewed PRs last week that were merged` it may be the time of either. */
function isOfThatTime(verb: Verb, { kind, where }: Things): boolean {
  if (!isWork(kind)) return true;
  if (verb === 'comment') return false;
  return !where.some((condition) => condition.is === 'one of' && condition.property === 'state' && stateVerbs[String(condition.values[0])] !== undefined && stateVerbs[String(condition.values[0])] !== verb);
}

/** `The last PR in atlas` may be the one that was merged last; `Taku's last PR` and `the newest draft` are that one, whatever was done to it. */
export const isPickedByDeed = ({ pick, when, where }: Things): boolean => pick?.mayBeDone === true && pick.newest && when === undefined && where.every((condition) => condition.is === 'holding' || (condition.is === 'linked' && condition.role === 'part of'));

function pickedOfDone(verb: Verb, set: SetPlan): SetPlan {
  const picked = set.where.find((condition) => condition.is === 'picked');
  const state = stateAfter(verb, set.kind)?.conditions[0];
  if (picked?.is !== 'picked' || state === undefined) return set;
  const where = [...set.where.filter((condition) => condition !== picked), state];
  return { ...set, where: [...where, { ...picked, order: orderOf({ kind: set.kind, where }, picked.order.descending) ?? picked.order }] };
}

/** `Ana opened`, `opened by Ana last week`: what is said of the thing that it was done to. */
export function doneBy({ verb, time }: Act, subject: Things, set: SetPlan): Mod {
  return mod(`${verb} by(${signatureOf(set)},${JSON.stringify(subject.quantity)},${JSON.stringify(subject.named)},${JSON.stringify(time)})`, (kind) => {
    const sense = (verbs[verb] as readonly Sense[]).find((each) => each.object === kind && each.subject === set.kind);
    return sense === undefined ? null : toEach(sense, sense.back, set, time, subject);
  });
}


/** `Ana and Ben reviewed it`: each of them did. What has one author is by one of them. */
function toEach(sense: Sense, role: string, set: SetPlan, time: Time | undefined, { named, quantity }: Things): readonly Condition[] | null {
  const sets = eachNamed(set, named).flatMap((one) => (quantity === undefined ? spread(one) : [one]));
  const each = sets.map((one) => throughRole(sense, role, one, time, quantity));
  if (each.some((conditions) => conditions === null)) return null;
  const said = each.map((conditions) => allOf(conditions ?? []));
  return singleEnds.has(role) ? [oneOfEach(said)] : said.length === 1 ? each[0]! : said;
}

function throughRole(sense: Sense, named: string, of: SetPlan, time: Time | undefined, quantity: Quantity | undefined): readonly Condition[] | null {
  const { time: place, verdicts, object, role, also } = sense;
  const isBack = named !== role;
  if (also !== undefined) {
    const conditions = throughRole(without(sense, 'also'), named, isBack ? of : { ...of, where: [...of.where, also] }, time, quantity);
    return conditions === null || !isBack ? conditions : [...conditions, also];
  }
  const set = of;
  if (time === undefined || place === 'link') {
    const along = time === undefined && verdicts === undefined ? undefined : { ...(time !== undefined && { within: time.utc }), ...(verdicts !== undefined && { verdicts: [...verdicts] }) };
    return [linked(named, set, { along, quantity })];
  }
  if (place === null) return null;
  const inTime = within(object, place, time);
  return isBack ? [linked(named, set, { quantity }), inTime] : [linked(named, { ...set, where: [...set.where, inTime] }, { quantity })];
}

/**
 * `attended every stand-up this month`: of all there are. When it was done to each is known of meetings alone: `reviewed all PRs last week` may speak of the
 * week's reviews, or of the week's pull requests.
 */
export function doingToAll({ verb, time }: Act, object: Things, all: SetPlan): Mod {
  return mod(`${verb} all(${signatureOf(all)},${JSON.stringify(time)})`, (kind) => {
    const sense = (verbs[verb] as readonly Sense[]).find((each) => each.subject === kind && each.object === all.kind);
    const isTimed = time !== undefined || object.when !== undefined;
    if (sense === undefined || sense.also !== undefined || (isTimed && sense.object !== 'Meeting') || object.named !== undefined || object.quantity !== undefined) return null;
    const to = time === undefined ? all : { ...all, where: [...all.where, within('Meeting', 'started_at', time)] };
    return { is: 'linked to all', role: sense.role, to, ...(sense.verdicts !== undefined && { along: { verdicts: [...sense.verdicts] } }) };
  });
}

/** Of a verb whose doer is not told: `reviewed`, `merged last week`. */
export function doneAtAll({ verb, time }: Act): Mod {
  return mod(`${verb} by anybody(${JSON.stringify(time)})`, (kind) => {
    if (verb === 'raise') return !items.includes(kind) ? null : time === undefined ? [] : happened(kind, without(time, 'isDeadline'));
    // What is done, is done, whether anybody is known to have done it; since when, is not known.
    if (verb === 'finish' && kind === 'ActionItem') return time === undefined ? isDone : null;
    const state = stateAfter(verb, kind);
    if (state !== null) return [...state.conditions, ...(time === undefined ? [] : [within(kind, state.time, time)])];
    const fitting = (verbs[verb] as readonly Sense[]).filter((each) => each.object === kind && !(verb === 'mention' && each.subject !== 'Meeting'));
    const [one] = fitting;
    if (one === undefined) return null;
    const anybody: SetPlan = { kind: one.subject, where: [] };
    if (one.subject === 'Meeting' && time !== undefined) return linked(one.back, { ...anybody, where: [within('Meeting', 'started_at', time)] });
    return throughRole(one, one.back, anybody, time, undefined);
  });
}

/** What a verb leaves behind in the thing itself. */
function stateAfter(verb: Verb, kind: NodeKind): { readonly conditions: readonly Condition[]; readonly time: string } | null {
  if ((verb === 'open' && isWork(kind)) || (verb === 'report' && kind === 'Issue')) return { conditions: [], time: 'created_at' };
  if (verb === 'write' && isWork(kind)) return { conditions: [], time: 'created_at' };
  if (verb === 'write' && kind === 'Commit') return { conditions: [], time: 'committed_at' };
  if (verb === 'merge' && kind === 'PullRequest') return { conditions: [{ is: 'one of', property: 'state', values: ['merged'] }], time: 'merged_at' };
  if ((verb === 'close' || (verb === 'fix' && kind === 'Issue')) && isWork(kind)) return { conditions: [{ is: 'one of', property: 'state', values: ['closed'] }], time: 'closed_at' };
  return null;
}

/** By which role things of `kind` are counted for people, or whom else, when the verb is said of them. Null when the verb does not go with both. */
export function countingRole(verb: Verb, kind: NodeKind, subject: NodeKind): { readonly role: string; readonly verdicts?: readonly string[]; readonly also?: Condition } | null {
  const one = (verbs[verb] as readonly Sense[]).find((each) => each.object === kind && each.subject === subject);
  return one === undefined ? null : { role: one.back, ...(one.verdicts !== undefined && { verdicts: one.verdicts }), ...(one.also !== undefined && { also: one.also }) };
}

/** What is wrong with the table: roles that the schema does not have. Looked at by a test. */
export function unknownRoles(): string[] {
  const all = Object.values(verbs).flat() as readonly Sense[];
  return all.filter((each) => roleOf(each.subject, each.role, each.object) === undefined || roleOf(each.object, each.back, each.subject) === undefined).map((each) => `${each.subject} ${each.role} ${each.object} (${roles.length})`);
}
