/** English predicates and relative clauses: `reviewed Ben's PRs but wrote none in atlas`, `(issues) Ana closed last week`. */
import { rule, type Rule } from '../chart.ts';
import { setOf } from '../asks.ts';
import type { Condition } from '#schemas/query';
import { bothMods, eitherMod, mod, narrowed, notMod, things, type Mod, type Quantity, type Things, type Time } from '../meanings.ts';
import { inTime } from '../event-times.ts';
import { happened } from '../kind-times.ts';
import { belongsTo } from '../relations.ts';
import { doing, doneAtAll, verbs, type Act, type Verb } from '../verbs.ts';
import { state } from '../states.ts';
import { belonging, bySelf, createdIn, doneByThings, having, none, objectsOf, predicate, withDeed, type Predicate } from './noun-rules.ts';

/** What somebody does to things; the things may be fewer than a quantity, or none. */
export function doingTo(act: Act, object: Things): Predicate | null {
  const set = setOf(object);
  return set === null ? null : predicate(doing(act, object, set), object, act);
}

/** A verb without its object, where it takes one kind of thing alone. */
function doingSomething(act: Act, where?: Mod): Predicate | null {
  const kinds = objectsOf(act.verb);
  const kind = kinds.length === 1 ? kinds[0] : undefined;
  if (kind === undefined) return null;
  const object = where === undefined ? things(kind) : narrowed(things(kind), where);
  return object === null ? null : doingTo(act, object);
}

/** Did it to some of these, and to no others of the kind. */
function doingOnly(act: Act, object: Things): Predicate | null {
  const some = doingTo(act, object);
  const set = setOf(object);
  if (some === null || set === null || set.where.length === 0) return null;
  const others: Things = things(object.kind, { is: 'not', of: set.where.length === 1 ? set.where[0]! : { is: 'all', of: set.where } });
  const elsewhere = doingTo(act, { ...others, quantity: none });
  return elsewhere === null ? null : predicate(bothMods(some.mod, elsewhere.mod), object);
}

/** `worked on atlas`, and nowhere else. */
function contributing(to: Things, only: boolean): Predicate | null {
  const set = setOf(to);
  if (set === null || to.kind !== 'Project') return null;
  const said = belonging(to);
  if (said === null) return null;
  if (!only) return predicate(said, null);
  const elsewhere = mod(`elsewhere(${said.signature})`, (kind) => belongsTo(kind, { kind: 'Project', where: [{ is: 'not', of: set.where.length === 1 ? set.where[0]! : { is: 'all', of: set.where } }] }));
  return predicate(bothMods(said, notMod(elsewhere)), null);
}

/** `are drafts`: what makes them that, of the kind that they are. */
const being = (kind: Things): Mod | null => (kind.where.length === 0 ? null : mod(`is ${JSON.stringify(kind)}`, (of) => (of === kind.kind ? kind.where : null)));

const places = ({ where }: Things): readonly Condition[] => where.filter((condition) => condition.is === 'linked' && condition.role === 'part of' && condition.to.kind === 'Project');
const inPlaces: ReadonlySet<string> = new Set(['PullRequest', 'Issue', 'Commit', 'Meeting']);

/** The same act where another one was: in its project, at its time. */
export function alike(one: Predicate, like: { readonly places: readonly Condition[]; readonly time: Time | undefined }): Predicate | null {
  const { act, object } = one;
  if (one.parts !== undefined) {
    const [first, ...rest] = one.parts.map((part) => alike(part, like));
    return rest.reduce<Predicate | null>((before, part) => and(before, part), first ?? null);
  }
  if (act === undefined || object === null || object.named !== undefined || object.pick !== undefined) return one;
  const takesPlace = inPlaces.has(object.kind) && places(object).length === 0 && like.places.length > 0;
  const takesTime = act.time === undefined && object.when === undefined && like.time !== undefined;
  if (!takesPlace && !takesTime) return one;
  const there = takesPlace ? { ...object, where: [...object.where, ...like.places] } : object;
  return doingTo(takesTime ? { ...act, time: like.time } : act, there) ?? doingTo(act, there);
}

