/** What things are grouped by, with what is said behind it: `how many issues were closed per month in atlas this year`, `by project, how many PRs …`. */
import type { Plan } from '#schemas/query';
import { groupPlan, keyByTime, type Statistic, type Unit } from '../asks.ts';
import { rule, signatureOf, type Rule } from '../chart.ts';
import { labelled } from '../contents.ts';
import { narrowed, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy, narrowedIf } from '../predicates.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { asked, doneIn, people, spokenTime } from './asking.ts';
import { averaged, grouped } from './group-rules.ts';
import { byVerb, isNoGrouping, keyCalled, keyOfKind, type Key } from './group-key-rules.ts';
import { belonging } from './meaning.ts';
import type { Predicate } from './predicate.ts';
import { doneOf } from './state-rules.ts';

/** `per project in 2025`: the keys, and what else is said of the things. */
export interface GroupTail {
  readonly signature: string;
  readonly keys: readonly Key[];
  readonly of: (set: Things) => Things | null;
  /** Said with `by`: `merged by the reviewer` may be told of who merged. */
  readonly isBy?: true;
  /** Said with `of`: of what is not counted, it asks for them, and not for their number. */
  readonly isOf?: true;
}

const tailOf = (keys: readonly Key[]): GroupTail => ({ signature: keys.map((key) => key.signature ?? '').join(' '), keys, of: (set) => set });

const made: ReadonlySet<string> = new Set(['PullRequest', 'Issue']);

const further = (tail: GroupTail, said: string, of: (set: Things) => Things | null): GroupTail => ({
  ...(tail.isOf === true && { isOf: true as const }),
  signature: `${tail.signature} ${said}`,
  keys: tail.keys,
  of: (set) => {
    const before = tail.of(set);
    return before === null ? null : of(before);
  },
});

const tails: readonly Rule[] = [
  ...rule('GroupTail', 'per|by|each|every|GroupedBy Keys', (word: string | null, keys: readonly Key[]) => (word === 'by' ? { ...tailOf(keys), signature: `by ${tailOf(keys).signature}`, isBy: true as const } : tailOf(keys))),
  ...rule('GroupTail', 'for|in|of each|every Keys', (word: string, _: unknown, keys: readonly Key[]) => (word === 'of' ? { ...tailOf(keys), signature: `of ${tailOf(keys).signature}`, isOf: true as const } : tailOf(keys))),
  ...rule('GroupTail', 'by each|every Keys', (_: unknown, __: unknown, keys: readonly Key[]) => ({ ...tailOf(keys), isBy: true as const })),
  ...rule('GroupTail', 'Be in|at each|every Keys', (_: unknown, __: unknown, ___: unknown, keys: readonly Key[]) => tailOf(keys)),
  ...rule('GroupTail', 'ComeFrom each|every Keys', (_: unknown, __: unknown, keys: readonly Key[]) => tailOf(keys)),
  // "How many issues carry each label".
  ...rule('GroupTail', 'Have each|every Keys', (_: unknown, __: unknown, keys: readonly Key[]) => (keys.every(({ signature }) => signature === 'label') ? tailOf(keys) : null)),
  // Month by month.
  ...rule('GroupTail', 'Unit by Unit', (unit: Unit, _: unknown, other: Unit) => (unit === other ? tailOf([keyCalled(`unit ${unit}`, (counted: Things) => keyByTime(counted, unit))]) : null)),
  ...rule('GroupTail', 'GroupTail Prep', (tail: GroupTail, prep: Mod) => further(tail, prep.signature, (set) => narrowed(set, prep))),
  // "PR count by project for Ben" counts his.
  ...rule('GroupTail', 'GroupTail for Set', (tail: GroupTail, _: unknown, of: Things) => (of.kind === 'Person' && of.named !== undefined ? further(tail, `for ${signatureOf(of)}`, (set) => (made.has(set.kind) ? narrowedBy(set, belonging(of)) : null)) : null)),
  ...rule('GroupTail', 'GroupTail label Label', (tail: GroupTail, _: unknown, label: string) => further(tail, `label ${label}`, (set) => narrowed(set, labelled([label])))),
  ...rule('GroupTail', 'GroupTail only|Just Those? Stated', (tail: GroupTail, _: unknown, __: unknown, said: Mod) => further(tail, said.signature, (set) => narrowed(set, said))),
  ...rule('GroupTail', 'GroupTail GroupTail', (one: GroupTail, other: GroupTail) => (one.keys.length + other.keys.length > 2 ? null : further({ ...one, signature: `${one.signature} ${other.signature}`, keys: [...one.keys, ...other.keys] }, '', other.of)), 0.1),
  ...rule('GroupTail', 'GroupTail Time', (tail: GroupTail, time: Time) => further(tail, JSON.stringify(time.utc), (set) => spokenTime(set, time))),
];

