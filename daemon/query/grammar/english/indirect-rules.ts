/** Questions inside of others, in the order of a statement: `tell me when Ana merged atlas#20`, `(do you know) how many issues there are in k8s`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { everyPlan } from '../every.ts';
import { narrowed, type Mod, type Things, type Time } from '../meanings.ts';
import { whenPlan, type Moment } from '../moments.ts';
import type { Verb } from '../verbs.ts';
import { asked, counted, doers, people, spokenTime, whether } from './asking.ts';
import type { Predicate } from './predicate.ts';

export const indirectRules: readonly Rule[] = [
  ...rule('S', 'When Set V Set', (_: unknown, by: Things, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment: null })),
  ...rule('S', 'When Set Moment V Set', (_: unknown, by: Things, moment: Moment, verb: Verb, object: Things) => whenPlan({ what: 'act', by, verb, object, moment })),
  ...rule('S', 'When Did? Set V Set Occasion', (_: unknown, __: unknown, by: Things, verb: Verb, object: Things, moment: Moment) => whenPlan({ what: 'act', by, verb, object, moment })),
  ...rule('S', 'who|whom Set Be Participle by', (_: unknown, set: Things, __: unknown, verb: Verb) => doers(verb, set)),
  ...rule('S', 'Count Set There Stated Time?', (_: unknown, set: Things, __: unknown, said: Mod, time?: Time) => {
    const those = asked(set, said);
    return counted(those === null || time === undefined ? those : spokenTime(those, time));
  }),
  // Whether something is so, and no list of what is.
  ...rule('S', 'If S', (_: unknown, plan: Plan) => (plan.ask === 'whether' || plan.ask === 'compare' ? plan : null), 0.3),
  ...rule('S', 'If Set Vp', (_: unknown, set: Things, vp: Predicate) => (set.every === true ? everyPlan(set, vp.mod) : null)),
  ...rule('If', 'Ask If', () => 'if'),
  ...rule('S', 'If any of? Set Vp', (_: unknown, __: unknown, ___: unknown, set: Things, vp: Predicate) => (set.named === undefined ? whether(asked(set, vp.mod)) : null)),
  ...rule('S', 'If Everyone Vp', (_: unknown, them: Things, vp: Predicate) => everyPlan(them, vp.mod)),
  ...rule('S', 'If Anybody Vp', (_: unknown, __: unknown, vp: Predicate) => whether(narrowed(people, vp.mod))),
];
