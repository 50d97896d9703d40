/** Several deeds of one, `wrote and reviewed PRs in k8s`, `(PRs) Ben neither wrote nor reviewed, but merged`, and deeds left out or done in one place alone. */
import type { Condition } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { bothMods, eitherMod, narrowed, notMod, things, without, type Mod, type Things, type Time } from '../meanings.ts';
import { bothOf, notOf } from '../predicates.ts';
import { actor, anyOf, belonging } from './meaning.ts';
import { alike, andAlso, denying, doingTo, isPlace, predicate, thereAndThen, type Predicate } from './predicate.ts';
import { doneAtAll, type Act, type Verb } from '../verbs.ts';

/** What several verbs say together, once it is known of whom or of what each is said. */
interface Deeds {
  readonly signature: string;
  readonly of: (said: Saying, isDenied?: boolean) => Mod | null;
}

/** What is denied of Ben and Ana is denied of each. */
type Saying = (verb: Verb, isDenied: boolean) => Mod | null;

const one = (verb: Verb): Deeds => ({ signature: verb, of: (said, isDenied = false) => said(verb, isDenied) });

const never = (of: Deeds): Deeds => ({ signature: `!${of.signature}`, of: (said) => denied(of.of(said, true)) });

/** What Ana opened but is `not yet merged`, nobody has merged. */
const notYet = (verb: Verb): Deeds => ({ signature: `not yet ${verb}`, of: () => notMod(doneAtAll({ verb })) });

const makings: ReadonlySet<Verb> = new Set(['open', 'report', 'write']);

const denied = (said: Mod | null): Mod | null => (said === null ? null : notMod(said));

const joined = (sign: string, join: (one: Mod, other: Mod) => Mod) => (first: Deeds, second: Deeds): Deeds => ({
  signature: `(${first.signature} ${sign} ${second.signature})`,
  of: (said, isDenied) => {
    const [former, latter] = [first.of(said, isDenied), second.of(said, isDenied)];
    return former === null || latter === null ? null : join(former, latter);
  },
});

const all = joined('&', bothMods);
const any = joined('|', eitherMod);