/** `wrote PRs and closed issues in k8s last week`: both there and then, when the first says neither. */
function together(one: Predicate | null, other: Predicate | null): Predicate | null {
  if (one === null || other === null) return null;
  const like = { places: other.object === null ? [] : places(other.object), time: other.act?.time ?? other.object?.when };
  const first = other.act === undefined ? one : alike(one, like);
  const both = and(first, other);
  return both === null || first === null ? null : { ...both, parts: [...(first.parts ?? [first]), ...(other.parts ?? [other])] };
}

/** The same of what was done in these places alone; null when nothing of it has a place. */
export function doneThere(vp: Predicate, where: readonly Condition[]): Predicate | null {
  const there = alike(vp, { places: where, time: undefined });
  return there === null || there === vp || there.signature === vp.signature ? null : there;
}

/** `wrote PRs in k8s and closed issues there`. */
function thereToo(one: Predicate, other: Predicate): Predicate | null {
  const where = one.object === null ? [] : places(one.object);
  return where.length === 0 || other.act === undefined ? null : and(one, alike(other, { places: where, time: undefined }));
}

/** Not that, and yet there. */
function denied(said: Mod, prep?: Mod): Predicate | null {
  return predicate(prep === undefined ? notMod(said) : bothMods(notMod(said), prep), null);
}

const pair2 = (one: Mod | null, other: Mod | null): Predicate | null => (one === null || other === null ? null : predicate(eitherMod(one, other), null));

const not = (said: Predicate | null): Predicate | null => (said === null ? null : predicate(notMod(said.mod), said.object));
const and = (one: Predicate | null, other: Predicate | null): Predicate | null => (one === null || other === null ? null : predicate(bothMods(one.mod, other.mod), other.object ?? one.object));

/** "People in k8s who closed issues": who closed issues of k8s. */
function actingThere(people: Things, project: Things, vp: Predicate): Things | null {
  const where = people.kind === 'Person' && project.kind === 'Project' ? (belonging(project)?.of('PullRequest') ?? null) : null;
  const there = where === null ? null : doneThere(vp, where);
  return there === null ? null : narrowed(people, there.mod);
}