interface MeanTail extends GroupTail {
  readonly statistic: Statistic;
}

const meanTail = (tail: GroupTail, statistic: Statistic): MeanTail => ({ ...tail, signature: `${statistic} ${tail.signature}`, statistic });

const meanTails: readonly Rule[] = [
  ...rule('MeanTail', 'GroupTail Mean', (tail: GroupTail, statistic: Statistic) => meanTail(tail, statistic)),
  ...rule('MeanTail', 'Mean GroupTail', (statistic: Statistic, tail: GroupTail) => meanTail(tail, statistic)),
  ...rule('MeanTail', 'MeanTail Prep', (tail: MeanTail, prep: Mod) => meanTail(further(tail, prep.signature, (set) => narrowed(set, prep)), tail.statistic)),
  ...rule('MeanTail', 'MeanTail Time', (tail: MeanTail, time: Time) => meanTail(further(tail, JSON.stringify(time.utc), (set) => spokenTime(set, time)), tail.statistic)),
];

/** What is counted: `how many PRs did Ben merge`. */
const countings: readonly Rule[] = [
  ...rule('Counted', 'Count of? Set', (_: unknown, __: unknown, set: Things) => set),
  ...rule('Counted', 'Count Set There', (_: unknown, set: Things) => set),
  ...rule('Counted', 'Set Count|number', (set: Things) => set, 0.1),
  ...rule('Counted', 'Count Set Be Done|DoneThere', (_: unknown, set: Things, __: unknown, said: Mod) => asked(set, said)),
  ...rule('Counted', 'Count Set Be Adjective', (_: unknown, set: Things, __: unknown, said: Mod) => asked(set, { ...said, ...doneOf(said) }), 0.15),
  ...rule('Counted', 'Count Set Did|Be Gap', (_: unknown, set: Things, __: unknown, gap: Mod) => asked(set, gap)),
];

