/** Questions for whether: `is PR 12 merged`, `did Ana and Ben review PR 12`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { isWork, mod, narrowed, notMod, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, narrowedIf, objectsOf, timed } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { fixed } from '../asks.ts';
import { asked, gapKind, people, whether, whetherSo } from './asking.ts';
import { ongoing } from './gap-rules.ts';
import { actor, being, belonging } from './meaning.ts';
import { doneByOne } from './done-by-one.ts';
import { doingTo, type Predicate } from './predicate.ts';

export const yesNoRules: readonly Rule[] = [
  ...rule('S', 'If? There any Set', (_: unknown, __: unknown, ___: unknown, set: Things) => whether(set.quantity === undefined && set.named === undefined ? set : null)),
  ...rule('S', 'Exist any? Set', (_: unknown, __: unknown, set: Things) => whether(set.quantity === undefined && set.named === undefined ? set : null)),
  ...rule('S', 'If There Set', (_: unknown, __: unknown, set: Things) => whether(set.quantity === undefined ? set : null)),
  ...rule('S', 'Be There Set', (_: unknown, __: unknown, set: Things) => whether(set.quantity === undefined ? set : null)),
  ...rule('S', 'Be|Did There? Set Stated', (_: unknown, __: unknown, set: Things, said: Mod) => (set.named?.each === true ? null : whetherSo(set, said)), 0.05),
  ...rule('S', 'Be Set Still? Kind', (_: unknown, set: Things, __: unknown, kind: Things) => {
    const said = being(kind);
    return said === null || set.named?.each === true ? null : whetherSo(set, said);
  }),
  ...rule('S', 'Be Set not Stated', (_: unknown, set: Things, __: unknown, said: Mod) => whether(asked(set, noneOf(said)))),
  ...rule('S', 'Did Set Vp', (_: unknown, set: Things, vp: Predicate) => (areSome(set) ? null : didSo(set, vp))),
  // Where those are meant that are known, all of them are (every-rules.ts).
  ...rule('S', 'Did Set Vp', (_: unknown, set: Things, vp: Predicate) => (areSome(set) ? didSo(set, vp) : null), 0.1),
  ...rule('S', 'Did both Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => eachDid(set, vp)),
  ...rule('S', 'Did Set both Vp', (_: unknown, set: Things, __: unknown, vp: Predicate) => eachDid(set, vp)),
  ...rule('S', 'Be Set both in|at Set', (_: unknown, set: Things, __: unknown, ___: unknown, object: Things) => (set.named?.each === true && object.kind === 'Meeting' ? whether(narrowedBy(fixed(object), actor(set, { verb: 'attend' }))) : null)),
  ...rule('S', 'HaveThere Set', (_: unknown, set: Things) => whether(set.quantity === undefined && set.named === undefined ? set : null)),
  ...rule('S', 'Be Set Vp', (_: unknown, set: Things, vp: Predicate) => (set.named?.each === true || severalPicked(vp) ? null : whetherSo(set, vp.mod)), 0.3),
  ...rule('S', 'Be Anybody Stated', (_: unknown, __: unknown, said: Mod) => whether(narrowed(people, said))),
  ...rule('S', 'Did|Has? Something BeWord? Be? Participle|V Prep? Time?', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb, prep?: Mod, time?: Time) => anythingDone(verb, time, prep)),
  ...rule('S', 'Be Something Participle Time?', (_: unknown, __: unknown, verb: Verb, time?: Time) => anythingDone(verb, time)),
  ...rule('S', 'Be|There Something Prep? Stated', (_: unknown, __: unknown, prep: Mod | undefined, said: Mod) => anythingSo(said, prep), 0.1),
  // "Is anything assigned to Ben that is late".
  ...rule('S', 'Be Something Done|Prep that? ThatBe|Be? Adjective', (_: unknown, __: unknown, said: Mod, ___: unknown, ____: unknown, adjective: Mod) => anythingSo(adjective, said)),
  ...rule('S', 'Be|Has Something BeWord? Been? Done|DoneThere', (_: unknown, __: unknown, ___: unknown, ____: unknown, done: Mod) => whether(gapKind(done)), 0.1),
  ...rule('S', 'Did Our V Something Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, time?: Time) => anythingDone(verb, time)),
  ...rule('S', 'Did|Has Our V|Participle Something Post Prep? Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, post: Mod, prep?: Mod, time?: Time) => whether(narrowedIf(narrowedBy(anyOf(verb, time), post), prep)), 0.1),
  // Said as it is, and asked: "atlas#12 is merged, right?", "k8s#44 still open?".
  ...rule('S', 'Set Be|BeWord? Stated', (set: Things, _: unknown, said: Mod) => (isOneWork(set) ? whether(narrowed(set, said)) : null), 0.3),
  ...rule('S', 'Be Set Ving Set Time?', (_: unknown, by: Things, verb: Verb, object: Things, time?: Time) => (ongoing.has(verb) && by.named?.each !== true ? whether(narrowedBy(by, doingTo({ verb, time }, object)?.mod ?? null)) : null)),
  ...rule('S', 'Be? Anybody Ving Set', (_: unknown, __: unknown, verb: Verb, object: Things) => (ongoing.has(verb) ? whether(narrowedBy(people, doingTo({ verb }, object)?.mod ?? null)) : null)),
  ...rule('S', 'Be Set Those who|that|to Vp', (_: unknown, set: Things, __: unknown, ___: unknown, vp: Predicate) => (set.kind === 'Person' && set.named?.each !== true ? whether(narrowed(set, vp.mod)) : null)),
  ...rule('S', 'Did Set V Set Together', (_: unknown, set: Things, verb: Verb, object: Things) => (set.named?.each === true && (verb === 'attend' || verb === 'review') ? whether(narrowedBy(fixed(object), actor(set, { verb }))) : null)),
  ...rule('S', 'Be Set in Set Together', (_: unknown, set: Things, __: unknown, object: Things) => (set.named?.each === true && object.kind === 'Meeting' ? whether(narrowedBy(fixed(object), actor(set, { verb: 'attend' }))) : null)),
  // "Is it true that nobody merged PRs last week?": whether there is no one who did.
  ...rule('S', 'If|Did|Has Nobody Vp', (_: unknown, __: unknown, vp: Predicate) => (severalPicked(vp) ? null : noneOfPeople(vp)), 0.2),
  ...rule('S', 'If Set Vp', (_: unknown, set: Things, vp: Predicate) => asSaid(set, vp)),
  ...rule('S', 'Set Vp Question', (set: Things, vp: Predicate) => asSaid(set, vp), 0.1),
  ...rule('S', 'NegatedBe Set Stated', (_: unknown, set: Things, said: Mod) => (isOneWork(set) ? whether(narrowed(set, said)) : null)),
  ...rule('S', 'NegatedDid Set Vp', (_: unknown, set: Things, vp: Predicate) => asSaid(set, vp)),
  ...rule('S', 'NegatedDid Anybody Vp', (_: unknown, __: unknown, vp: Predicate) => whether(narrowed(people, vp.mod))),
  ...rule('S', 'Has? Nobody V|Participle Set', (_: unknown, __: unknown, verb: Verb, set: Things) => (isOneWork(set) ? whether(narrowed(set, notMod(doneAtAll({ verb })))) : null), 0.1),
  ...rule('S', 'Be Set Owning', (_: unknown, set: Things, of: Things) => (isOneWork(set) ? whether(narrowedBy(set, belonging(of))) : null)),
  ...rule('S', 'Did|Be Anybody Vp', (_: unknown, __: unknown, vp: Predicate) => whether(narrowed(people, vp.mod))),
  ...rule('S', 'Did Our Have Set', (_: unknown, __: unknown, ___: unknown, set: Things) => whether(set)),
  ...rule('S', 'Did|Has Our V|Participle Set Time?', (_: unknown, __: unknown, verb: Verb, set: Things, time?: Time) => (areTold.has(verb) ? whether(narrowedBy(set, doneAtAll({ verb, time }))) : null)),
  ...rule('S', 'Did Our Have Set Time', (_: unknown, __: unknown, ___: unknown, set: Things, time: Time) => whether(narrowed(set, timed(time)))),
];

const areSome = ({ kind, plural }: Things): boolean => plural === true && kind !== 'Person';

const didSo = (set: Things, vp: Predicate): Plan | null => (set.named?.each === true ? eachDid(set, vp) : severalPicked(vp) || asksWhich(set, vp) ? null : whetherSo(set, vp.mod));

/** What we did is what anybody did. */
const areTold: ReadonlySet<Verb> = new Set(['mention', 'merge', 'close', 'review', 'approve', 'open', 'report', 'answer']);

