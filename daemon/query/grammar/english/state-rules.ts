/** How things are: `PRs still not merged`, `issues that are open and not assigned`. */
import type { NodeKind } from '#schemas/graph';
import { rule, type Rule } from '../chart.ts';
import { inTime, untimedStates } from '../event-times.ts';
import { bothMods, mod, notMod, without, type Mod, type Things, type Time } from '../meanings.ts';
import { doneByThings, notOf } from '../predicates.ts';
import { state } from '../states.ts';
import type { Verb } from '../verbs.ts';
import { being, belonging, either, notSo, ofItems } from './meaning.ts';
import { ofNoSeries } from './preposition-rules.ts';
import { denying, doingTo, predicate, type Predicate } from './predicate.ts';

/** Behind things: `PRs closed but not merged`. */
const behind: readonly Rule[] = [
  ...rule('Post', 'Done|DoneThere', (done: Mod) => done),
  ...rule('Post', 'that NeedsReview', () => state('awaiting')),
  ...rule('Post', 'but|and? NotPost', (_: unknown, post: Mod) => post),
  ...rule('Post', 'Post or Post', (one: Mod, _: unknown, other: Mod) => ({ ...either(one, other), ...(other.bare === true && { bare: true as const }), ...(other.done !== undefined && { done: other.done }) }), 0.2),
  ...rule('Post', 'not Kind', (_: unknown, kind: Things) => ofNoSeries(notOf(being(kind))), 0.3),
  ...rule('Post', 'no Kind', (_: unknown, kind: Things) => notOf(being(kind)), 0.3),
  ...rule('Post', 'no Adjective', (_: unknown, adjective: Mod) => (adjective.signature === 'state draft' ? notMod(adjective) : null)),
  ...rule('Post', 'and Done|DoneThere|Adjective', (_: unknown, post: Mod) => ({ ...post, ...doneOf(post), joined: post.signature.includes('"before"') ? ('timed' as const) : ('untimed' as const) }), 0.2),
  ...rule('Post', 'but Done|DoneThere', (_: unknown, done: Mod) => ofNobodyElse(done), 0.2),
  ...rule('Post', 'Adjective', (adjective: Mod) => ofItsTime({ ...adjective, bare: true as const, ...untimed(adjective), ...doneOf(adjective) }), 0.2),
  ...rule('NotPost', 'not|NotWord Adjective', (_: unknown, adjective: Mod) => notSo(adjective)),
  ...rule('NotPost', 'not|NotWord Done', (_: unknown, done: Mod) => notSo(done)),
  ...rule('Post', 'comma Done|DoneThere', (_: unknown, done: Mod) => done, 0.1),
  ...rule('Post', 'comma? but? only|Just Adjective Those?', (_: unknown, __: unknown, ___: unknown, adjective: Mod) => ({ ...adjective, bare: true as const }), 0.1),
  ...rule('Post', 'comma? but? Adjective Those only|Just?', (_: unknown, __: unknown, adjective: Mod) => adjective, 0.2),
];