const questions: readonly Rule[] = [
  ...rule('S', 'Ask? Counted GroupTail', (_: unknown, set: Things, tail: GroupTail) => tailed(set, tail), 0.02),
  ...rule('S', 'Count Set Vp GroupTail', (_: unknown, set: Things, vp: Predicate, tail: GroupTail) => soGrouped(set, vp, tail), 0.2),
  ...rule('S', 'GroupTail Count Set Vp', (tail: GroupTail, _: unknown, set: Things, vp: Predicate) => soGrouped(set, vp, tail), 0.2),
  ...rule('S', 'Ask? Set GroupTail', (_: unknown, set: Things, tail: GroupTail) => ((tail.isBy === true && isNoGrouping(set, tail.keys)) || tail.isOf === true ? null : tailed(set, tail)), 0.05),
  // "Projects by number of open issues", "authors ranked by merged PRs".
  ...rule('S', 'Ask? Keys SortedBy Counted', (_: unknown, keys: readonly Key[], __: unknown, set: Things) => grouped(set, keys)),
  ...rule('S', 'Ask? Kind SortedBy Counted|Set', (_: unknown, key: Things, __: unknown, set: Things) => (key.kind === 'Person' && key.where.length === 0 && set.plural === true ? grouped(set, [keyOfKind('Person')]) : null), 0.05),
  ...rule('S', 'Ask? Keys SortedBy Set', (_: unknown, keys: readonly Key[], __: unknown, set: Things) => (set.plural === true && set.kind !== 'Person' && set.named === undefined && set.pick === undefined ? grouped(set, keys) : null), 0.05),
  ...rule('S', 'Ask|Count? DeedSet GroupTail', (_: unknown, set: Things, tail: GroupTail) => tailed(set, tail), 0.02),
  ...rule('S', 'Count Set Did each|every Keys Have', (_: unknown, set: Things, __: unknown, ___: unknown, keys: readonly Key[]) => (keys.every(({ signature }) => signature === 'label') ? grouped(set, keys) : null)),
  ...rule('S', 'GroupTail Counted', (tail: GroupTail, set: Things) => tailed(set, tail)),
  ...rule('S', 'Ask? Mean Counted|Set GroupTail', (_: unknown, statistic: Statistic, set: Things, tail: GroupTail) => meanOf(set, tail, statistic), 0.02),
  ...rule('S', 'Ask? Counted MeanTail', (_: unknown, set: Things, tail: MeanTail) => meanOf(set, tail, tail.statistic)),
  ...rule('S', 'Count Set Did|Be|Has each|every Kind V|Participle Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, key: Things, verb: Verb, prep?: Mod, time?: Time) => doneByEach(set, key, verb, prep, time), 0.02),
  ...rule('S', 'Count Set Did|Be|Has Everybody V|Participle GroupTail', (_: unknown, set: Things, __: unknown, ___: unknown, verb: Verb, tail: GroupTail) => tailed(narrowed(set, doneAtAll({ verb })), { ...tail, keys: [byVerb(verb, people), ...tail.keys] })),
  ...rule('S', 'Count Set Did|Be|Has Everybody V|Participle Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, verb: Verb, prep?: Mod, time?: Time) => doneByEach(set, people, verb, prep, time), 0.02),
];

export function tailed(set: Things | null, tail: GroupTail): Plan | null {
  const of = set === null ? null : tail.of(set);
  return of === null ? null : grouped(of, tail.keys);
}

/** `for every owner, how many tasks are not done`; when several things were done to them, and of which people, is not known. */
const soGrouped = (set: Things, vp: Predicate, tail: GroupTail): Plan | null => (set.kind === 'Person' || tail.keys.some(({ signature }) => signature?.startsWith('unit') === true) ? null : tailed(asked(set, vp.mod), tail));

function meanOf(set: Things, tail: GroupTail, statistic: Statistic): Plan | null {
  const of = tail.of(set);
  return of === null ? null : averaged(of, tail.keys, statistic);
}

/** `how many issues did each person close in k8s last month` */
function doneByEach(set: Things, key: Things, verb: Verb, prep: Mod | undefined, time: Time | undefined): Plan | null {
  const there = narrowedIf(set, prep);
  const then = there === null ? null : doneIn(there, verb, time);
  // Whose tasks they are does not tell that they are done, as who merged them tells that they are merged.
  const done = then === null || verb !== 'finish' ? then : narrowed(then, doneAtAll({ verb }));
  // What a project merged was merged in it.
  const inside = done === null || key.kind !== 'Project' || (verb !== 'merge' && verb !== 'close') ? null : narrowed(done, doneAtAll({ verb }));
  if (inside !== null && key.where.length === 0) return grouped(time === undefined ? inside : done!, [keyOfKind('Project')]);
  const by = done === null ? null : byVerb(verb, key)(done);
  return done === null || by === null ? null : groupPlan(done, [by]);
}

export const groupTailRules: readonly Rule[] = [...tails, ...meanTails, ...countings, ...questions];
