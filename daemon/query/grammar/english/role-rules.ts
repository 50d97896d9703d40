/** People by their part in things, and things by who had which part: `authors whose PRs Ben approved`, `PRs where the merger was also the author`. */
import type { Plan } from '#schemas/query';
import type { Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, mod, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { bySelf, doneByThings, havingSuch, narrowedBy, roleOfDoer } from '../predicates.ts';
import { state } from '../states.ts';
import type { Verb } from '../verbs.ts';
import { counted, people, whether } from './asking.ts';
import { oneOfEachOwner } from './owners-own.ts';
import { inProject } from './people-rules.ts';
import { andAlso, doingTo, type Predicate } from './predicate.ts';
import { rankDeeds } from './ranking.ts';

export const roleRules: readonly Rule[] = [
  ...rule('S', 'Count Different? RoleNoun Did|Be Set Have Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, project: Things, ____: unknown, time?: Time) => counted(inProject(verb, project, time))),
  ...rule('Set', 'RoleNoun whose Set Gap', (verb: Verb, _: unknown, object: Things, gap: Mod) => (object.pick === undefined ? makersOf(verb, object, gap) : null)),
  ...rule('Set', 'RoleNoun whose Set Vp', (verb: Verb, _: unknown, object: Things, vp: Predicate) => (object.pick === undefined ? makersOf(verb, object, vp.mod) : verb === 'write' || verb === 'open' ? narrowedBy(things('Person'), oneOfEachOwner(object, vp.mod)) : null)),
  ...rule('Post', 'whose RoleNoun Vp', (_: unknown, verb: Verb, vp: Predicate) => {
    const them = narrowed(people, vp.mod);
    return them === null ? null : doneByThings({ verb }, them);
  }, 0.05),
  ...rule('Post', 'where|whose RoleNoun Be AlsoWord? RoleNoun', (_: unknown, one: Verb, __: unknown, ___: unknown, other: Verb) => sameOne(one, other)),
  ...rule('Post', 'where RoleNoun and RoleNoun Be same', (_: unknown, one: Verb, __: unknown, other: Verb) => sameOne(one, other)),
  // "Not counting bots, who merged PRs?"
  ...rule('Excepted', 'Except Kind', (_: unknown, bots: Things) => (bots.kind === 'Person' && JSON.stringify(bots.where) === areBots ? state('human') : null)),
  // "Person with the most reviews", "which developer has the most approvals".
  ...rule('S', 'which|what|Ask? Kind Have Most Deed Prep? Time?', (_: unknown, kind: Things, __: unknown, most: Ranking, verb: Verb, prep?: Mod, time?: Time) => (kind.kind === 'Person' && kind.where.length === 0 ? rankDeeds(verb, most, prep, time) : null)),
  ...rule('S', 'Ask? RoleNoun Have Most Deed Prep? Time?', (_: unknown, role: Verb, __: unknown, most: Ranking, verb: Verb, prep?: Mod, time?: Time) => (verb === role || (role === 'review' && verb === 'approve') ? rankDeeds(verb, most, prep, time) : null)),
  ...rule('S', 'Be Set RoleNoun of|on|for Set', (_: unknown, who: Things, verb: Verb, __: unknown, set: Things): Plan | null => (who.kind === 'Person' && who.named?.each === false && set.kind !== 'Person' ? whether(narrowedBy(who, doingTo({ verb }, set)?.mod ?? null)) : null)),
  ...rule('Vp', 'Be RoleNoun of Set', (_: unknown, verb: Verb, __: unknown, set: Things) => (set.kind === 'Person' ? null : doingTo({ verb }, set))),
  ...rule('Vp', 'Be both RoleNoun of Set and RoleNoun of Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, set: Things, ____: unknown, other: Verb, _____: unknown, second: Things) => (set.kind === 'Person' || second.kind === 'Person' ? null : andAlso(doingTo({ verb }, set), doingTo({ verb: other }, second)))),
  ...rule('S', 'Ask|who|what|which? Be? TopOf RoleNoun TimeOf', (_: unknown, __: unknown, top: Ranking, verb: Verb, time: Time): Plan | null => rankDeeds(verb, top, undefined, time)),
];

const areBots = JSON.stringify(state('bot').of('Person'));

/** Authors whose PRs were merged: the people who wrote them. */
function makersOf(verb: Verb, set: Things, said: Mod): Things | null {
  return (verb === 'write' || verb === 'open') && isWork(set.kind) ? narrowedBy(things('Person'), havingSuch(set, said)) : null;
}

/** `where the merger was also the author`. */
function sameOne(one: Verb, other: Verb): Mod | null {
  const isMaker = (verb: Verb): boolean => verb === 'write' || verb === 'open';
  if (one === other) return null;
  if (isMaker(one) || isMaker(other)) return bySelf(isMaker(one) ? other : one);
  return mod(`${one} and ${other} by one`, (kind) => {
    const [first, second] = [roleOfDoer(one, kind), roleOfDoer(other, kind)];
    return first === undefined || second === undefined || first === second ? null : { is: 'sharing', roles: [first, second], kind: 'Person' };
  });
}