/** Of things: `are they open or in k8s`. */
const ofThings: readonly Rule[] = [
  ...rule('Vp', 'Be Kind', (_: unknown, kind: Things) => predicate(being(kind), null)),
  ...rule('Vp', 'BeNot|NotWord Kind', (_: unknown, kind: Things) => denying(predicate(being(kind), null))),
  ...rule('Vp', 'Be not Kind', (_: unknown, __: unknown, kind: Things) => denying(predicate(being(kind), null))),
  ...rule('Stated', 'by Set', (_: unknown, by: Things) => (by.kind === 'Person' ? owned(belonging(by)) : null)),
  ...rule('Stated', 'Stated NotBy', (one: Mod, denied: Mod) => bothMods(one, denied)),
  ...rule('Stated', 'Stated NotBy Time', (one: Mod, denied: Mod, time: Time) => inTime(bothMods(one, denied), time)),
  ...rule('Stated', 'Adjective Prep', (adjective: Mod, prep: Mod) => ({ ...(prep.ofMeeting === true ? ofItems(bothMods(adjective, prep)) : bothMods(adjective, prep)), ...untimed(adjective), ...doneOf(adjective) }), 0.2),
  ...rule('Stated', 'AssignedTo Set', (_: unknown, of: Things) => (of.kind === 'Person' ? null : (doingTo({ verb: 'own' }, of)?.mod ?? null))),
  ...rule('Vp', 'NeedsReview', () => predicate(state('awaiting'), null)),
  ...rule('NeedsReview', 'Still NeedsReview', () => 'needs review'),
  ...rule('Vp', 'Involve Set', (_: unknown, by: Things) => (by.kind === 'Person' ? predicate(doneByThings({ verb: 'involve' }, by), null) : null)),
  ...rule('Vp', 'Be Stated', (_: unknown, said: Mod) => predicate(said, null)),
  // What is denied is what was done, not where: "not opened by Ben in k8s".
  ...rule('Vp', 'BeNot Core Prep?', (_: unknown, said: Mod, prep?: Mod) => denied(said, prep)),
  // "Wrote PRs but not in k8s" denies that they were there, not the writer.
  ...rule('Vp', 'NotWord Adjective|Done Prep?', (_: unknown, said: Mod, prep?: Mod) => (prep === undefined ? predicate(notSo(said), null) : denied(said, prep))),
  ...rule('Vp', 'Be not|NotWord Core Prep?', (_: unknown, __: unknown, said: Mod, prep?: Mod) => denied(said, prep)),
  ...rule('Core', 'Adjective|Done|Prep', (said: Mod) => said),
  ...rule('Stated', 'neither Core nor Core', (_: unknown, one: Mod, __: unknown, other: Mod) => bothMods(notMod(one), notMod(other))),
  ...rule('Vp', 'BeWord Stated', (_: unknown, said: Mod) => predicate(said, null)),
  ...rule('Vp', 'Has? Has Stated', (_: unknown, __: unknown, said: Mod) => predicate(said, null), 0.6),
  ...rule('Vp', 'Done|DoneThere', (said: Mod) => predicate(said, null), 0.6),
  ...rule('Stated', 'Done|DoneThere|Prep', (said: Mod) => said),
  ...rule('Stated', 'Adjective', (said: Mod) => ({ ...said, ...doneOf(said) })),
  ...rule('Stated', 'Stated Still', (said: Mod) => said),
  ...rule('BeWord', 'Has Been', () => 'been', 0.05),
  ...rule('Adjective', 'Still Adjective', (_: unknown, said: Mod) => said),
  ...rule('Adjective', 'Still Adjective ToThisDay', (_: unknown, said: Mod) => (untimedStates.has(said.signature) ? said : null)),
  ...rule('Adjective', 'Sitting Adjective', (_: unknown, said: Mod) => (untimedStates.has(said.signature) ? said : null)),
  ...rule('Participle', 'Still Participle', (_: unknown, verb: Verb) => verb),
  ...rule('Be', 'Be Still', () => 'be'),
  ...rule('BeNot', 'Still BeNot', () => 'be not'),
  ...rule('NotWord', 'Still NotWord', () => 'not'),
  ...rule('BeNot', 'BeNot Still', () => 'be not'),
  ...rule('Stated', 'Stated and Stated', (one: Mod, _: unknown, other: Mod) => (other.doer === true ? null : bothMods(one, other))),
  ...rule('Stated', 'Stated or Stated', (one: Mod, _: unknown, other: Mod) => (other.doer === true ? null : either(one, other))),
  ...rule('Stated', 'Stated but not Stated', (one: Mod, _: unknown, __: unknown, other: Mod) => (other.doer === true ? null : bothMods(one, notSo(other)))),
];

/** `are by Ana`: behind something else that was done to them it tells who did that, `were reviewed by Ana and by Ben`. */
const owned = (said: Mod | null): Mod | null => (said === null ? null : { ...said, doer: true });

/** Behind things, what they are is what was done to them: `PRs approved per person`. */
export const doneOf = ({ signature }: Mod): { done?: Verb } => (signature in deedOf ? { done: deedOf[signature]! } : {});

const deedOf: Readonly<Record<string, Verb>> = { 'state assigned': 'own', 'state closed': 'close', 'state merged': 'merge', 'state reviewed': 'review', 'state approved': 'approve', 'state changesRequested': 'requestChanges' };

/** "PRs Ben did not write but merged" were merged by him. */
const ofNobodyElse = (done: Mod): Mod => (done.behind !== undefined || done.bare !== true ? done : { ...done, behind: ({ notTheirs }) => (notTheirs === true ? null : without(done, 'behind')) });

/** Of what is open, nobody says when it was. */
const untimed = (said: Mod): { untimed?: true } => (untimedStates.has(said.signature) ? { untimed: true } : {});

const endings = /state (?:closed|resolved)/u;
const itemKinds: ReadonlySet<NodeKind> = new Set(['ActionItem', 'Question']);

/** When a task was done or a question answered, nobody knows: "questions resolved in May" are not those asked in May. */
function ofItsTime(said: Mod): Mod {
  return endings.test(said.signature) ? { ...said, behind: ({ kind }) => (itemKinds.has(kind) ? { ...said, untimed: true } : said) } : said;
}

/** {@link inTime}, of works alone where tasks and questions have no such time. */
export function endedInTime(said: Mod, time: Time): Mod | null {
  const then = inTime(said, time);
  return then === null || !endings.test(said.signature) ? then : { ...then, ...mod(`ended ${then.signature}`, (kind) => (itemKinds.has(kind) ? null : then.of(kind))) };
}

/** Not that, and yet there. */
function denied(said: Mod, prep?: Mod): Predicate | null {
  return predicate(prep === undefined ? notMod(said) : { ...bothMods(notMod(said), prep), denies: said, among: prep }, null);
}

export const stateRules: readonly Rule[] = [...behind, ...ofThings];
