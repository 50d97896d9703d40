/** What is said of things, whatever the language: that they belong to others, that somebody did something to them, what they have. Pure. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, SetPlan } from '#schemas/query';
import { setOf } from './asks.ts';
import { signatureOf } from './chart.ts';
import { happened, within } from './kind-times.ts';
import { allOf, bothMods, eachNamed, eitherMod, isWork, linked, mod, narrowed, negated, notMod, oneOfEach, spread, things, without, type Mod, type Quantity, type Things, type Time } from './meanings.ts';
import { belongsTo, has, singleEnds } from './relations.ts';
import { doing, doneBy, verbs, type Act, type Verb } from './verbs.ts';

export const none: Quantity = { atLeast: 0, atMost: 0 };

interface VerbSense {
  readonly subject: NodeKind;
  readonly object: NodeKind;
  readonly back: string;
}

const sensesOf = (verb: Verb): readonly VerbSense[] => verbs[verb];

/** The kinds that people do it to. */
export function objectsOf(verb: Verb): NodeKind[] {
  return [...new Set(sensesOf(verb).filter(({ subject }) => subject === 'Person').map(({ object }) => object))];
}

/** What somebody is to things of the kind who does it to them: their reviewer. */
export function roleOfDoer(verb: Verb, kind: NodeKind): string | undefined {
  return sensesOf(verb).find(({ subject, object }) => subject === 'Person' && object === kind)?.back;
}

/** 最近的 PR: in which order says nothing of them, and how many are meant is not known. */
export const isVague = ({ pick }: Things): boolean => pick?.limit === null;

const settled = (of: Things): SetPlan | null => (isVague(of) ? null : setOf(of));

/** `in atlas`, `of the stand-up`, `Ana's`: belongs to one of the things; to each of them where it can, when they were named with "and". */
export function belonging(to: Things): Mod | null {
  // `The project`, of which nobody has spoken.
  if (to.kind === 'Project' && to.where.length === 0 && to.quantity === undefined && to.pick === undefined && to.every === undefined && !('isAll' in to)) return null;
  const set = to.described === true ? null : settled(to);
  if (set === null) return null;
  const sets = eachNamed(set, to.named);
  return mod(`of(${signatureOf(to)})`, (kind) => {
    // Whom a note is about does not belong to it.
    // Each thing is in one project: who has some in at most two is said of the people.
    if (to.kind === 'Project' && to.quantity !== undefined && to.quantity.atMost !== 0 && kind !== 'Person') return null;
    if (to.kind === 'Note' && (kind === 'Person' || kind === 'Project' || kind === 'Meeting')) return null;
    const conditions = sets.map((each) => belongsTo(kind, each, { quantity: to.quantity }));
    if (conditions.some((condition) => condition === null)) return null;
    const said = conditions.flatMap((condition) => condition ?? []);
    const [first] = said;
    // Two people's actions are one's or the other's; a meeting may be of both.
    return first?.is === 'linked' && (singleEnds.has(first.role) || (first.role === 'assignee' && to.named?.both !== true)) ? oneOfEach(said) : said;
  });
}

/** `has open PRs`, `with 3 commits`; `with a PR that closes them`, which belong together by being had. */
export function having(had: Things): Mod | null {
  const of = without(had, 'refers');
  const set = settled(of);
  if (set === null) return null;
  const said = mod(`has(${signatureOf(of)})`, (kind) => {
    // Reviewers in k8s are not what a pull request has: it has an author, who is said otherwise.
    if (of.kind === 'Person' && (isWork(kind) || kind === 'Commit')) return null;
    // "Meetings without decisions this year": the year is the meetings', as what was decided has their time.
    if (kind === 'Meeting' && of.when !== undefined && of.quantity?.atLeast === 0) return null;
    const sets = eachNamed(set, of.named).flatMap((one) => (of.quantity === undefined ? spread(one) : [one]));
    const conditions = sets.map((one) => (kind === 'Person' && of.done === 'own' ? linked('assigned', notOnlyAssigned(one), { quantity: of.quantity }) : has(kind, one, { quantity: of.quantity })));
    return conditions.some((condition) => condition === null) ? null : conditions.flatMap((condition) => condition ?? []);
  });
  return of.quantity?.atMost === 0 ? { ...said, denies: having(without(of, 'quantity')) } : said;
}

/** Whoever `has issues assigned` has them assigned to himself, and need not have opened them. */
const notOnlyAssigned = (set: SetPlan): SetPlan => ({ ...set, where: set.where.filter((condition) => !isAssigned(condition)) });

/** Assigned to somebody who is not told. */
export const isAssigned = (condition: Condition): condition is Extract<Condition, { is: 'linked' }> => condition.is === 'linked' && condition.role === 'assignee' && condition.to.where.length === 0 && condition.atMost === undefined;

/** `people whose PRs were never merged`: who has some, and none that was; of one PR, that it was not. Null of what is denied in part. */
export function havingSuch(theirs: Things, said: Mod): Mod | null {
  const of = without(theirs, 'done');
  if (said.denies === undefined || of.plural !== true) {
    const such = narrowed(of, said);
    return such === null ? null : having(without(such, 'done'));
  }
  const those = said.among === undefined ? of : narrowed(of, said.among);
  return said.denies === null || those === null ? null : havingNone(those, said.denies);
}

/** Who has some of them, and none that is so. */
export function havingNone(of: Things, said: Mod): Mod | null {
  const so = of.kind === 'Person' || of.pick !== undefined || of.quantity !== undefined || of.named !== undefined ? null : narrowed(of, said);
  const both = so === null ? null : bothOf(having(of), having({ ...without(so, 'done'), quantity: none }));
  // A time behind it is when it was done: of all of them.
  return both === null ? null : { ...both, untimed: true };
}

