/** Questions for whether: `is PR 12 merged`, `did Ana and Ben review PR 12`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { mod, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, objectsOf, timed } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { asked, people, whether, whetherSo } from './asking.ts';
import { actor } from './meaning.ts';
import type { Predicate } from './predicate.ts';

export const yesNoRules: readonly Rule[] = [
  ...rule('S', 'Be There Set', (_: unknown, __: unknown, set: Things) => whether(set.quantity === undefined ? set : null)),
  ...rule('S', 'Be|Did There? Set Stated', (_: unknown, __: unknown, set: Things, said: Mod) => (set.named?.each === true ? null : whetherSo(set, said)), 0.05),
  ...rule('S', 'Be Set not Stated', (_: unknown, set: Things, __: unknown, said: Mod) => whether(asked(set, noneOf(said)))),
  ...rule('S', 'Did Set Vp', (_: unknown, set: Things, vp: Predicate) => (set.named?.each === true ? eachDid(set, vp) : severalPicked(vp) ? null : whetherSo(set, vp.mod))),
  ...rule('S', 'Did both Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => eachDid(set, vp)),
  ...rule('S', 'Be Set Vp', (_: unknown, set: Things, vp: Predicate) => (set.named?.each === true || severalPicked(vp) ? null : whetherSo(set, vp.mod)), 0.3),
  ...rule('S', 'Be Anybody Stated', (_: unknown, __: unknown, said: Mod) => whether(narrowed(people, said))),
  ...rule('S', 'Has? Something BeWord? Be? Participle Time?', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb, time?: Time) => anythingDone(verb, time)),
  ...rule('S', 'Be Something Participle Time?', (_: unknown, __: unknown, verb: Verb, time?: Time) => anythingDone(verb, time)),
  ...rule('S', 'Did Our V Something Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, time?: Time) => anythingDone(verb, time)),
  ...rule('S', 'Did|Be Anybody Vp', (_: unknown, __: unknown, vp: Predicate) => whether(narrowed(people, vp.mod))),
  ...rule('S', 'Did Our Have Set', (_: unknown, __: unknown, ___: unknown, set: Things) => whether(set)),
  ...rule('S', 'Did Our V Set Time?', (_: unknown, __: unknown, verb: Verb, set: Things, time?: Time) => (verb === 'mention' ? whether(narrowedBy(set, doneAtAll({ verb, time }))) : null)),
  ...rule('S', 'Did Our Have Set Time', (_: unknown, __: unknown, ___: unknown, set: Things, time: Time) => whether(narrowed(set, timed(time)))),
];

/** `is it not open or in k8s`: none of it holds. */
function noneOf(said: Mod): Mod {
  return mod(`not ${said.signature}`, (kind) => said.of(kind)?.map((condition) => ({ is: 'not', of: condition })) ?? null);
}

/** Whether anything was merged: of the one kind that can be. */
function anythingDone(verb: Verb, time: Time | undefined): Plan | null {
  const kinds = objectsOf(verb);
  return kinds.length === 1 || verb === 'close' ? whether(narrowed(things(kinds[0]!), doneAtAll({ verb, time }))) : null;
}

/** `did Ana review the latest PRs`: all of them, or one. */
const severalPicked = ({ object }: Predicate): boolean => object?.pick !== undefined && object.pick.limit !== 1;

/** `did Ben and Priya review it`: each of them did. */
function eachDid(set: Things, { act, object }: Predicate): Plan | null {
  const isOneThing = object?.named?.ids.length === 1;
  return act === undefined || !isOneThing || set.named?.each !== true ? null : whether(narrowedBy(object, actor(set, act)));
}
