/**
 * What words mean before a question is whole: sets of things, conditions whose kind of thing is not known yet, verbs, quantities. Pure data and
 * functions; both languages make the same meanings.
 */
import type { NodeKind } from '#schemas/graph';
import type { Along, Condition, Order, Range, SetPlan } from '#schemas/query';
import { saysNothing } from './contradictions.ts';
import { toUtc } from '../time/to-utc.ts';
import type { Verb } from './verbs.ts';

/** What GitHub keeps threads of: they have a title, labels, comments and times of their own. */
export const isWork = (kind: NodeKind): kind is 'PullRequest' | 'Issue' => kind === 'PullRequest' || kind === 'Issue';

/** A set that is being described: `open PRs`, `Ana`, `the last stand-up`. */
export interface Things {
  readonly kind: NodeKind;
  readonly where: readonly Condition[];
  /** `more than 3 PRs`, `no PRs`: how many of them it takes. */
  readonly quantity?: Quantity;
  /** `the latest 3`, `oldest`: in which order, and how many of them. */
  readonly pick?: Pick;
  /** A time that was said of them, `last week`: of what, is known when all is said. */
  readonly when?: Time;
  /** `PRs from October`, `last week's`: that is their own time, whatever is said of them behind it. */
  readonly dated?: true;
  /** The time that they are `from`, which is among their conditions: when they were merged, once it is said that they are merged. */
  readonly theirTime?: Time;
  /** What was said last has no doer: in `PRs closed by Ben`, Ben is not the author. */
  readonly bare?: true;
  /** What was done to them by somebody who is not told: `issues closed per person` are those that each closed, and in `PRs closed in k8s by Ben`, Ben is not the author. */
  readonly done?: Verb;
  /** What was said last happened at a time that the graph does not know. */
  readonly untimed?: true;
  /** What was said last was done to them at a time that nobody knows, `labelled bug`: a time right behind it is not theirs. */
  readonly sometime?: true;
  /** What was said last is what somebody did: a time that follows is the time of that. */
  readonly deed?: true;
  /** `an open PR that closes it`: belongs to what is spoken of, and to nothing else. */
  readonly refers?: true;
  /** `PRs except Ben` are not his; in `who merged PRs except Ben` it is he who is left out. */
  readonly excepts?: true;
  /** `a PR in July that was merged`: more was said behind the time. */
  readonly isTimeFirst?: true;
  /** What was done to them last, nobody said when. */
  readonly dateless?: true;
  /** What was said last is denied of somebody. */
  readonly notTheirs?: true;
  /** Spoken of in the plural: `the latest issues` are more than one. */
  readonly plural?: true;
  /** `all PRs`, `every stand-up`: what is asked of them is asked of each. */
  readonly every?: true;
  /** Of each for itself: `how many people attended each sync`. */
  readonly each?: true;
  /** `The meeting before the last retrospective` is one, not all before it; which one, a number or `first` has to tell. */
  readonly isNext?: true;
  /** `the reviewer`, of whatever is spoken of. */
  readonly isRole?: true;
  /** `retro action items`: picked may be the meeting, or they. */
  readonly ofSeries?: true;
  /** `with reviews`: ordered by their own time, not by that of the reviews. */
  readonly isHad?: true;
  /** `merged PRs`, of which the first word may be a verb: `Ben merged PRs` does not tell whether they are his. */
  readonly verbal?: true;
  /** Named one by one, `Ana and Ben`: what is said of them is said of each. */
  readonly named?: Named;
  /** Kinds of other things that the same words of their titles call: `Dark mode 的 issue` is the issue, rather than one of the PR `Dark mode`. */
  readonly alsoCalled?: readonly NodeKind[];
  /** Named by an everyday word that is a part of the name, or by a slip: nobody is meant by it where nothing tells that it is a name, as in `new issues`. */
  readonly guessed?: true;
  /** Named by some words of its title alone, `the migration guide`: nothing is said to be of it, as the words may be meant of what follows. */
  readonly described?: true;
}

export interface Named {
  readonly ids: readonly string[];
  /** Those whom each name may mean, when there are several names. */
  readonly names?: readonly (readonly string[])[];
  readonly each: boolean;
  /** `both Ana and Ben`: even where `Ana and Ben` is one of them. */
  readonly both?: true;
  /** What to call them in an answer. */
  readonly shown?: string;
  /** What to call each name of several. */
  readonly labels?: readonly string[];
}

/** One set for each name. */
export function eachNamed(set: SetPlan, named: Named | undefined): SetPlan[] {
  if (named?.each !== true) return [set];
  return (named.names ?? named.ids.map((id) => [id])).map((ids) => ({ ...set, where: set.where.map((condition) => (condition.is === 'named' ? { is: 'named', ids: [...ids] } : condition)) }));
}

