/** Questions for where something was done: `in which meetings did k8s come up`, `which projects did Ana write PRs in`. */
import { rule, type Rule } from '../chart.ts';
import { narrowed, notMod, type Things, type Time } from '../meanings.ts';
import { bothOf, having, narrowedBy, notOf } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { asked, found, spokenTime } from './asking.ts';
import { inMeetings } from './count-rules.ts';
import { actor, anyOf, belonging, mentioning, placeOf } from './meaning.ts';

export const whereRules: readonly Rule[] = [
  ...rule('S', 'on|to which|what Set Did Set VerbOn Time?', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, verb: Verb, time?: Time) => found(narrowedBy(set, actor(by, { verb, time })))),
  ...rule('S', 'in Set Have|Be There? which|what Set', (_: unknown, of: Things, __: unknown, ___: unknown, ____: unknown, set: Things) => found(narrowedBy(set, belonging(of)))),
  ...rule('S', 'which|what Set Did|Be Set NotWord V|Participle Set in', (_: unknown, set: Things, __: unknown, by: Things, ___: unknown, verb: Verb, object: Things) => {
    const there = placeOf(by, { verb }, object);
    return there === null ? null : found(narrowed(set, notMod(there)));
  }),
  ...rule('S', 'in|at which|what Set Be both? Set PresentWord?', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, by: Things) => (set.kind === 'Meeting' && by.kind === 'Person' ? found(narrowedBy(set, actor(by, { verb: 'attend' }))) : null), 0.1),
  ...rule('S', 'in|at which|what Set Be Set Participle', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things, verb: Verb) => (verb === 'raise' ? found(narrowedBy(set, having(of))) : null)),
  ...rule('S', 'in which|what Set Be Set Participle', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things, verb: Verb) => (verb === 'mention' ? found(narrowedBy(set, mentioning(of))) : null)),
  ...rule('S', 'in|at which|what Set Be|Did Set Be? Participle|CameUp Time?', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things, ____: unknown, verb: Verb | null, time?: Time) => {
    const there = verb === null || verb === 'mention' ? narrowedBy(set, mentioning(of)) : null;
    return found(there === null || time === undefined ? there : spokenTime(there, time));
  }),
  ...rule('S', 'in|at which|what of Set Be|Did Set Be? Participle|CameUp', (_: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, of: Things, _____: unknown, verb: Verb | null) => (verb === null || verb === 'mention' ? found(asked(set, mentioning(of))) : null)),
  ...rule('S', 'where Did|Be Set Be? Participle|CameUp Time?', (_: unknown, __: unknown, of: Things, ___: unknown, verb: Verb | null, time?: Time) => (verb === null || verb === 'mention' ? found(inMeetings(of, time)) : null)),
  ...rule('S', 'where Did Our V Set Time?', (_: unknown, __: unknown, ___: unknown, verb: Verb, of: Things, time?: Time) => (verb === 'mention' ? found(inMeetings(of, time)) : null)),
  ...rule('S', 'in which|what Set Did Our|Anybody V Set', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, verb: Verb, of: Things) => (verb === 'mention' ? found(narrowedBy(set, mentioning(of))) : null)),
  ...rule('S', 'in which|what Set Did Set CameUp', (_: unknown, __: unknown, set: Things, ___: unknown, of: Things) => found(narrowedBy(set, mentioning(of)))),
  ...rule('S', 'in which|what Set Did|Be? Set V Set', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, verb: Verb, object: Things) => found(narrowedBy(set, placeOf(by, { verb }, object)))),
  ...rule('S', 'in which|what Set Did|Has Set V|Participle Set but|and Set NotWord V?', (_: unknown, __: unknown, set: Things, ___: unknown, by: Things, verb: Verb, object: Things, ____: unknown, other: Things, _____: unknown, second?: Verb) => found(narrowedBy(set, bothOf(placeOf(by, { verb }, object), notOf(placeOf(anyOf(other), { verb: second ?? verb }, object)))))),
  ...rule('S', 'which|what Set Did|Be Set V Set in', (_: unknown, set: Things, __: unknown, by: Things, verb: Verb, object: Things) => found(narrowedBy(set, placeOf(by, { verb }, object)))),
  ...rule('S', 'which|what Set Did Set Contribute', (_: unknown, set: Things, __: unknown, by: Things) => (set.kind === 'Project' ? found(narrowedBy(set, belonging(by))) : null)),
  ...rule('S', 'which|what Set Did Our V Set', (_: unknown, set: Things, __: unknown, ___: unknown, verb: Verb, of: Things) => (verb === 'mention' ? found(narrowedBy(set, mentioning(of))) : null), 0.3),
];
