/** Chinese questions for those of whom all things are so: 哪个项目的 PR 都合并了, 谁提的 issue 都关了, 问题都回答了的会议. They have some, and none that is not. */
import { rule, type Rule } from '../chart.ts';
import { linked, type Mod, type Things } from '../meanings.ts';
import { bothOf, havingNone, narrowedBy, none, notOf, roleOfDoer } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { answered, people } from './asking.ts';
import { doneThings, isAll, isVerb, type Asked, type ByDoer, type Deed } from './meaning.ts';

const isWhole = (set: Things): boolean => set.named === undefined && set.pick === undefined && set.quantity === undefined && set.kind !== 'Person' && !isAll(set);

/** 都评审过, 都参加了 of things may tell what their owner did to all of them; what is merged, closed or answered is so by itself. */
const isState = (kind: Things['kind'], said: Mod): boolean => said.bare !== true || said.of(kind)?.some((one) => one.is === 'one of' || (one.is === 'not' && one.of.is === 'one of')) === true;

/** Those of them that are not so. With a time of its own, all of that time may be meant, or all that there are. */
function failing(set: Things, said: ByDoer): Things | null {
  const isTimed = /"(?:from|before)":"\d/u.test(JSON.stringify(said.of(set.kind) ?? null));
  return !isWhole(set) || isTimed || !isState(set.kind, said) ? null : narrowedBy(set, notOf(said));
}

/** Who, or what, has some of them, and none that is not so. */
function allTheirs(owner: Things | null, set: Things, said: Mod): Things | null {
  const isOwner = owner !== null && owner.kind !== set.kind && owner.named === undefined && owner.pick === undefined && failing(set, said) !== null;
  const denied = isOwner ? notOf(said) : null;
  return owner === null || denied === null ? null : narrowedBy(owner, havingNone(set, denied));
}

/** Whoever did it to some of them, and to none that is not so. */
function allDoneBy(deed: Deed, set: Things, said: Mod): Things | null {
  const rest = deed.not === true || deed.time !== undefined || deed.place !== undefined ? null : failing(set, said);
  const not = rest === null ? null : notOf(doneThings(deed, rest));
  return narrowedBy(people, bothOf(doneThings(deed, set), not));
}

/** 哪些会议的参加者都写过 PR: there are some, and none who has not. What they did to each of these things alone, no plan says. */
function allWhoDid(owner: Things, verb: Verb, said: ByDoer): Things | null {
  const role = owner.kind === 'Person' || said.objectless === true || said.bare === true ? undefined : roleOfDoer(verb, owner.kind);
  const rest = role === undefined ? null : narrowedBy(people, notOf(said));
  return role === undefined || rest === null ? null : { ...owner, where: [...owner.where, linked(role, { kind: 'Person', where: [] }), linked(role, { kind: 'Person', where: [...rest.where] }, { quantity: none })] };
}

/** PR 都合并了的作者. */
const doers = (verb: Verb, set: Things, said: Mod): Things | null => (verb === 'attend' || verb === 'involve' ? null : allDoneBy({ verb }, set, said));

export const allOfTheirsRules: readonly Rule[] = [
  ...rule('S', 'Have? Asked De? Set Every Said De?', (_: unknown, of: Asked, __: unknown, set: Things, ___: unknown, said: Mod) => answered(of, allTheirs(of.set, set, said))),
  ...rule('S', 'Have? Asked De RoleNoun Every Said De?', (_: unknown, of: Asked, __: unknown, verb: Verb, ___: unknown, said: ByDoer) => answered(of, allWhoDid(of.set, verb, said))),
  ...rule('S', 'Have? Asked Deed1 De Set Every Said De?', (_: unknown, of: Asked, deed: Deed, __: unknown, set: Things, ___: unknown, said: Mod) => (of.set.kind === 'Person' && of.set.where.length === 0 && isVerb(deed.verb) ? answered(of, allDoneBy(deed, set, said)) : null)),
  ...rule('Set', 'Set Every Said De Kind', (set: Things, _: unknown, said: Mod, __: unknown, kind: Things) => allTheirs(kind, set, said), 0.05),
  ...rule('Set', 'Set Every Said De RoleNoun', (set: Things, _: unknown, said: Mod, __: unknown, verb: Verb) => doers(verb, set, said), 0.05),
];