export interface Pick {
  readonly newest: boolean;
  /** Null: all of them, in that order. */
  readonly limit: number | null;
  /** The property that orders them, where it is another than their time: `updated_at`. */
  readonly by?: string;
  /** `the last PR`, `the first PR`, without a number and not `the newest`: which one that is may be told by what is done to it, `when was the last PR merged`. */
  readonly mayBeDone?: true;
}

export interface Quantity {
  readonly atLeast: number;
  readonly atMost?: number;
}

/** A stretch of time, both as days and as points in time in UTC; when something is yet to come, other days are meant by the same words. */
export interface Time {
  readonly days: Range;
  readonly utc: Range;
  readonly ahead: { readonly days: Range; readonly utc: Range };
  /** Of what has happened: nothing is due since the last meeting. */
  readonly isPast?: true;
  /** `by Friday`, `until Friday`: tasks are due by then, rather than given. */
  readonly isDeadline?: true;
  /** 截至六月底, 到六月底为止: how things stood then. */
  readonly isAsOf?: true;
  /** 六月底, 去年年末: how things stood is meant of its end. */
  readonly isEnd?: true;
  /** `until Friday`: what was not done until then was done then. */
  readonly isUntil?: true;
}

/** @param ahead The same words of what is to come, where that is another time: `by Friday`. */
export function timeOf(range: Range, zone: string, ahead: Range = range): Time {
  const both = (days: Range): Time['ahead'] => ({ days, utc: toUtc(days, zone) });
  return { ...both(range), ahead: both(ahead) };
}

/** From the start of the one to the end of the other, where nothing is between them. */
export function adjoining(one: Time, other: Time): Time | null {
  const join = ({ days, utc }: Time['ahead'], next: Time['ahead']): Time['ahead'] | null =>
    days.before !== null && days.before === next.days.from && days.from !== null && next.days.before !== null ? { days: { from: days.from, before: next.days.before }, utc: { from: utc.from, before: next.utc.before } } : null;
  const [past, ahead] = [join(one, other) ?? join(other, one), join(one.ahead, other.ahead) ?? join(other.ahead, one.ahead)];
  return past === null || ahead === null || one.isPast === true || other.isPast === true ? null : { ...past, ahead };
}

/** A day, or less of it. */
export const isOneDay = ({ days: { from, before } }: Time): boolean => from !== null && before !== null && Date.parse(before) - Date.parse(from) <= 24 * 60 * 60 * 1000;

/** What is said of a thing, once its kind is known: `open`, `in atlas`, `that Ana closed`. Null: it cannot be said of that kind. */
export interface Mod {
  readonly signature: string;
  readonly of: (kind: NodeKind) => readonly Condition[] | null;
  /** Has no doer: one may still be named behind it. */
  readonly bare?: true;
  /** Holds now: a time said behind it is not the things' own. */
  readonly untimed?: true;
  /** Was done to them at a time that nobody knows. */
  readonly sometime?: true;
  /** Says what somebody did to them; a time said behind it is that of the deed. */
  readonly deed?: true;
  /** Speaks of others than the things themselves: `the same meetings`, `it`. */
  readonly refers?: true;
  /** The kind of what is left out: `except Ben`. */
  readonly excepts?: NodeKind;
  /** Says only where. */
  readonly aside?: true;
  /** `in the design review`: of works that mentions them, and is no time at which anything was done to them. */
  readonly ofMeeting?: true;
  /** What was done to them, by whom is not told. */
  readonly done?: Verb;
  /** `reviewed`: a time behind it is its own, unless more was done to them. */
  readonly dateless?: true;
  /** Said with a verb: `that Ana closed`, not `Ana's`. */
  readonly verbal?: true;
  /** What they have: `with reviews`. */
  readonly isHad?: true;
  /** Said with `and` behind what was said before; with a time of its own, which may be that of both. */
  readonly joined?: 'timed' | 'untimed';
  /** A name that stands before things without a sign of owning: `Ben PRs`. */
  readonly telegraphic?: true;
  /** `not by Ben`, said behind what was done to them: that he did not do that, rather than that they are not his. */
  readonly behind?: (said: Things) => Mod | null;
  /** `by Ben`: behind what was done to them, it is he who did that. */
  readonly doer?: true;
  /** What it denies, where that is all that it says; null when it says something else as well. Of several things of somebody each it is denied of all. */
  readonly denies?: Mod | null;
  /** Of which of them it is denied: `not reviewed in atlas` says nothing of those of other projects. */
  readonly among?: Mod;
}

