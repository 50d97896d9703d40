/** What English says of things besides what both languages say of them: whose they are, by whom it was done, what came up where. */
import { setOf } from '../asks.ts';
import { happened, within } from '../kind-times.ts';
import { isWork, mod, without, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging as belongingTo, doneByThings, others, whereDone } from '../predicates.ts';
import { doing, type Act } from '../verbs.ts';

/** `in atlas`, `of the stand-up`, `by Ana`; `in every project other than atlas` is in one of them. */
export function belonging(to: Things): Mod | null {
  return belongingTo(to.kind === 'Project' && to.where.some(({ is }) => is === 'not') ? without(to, 'every') : to);
}

/** Said without a noun of its own: `by Ana`, `labelled bug`. */
export const bare = (said: Mod | null): Mod | null => (said === null ? null : { ...said, bare: true });

/** Of those who can be told: who gave a task, or said something, the graph does not know. */
export function byDoer(act: Act, by: Things): Mod | null {
  return act.verb === 'own' || act.verb === 'raise' || act.verb === 'relate' || (act.verb === 'mention' && by.kind === 'Person') || by.isRole === true ? null : doneByThings(act, by);
}

/** `older than a month`: of works alone, which have a day of their own. */
export const createdIn = (time: Time): Mod => mod(`created(${JSON.stringify(time.utc)})`, (kind) => (isWork(kind) ? within(kind, 'created_at', time) : happened(kind, time)));

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