const predicates: readonly Rule[] = [
  ...rule('Set', 'Kind in|of|from|at Set that|who Vp', (kind: Things, _: unknown, project: Things, __: unknown, vp: Predicate) => actingThere(kind, project, vp)),
  ...rule('Vp', 'V Set', (verb: Verb, object: Things) => doingTo({ verb }, object)),
  ...rule('Vp', 'V Set Time', (verb: Verb, object: Things, time: Time) => doingTo({ verb, time }, object)),
  ...rule('Vp', 'V Time Set', (verb: Verb, time: Time, object: Things) => doingTo({ verb, time }, object)),
  ...rule('Vp', 'Time V Set', (time: Time, verb: Verb, object: Things) => doingTo({ verb, time }, object), 0.2),
  ...rule('Vp', 'V Text InTitle', (verb: Verb, words: readonly string[]) => (verb === 'mention' ? predicate(titled(words), null) : null)),
  ...rule('Vp', 'Have Text InTitle', (_: unknown, words: readonly string[]) => predicate(titled(words), null)),
  ...rule('Vp', 'Be Kind', (_: unknown, kind: Things) => predicate(being(kind), null)),
  ...rule('Vp', 'BeNot|NotWord Kind', (_: unknown, kind: Things) => not(predicate(being(kind), null))),
  ...rule('Vp', 'Be not Kind', (_: unknown, __: unknown, kind: Things) => not(predicate(being(kind), null))),
  ...rule('Stated', 'by Set', (_: unknown, by: Things) => (by.kind === 'Person' ? belonging(by) : null)),
  ...rule('Stated', 'Adjective Prep', (adjective: Mod, prep: Mod) => bothMods(adjective, prep), 0.2),
  ...rule('Vp', 'V Something', (verb: Verb) => doingSomething({ verb }), 0.3),
  ...rule('Vp', 'V Something Time', (verb: Verb, _: unknown, time: Time) => doingSomething({ verb, time }), 0.3),
  ...rule('Vp', 'Has? V|Participle Something Prep Time?', (_: unknown, verb: Verb, __: unknown, where: Mod, time?: Time) => doingSomething({ verb, time }, where), 0.3),
  ...rule('Vp', 'Be Without any? Deed|Doers', (_: unknown, __: unknown, ___: unknown, verb: Verb) => predicate(withDeed(verb, none), null)),
  ...rule('Vp', 'Be Without Set', (_: unknown, __: unknown, of: Things) => (of.quantity === undefined ? predicate(having({ ...of, quantity: none }), of) : null)),
  ...rule('Vp', 'Vp but|and NotWord V|Participle One', (one: Predicate, _: unknown, __: unknown, verb: Verb) => and(one, elliptic({ verb }, one.object, undefined))),
  ...rule('Stated', 'AssignedTo Set', (_: unknown, of: Things) => (of.kind === 'Person' ? null : (doingTo({ verb: 'own' }, of)?.mod ?? null))),
  ...rule('Vp', 'Have Label label', (_: unknown, label: string) => predicate(labelledWith(label), null)),
  ...rule('Vp', 'Have label Label', (_: unknown, __: unknown, label: string) => predicate(labelledWith(label), null)),
  ...rule('Vp', 'Miss Set', (_: unknown, meetings: Things) => not(doingTo({ verb: 'attend' }, meetings))),
  ...rule('Vp', 'CommitWord Time?', (_: unknown, time?: Time) => doingTo({ verb: 'write', time }, things('Commit'))),
  ...rule('Vp', 'V Set Time but not|NotWord Time', (verb: Verb, object: Things, time: Time, _: unknown, __: unknown, other: Time) => and(doingTo({ verb, time }, object), not(doingTo({ verb, time: other }, object)))),
  ...rule('Vp', 'NeedsReview', () => predicate(state('awaiting'), null)),
  ...rule('Vp', 'Be Contribute Set', (_: unknown, __: unknown, to: Things) => contributing(to, false)),
  ...rule('Vp', 'Containing Text', (_: unknown, words: readonly string[]) => predicate(aboutWords(words), null), 0.4),
  ...rule('Vp', 'CameUp Quantity Times', (_: unknown, quantity: Quantity) => predicate(mod(`came up ${JSON.stringify(quantity)}`, (kind) => (kind === 'Person' || kind === 'Meeting' || kind === 'Note' || doneAtAll({ verb: 'mention' }).of(kind) === null ? null : { is: 'linked', role: 'mentioned in', to: { kind: 'Meeting', where: [] }, atLeast: quantity.atLeast, ...(quantity.atMost !== undefined && { atMost: quantity.atMost }) })), null)),
  ...rule('Vp', 'V Time', (verb: Verb, time: Time) => doingSomething({ verb, time }), 0.8),
  ...rule('Vp', 'V Prep Time?', (verb: Verb, where: Mod, time?: Time) => doingSomething({ verb, time }, where), 0.8),
  ...rule('Vp', 'only V Set', (_: unknown, verb: Verb, object: Things) => doingOnly({ verb }, object)),
  ...rule('Vp', 'V only Set', (verb: Verb, _: unknown, object: Things) => doingOnly({ verb }, object)),
  ...rule('Vp', 'only V Prep', (_: unknown, verb: Verb, where: Mod) => {
    const kinds = objectsOf(verb);
    const object = kinds.length === 1 ? narrowed(things(kinds[0]!), where) : null;
    return object === null ? null : doingOnly({ verb }, object);
  }, 0.5),
  ...rule('Vp', 'Contribute Set', (_: unknown, to: Things) => contributing(to, false)),
  ...rule('Vp', 'only Contribute Set', (_: unknown, __: unknown, to: Things) => contributing(to, true)),
  ...rule('Vp', 'Contribute only Set', (_: unknown, __: unknown, to: Things) => contributing(to, true)),
  ...rule('Vp', 'Contribute in|on|to Set', (_: unknown, __: unknown, to: Things) => contributing(to, false)),
  ...rule('Vp', 'ComeFrom Set', (_: unknown, of: Things) => predicate(belonging(of), null)),
  ...rule('Vp', 'CommitTo Set', (_: unknown, of: Things) => (of.kind !== 'Project' ? null : commitsTo(of))),
  ...rule('Vp', 'Have Set or Set', (_: unknown, one: Things, __: unknown, other: Things) => (one.kind === other.kind ? null : pair2(having(one), having(other)))),
  ...rule('Vp', 'Have both? Set and Set', (_: unknown, __: unknown, one: Things, ___: unknown, other: Things) => (one.kind === other.kind && one.named !== undefined ? null : and(predicate(having(one), one), predicate(having(other), other)))),
  ...rule('Vp', 'Have neither Deed|Doers nor Deed|Doers', (_: unknown, __: unknown, one: Verb, ___: unknown, other: Verb) => and(predicate(withDeed(one, none), null), predicate(withDeed(other, none), null))),
  ...rule('Vp', 'Do Deed to|on|for Set', (_: unknown, verb: Verb, __: unknown, of: Things) => doingTo({ verb }, of)),
  ...rule('Stated', 'AgeOver', (time: Time) => createdIn(time)),
  ...rule('Stated', 'OpenFor AgeOver', (_: unknown, time: Time) => bothMods(state('open'), createdIn(time))),
  ...rule('Vp', 'Have Set', (_: unknown, of: Things) => predicate(having(of), of), 0.1),
  ...rule('Vp', 'Have Owned', (_: unknown, owned: Mod) => predicate(owned, null)),
  ...rule('Vp', 'Without Set', (_: unknown, of: Things) => (of.quantity === undefined ? predicate(having({ ...of, quantity: none }), of) : null)),
  ...rule('Vp', 'Have Deed|Doers', (_: unknown, verb: Verb) => predicate(withDeed(verb), null)),
  ...rule('Vp', 'Have Quantity Deed|Doers', (_: unknown, quantity: Quantity, verb: Verb) => predicate(withDeed(verb, quantity), null)),
  ...rule('Vp', 'Have no|any Deed|Doers', (_: unknown, word: string, verb: Verb) => predicate(withDeed(verb, word === 'no' ? none : undefined), null)),
  ...rule('Vp', 'Without Deed|Doers', (_: unknown, verb: Verb) => predicate(withDeed(verb, none), null)),
  ...rule('Vp', 'Be Stated', (_: unknown, said: Mod) => predicate(said, null)),
  // What is denied is what was done, not where: "not opened by Ben in k8s".
  ...rule('Vp', 'BeNot|NotWord Core Prep?', (_: unknown, said: Mod, prep?: Mod) => denied(said, prep)),
  ...rule('Vp', 'Be not|NotWord Core Prep?', (_: unknown, __: unknown, said: Mod, prep?: Mod) => denied(said, prep)),
  ...rule('Core', 'Adjective|Done|Prep', (said: Mod) => said),
  ...rule('Stated', 'neither Core nor Core', (_: unknown, one: Mod, __: unknown, other: Mod) => bothMods(notMod(one), notMod(other))),
  ...rule('Vp', 'V OwnWord Set', (verb: Verb, _: unknown, object: Things) => {
    const own = narrowed(object, bySelf(verb));
    return own === null ? null : doingTo({ verb }, own);
  }),
  ...rule('Vp', 'V NoneOf Time?', (verb: Verb, _: unknown, time?: Time) => not(doingSomething({ verb, time })), 0.3),
  ...rule('Gap', 'Set neither V nor V', (by: Things, _: unknown, verb: Verb, __: unknown, other: Verb) => pair(opposite(actor(by, { verb })), opposite(actor(by, { verb: other })), bothMods)),
  ...rule('Gap', 'Me AssignedTo', (me: Things) => actor(me, { verb: 'own' })),
  ...rule('Post', 'whose Set Gap', (_: unknown, object: Things, gap: Mod) => {
    const done = narrowed(object, gap);
    return done === null ? null : having(done);
  }),
  ...rule('Vp', 'BeWord Stated', (_: unknown, said: Mod) => predicate(said, null)),
  ...rule('Vp', 'Did? Did Stated', (_: unknown, __: unknown, said: Mod) => predicate(said, null), 0.6),
  ...rule('Vp', 'Done|DoneThere', (said: Mod) => predicate(said, null), 0.6),
  ...rule('Vp', 'Vp Time', (vp: Predicate, time: Time) => predicate(inTime(vp.mod, time), vp.object), 0.35),
  ...rule('Vp', 'Aux Vp', (_: unknown, vp: Predicate) => vp, 0.1),
  ...rule('Vp', 'Has Participle Set', (_: unknown, verb: Verb, object: Things) => doingTo({ verb }, object)),
  ...rule('Vp', 'Has Participle Set Time', (_: unknown, verb: Verb, object: Things, time: Time) => doingTo({ verb, time }, object)),
  ...rule('Vp', 'Has Participle Something Time?', (_: unknown, verb: Verb, __: unknown, time?: Time) => doingSomething({ verb, time }), 0.3),
  ...rule('Vp', 'Has Contribute Set', (_: unknown, __: unknown, to: Things) => contributing(to, false)),
  ...rule('Vp', 'Has NotWord? Vp', (_: unknown, denied: unknown, vp: Predicate) => (denied === undefined ? null : not(vp)), 0.05),
  ...rule('Vp', 'NotWord Vp', (_: unknown, vp: Predicate) => not(vp)),
  ...rule('Vp', 'Vp AlsoWord', (vp: Predicate) => vp),
  ...rule('Vp', 'AlsoWord Vp', (_: unknown, vp: Predicate) => vp),
  ...rule('Vp', 'both Vp and Vp', (_: unknown, one: Predicate, __: unknown, other: Predicate) => together(one, other)),
  ...rule('Vp', 'Vp and who|that? Vp', (one: Predicate, _: unknown, __: unknown, other: Predicate) => together(one, other), 0.1),
  ...rule('Vp', 'Vp but who|that? Vp', (one: Predicate, _: unknown, __: unknown, other: Predicate) => and(one, other), 0.1),
  ...rule('Vp', 'Vp and Vp There2', (one: Predicate, _: unknown, other: Predicate) => thereToo(one, other), 0.05),
  ...rule('Vp', 'Has both? Perfect and Has? Perfect', (_: unknown, __: unknown, one: Predicate, ___: unknown, ____: unknown, other: Predicate) => together(one, other)),
  ...rule('Perfect', 'Participle Set', (verb: Verb, object: Things) => doingTo({ verb }, object)),
  ...rule('Perfect', 'Participle Set Time', (verb: Verb, object: Things, time: Time) => doingTo({ verb, time }, object)),
  ...rule('Perfect', 'AlsoWord Perfect', (_: unknown, vp: Predicate) => vp),
  ...rule('Vp', 'Vp or Vp', (one: Predicate, _: unknown, other: Predicate) => predicate(eitherMod(one.mod, other.mod), other.object)),
  ...rule('Vp', 'Vp but|and V NoneOf Post?', (one: Predicate, _: unknown, verb: Verb, __: unknown, post?: Mod) => and(one, elliptic({ verb }, one.object, post))),
  ...rule('Vp', 'Vp but|and NotWord V any|AnyOf? Post?', (one: Predicate, _: unknown, __: unknown, verb: Verb, ___: unknown, post?: Mod) => and(one, elliptic({ verb }, one.object, post))),
  ...rule('Vp', 'Vp but|and NotWord V One? There2', (one: Predicate, _: unknown, __: unknown, verb: Verb) => and(one, thereNone({ verb }, one.object))),
  ...rule('Vp', 'Vp but|and V NoneOf There2', (one: Predicate, _: unknown, verb: Verb) => and(one, thereNone({ verb }, one.object))),
  ...rule('Vp', 'V Set only Prep', (verb: Verb, object: Things, _: unknown, where: Mod) => onlyThere({ verb }, object, where)),
  ...rule('Vp', 'V Set Prep only', (verb: Verb, object: Things, where: Mod) => onlyThere({ verb }, object, where)),
  ...rule('Vp', 'only V Set Prep', (_: unknown, verb: Verb, object: Things, where: Mod) => onlyThere({ verb }, object, where)),
  ...rule('Vp', 'V Set but|and NotWord|not Set', (verb: Verb, object: Things, _: unknown, __: unknown, other: Things) => and(doingTo({ verb }, object), not(doingTo({ verb }, other)))),
  ...rule('Vp', 'Have Set but|and AtLeast Number', (_: unknown, of: Things, __: unknown, ___: unknown, number: number) => (of.quantity?.atLeast === 0 && of.quantity.atMost !== undefined ? predicate(having({ ...of, quantity: { ...of.quantity, atLeast: number } }), of) : null)),
  ...rule('Vp', 'Have no DueDate', () => predicate(dueDate(false), null)),
  ...rule('Vp', 'Without DueDate', () => predicate(dueDate(false), null)),
  ...rule('Vp', 'Have DueDate', () => predicate(dueDate(true), null)),
  ...rule('Vp', 'Have Nobody Participle', (_: unknown, __: unknown, verb: Verb) => predicate(notMod(doneAtAll({ verb })), null)),
  ...rule('Vp', 'Have Anybody Participle', (_: unknown, __: unknown, verb: Verb) => predicate(doneAtAll({ verb }), null)),
  ...rule('Stated', 'Adjective|Done|DoneThere|Prep', (said: Mod) => said),
  ...rule('Stated', 'Stated Still', (said: Mod) => said),
  ...rule('Adjective', 'Still Adjective', (_: unknown, said: Mod) => said),
  ...rule('Participle', 'Still Participle', (_: unknown, verb: Verb) => verb),
  ...rule('Be', 'Be Still', () => 'be'),
  ...rule('BeNot', 'BeNot Still', () => 'be not'),
  ...rule('Stated', 'Stated and Stated', (one: Mod, _: unknown, other: Mod) => bothMods(one, other)),
  ...rule('Stated', 'Stated or Stated', (one: Mod, _: unknown, other: Mod) => eitherMod(one, other)),
  ...rule('Stated', 'Stated but not Stated', (one: Mod, _: unknown, __: unknown, other: Mod) => bothMods(one, notMod(other))),
  ...rule('Stated', 'due Time', (_: unknown, time: Time) => mod(`due ${JSON.stringify(time.ahead.days)}`, (kind) => (kind === 'ActionItem' ? { is: 'within', value: { through: [], property: 'due' }, range: time.ahead.days } : null))),
  ...rule('Stated', 'about|AboutWord Text', (_: unknown, words: readonly string[]) => aboutWords(words), 0.2),
  ...rule('Stated', 'LabelWord Label', (_: unknown, label: string) => labelledWith(label)),
  // "in both atlas and k8s": where an author's PRs are.
];

