/** What was left out, by whom and where: `(PRs) neither Ben nor Sam reviewed`, `wrote a PR in ledger but no commit there`, `(meetings) in which nothing was decided`. */
import { rule, type Rule } from '../chart.ts';
import { mod, narrowed, things, without, type Mod, type Things, type Time } from '../meanings.ts';
import { bothOf, having, none, notOf, withDeed } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { counted, found } from './asking.ts';
import { notBy } from './gap-rules.ts';
import { actor, anyOf, placeOf } from './meaning.ts';
import { andAlso, doingTo, places, predicate, type Predicate } from './predicate.ts';

/** What neither of them did, and where both were not. */
const neither: readonly Rule[] = [
  ...rule('Gap', 'neither Set nor Set Has? V|Participle Time?', (_: unknown, one: Things, __: unknown, other: Things, ___: unknown, verb: Verb, time?: Time) => bothOf(notBy(one, { verb, time }), notBy(other, { verb, time }))),
  ...rule('Gap', 'neither Set nor Set VerbOn on', (_: unknown, one: Things, __: unknown, other: Things, verb: Verb) => bothOf(notBy(one, { verb }), notBy(other, { verb }))),
  ...rule('Gap', 'neither Set nor Set Be? in|at', (_: unknown, one: Things, __: unknown, other: Things) => bothOf(notBy(one, { verb: 'attend' }), notBy(other, { verb: 'attend' }))),
  ...rule('Post', 'where|InWhich neither Set nor Set Be? Present|PresentWord|in?', (_: unknown, __: unknown, one: Things, ___: unknown, other: Things) => bothOf(notBy(one, { verb: 'attend' }), notBy(other, { verb: 'attend' }))),
  ...rule('Gap', 'Gap but Set not', (gap: Mod, _: unknown, other: Things) => (gap.signature.startsWith('attend by(') ? bothOf(gap, notOf(actor(anyOf(other), { verb: 'attend' }))) : null)),
  ...rule('Gap', 'Set not in|at Time?', (by: Things, _: unknown, __: unknown, time?: Time) => (by.kind === 'Person' ? (time === undefined ? notOf(actor(anyOf(by), { verb: 'attend' })) : notBy(by, { verb: 'attend', time })) : null)),
];

/** `an open task but no open PR`, `a PR in ledger but no commit there`. */
const butNone: readonly Rule[] = [
  ...rule('Prep', 'Bearing Set but Set', (_: unknown, of: Things, __: unknown, lacked: Things) => (isNone(lacked) ? bothOf(having(of), having(lacked)) : null)),
  ...rule('Vp', 'Have Set but Set', (_: unknown, of: Things, __: unknown, lacked: Things) => (isNone(lacked) ? andAlso(predicate(having(of), of), predicate(having(lacked), lacked)) : null)),
  ...rule('Had', 'Deed|Doers but Lacking', (had: Verb, __: unknown, lacking: Mod) => bothOf(withDeed(had), lacking)),
  ...rule('Had', 'Set but Lacking', (of: Things, __: unknown, lacking: Mod) => bothOf(having(of), lacking)),
  ...rule('Had', 'Deed|Doers but Set', (had: Verb, __: unknown, lacked: Things) => (isNone(lacked) ? bothOf(withDeed(had), having(lacked)) : null)),
  ...rule('Lacking', 'no Deed|Doers', (_: unknown, verb: Verb) => withDeed(verb, none)),
  ...rule('Vp', 'Vp but Set InThatPlace', (vp: Predicate, _: unknown, lacked: Things) => noneThere(vp, lacked)),
];

/** `in which projects have I reviewed PRs but never opened one`: what was not done there is of the same kind, or is said. */
const notThere: readonly Rule[] = [
  ...rule('DoneHere', 'Set Has? V|Participle Set but|and NotWord V|Participle One|any|OfThem', (by: Things, _: unknown, verb: Verb, object: Things, __: unknown, ___: unknown, other: Verb) => bothOf(placeOf(by, { verb }, object), notOf(placeOf(anyOf(by), { verb: other }, things(object.kind))))),
  ...rule('DoneHere', 'Set Has? V|Participle Set but Set', (by: Things, _: unknown, verb: Verb, object: Things, __: unknown, lacked: Things) => (isNone(lacked) ? bothOf(placeOf(by, { verb }, object), notOf(placeOf(anyOf(by), { verb }, without(lacked, 'quantity')))) : null)),
  ...rule('DoneHere', 'Set Has? V|Participle Set but V|Participle Set', (by: Things, _: unknown, verb: Verb, object: Things, __: unknown, other: Verb, lacked: Things) => (isNone(lacked) ? bothOf(placeOf(by, { verb }, object), notOf(placeOf(anyOf(by), { verb: other }, without(lacked, 'quantity')))) : null)),
  ...rule('DoneHere', 'Set Has? V|Participle Set but|and not|NotWord V|Participle any? Set', (by: Things, _: unknown, verb: Verb, object: Things, __: unknown, ___: unknown, other: Verb, ____: unknown, lacked: Things) => (lacked.quantity === undefined ? bothOf(placeOf(by, { verb }, object), notOf(placeOf(anyOf(by), { verb: other }, lacked))) : null)),
  ...rule('S', 'in which|what Set Did|Be? DoneHere', (_: unknown, __: unknown, set: Things, ___: unknown, there: Mod) => found(narrowed(set, there))),
  ...rule('S', 'which|what Set Did|Be? DoneHere in', (_: unknown, set: Things, __: unknown, there: Mod) => found(narrowed(set, there))),
  ...rule('S', 'in Count Set Did|Be? DoneHere', (_: unknown, __: unknown, set: Things, ___: unknown, there: Mod) => counted(narrowed(set, there))),
  ...rule('Post', 'where|InWhich DoneHere', (_: unknown, there: Mod) => there),
];

/** In a meeting. */
const nothing: readonly Rule[] = [
  ...rule('Post', 'where|InWhich NoneOf Be? DecidedEnd', () => withoutDecisions),
  ...rule('Post', 'Have NoneOf DecidedEnd', () => withoutDecisions),
  ...rule('Post', 'where|InWhich Our? Decide NoneOf', () => withoutDecisions),
  ...rule('Vp', 'Decide NoneOf', () => predicate(withoutDecisions, null)),
];

const withoutDecisions: Mod = mod('nothing decided', (kind) => (kind === 'Meeting' ? (having({ ...things('Decision'), quantity: none })?.of(kind) ?? null) : null));

const isNone = ({ quantity }: Things): boolean => quantity?.atLeast === 0 && quantity.atMost === 0;

/** The same was not done to these in the project that was spoken of. */
function noneThere(vp: Predicate, lacked: Things): Predicate | null {
  const where = vp.object === null ? [] : places(vp.object);
  if (vp.act === undefined || where.length === 0 || !isNone(lacked) || places(lacked).length > 0) return null;
  return andAlso(vp, doingTo(vp.act, { ...lacked, where: [...lacked.where, ...where] }));
}

export const leftOutRules: readonly Rule[] = [...neither, ...butNone, ...notThere, ...nothing];
