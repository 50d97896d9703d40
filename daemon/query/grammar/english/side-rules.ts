/** Comparisons that name what is done, or where, or when, and no things: `who reviewed more, Ana or Ben`, `more decisions in stand-ups than in k8s syncs`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, narrowedIf, objectsOf } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { spokenTime } from './asking.ts';
import { compareBy, compareOwned, compareSets, compareTimes } from './comparison-rules.ts';

type Sides = readonly Things[];

export const sideRules: readonly Rule[] = [
  ...rule('S', 'who Has? V|Participle more Prep? Time? Sides', (_: unknown, __: unknown, verb: Verb, ___: unknown, prep: Mod | undefined, time: Time | undefined, sides: Sides) => compareDeeds(verb, sides, 'most', prep, time)),
  ...rule('S', 'who Has? V|Participle less Prep? Time? Sides', (_: unknown, __: unknown, verb: Verb, ___: unknown, prep: Mod | undefined, time: Time | undefined, sides: Sides) => compareDeeds(verb, sides, 'fewest', prep, time)),
  ...rule('S', 'Did Sides Has? V|Participle more Prep? Time?', (_: unknown, sides: Sides, __: unknown, verb: Verb, ___: unknown, prep?: Mod, time?: Time) => compareDeeds(verb, sides, 'most', prep, time)),
  ...rule('S', 'Sides WhichOfTwo V more Set', (sides: Sides, _: unknown, verb: Verb, __: unknown, set: Things) => compareBy(verb, set, sides, 'most')),
  ...rule('S', 'Sides WhichOfTwo Have more Set', (sides: Sides, _: unknown, __: unknown, ___: unknown, set: Things) => compareOwned(set, sides, 'most')),
  ...rule('S', 'WhichOfTwo Have more Set Sides', (_: unknown, __: unknown, ___: unknown, set: Things, sides: Sides) => compareOwned(set, sides, 'most')),
  ...rule('S', 'WhichOfTwo V more Set Sides', (_: unknown, verb: Verb, __: unknown, set: Things, sides: Sides) => compareBy(verb, set, sides, 'most')),
  ...rule('S', 'Be|HaveThere There? more Set Prep than Prep Time?', (_: unknown, __: unknown, ___: unknown, set: Things, one: Mod, ____: unknown, other: Mod, time?: Time) => comparePlaces(set, one, other, time)),
  ...rule('S', 'Did Our Have|Hold|V more Set Prep than Prep Time?', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, one: Mod, _____: unknown, other: Mod, time?: Time) => comparePlaces(set, one, other, time)),
  ...rule('S', 'how Did Time Compare with|to Time in|for|by|on Set', (_: unknown, __: unknown, time: Time, ___: unknown, ____: unknown, other: Time, _____: unknown, set: Things) => compareTimes(set, time, other, 'most')),
  ...rule('S', 'Compare Time with|to|and|versus Time in|for|by|on Set', (_: unknown, time: Time, __: unknown, other: Time, ___: unknown, set: Things) => compareTimes(set, time, other, 'most')),
  ...rule('S', 'Did Our Hold more Set Time than|or Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, time: Time, _____: unknown, other: Time) => (set.kind === 'Meeting' ? compareTimes(set, time, other, 'most') : null)),
  ...rule('S', 'Did Our Hold fewer|less Set Time than|or Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things, time: Time, _____: unknown, other: Time) => (set.kind === 'Meeting' ? compareTimes(set, time, other, 'fewest') : null)),
  // "Do we close more issues than we open this month?"
  ...rule('S', 'Did Our V more Set than Our V Time?', (_: unknown, __: unknown, verb: Verb, ___: unknown, set: Things, ____: unknown, _____: unknown, other: Verb, time?: Time) => compareVerbs(set, verb, other, time)),
  ...rule('S', 'Be more Set Participle than Participle Prep? Time?', (_: unknown, __: unknown, set: Things, verb: Verb, ___: unknown, other: Verb, prep?: Mod, time?: Time) => { const there = narrowedIf(set, prep); return there === null ? null : compareVerbs(there, verb, other, time); }),
  ...rule('S', 'Compare Owning and Owning Set Count? Prep? Time?', (_: unknown, one: Things, __: unknown, other: Things, set: Things, ___: unknown, prep?: Mod, time?: Time) => compareTheirs(set, [one, other], prep, time)),
];

/** Of verbs that are said of one kind of things above all. */
function compareDeeds(verb: Verb, sides: Sides, order: 'most' | 'fewest', prep?: Mod, time?: Time): Plan | null {
  const kinds = objectsOf(verb);
  const kind = verb === 'close' ? 'Issue' : kinds.length === 1 ? kinds[0] : undefined;
  const set = kind === undefined ? null : prep === undefined ? things(kind) : narrowed(things(kind), prep);
  return set === null || sides[0]?.kind !== 'Person' ? null : compareBy(verb, set, sides, order, time);
}

/** `in stand-ups than in k8s syncs`; a time behind them is that of both. */
function comparePlaces(set: Things, one: Mod, other: Mod, time: Time | undefined): Plan | null {
  const [first, second] = [narrowed(set, one), narrowed(set, other)].map((each) => (each === null || time === undefined ? each : spokenTime(each, time)));
  return first === undefined || second === undefined || set.named !== undefined ? null : compareSets(first, second);
}

function compareVerbs(set: Things, verb: Verb, other: Verb, time: Time | undefined): Plan | null {
  return set.named !== undefined || verb === other ? null : compareSets(narrowedBy(set, doneAtAll({ verb, time })), narrowedBy(set, doneAtAll({ verb: other, time })));
}

function compareTheirs(set: Things, sides: Sides, prep: Mod | undefined, time: Time | undefined): Plan | null {
  const there = narrowedIf(set, prep);
  const then = there === null || time === undefined ? there : spokenTime(there, time);
  return then === null || sides[0]?.kind !== sides[1]?.kind ? null : compareOwned(then, sides, 'most');
}