import { about as aboutWords, labelled, titled } from '../contents.ts';
const labelledWith = (label: string): Mod => labelled([label]);

/** `… but wrote none in atlas`: none of what was spoken of. */
function elliptic(act: Act, object: Things | null, post: Mod | undefined): Predicate | null {
  if (object === null) return null;
  const of = post === undefined ? things(object.kind) : narrowed(things(object.kind), post);
  return of === null ? null : doingTo(act, { ...of, quantity: none });
}

/** `… but never wrote one there`: none in the project that was spoken of. */
function thereNone(act: Act, object: Things | null): Predicate | null {
  const places = object?.where.filter((condition) => condition.is === 'linked' && condition.to.kind === 'Project') ?? [];
  return object === null || places.length === 0 ? null : doingTo(act, { ...things(object.kind, ...places), quantity: none });
}

function commitsTo(project: Things): Predicate | null {
  const said = belonging(project);
  const commits = said === null ? null : narrowed(things('Commit'), said);
  return commits === null ? null : doingTo({ verb: 'write' }, commits);
}

const dueDate = (there: boolean): Mod => mod(`due date ${there}`, (kind) => (kind !== 'ActionItem' ? null : there ? { is: 'present', property: 'due' } : { is: 'not', of: { is: 'present', property: 'due' } }));