const several: readonly Rule[] = [
  ...rule('Deeds', 'both? V and V', (_: unknown, verb: Verb, __: unknown, other: Verb) => all(one(verb), one(other))),
  ...rule('Deeds', 'V comma V and V', (verb: Verb, _: unknown, second: Verb, __: unknown, third: Verb) => all(all(one(verb), one(second)), one(third))),
  ...rule('Deeds', 'either? V or V', (_: unknown, verb: Verb, __: unknown, other: Verb) => any(one(verb), one(other))),
  ...rule('Deeds', 'neither V nor V', (_: unknown, verb: Verb, __: unknown, other: Verb) => all(never(one(verb)), never(one(other)))),
  ...rule('Deeds', 'V but|and NotWord|not V', (verb: Verb, _: unknown, word: string | null, other: Verb) => all(one(verb), word === 'not' && makings.has(verb) ? notYet(other) : never(one(other)))),
  ...rule('Deeds', 'V but|and NotWord|not V Emphatic', (verb: Verb, _: unknown, __: unknown, other: Verb) => all(one(verb), never(one(other)))),
  ...rule('Deeds', 'Has Participle but|and NotWord|not Participle Emphatic', (_: unknown, verb: Verb, __: unknown, ___: unknown, other: Verb) => all(one(verb), never(one(other)))),
  ...rule('Deeds', 'NotWord V but Did|Has? V|Participle', (_: unknown, verb: Verb, __: unknown, ___: unknown, other: Verb) => all(never(one(verb)), one(other))),
  // "Only ever reviewed and never opened PRs": what is left out besides is said.
  ...rule('Deeds', 'only V and|but NotWord V', (_: unknown, verb: Verb, __: unknown, ___: unknown, other: Verb) => all(one(verb), never(one(other)))),
  ...rule('Deeds', 'Deeds but V', (before: Deeds, _: unknown, verb: Verb) => all(before, one(verb))),
  ...rule('Deeds', 'Deeds but NotWord|not V', (before: Deeds, _: unknown, __: unknown, verb: Verb) => all(before, never(one(verb)))),
  ...rule('Deeds', 'Has both? Participle and Participle', (_: unknown, __: unknown, verb: Verb, ___: unknown, other: Verb) => all(one(verb), one(other))),
  ...rule('Deeds', 'Has either? Participle or Participle', (_: unknown, __: unknown, verb: Verb, ___: unknown, other: Verb) => any(one(verb), one(other))),
  ...rule('Deeds', 'Has neither Participle nor Participle', (_: unknown, __: unknown, verb: Verb, ___: unknown, other: Verb) => all(never(one(verb)), never(one(other)))),
  ...rule('Deeds', 'Has Participle but NotWord|not Participle', (_: unknown, verb: Verb, __: unknown, word: string | null, other: Verb) => all(one(verb), word === 'not' && makings.has(verb) ? notYet(other) : never(one(other)))),
  ...rule('Vp', 'Deeds Set Time?', (deeds: Deeds, object: Things, time?: Time) => (object.quantity === undefined && !(object.deed === true && time !== undefined) ? predicate(deeds.of((verb) => doingTo({ verb, time }, object)?.mod ?? null), object) : null)),
  // Who wrote it is so at any time: "merged but did not write in May" is not of those that he wrote in April, and "wrote and merged in May" was merged then.
  ...rule('Gap', 'Set Deeds Time?', (by: Things, deeds: Deeds, time?: Time) => {
    const isTimeless = (verb: Verb, isDenied: boolean): boolean => (isDenied ? makings.has(verb) : verb === 'write' && !deeds.signature.includes('|'));
    let isTimed = time === undefined;
    const said = deeds.of((verb, isDenied) => {
      isTimed ||= !isTimeless(verb, isDenied);
      return actor(isDenied ? anyOf(by) : by, { verb, ...(!isTimeless(verb, isDenied) && { time }) });
    });
    return isTimed ? said : null;
  }),
  // "Merged in May but did not write".
  ...rule('Gap', 'Set V Time but|and NotWord V', (by: Things, verb: Verb, time: Time, _: unknown, __: unknown, other: Verb) => bothOf(actor(by, { verb, time }), notOf(actor(anyOf(by), { verb: other })))),
];

/** At the same time as writing: both. */
const atOnce: readonly Rule[] = [
  ...rule('Vp', 'Simultaneously Vp and Vp', (_: unknown, first: Predicate, __: unknown, second: Predicate) => thereAndThen(first, second)),
  ...rule('Vp', 'Vp and Simultaneously Vp', (first: Predicate, _: unknown, __: unknown, second: Predicate) => thereAndThen(first, second)),
];

/** `opened issues in k8s but not in beacon`, `was at the stand-up on Monday but not at the one on Friday`. */
const elsewhere: readonly Rule[] = [
  ...rule('NotIn', 'but|and not|NotWord in|on|at|to|for|from', () => 'not in'),
  ...rule('NotIn', 'not|NotWord in|on|at|to|for|from', () => 'not in'),
  ...rule('Vp', 'V Set Time? NotIn Set Time?', (verb: Verb, object: Things, time: Time | undefined, _: unknown, other: Things, after?: Time) => (time !== undefined && after !== undefined ? null : notThere({ verb, time: time ?? after }, object, other))),
  ...rule('Vp', 'V Set comma? not Set', (verb: Verb, object: Things, _: unknown, __: unknown, other: Things) => (object.kind === 'Meeting' && other.kind === 'Meeting' ? notThere({ verb }, object, other) : null)),
  ...rule('Vp', 'Contribute Set NotIn Set', (_: unknown, to: Things, __: unknown, other: Things) => (to.kind === 'Project' && other.kind === 'Project' ? notOn(to, other) : null)),
  ...rule('ButNone', 'but|and NoneOf|no', () => 'none'),
  ...rule('Vp', 'V Set Time ButNone Time', (verb: Verb, object: Things, time: Time, _: unknown, other: Time) => (object.deed === true ? null : andAlso(doingTo({ verb, time }, object), denying(doingTo({ verb, time: other }, object))))),
  ...rule('Vp', 'V Set NotIn Those Time', (verb: Verb, object: Things, _: unknown, __: unknown, time: Time) => (verb === 'attend' && object.when !== undefined ? andAlso(doingTo({ verb }, object), denying(doingTo({ verb }, { ...object, when: time }))) : null)),
];

