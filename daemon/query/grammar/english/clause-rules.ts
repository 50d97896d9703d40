/** Clauses behind things: `PRs that Ana reviewed and Ben merged`, `meetings where k8s came up`. */
import { setOf } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { untimedStates } from '../event-times.ts';
import { bothMods, isWork, mod, notMod, things, type Mod, type Things, type Time } from '../meanings.ts';
import { bothOf, doneByThings, having, havingNone, havingSuch, notOf, whoDid, withDeed } from '../predicates.ts';
import { doing, doneAtAll, type Verb } from '../verbs.ts';
import { anyOf, bare, belonging, mentioning, placeOf } from './meaning.ts';
import { oneOfEachOwner } from './owners-own.ts';
import type { Predicate } from './predicate.ts';
import { doneOf } from './state-rules.ts';

const ofState = (said: Mod): Mod => ({ ...said, ...doneOf(said), ...(untimedStates.has(said.signature) && { untimed: true }) });

/** In `where risks were raised by Ben`, the meetings are not Ben's. */
export const clauseRules: readonly Rule[] = [
  ...rule('Post', 'Set Have Adjective', (by: Things, _: unknown, adjective: Mod) => {
    const theirs = by.kind === 'Person' ? belonging(by) : null;
    return theirs === null ? null : bothMods(theirs, adjective);
  }),
  // "The oldest open PR we've got": of all that there are.
  ...rule('Post', 'that? Our Has? Have', () => mod('ours', (kind) => (kind === 'Person' || kind === 'ActionItem' ? null : [])), 0.2),
  ...rule('Post', 'that|which Vp', (_: unknown, vp: Predicate) => ofState(vp.mod)),
  ...rule('Post', 'who|whom Vp', (_: unknown, vp: Predicate) => ({ ...ofState(vp.mod), ...mod(`who ${vp.mod.signature}`, (kind) => (kind === 'Person' ? vp.mod.of(kind) : null)) })),
  ...rule('Post', 'that|which|who|whom? Gap', (_: unknown, gap: Mod) => gap),
  ...rule('Post', 'that|which Clause', (_: unknown, clause: Mod) => clause),
  ...rule('Post', 'where|InWhich Set CameUp', (_: unknown, of: Things) => mentioning(of)),
  ...rule('Post', 'where|InWhich Set Be? Participle', (_: unknown, of: Things, __: unknown, verb: Verb) => (verb === 'mention' ? mentioning(of) : null)),
  ...rule('Post', 'where|InWhich Our? V Set', (_: unknown, __: unknown, verb: Verb, of: Things) => (verb === 'mention' ? mentioning(of) : null)),
  ...rule('Post', 'Set V Set in', (by: Things, verb: Verb, object: Things) => placeOf(by, { verb }, object)),
  ...rule('Post', 'where|InWhich|that Set V Set in?', (_: unknown, by: Things, verb: Verb, object: Things) => placeOf(by, { verb }, object), 0.05),
  // "Projects where Ana reviewed PRs but Ben didn't".
  ...rule('Post', 'where|InWhich Set Has? V|Participle Set but|and Set NotWord V?', (_: unknown, by: Things, __: unknown, verb: Verb, object: Things, ___: unknown, other: Things, ____: unknown, second?: Verb) => bothOf(placeOf(by, { verb }, object), notOf(placeOf(anyOf(other), { verb: second ?? verb }, object)))),
  ...rule('Post', 'where|InWhich Set Has? V|Participle Set but not|NotWord Set', (_: unknown, by: Things, __: unknown, verb: Verb, object: Things, ___: unknown, ____: unknown, other: Things) => (other.kind === 'Person' ? bothOf(placeOf(by, { verb }, object), notOf(placeOf(anyOf(other), { verb }, object))) : null)),
  ...rule('Post', 'where|InWhich Set Has? V|Participle Set but|and NotWord V|Participle One', (_: unknown, by: Things, __: unknown, verb: Verb, object: Things, ___: unknown, ____: unknown, other: Verb) => bothOf(placeOf(by, { verb }, object), notOf(placeOf(anyOf(by), { verb: other }, things(object.kind))))),
  // "an open PR that closes them": how they belong together is known already.
  ...rule('Post', 'that|which V Them', (_: unknown, verb: Verb) => ({ ...mod(`${verb} them`, (kind) => (verb === 'close' && kind === 'PullRequest' ? [] : null)), refers: true as const })),
  ...rule('Post', 'where|InWhich Set Be Participle', (_: unknown, of: Things, __: unknown, verb: Verb) => (verb === 'raise' ? bare(having(of)) : null)),
  ...rule('Post', 'that|which? Clause but|and that|which? Vp', (_: unknown, clause: Mod, __: unknown, ___: unknown, vp: Predicate) => bothMods(clause, vp.mod), 0.1),
  ...rule('Post', 'ThatBe Stated', (_: unknown, said: Mod) => said),
  ...rule('Post', 'Ving Set', (verb: Verb, of: Things) => {
    const set = setOf(of);
    return set === null ? null : doing({ verb }, of, set);
  }),
  ...rule('Post', 'where|InWhich Set Present', (_: unknown, by: Things) => doneByThings({ verb: 'attend' }, by)),
  ...rule('Post', 'where|InWhich Set Has Participle Set', (_: unknown, by: Things, __: unknown, verb: Verb, object: Things) => placeOf(by, { verb }, object)),
  // "PRs on which Ana requested changes".
  ...rule('Post', 'OnWhich Set VerbOn Time?', (_: unknown, by: Things, verb: Verb, time?: Time) => (by.kind === 'Person' ? doneByThings({ verb, time }, by) : null)),
  ...rule('Post', 'OnWhich Anybody VerbOn', (_: unknown, __: unknown, verb: Verb) => doneAtAll({ verb })),
  ...rule('Post', 'OnWhich Nobody VerbOn', (_: unknown, __: unknown, verb: Verb) => notMod(doneAtAll({ verb }))),
  ...rule('Post', 'OnWhich There Deed', (_: unknown, __: unknown, verb: Verb) => withDeed(verb)),
  ...rule('Post', 'where|InWhich Anybody V|VerbOn', (_: unknown, __: unknown, verb: Verb) => doneAtAll({ verb })),
  ...rule('Post', 'where|InWhich Nobody V|VerbOn', (_: unknown, __: unknown, verb: Verb) => notMod(doneAtAll({ verb }))),
  ...rule('Post', 'where|InWhich Gap', (_: unknown, gap: Mod) => mod(`where ${gap.signature}`, (kind) => (isWork(kind) ? gap.of(kind) : null))),
  ...rule('Post', 'where|InWhich Set VerbOn', (_: unknown, by: Things, verb: Verb) => (by.kind === 'Person' ? doneByThings({ verb }, by) : null)),
  ...rule('Post', 'who|whom|that? Set Be AssignedTo', (_: unknown, of: Things) => (isWork(of.kind) ? whoDid({ verb: 'own' }, of) : null)),
  ...rule('Post', 'whose Set Vp', (_: unknown, object: Things, vp: Predicate) => {
    if (object.pick !== undefined) return oneOfEachOwner(object, vp.mod);
    return object.kind === 'Person' ? null : havingSuch(object, vp.mod);
  }),
  ...rule('Post', 'Set Been|Be Participle by', (of: Things, _: unknown, verb: Verb) => (isWork(of.kind) ? whoDid({ verb }, of) : null)),
  ...rule('Post', 'Bearing Set as RoleNoun', (_: unknown, by: Things, __: unknown, verb: Verb) => (by.kind === 'Person' ? doneByThings({ verb }, by) : null)),
  ...rule('Post', 'of which|whom Set Be RoleNoun', (_: unknown, __: unknown, by: Things, ___: unknown, verb: Verb) => (by.kind === 'Person' ? doneByThings({ verb }, by) : null)),
  ...rule('Post', 'whose AllTheirs', (_: unknown, all: Mod) => all),
  ...rule('Post', 'NoneOf of whose Set Vp', (_: unknown, __: unknown, ___: unknown, object: Things, vp: Predicate) => havingNone(object, vp.mod)),
  ...rule('AllTheirs', 'Set Be All Stated', (object: Things, _: unknown, __: unknown, said: Mod) => allOfTheirs(object, said)),
  ...rule('AllTheirs', 'Set Has All BeDone Stated', (object: Things, _: unknown, __: unknown, ___: unknown, said: Mod) => allOfTheirs(object, said)),
  ...rule('AllTheirs', 'Set All Vp', (object: Things, _: unknown, vp: Predicate) => allOfTheirs(object, vp.mod)),
  ...rule('AllTheirs', 'All Set Vp', (_: unknown, object: Things, vp: Predicate) => allOfTheirs(object, vp.mod)),
  ...rule('Post', 'where|InWhich Set both Be|Present', (_: unknown, by: Things) => (by.kind === 'Person' && by.named?.each === true ? doneByThings({ verb: 'attend' }, by) : null)),
  ...rule('Post', 'whose Kind Be Set', (_: unknown, kind: Things, __: unknown, of: Things) => (kind.kind === 'Project' && of.kind === 'Project' ? belonging(of) : null)),
  ...rule('Post', 'whose RoleNoun Be Set', (_: unknown, verb: Verb, __: unknown, by: Things) => (by.kind === 'Person' ? doneByThings({ verb }, by) : null)),
  ...rule('Post', 'and|but that|which Clause', (_: unknown, __: unknown, clause: Mod) => clause),
  ...rule('Post', 'and|but that|which Vp', (_: unknown, __: unknown, vp: Predicate) => vp.mod),
  ...rule('Post', 'whose Set Gap', (_: unknown, object: Things, gap: Mod) => (object.pick === undefined ? havingSuch(object, gap) : null)),
  ...rule('Clause', 'Gap', (gap: Mod) => gap),
  ...rule('Clause', 'Clause and that|which? Clause', (one: Mod, _: unknown, __: unknown, other: Mod) => bothMods(one, other)),
];

/** `people whose PRs were all merged`: who has some, and none that was not. */
export function allOfTheirs(object: Things, said: Mod): Mod | null {
  return said.signature.includes('"before"') ? null : havingNone(object, notMod(said));
}