/** `wrote PRs only in atlas`: some there, and none elsewhere. */
function onlyThere(act: Act, object: Things, where: Mod): Predicate | null {
  const [here, away] = [narrowed(object, where), narrowed(object, notMod(where))];
  return here === null || away === null || object.quantity !== undefined ? null : and(doingTo(act, here), doingTo(act, { ...away, quantity: none }));
}

/** `(issues) Ana closed last week`, `(meetings) Ben was in`. */
const gaps: readonly Rule[] = [
  ...rule('Gap', 'Set V', (by: Things, verb: Verb) => actor(by, { verb })),
  ...rule('Gap', 'Set V Time', (by: Things, verb: Verb, time: Time) => actor(by, { verb, time })),
  ...rule('Gap', 'Set Time V', (by: Things, time: Time, verb: Verb) => actor(by, { verb, time }), 0.2),
  ...rule('Gap', 'Set Did V', (by: Things, _: unknown, verb: Verb) => actor(by, { verb }), 0.1),
  ...rule('Gap', 'Set Did V Time', (by: Things, _: unknown, verb: Verb, time: Time) => actor(by, { verb, time }), 0.1),
  ...rule('Gap', 'Gap Time', (gap: Mod, time: Time) => inTime(gap, time), 0.3),
  ...rule('Gap', 'Gap Prep', (gap: Mod, prep: Mod) => bothMods(gap, prep), 0.05),
  ...rule('Gap', 'Our V Time?', (_: unknown, verb: Verb, time?: Time) => (verb === 'mention' || verb === 'raise' ? null : mod(`we ${verb} ${JSON.stringify(time)}`, (kind) => (verb === 'write' && (kind === 'Decision' || kind === 'Risk') ? doneAtAll({ verb: 'raise', time }) : doneAtAll({ verb, time })).of(kind)))),
  ...rule('Gap', 'Set NotWord V Time?', (by: Things, _: unknown, verb: Verb, time?: Time) => notBy(by, { verb, time })),
  ...rule('Gap', 'Set Did NotWord V Time?', (by: Things, _: unknown, __: unknown, verb: Verb, time?: Time) => notBy(by, { verb, time })),
  ...rule('Gap', 'Set Did? NotWord V or V', (by: Things, _: unknown, __: unknown, verb: Verb, ___: unknown, other: Verb) => pair(opposite(actor(by, { verb })), opposite(actor(by, { verb: other })), bothMods)),
  ...rule('Gap', 'Set V and V', (by: Things, verb: Verb, _: unknown, other: Verb) => pair(actor(by, { verb }), actor(by, { verb: other }), bothMods)),
  ...rule('Gap', 'Set V or V', (by: Things, verb: Verb, _: unknown, other: Verb) => pair(actor(by, { verb }), actor(by, { verb: other }), eitherMod)),
  ...rule('Gap', 'Set V but NotWord|not V', (by: Things, verb: Verb, _: unknown, __: unknown, other: Verb) => pair(actor(by, { verb }), opposite(actor(by, { verb: other })), bothMods)),
  ...rule('Gap', 'Set V but|and Set NotWord V?', (by: Things, verb: Verb, _: unknown, second: Things, __: unknown, other?: Verb) => pair(actor(by, { verb }), opposite(actor(second, { verb: other ?? verb })), bothMods)),
  ...rule('Gap', 'Set V and|but SomeoneElse V', (by: Things, verb: Verb, _: unknown, __: unknown, other: Verb) => pair(actor(by, { verb }), someoneElse(by, { verb: other }), bothMods)),
  ...rule('Gap', 'Set Be? Participle', (by: Things, _: unknown, verb: Verb) => (verb === 'involve' ? actor(by, { verb }) : null)),
  ...rule('Gap', 'Set both V', (by: Things, _: unknown, verb: Verb) => (by.named?.each === true ? actor(by, { verb }) : null)),
  ...rule('Gap', 'Set in|at', (by: Things) => actor(by, { verb: 'attend' }), 0.1),
  ...rule('Gap', 'Set Von on', (by: Things, verb: Verb) => actor(by, { verb })),
  ...rule('Gap', 'Set Von Time on', (by: Things, verb: Verb, time: Time) => actor(by, { verb, time })),
  ...rule('Gap', 'Set Be in|at', (by: Things) => actor(by, { verb: 'attend' })),
  ...rule('Gap', 'Set BeNot in|at', (by: Things) => opposite(actor(by, { verb: 'attend' }))),
  ...rule('Gap', 'Set Be AssignedTo', (by: Things) => actor(by, { verb: 'own' })),
  ...rule('Gap', 'Set Have', (by: Things) => (by.kind === 'Person' ? belonging(by) : null), 0.4),
  ...rule('Gap', 'Set Ving', (by: Things, verb: Verb) => actor(by, { verb }), 0.3),
  ...rule('Gap', 'Nobody V|Participle', (_: unknown, verb: Verb) => notMod(doneAtAll({ verb }))),
  ...rule('Gap', 'Nobody Did V', (_: unknown, __: unknown, verb: Verb) => notMod(doneAtAll({ verb })), 0.1),
  ...rule('Gap', 'Anybody V|Participle', (_: unknown, verb: Verb) => doneAtAll({ verb })),
  ...rule('Gap', 'our V Time?', (_: unknown, verb: Verb, time?: Time) => (verb === 'mention' || verb === 'raise' ? doneAtAll({ verb, time }) : null)),
  ...rule('Gap', 'Our V Time?', (_: unknown, verb: Verb, time?: Time) => (verb === 'mention' || verb === 'raise' ? doneAtAll({ verb, time }) : null)),
  ...rule('Gap', 'Our V in|at Set', (_: unknown, verb: Verb, __: unknown, where: Things) => (verb === 'mention' && where.kind === 'Meeting' ? belonging(where) : null)),
  ...rule('Clause', 'Gap', (gap: Mod) => gap),
  ...rule('Clause', 'Clause and that|which? Clause', (one: Mod, _: unknown, __: unknown, other: Mod) => bothMods(one, other)),
];

