/** Questions for the first or the last of several, by when something was done to them: `which issue did Ana close last`, `whose PR was merged first`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { whenPlan, type Moment } from '../moments.ts';
import { narrowedBy, narrowedIf } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { doers, found, gapKind, makers } from './asking.ts';
import { doneByOne } from './done-by-one.ts';
import { actor, belonging } from './meaning.ts';

export const momentRules: readonly Rule[] = [
  ...rule('S', 'which|what Set Did|Be Gap Moment Prep? Time?', (_: unknown, set: Things, __: unknown, gap: Mod, moment: Moment, prep?: Mod, time?: Time) => found(atMoment(narrowed(set, gap), moment, prep, time))),
  ...rule('S', 'what Did|Be Gap Moment Prep? Time?', (_: unknown, __: unknown, gap: Mod, moment: Moment, prep?: Mod, time?: Time) => found(atMoment(gapKind(gap), moment, prep, time))),
  ...rule('S', 'Set V what Moment Prep? Time?', (by: Things, verb: Verb, _: unknown, moment: Moment, prep?: Mod, time?: Time) => {
    const gap = actor(by, { verb });
    return gap === null ? null : found(atMoment(gapKind(gap), moment, prep, time));
  }),
  ...rule('S', 'which|what Set Did? Be Participle Moment Prep Time?', (_: unknown, set: Things, __: unknown, ___: unknown, verb: Verb, moment: Moment, prep: Mod, time?: Time) => found(atMoment(narrowed(set, doneAtAll({ verb })), moment, prep, time))),
  ...rule('S', 'which|what Set Did? Be Moment Participle Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, moment: Moment, verb: Verb, prep?: Mod, time?: Time) => found(atMoment(narrowed(set, doneAtAll({ verb })), moment, prep, time))),
  ...rule('S', 'whose Set Did? Be Participle Moment Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, verb: Verb, moment: Moment, prep?: Mod, time?: Time) => makers(atMoment(narrowed(set, doneAtAll({ verb })), moment, prep, time))),
  ...rule('S', 'whose Set Did? Be Moment Participle Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, moment: Moment, verb: Verb, prep?: Mod, time?: Time) => makers(atMoment(narrowed(set, doneAtAll({ verb })), moment, prep, time))),
  ...rule('S', 'whose Set Did|Be Gap Moment Prep? Time?', (_: unknown, set: Things, __: unknown, gap: Mod, moment: Moment, prep?: Mod, time?: Time) => makers(atMoment(narrowed(set, gap), moment, prep, time))),
  ...rule('S', 'who V Set Moment', (_: unknown, verb: Verb, set: Things, moment: Moment) => doersAt(verb, set, moment)),
  ...rule('S', 'who CommitVerb Moment Prep?', (_: unknown, __: unknown, moment: Moment, prep?: Mod) => makers(atMoment(things('Commit'), moment, prep, undefined))),
  ...rule('S', 'who Moment CommitVerb Prep?', (_: unknown, moment: Moment, __: unknown, prep?: Mod) => makers(atMoment(things('Commit'), moment, prep, undefined))),
  ...rule('S', 'who Moment CommitTo Set', (_: unknown, moment: Moment, __: unknown, of: Things) => (of.kind === 'Project' ? makers(atMoment(narrowedBy(things('Commit'), belonging(of)), moment, undefined, undefined)) : null)),
  ...rule('S', 'who Moment V Set', (_: unknown, moment: Moment, verb: Verb, set: Things) => doersAt(verb, set, moment)),
  ...rule('S', 'who Be Moment Those? to V Set', (_: unknown, __: unknown, moment: Moment, ___: unknown, ____: unknown, verb: Verb, set: Things) => doersAt(verb, set, moment)),
  ...rule('S', 'who Be Moment Kind to|who|that V Set', (_: unknown, __: unknown, moment: Moment, kind: Things, ___: unknown, verb: Verb, set: Things) => (kind.kind === 'Person' ? doersAt(verb, set, moment) : null)),
  ...rule('S', 'Ask|what? Be? Newest Everything that|which? Gap Prep?', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, gap: Mod, prep?: Mod) => found(atMoment(gapKind(gap), 'last', prep, undefined))),
  ...rule('S', 'Ask|what? Be? Oldest Everything that|which? Gap Prep?', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, gap: Mod, prep?: Mod) => found(atMoment(gapKind(gap), 'first', prep, undefined))),
  // "The last thing we decided", "the first thing that was decided about retries".
  ...rule('S', 'Ask|what? Be? Newest Everything that? Decided', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, decided: Things) => found(atMoment(decided, 'last', undefined, undefined))),
  ...rule('S', 'Ask|what? Be? Oldest Everything that? Decided', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, decided: Things) => found(atMoment(decided, 'first', undefined, undefined))),
  ...rule('S', 'Ask? Number? Kind Be? Participle Moment Prep? Time?', (_: unknown, limit: number | undefined, kind: Things, __: unknown, verb: Verb, moment: Moment, prep?: Mod, time?: Time) => {
    const set = atMoment(narrowed(kind, doneAtAll({ verb })), moment, prep, time);
    return set === null || limit === 0 ? null : found(limit === undefined ? set : { ...set, pick: { newest: moment === 'last', limit } });
  }, 0.1),
  // "Which got merged first, atlas#12 or atlas#14": of them, if both were.
  ...rule('S', 'which|what Those|Kind? Did? Be Participle Moment comma? Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb, moment: Moment, _____: unknown, set: Things) => whichCameFirst(set, verb, moment)),
  ...rule('S', 'which|what Those|Kind? Did? Be Moment Participle comma? Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, moment: Moment, verb: Verb, _____: unknown, set: Things) => whichCameFirst(set, verb, moment)),
  // "The last 2 issues, latest first".
  ...rule('S', 'S Recent', (plan: Plan) => (plan.ask === 'find' && plan.order?.descending === true && 'value' in plan.order.by ? plan : null), 0.1),
];

/** The last of them; the last ones, where several are spoken of, are all of them in that order. */
function atMoment(set: Things | null, moment: Moment, prep: Mod | undefined, time: Time | undefined): Things | null {
  const there = narrowedIf(set, prep);
  if (there === null || there.pick !== undefined || there.named !== undefined || there.quantity !== undefined) return null;
  const then = time === undefined ? there : { ...there, when: time };
  return (time !== undefined && there.when !== undefined) ? null : { ...then, pick: { newest: moment === 'last', limit: there.plural === true ? null : 1 } };
}

/** Of several that are named: those that it was done to, in their order. */
function whichCameFirst(set: Things, verb: Verb, moment: Moment): Plan | null {
  const done = set.named?.names === undefined ? null : narrowed(set, doneAtAll({ verb }));
  return done === null ? null : whenPlan({ what: 'state', set: { ...done, pick: { newest: moment === 'last', limit: 1 } }, verb });
}

/** Who did it to the one to which it was done last. */
function doersAt(verb: Verb, set: Things, moment: Moment): Plan | null {
  // "The bug that Yusuke opened last": the opening, or what is asked of it.
  const picked = set.plural === true || set.deed === true ? null : atMoment(narrowedBy(set, doneAtAll({ verb })), moment, undefined, undefined);
  return picked === null || !doneByOne.has(verb) ? null : doers(verb, picked);
}