/** @param signature Two that mean the same have the same one. */
export function mod(signature: string, of: (kind: NodeKind) => readonly Condition[] | Condition | null): Mod {
  const known = new Map<NodeKind, readonly Condition[] | null>();
  return {
    signature,
    of: (kind) => {
      let conditions = known.get(kind);
      if (conditions === undefined) {
        const said = of(kind);
        conditions = said === null ? null : Array.isArray(said) ? (said as readonly Condition[]) : [said as Condition];
        known.set(kind, conditions);
      }
      return conditions;
    },
  };
}

/** All but some of its properties. */
export function without<Whole extends object, Key extends keyof Whole>(whole: Whole, ...left: Key[]): Omit<Whole, Key> {
  const names: readonly PropertyKey[] = left;
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name))) as Omit<Whole, Key>;
}

const saidOfThem = /^\w+ by\(/u;

/** The things for which the condition holds as well. Null when it cannot be said of them. */
export function narrowed(things: Things, by: Mod): Things | null {
  if (by.behind !== undefined) {
    const meant = by.behind(things);
    return meant === null ? null : narrowed(things, meant);
  }
  const conditions = by.of(things.kind);
  if (conditions === null || (by.ofMeeting === true && isOfDeed(things))) return null;
  // "Opened, merged in July": the time may be that of both.
  const isOfBoth = things.dateless === true && by.done !== undefined;
  if (isOfBoth && by.signature.includes('"before"')) return null;
  // What says only where leaves what is open now as timeless as it was.
  const isUntimed = by.untimed === true || isOfBoth || (things.untimed === true && (by.joined !== undefined || by.aside === true));
  if (things.untimed === true && by.joined === 'timed') return null;
  const before = without(things, 'bare', 'untimed', 'deed', 'dateless', 'notTheirs', 'sometime');
  const where = [...things.where, ...conditions];
  if (saysNothing(where)) return null;
  return { ...before, where, ...(by.isHad === true && { isHad: true as const }), ...(by.bare === true && { bare: true as const }), ...(by.sometime === true && { sometime: true as const }), ...(isUntimed && { untimed: true as const }), ...(by.deed === true && { deed: true as const }), ...(by.refers === true && { refers: true as const }), ...(things.when !== undefined && things.dated !== true && { isTimeFirst: true as const }), ...(by.dateless === true && { dateless: true as const }), ...(by.denies !== undefined && by.denies !== null && saidOfThem.test(by.denies.signature) && { notTheirs: true as const }), ...(by.excepts !== undefined && by.excepts !== things.kind && by.excepts !== 'Project' && { excepts: true as const }), ...(by.done !== undefined && { done: things.done === 'own' ? 'own' : by.done }) };
}

/** `PRs merged`, `open`, of which it is said next where: in a meeting nothing is merged, and what was open then is not told by what is. */
const isOfDeed = ({ kind, done, deed, untimed }: Things): boolean => (isWork(kind) || kind === 'Commit') && done !== 'mention' && (done !== undefined || deed === true || untimed === true);

export function bothMods(one: Mod, other: Mod): Mod {
  const said = mod(`(${one.signature} & ${other.signature})`, (kind) => {
    const first = one.of(kind);
    const second = first === null ? null : other.behind === undefined ? other.of(kind) : (other.behind({ kind, where: first, ...(one.done !== undefined && { done: one.done }) })?.of(kind) ?? null);
    return first === null || second === null ? null : [...first, ...second];
  });
  return { ...said, ...(other.bare === true && { bare: true as const }), ...((one.done ?? other.done) !== undefined && { done: one.done ?? other.done }), ...(one.denies !== undefined && { denies: null }) };
}

export function eitherMod(one: Mod, other: Mod): Mod {
  // What it denies is said before.
  if (one.behind !== undefined || other.behind !== undefined) return mod(`(${one.signature} | ${other.signature})`, () => null);
  return mod(`(${one.signature} | ${other.signature})`, (kind) => {
    const [first, second] = [one.of(kind), other.of(kind)];
    // One of them says nothing of such a thing, so that the other would not matter.
    if (first === null || second === null || first.length === 0 || second.length === 0) return null;
    return { is: 'any', of: [allOf(first), allOf(second)] };
  });
}

/** Begins the signature of what is so of one alone: what is denied of that, they or the others, cannot be told. */
export const ONLY = 'only: ';

export function notMod(one: Mod): Mod {
  if (one.signature.includes('"isUntil"') || one.signature.includes(ONLY)) return mod(`!(${one.signature})`, () => null);
  const denied = mod(`!(${one.signature})`, (kind) => {
    const conditions = one.of(kind);
    return conditions === null ? null : (opposite(kind, conditions) ?? othersThen(conditions) ?? negated(allOf(conditions)));
  });
  return { ...denied, denies: one };
}

/** `Not opened by Ben in May`: those of May that others opened, as each was opened once. */
function othersThen(conditions: readonly Condition[]): readonly Condition[] | null {
  const [only, ...rest] = conditions;
  const [did, then, ...more] = only?.is === 'all' && rest.length === 0 ? only.of : conditions;
  const isMade = did?.is === 'linked' && madeBy.has(did.role) && did.to.where.length > 0 && then?.is === 'within' && then.value.through.length === 0 && madeAt.has(then.value.property);
  return isMade && more.length === 0 ? [negated(did), then] : null;
}

const madeBy: ReadonlySet<string> = new Set(['author', 'submitter', 'attendee']);
const madeAt: ReadonlySet<string> = new Set(['created_at', 'committed_at', 'started_at']);

/** What is not closed is open. */
function opposite(kind: NodeKind, conditions: readonly Condition[]): Condition | null {
  const [only] = conditions;
  if (conditions.length !== 1 || only?.is !== 'one of' || only.values.length !== 1) return null;
  const states = statesOf[`${kind} ${only.property}`];
  const other = states?.find((state) => state !== only.values[0]);
  return other === undefined || !states!.includes(String(only.values[0])) ? null : { ...only, values: [other] };
}

const statesOf: Readonly<Record<string, readonly string[]>> = { 'Issue state': ['open', 'closed'], 'ActionItem status': ['open', 'done'], 'Question status': ['open', 'answered'] };

/** `PRs in atlas and k8s`: in one of them, each; who wrote PRs in both wrote one in each. The mark is not part of a plan. */
export function oneOfEach(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : Object.assign({ is: 'any' as const, of: [...conditions] }, { each: true });
}

export const isOneOfEach = (condition: Condition): condition is Extract<Condition, { is: 'any' }> => condition.is === 'any' && 'each' in condition;

/** The sets of which somebody did something to each. */
export function spread(set: SetPlan): SetPlan[] {
  const marked = set.where.find(isOneOfEach);
  if (marked === undefined) return [set];
  return marked.of.map((one) => ({ ...set, where: [...set.where.filter((condition) => condition !== marked), one] }));
}

export function allOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : { is: 'all', of: [...conditions] };
}

