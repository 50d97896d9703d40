/** Whom or what one alone is left out of: `reviewed Ana's PRs but none of Ben's`, `meetings Ana and Ben attended but not Hana`. */
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Things } from '../meanings.ts';
import { bothOf, doneByThings, notOf } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { actor, anyOf, belonging } from './meaning.ts';
import { andAlso, denying, doingTo, type Predicate } from './predicate.ts';

/** Things of the kind that was spoken of, of somebody else. */
const ofOthers: readonly Rule[] = [
  // "Reviewed PRs but not Ana's" may have left hers out of what it tells; of Ben's PRs there are none of hers.
  ...rule('Vp', 'V Set Except Owning Those?', (verb: Verb, object: Things, _: unknown, of: Things) => (isSomebodys(object) ? noneOf(verb, object, of) : null)),
  ...rule('Vp', 'V Set but|and NotWord Owning Those?', (verb: Verb, object: Things, _: unknown, __: unknown, of: Things) => noneOf(verb, object, of)),
  ...rule('Vp', 'V Set but|and NotWord? One|any|NoneOf of Owning Those?', (verb: Verb, object: Things, _: unknown, never: unknown, of: string | null, __: unknown, whose: Things) => (never === undefined && of !== null ? null : noneOf(verb, object, whose))),
  ...rule('Vp', 'V Set but|and NotWord V Owning Those?', (verb: Verb, object: Things, _: unknown, __: unknown, other: Verb, of: Things) => (verb === other ? noneOf(verb, object, of) : null)),
];

/** `reviewed PRs of Ana but never one of Ben`, `was at a meeting about k8s but at none about search`: others of the kind, told apart by the one thing that is said of both. */
const ofOtherThings: readonly Rule[] = [
  ...rule('ButNever', 'but|and NotWord|not in|at|on|to? One|any', () => 'never one'),
  ...rule('ButNever', 'but|and in|at|on|to? NoneOf', () => 'none'),
  ...rule('Vp', 'V Set ButNever Post', (verb: Verb, object: Things, _: unknown, post: Mod) => noneSo(verb, object, post)),
  ...rule('Vp', 'V Set ButNever by Set', (verb: Verb, object: Things, _: unknown, __: unknown, by: Things) => (by.kind === 'Person' ? noneSo(verb, object, belonging(anyOf(by))) : null)),
];

/** Somebody who did not do the same. */
const byOthers: readonly Rule[] = [
  ...rule('Gap', 'Set both? V comma? Except Set', (by: Things, _: unknown, verb: Verb, __: unknown, ___: unknown, other: Things) => withoutThem(by, verb, other)),
  ...rule('Gap', 'Set both? V Without Set', (by: Things, _: unknown, verb: Verb, __: unknown, other: Things) => (verb === 'attend' ? withoutThem(by, verb, other) : null)),
  ...rule('Post', 'where|InWhich Set Present comma? but|and Set BeNot|Absent PresentWord?', (_: unknown, by: Things, __: unknown, ___: unknown, ____: unknown, other: Things) => withoutThem(by, 'attend', other)),
  ...rule('Post', 'where|InWhich Set Be comma? but|and Set BeNot', (_: unknown, by: Things, __: unknown, ___: unknown, ____: unknown, other: Things) => withoutThem(by, 'attend', other)),
  ...rule('Post', 'where|InWhich Set BeNot PresentWord', (_: unknown, by: Things) => (by.kind === 'Person' ? notOf(doneByThings({ verb: 'attend' }, anyOf(by))) : null)),
];

const isSomebodys = ({ where }: Things): boolean => where.some((condition) => condition.is === 'linked' && makers.has(condition.role) && condition.to.where.some(({ is }) => is === 'named'));

const makers: ReadonlySet<string> = new Set(['author', 'submitter', 'assignee']);

function noneOf(verb: Verb, object: Things, of: Things): Predicate | null {
  const whose = of.kind === 'Person' ? belonging(of) : null;
  const theirs = whose === null ? null : narrowed(things(object.kind), whose);
  return theirs === null || object.named !== undefined ? null : andAlso(doingTo({ verb }, object), denying(doingTo({ verb }, theirs)));
}

function noneSo(verb: Verb, object: Things, so: Mod | null): Predicate | null {
  const { where, kind, named, pick, quantity, when } = object;
  const others = so?.of(kind) ?? [];
  const isPlain = named === undefined && pick === undefined && quantity === undefined && when === undefined;
  const [one, ...more] = where;
  const [other, ...rest] = others;
  // Of several things that are said of the first, which hold of the others too is not known; what is said alike is the opposite.
  const isAlike = isPlain && more.length === 0 && rest.length === 0 && one?.is === other?.is && (one?.is !== 'linked' || (other?.is === 'linked' && one.role === other.role));
  return isAlike && other !== undefined ? andAlso(doingTo({ verb }, object), denying(doingTo({ verb }, things(kind, other)))) : null;
}

function withoutThem(by: Things, verb: Verb, other: Things): Mod | null {
  return by.kind === 'Person' && other.kind === 'Person' ? bothOf(actor(by, { verb }), notOf(actor(anyOf(other), { verb }))) : null;
}

export const butNotRules: readonly Rule[] = [...ofOthers, ...ofOtherThings, ...byOthers];