/** `with a review by Ben`, `without comments`. */
export function withDeed(verb: Verb, quantity?: Quantity, by: Things = things('Person')): Mod | null {
  // How many commented is known here, not how many comments there are of each.
  if (verb === 'comment' && quantity !== undefined && quantity !== none) return null;
  const set = setOf(by);
  const said = set === null ? null : doneBy({ verb }, { ...by, ...(quantity !== undefined && { quantity }) }, set);
  return said === null ? null : { ...said, ...(verb === 'comment' && { untimed: true }), ...(quantity?.atMost === 0 && { denies: withDeed(verb, undefined, by) }) };
}

export const timed = (time: Time): Mod => mod(`when(${JSON.stringify(time.utc)})`, (kind) => happened(kind, time));

export function due(time: Time): Mod {
  return mod(`due(${JSON.stringify(time.ahead.days)})`, (kind) => (kind === 'ActionItem' && time.isPast !== true ? within(kind, 'due', time) : null));
}

export function updated(time: Time): Mod {
  return mod(`updated(${JSON.stringify(time.utc)})`, (kind) => (isWork(kind) ? within(kind, 'updated_at', time) : null));
}

/** Verbs of which the graph does not know the time. */
export const untimedVerbs: ReadonlySet<Verb> = new Set(['finish', 'answer', 'own', 'comment', 'relate']);

/** Done by one of the things; by each of them where several can do it, when they were named with "and". */
export function doneByThings(act: Act, by: Things): Mod | null {
  const set = settled(by);
  if (set === null) return null;
  const said = doneBy(act, by, set);
  if (untimedVerbs.has(act.verb)) return { ...said, untimed: true };
  return act.time === undefined ? { ...said, deed: true } : said;
}

/** Reviewers of the things, their authors. */
export function whoDid(act: Act, to: Things): Mod | null {
  const set = settled(to);
  return set === null ? null : doing(act, to, set);
}

/** `merged by its own author`; who approved it cannot be told from who reviewed it otherwise. */
export function bySelf(verb: Verb): Mod {
  return mod(`${verb} by self`, (kind) => {
    const back = roleOfDoer(verb, kind);
    const maker = kind === 'PullRequest' ? 'author' : kind === 'Issue' ? 'submitter' : null;
    return back === undefined || maker === null || back === maker || verb === 'approve' || verb === 'requestChanges' ? null : { is: 'sharing', roles: [maker, back], kind: 'Person' };
  });
}

/** All of the kind but these. */
export function others(than: Things): Things | null {
  const set = setOf(than);
  return set === null || set.where.length === 0 ? null : things(than.kind, negated(allOf(set.where)));
}

/** `not in atlas`; of people, not Ben. */
export function except(than: Things): Mod | null {
  const rest = others(than);
  const apart = belonging({ ...than, ...(than.named !== undefined && { named: { ...than.named, each: false } }) });
  return rest === null || apart === null ? null : mod(`except(${signatureOf(than)})`, (kind) => (kind === than.kind ? rest.where : notMod(apart).of(kind)));
}

/** `projects Ana wrote PRs in`: where the things are that somebody did something to. */
export function whereDone(by: Things, act: Act, object: Things): Mod | null {
  const said = doneByThings(act, by);
  const done = said === null ? null : narrowed(object, said);
  return done === null ? null : having(done);
}

/** Of several with one number, those of that repository. */
export function inRepository(work: Things, project: Things): Things | null {
  if (project.kind !== 'Project' || !isWork(work.kind) || work.named === undefined) return null;
  const repositories = new Set(project.named?.ids);
  const ids = work.named.ids.filter((id) => repositories.has(id.slice(0, id.lastIndexOf('#'))));
  return ids.length === 0 ? null : { kind: work.kind, where: [{ is: 'named', ids }], named: { ids, each: false }, ...(work.described === true && { described: true as const }) };
}

/** Named one by one. */
export function together(one: Things, other: Things, each: boolean): Things | null {
  if (one.named === undefined || other.named === undefined || one.kind !== other.kind) return null;
  const names = [...(one.named.names ?? [one.named.ids]), ...(other.named.names ?? [other.named.ids])];
  const ids = names.flat();
  const labels = [one, other].flatMap(({ named }) => named?.labels ?? [named?.shown ?? '']);
  return { kind: one.kind, where: [{ is: 'named', ids }], named: { ids, names, each, labels } };
}

export function narrowedBy(set: Things | null, by: Mod | null): Things | null {
  return set === null || by === null ? null : narrowed(set, by);
}

/** What is said besides may be missing: `… in atlas`. */
export function narrowedIf(set: Things | null, by: Mod | undefined): Things | null {
  return set === null || by === undefined ? set : narrowed(set, by);
}

export function bothOf(one: Mod | null, other: Mod | null): Mod | null {
  return one === null || other === null ? null : bothMods(one, other);
}

export function eitherOf(one: Mod | null, other: Mod | null): Mod | null {
  return one === null || other === null ? null : eitherMod(one, other);
}

/** What says nothing of a thing cannot be denied of it: every PR was opened by somebody. */
export function notOf(one: Mod | null): Mod | null {
  return one === null ? null : { ...mod(`not ${one.signature}`, (kind) => (one.of(kind)?.length === 0 ? null : notMod(one).of(kind))), denies: one };
}

/** That holds of the kind alone. */
export function only(kind: NodeKind, signature: string, ...conditions: Condition[]): Mod {
  return mod(signature, (asked) => (asked === kind ? conditions : null));
}