function noneOfPeople(vp: Predicate): Plan | null {
  const some = whether(narrowed(people, vp.mod));
  return some?.ask === 'whether' ? { ...some, none: true } : null;
}

/** `is it not open or in k8s`: none of it holds. */
function noneOf(said: Mod): Mod {
  return mod(`not ${said.signature}`, (kind) => said.of(kind)?.map((condition) => ({ is: 'not', of: condition })) ?? null);
}

/** What was merged: the one kind that can be. */
function anyOf(verb: Verb, time: Time | undefined): Things | null {
  const [only, ...more] = objectsOf(verb);
  return only === undefined || more.length > 0 ? null : narrowed(things(only), doneAtAll({ verb, time }));
}

/** Whether anything was merged: of the one kind that can be. */
function anythingDone(verb: Verb, time: Time | undefined, prep?: Mod): Plan | null {
  const kinds = objectsOf(verb);
  const done = kinds.length === 1 || verb === 'close' ? narrowed(things(kinds[0]!), doneAtAll({ verb, time })) : null;
  return whether(narrowedIf(done, prep));
}

/** `is anything in ledger waiting for review`: of the one kind that can be. */
function anythingSo(said: Mod, prep: Mod | undefined): Plan | null {
  const set = gapKind(said);
  return whether(narrowedIf(set, prep));
}

/** `did Tom or Priya merge it`: which of them. Both may have reviewed it. */
export const asksWhich = ({ kind, named }: Things, { object, act }: Predicate): boolean => kind === 'Person' && act !== undefined && doneByOne.has(act.verb) && named?.names !== undefined && !named.each && object !== null && isOneWork(object);

/** `did Ana review the latest PRs`: all of them, or one. */
const severalPicked = ({ object }: Predicate): boolean => object?.pick !== undefined && object.pick.limit !== 1;

/** "Ben merged atlas#12, right?", "didn't Ben merge atlas#12?": whether he did. */
const asSaid = (set: Things, vp: Predicate): Plan | null => (set.kind !== 'Person' || set.named === undefined || set.named.each || severalPicked(vp) ? null : whether(narrowed(set, vp.mod)));

const isOneWork = ({ kind, named }: Things): boolean => (isWork(kind)) && named?.each === false;

/** `did Ben and Priya review it`: each of them did. */
function eachDid(set: Things, { act, object }: Predicate): Plan | null {
  const isOneThing = object?.named?.ids.length === 1 || object?.pick?.limit === 1;
  return act === undefined || !isOneThing || set.named?.each !== true ? null : whether(narrowedBy(fixed(object), actor(set, act)));
}