export function actor(by: Things, act: Act): Mod | null {
  // An unnamed set before a verb is rather its object: "PRs review".
  return by.kind === 'Person' || by.kind === 'Meeting' || by.kind === 'PullRequest' || by.kind === 'Issue' ? doneByThings(act, by) : null;
}

/** `Ben did not attend this month`: those of the month without Ben, not all that are not both. */
function notBy(by: Things, { verb, time }: Act): Mod | null {
  const did = actor(by, { verb });
  if (did === null || time === undefined) return opposite(did);
  const inTime = actor(by, { verb, time });
  return mod(`not in time ${inTime?.signature}`, (kind) => {
    const never = notMod(did).of(kind);
    const timely = doneWhen(verb, time).of(kind);
    return never === null || timely === null ? (inTime === null ? null : notMod(inTime).of(kind)) : [...never, ...timely];
  });
}

/** When the things themselves were there, whoever did it; null where the doing has a time of its own. */
const doneWhen = (verb: Verb, time: Time): Mod => (verb === 'attend' || verb === 'open' || verb === 'write' ? mod(`there ${JSON.stringify(time.utc)}`, (kind) => happened(kind, time)) : mod('no time', () => null));

function someoneElse(than: Things, act: Act): Mod | null {
  const set = setOf(than);
  return set === null || than.kind !== 'Person' ? null : actor(things('Person', { is: 'not', of: set.where.length === 1 ? set.where[0]! : { is: 'all', of: set.where } }), act);
}

const opposite = (said: Mod | null): Mod | null => (said === null ? null : notMod(said));
const pair = (one: Mod | null, other: Mod | null, by: (one: Mod, other: Mod) => Mod): Mod | null => (one === null || other === null ? null : by(one, other));

export const verbRules: readonly Rule[] = [...predicates, ...gaps];
export { verbs };
