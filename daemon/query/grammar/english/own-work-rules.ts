/** What was done by the one who also did something else to it: `PRs the author merged themselves`, `issues opened and closed by the same person`. */
import { rule, type Rule } from '../chart.ts';
import { narrowed, notMod, type Things, type Time } from '../meanings.ts';
import { bySelf, objectsOf, roleOfDoer } from '../predicates.ts';
import { singleEnds } from '../relations.ts';
import type { Act, Verb } from '../verbs.ts';
import { firstOrLastIn } from './owners-own.ts';
import { byTheSame } from './participle-rules.ts';
import { alone, andAlso, denying, doingTo, predicate, type Predicate } from './predicate.ts';

export const ownWorkRules: readonly Rule[] = [
  ...rule('Adjective', 'SelfDone', (verb: Verb) => bySelf(verb)),
  ...rule('Done', 'both? Participle and Participle by Self', (_: unknown, verb: Verb, __: unknown, other: Verb) => byTheSame(verb, other)),
  ...rule('Done', 'AssignedTo Self', () => bySelf('own')),
  // "Which PRs did the same person write and merge?"
  ...rule('Gap', 'Self both? V and V', (_: unknown, __: unknown, verb: Verb, ___: unknown, other: Verb) => byTheSame(verb, other)),
  ...rule('Post', 'where|InWhich Self V OwnWord WorkWord', (_: unknown, __: unknown, verb: Verb) => bySelf(verb)),
  ...rule('Post', 'where|InWhich Self V OwnWord Kind', (_: unknown, __: unknown, verb: Verb, ___: unknown, kind: Things) => (kind.where.length === 0 && objectsOf(verb).includes(kind.kind) ? bySelf(verb) : null)),
  ...rule('Post', 'where|InWhich|that? Self V Them? Emphatic?', (_: unknown, __: unknown, verb: Verb) => bySelf(verb), 0.1),
  ...rule('Post', 'where|InWhich Self Be AlsoWord? RoleNoun', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb) => bySelf(verb)),
  // "Opened their first PR in 2026", "reviewed a PR for the first time last month": never before.
  ...rule('Vp', 'V Their Oldest Set Time', (verb: Verb, _: unknown, __: unknown, object: Things, time: Time) => firstOrLastIn({ verb }, object, time, false)),
  ...rule('Vp', 'V Their Newest Set Time', (verb: Verb, _: unknown, __: unknown, object: Things, time: Time) => firstOrLastIn({ verb }, object, time, true)),
  ...rule('Vp', 'V Set FirstTime Time', (verb: Verb, object: Things, _: unknown, time: Time) => firstOrLastIn({ verb }, object, time, false)),
  ...rule('Vp', 'V only OwnWord Set', (verb: Verb, _: unknown, __: unknown, object: Things) => doingToOwnOnly(verb, object)),
  ...rule('Vp', 'only V OwnWord Set', (_: unknown, verb: Verb, __: unknown, object: Things) => doingToOwnOnly(verb, object)),
  ...rule('Vp', 'V OwnWord Set', (verb: Verb, _: unknown, object: Things) => doingToOwn({ verb }, object)),
  ...rule('Vp', 'V OwnWord Set Time', (verb: Verb, _: unknown, object: Things, time: Time) => doingToOwn({ verb, time }, object)),
  ...rule('Vp', 'V Set that|which? Crowd Emphatic? V|Participle Emphatic?', (verb: Verb, object: Things, _: unknown, __: unknown, ___: unknown, making: Verb) => doingToOwn({ verb }, object, making)),
  ...rule('Vp', 'V Set that|which? Crowd Has Participle Emphatic?', (verb: Verb, object: Things, _: unknown, __: unknown, ___: unknown, making: Verb) => doingToOwn({ verb }, object, making)),
];

/**
 * `closed issues they opened`, `commented on their own PRs`: said of the one deed that each thing has one doer of. Of all who commented on what its author
 * commented on, others are some too.
 *
 * @param making What made the things theirs.
 */
function doingToOwn({ verb, time }: Act, object: Things, making: Verb = 'open'): Predicate | null {
  const own = narrowed(object, byTheSame(verb, making));
  const doneByOne = [verb, making].find((each) => singleEnds.has(roleOfDoer(each, object.kind) ?? ''));
  // That it was the author who approved cannot be said: of a review, whose it was is known, and not also what it said.
  if (verb === 'approve' || verb === 'requestChanges') return null;
  if (own === null || doneByOne === undefined || (time !== undefined && doneByOne !== verb)) return null;
  // In `reviewed their own PRs last month` the month is that of the reviews.
  if (doneByOne !== verb && object.when !== undefined && object.dated !== true) return null;
  const done = doingTo({ verb: doneByOne, time }, own);
  return done === null ? null : predicate({ ...done.mod, ...(doneByOne !== verb && { untimed: true as const }) }, object);
}

/** `merged only their own PRs`: some of theirs, and none of anybody else's; told by the merge, which one alone did. */
function doingToOwnOnly(verb: Verb, object: Things): Predicate | null {
  const isByOne = singleEnds.has(roleOfDoer(verb, object.kind) ?? '') && verb !== 'open' && verb !== 'report' && verb !== 'write';
  const rest = isByOne && object.when === undefined && object.quantity === undefined && object.pick === undefined ? narrowed(object, notMod(byTheSame(verb, 'open'))) : null;
  return rest === null ? null : alone(andAlso(doingToOwn({ verb }, object), denying(doingTo({ verb }, rest))));
}