/** In one project, in either of two, in none. */
function saysWhere(condition: Condition): boolean {
  if (condition.is === 'not') return saysWhere(condition.of);
  return condition.is === 'any' || condition.is === 'all' ? condition.of.every(saysWhere) : isPlace(condition);
}

/** `worked on atlas but never on k8s` */
function notOn(to: Things, other: Things): Predicate | null {
  const [here, there] = [belonging(to), belonging(other)];
  return here === null || there === null ? null : predicate(bothMods(here, notMod(there)), null);
}

function notThere(act: Act, object: Things, other: Things): Predicate | null {
  if (act.verb === 'attend' && object.kind === 'Meeting' && other.kind === 'Meeting') return act.time === undefined ? andAlso(doingTo(act, object), denying(doingTo(act, other))) : null;
  const there = other.kind === 'Project' ? belonging(other) : null;
  const rest = object.named === undefined && object.pick === undefined && object.quantity === undefined && there !== null ? narrowed({ ...without(object, 'deed'), where: object.where.filter((condition) => !saysWhere(condition)) }, there) : null;
  return rest === null ? null : andAlso(doingTo(act, object), denying(doingTo(act, rest)));
}

/** `has not merged a single PR`, `reviews in k8s without ever having written a PR there`. */
const undone: readonly Rule[] = [
  ...rule('Vp', 'NotWord V|Participle Single Set Time?', (_: unknown, verb: Verb, __: unknown, object: Things, time?: Time) => denying(doingTo({ verb, time }, object))),
  ...rule('Vp', 'neither Vp nor Vp', (_: unknown, first: Predicate, __: unknown, second: Predicate) => {
    const then = alike(first, { places: [], time: second.act?.time ?? second.object?.when });
    return then === null ? null : andAlso(denying(then), denying(second));
  }),
  ...rule('Vp', 'NotWord Perfect', (_: unknown, vp: Predicate) => denying(vp)),
  ...rule('Vp', 'Vp Without Ving Set', (vp: Predicate, _: unknown, verb: Verb, object: Things) => andAlso(vp, denying(doingTo({ verb }, object))), 0.05),
  ...rule('Vp', 'Vp Without Ving One|any', (vp: Predicate, _: unknown, verb: Verb) => (vp.object === null ? null : andAlso(vp, denying(doingTo({ verb }, things(vp.object.kind, ...vp.object.where.filter(saysWhere)))))), 0.05),
  ...rule('Vp', 'Vp Without Ving Set InThatPlace', (vp: Predicate, _: unknown, verb: Verb, object: Things) => {
    const where = vp.object?.where.filter(isPlace) ?? [];
    return where.length === 0 ? null : andAlso(vp, denying(doingTo({ verb }, { ...object, where: [...object.where, ...where] })));
  }, 0.05),
  ...rule('Ving', 'Having Participle', (_: unknown, verb: Verb) => verb),
  // Of theirs that were spoken of: "reviewed Ben's PRs but never merged any of them".
  ...rule('NotThem', 'but|and NotWord V|Participle OfThem', (_: unknown, __: unknown, verb: Verb) => verb),
  ...rule('Vp', 'Vp NotThem', (vp: Predicate, verb: Verb) => (vp.object === null || vp.object.pick !== undefined || vp.object.quantity !== undefined ? null : andAlso(vp, denying(doingTo({ verb }, vp.object))))),
];

export const deedRules: readonly Rule[] = [...several, ...atOnce, ...elsewhere, ...undone];
