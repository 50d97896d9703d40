/** What English says of things besides what both languages say of them: whose they are, by whom it was done, what came up where. */
import type { Condition } from '#schemas/query';
import { setOf } from '../asks.ts';
import { happened, within } from '../kind-times.ts';
import { eitherMod, isWork, mod, notMod, without, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging as belongingTo, doneByThings, notOf, others, whereDone } from '../predicates.ts';
import { doing, type Act, type Verb } from '../verbs.ts';

/** `in atlas`, `of the stand-up`, `by Ana`; `in every project other than atlas` is in one of them. */
export function belonging(to: Things): Mod | null {
  return belongingTo(to.kind === 'Project' && to.where.some(({ is }) => is === 'not') ? without(to, 'every') : to);
}

/** What Ben has: what is his; of what is assigned, what is assigned to him. */
export function hadBy(by: Things): Mod | null {
  const [theirs, given] = [belonging(by), by.kind === 'Person' ? doneByThings({ verb: 'own' }, by) : null];
  return theirs === null || given === null ? theirs : { ...theirs, behind: ({ done }) => (done === 'own' ? given : theirs) };
}

/** Said without a noun of its own: `by Ana`, `labelled bug`. */
export const bare = (said: Mod | null): Mod | null => (said === null ? null : { ...said, bare: true });

/** Of those who can be told: who gave a task, or said something, the graph does not know. */
export function byDoer(act: Act, by: Things): Mod | null {
  return act.verb === 'own' || act.verb === 'raise' || act.verb === 'relate' || (act.verb === 'mention' && by.kind === 'Person') || by.isRole === true ? null : doneByThings(act, by);
}

const doerRoles: ReadonlySet<string> = new Set(['reviewer', 'merger', 'closer', 'commenter', 'answerer']);
const stateDeeds: Readonly<Record<string, Verb>> = { merged: 'merge', closed: 'close' };

/** `(closed) not by Ben`, `(merged in August) but not by him`: that he did not do what was said last to be done; of what nobody did, that it is not his. */
export function notBy(by: Things): Mod | null {
  const theirs = by.kind === 'Person' ? notOf(belonging(anyOf(by))) : null;
  return theirs === null ? null : { ...theirs, behind: (said) => deniedDoing(said, by, theirs) };
}

function deniedDoing({ kind, where, done, isHad, bare: isBare, untimed }: Things, by: Things, theirs: Mod): Mod | null {
  // "With a review but not by Ben": the review, or the pull request.
  if (isHad === true) return null;
  const deed = where.findLast((condition) => (condition.is === 'linked' && doerRoles.has(condition.role) && condition.to.kind === 'Person' && condition.atMost === undefined) || (condition.is === 'one of' && condition.property === 'state' && condition.values.length === 1 && String(condition.values[0]) in stateDeeds));
  if (deed === undefined && (done === undefined || done === 'open' || done === 'report' || done === 'write')) return isBare === true && untimed !== true && done === undefined ? null : theirs;
  const set = setOf(anyOf(by));
  if (set === null) return null;
  // What was done then is denied of then: "approved in May but not by Ben".
  if (deed?.is === 'linked') return mod(`not ${deed.role} ${JSON.stringify(deed)} by ${JSON.stringify(set)}`, (of) => (of === kind ? { ...deed, to: set, atLeast: 0, atMost: 0 } : null));
  const verb = deed?.is === 'one of' ? stateDeeds[String(deed.values[0])]! : done!;
  const did = byDoer({ verb }, anyOf(by));
  return (did?.of(kind) ?? null) === null ? null : notOf(did);
}

/** Either; "approved by Ben or merged by Ana in July" does not tell when the first was. */
export function either(one: Mod, other: Mod): Mod {
  const isUnclear = isDated(other) && !isDated(one) && anEvent.test(one.signature);
  if (isUnclear) return mod(`(${one.signature} | ${other.signature})`, () => null);
  return { ...eitherMod(one, other), ...([one, other].some(({ signature }) => anEvent.test(signature)) && { untimed: true as const }) };
}

const isDated = ({ signature }: Mod): boolean => signature.includes('"before"');
const anEvent = /^\w+ by(?: anybody)?\(/u;

/** `(reviewed by Ben) but not approved`: not by him, or by nobody. */
export function notSo(said: Mod): Mod {
  const denied = notMod(said);
  return !verdicts.test(said.signature) ? denied : { ...denied, behind: ({ where }) => (where.some((condition) => condition.is === 'linked' && condition.role === 'reviewer' && condition.to.where.length > 0 && condition.atMost === undefined) ? null : denied) };
}

const verdicts = /^(?:state (?:approved|changesRequested)$|(?:approve|requestChanges) by anybody\()/u;

/** What Ben and Ana did not do, neither of them did. */
export const anyOf = (by: Things): Things => (by.named === undefined ? by : { ...by, named: { ...by.named, each: false } });

/** `older than a month`: of works alone, which have a day of their own. */
export const createdIn = (time: Time): Mod => mod(`created(${JSON.stringify(time.utc)})`, (kind) => (isWork(kind) ? within(kind, 'created_at', time) : happened(kind, time)));

/** `Opened in the retro`: of what came of meetings alone. No pull request is opened, merged or open in one. */
export const ofItems = (said: Mod): Mod => ({ ...said, ...mod(`items ${said.signature}`, (kind) => (isWork(kind) || kind === 'Commit' ? null : said.of(kind))) });

/** `are drafts`: what makes them that, of the kind that they are. */
export const being = (kind: Things): Mod | null => (kind.where.length === 0 ? null : ({ ...mod(`is ${JSON.stringify(kind)}`, (of) => (of === kind.kind ? kind.where : null)), untimed: true }));

/** Meetings, or notes, that mention it. */
export function mentioning(of: Things): Mod | null {
  const set = setOf(of);
  return set === null ? null : doing({ verb: 'mention' }, of, set);
}

/** `projects Ana wrote PRs in`: where the things are that somebody did something to. */
export function placeOf(by: Things, act: Act, object: Things): Mod | null {
  return by.kind === 'Person' ? whereDone(by, act, object) : null;
}

/** `Ana opened`, `the stand-up mentioned`: what is said of the things that it was done to. */
export function actor(by: Things, act: Act): Mod | null {
  // An unnamed set before a verb is rather its object: "PRs review".
  return by.kind === 'Person' || by.kind === 'Meeting' || isWork(by.kind) ? doneByThings(act, by) : null;
}

/** `(that Ana opened and) somebody else merged`. */
export function someoneElse(than: Things, act: Act): Mod | null {
  const rest = than.kind === 'Person' ? others(than) : null;
  return rest === null ? null : actor(rest, act);
}

/** Who was named in what was said before. */
export function namedPeople(part: unknown): Condition[] {
  if (Array.isArray(part)) return part.flatMap(namedPeople);
  if (typeof part !== 'object' || part === null) return [];
  if ('kind' in part && part.kind === 'Person' && 'where' in part) return (part.where as Condition[]).filter(({ is }) => is === 'named');
  return Object.values(part).flatMap(namedPeople);
}
