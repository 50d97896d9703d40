/** What English says of things besides what both languages say of them: whose they are, by whom it was done, what came up where. */
import { setOf } from '../asks.ts';
import { within } from '../kind-times.ts';
import { eachNamed, mod, oneOfEach, signatureOf, type Mod, type Things, type Time } from '../meanings.ts';
import { doneByThings, others, whereDone } from '../predicates.ts';
import { belongsTo, singleEnds } from '../relations.ts';
import { doing, type Act } from '../verbs.ts';

/** `in atlas`, `of the stand-up`, `by Ana`: belongs to one of the things; to each of them when they were named with "and". */
export function belonging(to: Things): Mod | null {
  // "In every project other than atlas": in one of them.
  const { every, ...some } = to;
  // "The project", of which nobody has spoken.
  if (to.kind === 'Project' && to.where.length === 0 && to.quantity === undefined && to.pick === undefined && every === undefined) return null;
  const set = setOf(every === true && to.kind === 'Project' && to.where.some(({ is }) => is === 'not') ? some : to);
  if (set === null) return null;
  const sets = eachNamed(set, to.named);
  return mod(`of(${signatureOf(to)})`, (kind) => {
    const conditions = sets.map((each) => belongsTo(kind, each, { quantity: to.quantity }));
    if (conditions.some((condition) => condition === null)) return null;
    const said = conditions.flatMap((condition) => condition ?? []);
    const [first] = said;
    return first?.is === 'linked' && singleEnds.has(first.role) ? oneOfEach(said) : said;
  });
}

/** Of those who can be told: who gave a task, or said something, the graph does not know. */
export function byDoer(act: Act, by: Things): Mod | null {
  return act.verb === 'own' || act.verb === 'raise' || act.verb === 'relate' || (act.verb === 'mention' && by.kind === 'Person') ? null : doneByThings(act, by);
}

/** `older than a month`: of works alone, which have a day of their own. */
export const createdIn = (time: Time): Mod => mod(`created(${JSON.stringify(time.utc)})`, (kind) => (kind === 'PullRequest' || kind === 'Issue' ? within(kind, 'created_at', time) : null));

/** `are drafts`: what makes them that, of the kind that they are. */
export const being = (kind: Things): Mod | null => (kind.where.length === 0 ? null : mod(`is ${JSON.stringify(kind)}`, (of) => (of === kind.kind ? kind.where : null)));

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
  return by.kind === 'Person' || by.kind === 'Meeting' || by.kind === 'PullRequest' || by.kind === 'Issue' ? doneByThings(act, by) : null;
}

/** `(that Ana opened and) somebody else merged`. */
export function someoneElse(than: Things, act: Act): Mod | null {
  const rest = than.kind === 'Person' ? others(than) : null;
  return rest === null ? null : actor(rest, act);
}
