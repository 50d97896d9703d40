/** Several in one: people in the same meeting, what was mentioned in the same one, and each in a place of their own: `by Ana in atlas or by Ben in k8s`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import type { Moment } from '../moments.ts';
import { bothOf, eitherOf, narrowedBy, timed, together } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { found, whether } from './asking.ts';
import { actor, belonging, byDoer, mentioning } from './meaning.ts';
import { metWhen } from './when-rules.ts';

const meeting: readonly Rule[] = [
  ...rule('S', 'Did|Be|Has Set Meet Time?', (_: unknown, them: Things, how: string, time?: Time) => (how === 'meet' ? whether(metIn(them, time)) : null)),
  ...rule('S', 'Did|Be|Has Set Meet Set Time?', (_: unknown, by: Things, how: string, other: Things, time?: Time) => (by.kind === 'Person' && how === 'meet' ? whether(metIn(together(by, other, true), time)) : null)),
  ...rule('S', 'When Be Set Moment Meet', (_: unknown, __: unknown, them: Things, moment: Moment, how: string) => (how === 'meet' ? metWhen(them, moment) : null)),
  ...rule('S', 'When Be? Occasion Set Be? Meet', (_: unknown, __: unknown, moment: Moment, them: Things, ___: unknown, how: string) => (how === 'meet' ? metWhen(them, moment) : null)),
  ...rule('Gap', 'Set SatIn Together?', (them: Things) => (them.kind === 'Person' ? actor(them, { verb: 'attend' }) : null)),
];

/** The meetings that each of them was in. */
function metIn(them: Things | null, time: Time | undefined): Things | null {
  const met = them?.kind === 'Person' && them.named?.each === true ? narrowedBy(things('Meeting'), actor(them, { verb: 'attend' })) : null;
  return met === null || time === undefined ? met : narrowed(met, timed(time));
}

const mentioned: readonly Rule[] = [
  ...rule('S', 'in|at which|what Set Be Set both Participle', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things, ____: unknown, verb: Verb) => (verb === 'mention' && of.named?.each === true ? found(narrowedBy(set, mentioning(of))) : null)),
  ...rule('Post', 'where|InWhich Set Be both Participle', (_: unknown, of: Things, __: unknown, ___: unknown, verb: Verb) => (verb === 'mention' && of.named?.each === true ? mentioning(of) : null)),
];

const eachInPlace: readonly Rule[] = [
  ...rule('Posted', 'Head by Set Prep or by Set Prep', (head: Things, _: unknown, by: Things, where: Mod, __: unknown, ___: unknown, other: Things, there: Mod) => narrowedBy(head, theirs(head, by, where, other, there))),
  ...rule('Posted', 'Head Prep by Set or Prep by Set', (head: Things, where: Mod, _: unknown, by: Things, __: unknown, there: Mod, ___: unknown, other: Things) => narrowedBy(head, theirs(head, by, where, other, there))),
  ...rule('Done', 'Participle by Set Prep or by Set Prep', (verb: Verb, _: unknown, by: Things, where: Mod, __: unknown, ___: unknown, other: Things, there: Mod) => eitherOf(bothOf(byDoer({ verb }, by), where), bothOf(byDoer({ verb }, other), there))),
  ...rule('Done', 'Participle by Set Time or by Set Time', (verb: Verb, _: unknown, by: Things, time: Time, __: unknown, ___: unknown, other: Things, then: Time) => eitherOf(byDoer({ verb, time }, by), byDoer({ verb, time: then }, other))),
];

/** Of those who are spoken of alone: in `PRs merged by Ana`, she is not their author. */
function theirs(head: Things, one: Things, where: Mod, other: Things, there: Mod): Mod | null {
  if (one.kind !== 'Person' || other.kind !== 'Person' || head.bare === true || head.done !== undefined || head.kind === 'Note') return null;
  return eitherOf(bothOf(belonging(one), where), bothOf(belonging(other), there));
}

/** `which issues is atlas#12 related to`. */
const related: readonly Rule[] = [
  ...rule('S', 'which|what Set Be Set RelatedTo', (_: unknown, set: Things, __: unknown, to: Things): Plan | null => (set.named === undefined && isWork(to.kind) ? found(narrowedBy(set, actor(to, { verb: 'relate' }))) : null)),
];

export const sameRules: readonly Rule[] = [...meeting, ...mentioned, ...eachInPlace, ...related];