/** `no PR` rather than "not at least one PR". */
export function negated(condition: Condition): Condition {
  if (condition.is === 'not') return condition.of;
  if (condition.is === 'linked' && (condition.atLeast ?? 1) === 1 && condition.atMost === undefined) return { ...condition, atLeast: 0, atMost: 0 };
  if (condition.is === 'linked' && condition.atLeast === 0 && condition.atMost === 0) return linked(condition.role, condition.to, condition.along === undefined ? {} : { along: condition.along });
  return { is: 'not', of: condition };
}

export interface LinkOptions {
  readonly along?: Along | undefined;
  readonly quantity?: Quantity | undefined;
}

export function linked(role: string, to: SetPlan, { along, quantity }: LinkOptions = {}): Condition {
  const bounds = quantity === undefined || (quantity.atLeast === 1 && quantity.atMost === undefined) ? {} : { atLeast: quantity.atLeast, ...(quantity.atMost !== undefined && { atMost: quantity.atMost }) };
  return { is: 'linked', role, to, ...(along !== undefined && { along }), ...bounds };
}

/** How a time that was said of things becomes one of their conditions; null when they have no time. */
export type InTime = (kind: NodeKind, conditions: readonly Condition[], time: Time, isTimeFirst?: boolean) => readonly Condition[] | null;

/** The things as a set of a plan. What was picked out of them (`the last meeting`) is a condition of its own. */
export function setOf(things: Things, orderOf: (things: Things, newest: boolean) => Order | null, inTime: InTime): SetPlan | null {
  const settled = settledIn(things, inTime);
  if (settled === null) return null;
  const { kind, pick } = things;
  if (pick === undefined) return { kind, where: [...settled.where] };
  // An order of its own is of no use inside.
  const order = pick.limit === null ? null : orderOf(settled, pick.newest);
  return pick.limit === null || order === null ? null : { kind, where: [...settled.where, { is: 'picked', order, limit: pick.limit }] };
}

export function things(kind: NodeKind, ...where: Condition[]): Things {
  return { kind, where };
}

/** With its time among its conditions. */
export function settledIn(things: Things, inTime: InTime): Things | null {
  const { when, ...rest } = things;
  if (when === undefined) return things;
  const where = inTime(things.kind, things.where, when, things.isTimeFirst);
  return where === null ? null : { ...rest, where };
}
