/** Two things said of the same, and what is denied: `wrote PRs and closed issues in k8s`, `reviewed PRs but wrote none`. */
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { none } from '../predicates.ts';
import type { Act, Verb } from '../verbs.ts';
import { either } from './meaning.ts';
import { alike, andAlso, denying, doingTo, places, predicate, thereAndThen, type Predicate } from './predicate.ts';

export const joinedRules: readonly Rule[] = [
  ...rule('Vp', 'Has NotWord? Vp', (_: unknown, denied: unknown, vp: Predicate) => (denied === undefined ? null : denying(vp)), 0.05),
  ...rule('Vp', 'NotWord Vp', (_: unknown, vp: Predicate) => denying(vp)),
  ...rule('Vp', 'Vp AlsoWord', (vp: Predicate) => vp),
  ...rule('Vp', 'AlsoWord Vp', (_: unknown, vp: Predicate) => vp),
  ...rule('Vp', 'both Vp and Vp', (_: unknown, one: Predicate, __: unknown, other: Predicate) => (one.mod.done !== undefined && toldDoer.test(other.mod.signature) ? null : thereAndThen(one, other))),
  ...rule('Vp', 'Vp and who|that? Vp', (one: Predicate, _: unknown, __: unknown, other: Predicate) => thereAndThen(one, other), 0.1),
  ...rule('Vp', 'Vp but who|that? Vp', (one: Predicate, _: unknown, __: unknown, other: Predicate) => andAlso(one, other), 0.1),
  ...rule('Vp', 'Vp and|but Vp InThatPlace', (one: Predicate, _: unknown, other: Predicate) => thereToo(one, other), 0.05),
  ...rule('Vp', 'Has both? Perfect and Has? Perfect', (_: unknown, __: unknown, one: Predicate, ___: unknown, ____: unknown, other: Predicate) => thereAndThen(one, other)),
  ...rule('Perfect', 'Participle Set', (verb: Verb, object: Things) => doingTo({ verb }, object)),
  ...rule('Perfect', 'Participle Set Time', (verb: Verb, object: Things, time: Time) => doingTo({ verb, time }, object)),
  ...rule('Perfect', 'AlsoWord Perfect', (_: unknown, vp: Predicate) => vp),
  ...rule('Vp', 'Vp or Vp', (one: Predicate, _: unknown, other: Predicate) => orThen(one, other)),
  ...rule('Vp', 'Vp but|and V NoneOf Post?', (one: Predicate, _: unknown, verb: Verb, __: unknown, post?: Mod) => andAlso(one, elliptic({ verb }, one.object, post))),
  ...rule('Vp', 'Vp but|and NotWord V any? Post?', (one: Predicate, _: unknown, __: unknown, verb: Verb, ___: unknown, post?: Mod) => andAlso(one, elliptic({ verb }, one.object, post))),
  ...rule('Vp', 'Vp but|and NotWord V|Participle One? InThatPlace', (one: Predicate, _: unknown, __: unknown, verb: Verb) => andAlso(one, thereNone({ verb }, one.object))),
  ...rule('Vp', 'Vp but|and V NoneOf InThatPlace', (one: Predicate, _: unknown, verb: Verb) => andAlso(one, thereNone({ verb }, one.object))),
  ...rule('Vp', 'V Set but|and NotWord|not on|to Set', (verb: Verb, object: Things, _: unknown, __: unknown, ___: unknown, other: Things) => (object.kind !== other.kind && isWork(object.kind) && isWork(other.kind) ? andAlso(doingTo({ verb }, object), denying(doingTo({ verb }, other))) : null)),
  ...rule('Vp', 'V Set but|and NotWord|not Set', (verb: Verb, object: Things, _: unknown, __: unknown, other: Things) => andAlso(doingTo({ verb }, object), denying(doingTo({ verb }, other)))),
  ...rule('Vp', 'Vp but|and NotWord V|Participle One Post? Emphatic?', (one: Predicate, _: unknown, __: unknown, verb: Verb, ___: unknown, post?: Mod) => andAlso(one, elliptic({ verb }, one.object, post))),
];

/** `both reviewed and merged by Ben`: he did both. */
const toldDoer = /^\w+ by\(/u;

/** `wrote PRs or closed issues in k8s last week`: either there and then. */
function orThen(one: Predicate, other: Predicate): Predicate | null {
  const like = { places: other.object === null ? [] : places(other.object), time: other.act?.time ?? other.object?.when };
  const first = other.act === undefined ? one : alike(one, like);
  return first === null ? null : predicate(either(first.mod, other.mod), other.object);
}

/** `wrote PRs in k8s and closed issues there`. */
function thereToo(one: Predicate, other: Predicate): Predicate | null {
  const where = one.object === null ? [] : places(one.object);
  return where.length === 0 || other.act === undefined ? null : andAlso(one, alike(other, { places: where, time: undefined }));
}

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
