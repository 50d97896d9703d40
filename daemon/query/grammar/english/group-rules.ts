/** Questions for a figure of each: `how many PRs per project`, `issues by state and month`. */
import { roleOf } from '#schemas/graph-roles';
import type { LinkedKey, Plan, ShownKey } from '#schemas/query';
import { findPlan, groupPlan, keyByKind, type Statistic } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { doersColumn } from '../columns.ts';
import { commentsByEach } from '../figures.ts';
import { linked, narrowed, things, without, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedIf, objectsOf } from '../predicates.ts';
import { singleEnds } from '../relations.ts';
import type { Verb } from '../verbs.ts';
import { doneIn, people, spokenTime } from './asking.ts';
import { areGiven } from './deeds-given.ts';
import { byVerb, isNoGrouping, keyCalled, type Key } from './group-key-rules.ts';

export const groupRules: readonly Rule[] = [
  ...rule('S', 'Ask|Count? Set per|by|each Keys', (_: unknown, set: Things, word: string, keys: readonly Key[]) => (word === 'by' && isNoGrouping(set, keys) ? null : grouped(set, keys))),
  ...rule('S', 'Ask|Count? Set per|by|each Keys Time', (_: unknown, set: Things, __: unknown, keys: readonly Key[], time: Time) => {
    const timely = spokenTime(set, time);
    return timely === null ? null : grouped(timely, keys);
  }),
  ...rule('S', 'Ask|Count? Set per|by|each Keys Prep', (_: unknown, set: Things, __: unknown, keys: readonly Key[], prep: Mod) => {
    const narrower = narrowed(set, prep);
    return narrower === null ? null : grouped(narrower, keys);
  }),
  ...rule('S', 'Ask Count Set per|by|each Keys', (_: unknown, __: unknown, set: Things, ___: unknown, keys: readonly Key[]) => grouped(set, keys)),
  ...rule('S', 'Ask? Set for|in each|every Keys', (_: unknown, set: Things, __: unknown, ___: unknown, keys: readonly Key[]) => grouped(set, keys)),
  // "The tasks of each person" are asked for, and not their number.
  ...rule('S', 'Ask? Set of each|every Keys Prep? Time?', (_: unknown, set: Things, __: unknown, ___: unknown, keys: readonly Key[], prep?: Mod, time?: Time) => {
    const there = narrowedIf(set, prep);
    const then = there === null || time === undefined ? there : spokenTime(there, time);
    return then === null ? null : listedOfEach(then, keys);
  }),
  ...rule('S', 'Ask|what|who? Be? RoleNoun of|for each Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, ____: unknown, set: Things) => besideThem(set, doersColumn(verb).of(set.kind))),
  ...rule('S', 'Ask? Count Set for|in|of each|every Keys', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, keys: readonly Key[]) => grouped(set, keys)),
  ...rule('S', 'Ask? Mean Count? Set per|by|for each|every? Keys', (_: unknown, statistic: Statistic, __: unknown, set: Things, ___: unknown, ____: unknown, keys: readonly Key[]) => averaged(set, keys, statistic)),
  ...rule('S', 'Ask? Mean Count? Doers per|by Keys', (_: unknown, statistic: Statistic, __: unknown, verb: Verb, ___: unknown, keys: readonly Key[]) => (verb === 'review' && keys.every(({ signature }) => signature === 'kind PullRequest') ? averagedDeeds(verb, keys, statistic) : null)),
  ...rule('S', 'Ask? Mean Count? Deed per|by Keys', (_: unknown, statistic: Statistic, __: unknown, verb: Verb, ___: unknown, keys: readonly Key[]) => averagedDeeds(verb, keys, statistic)),
  ...rule('S', 'Count Set Did each|every Kind Have Adjective', (_: unknown, set: Things, __: unknown, ___: unknown, key: Things, ____: unknown, adjective: Mod) => {
    const narrower = narrowed(set, adjective);
    return narrower === null ? null : grouped(narrower, [(counted) => keyByKind(counted.kind, key.kind)]);
  }),
  ...rule('S', 'for? each|every Keys Count? Set', (_: unknown, __: unknown, keys: readonly Key[], ___: unknown, set: Things) => grouped(set, keys), 0.1),
  ...rule('S', 'Count Set Did each|every Kind Have', (_: unknown, set: Things, __: unknown, ___: unknown, key: Things) => grouped(set, [(counted) => keyByKind(counted.kind, key.kind)])),
  ...rule('S', 'Count Set Did|Has Everybody Have', (_: unknown, set: Things) => grouped(set, [keyCalled('kind Person', (counted) => keyByKind(counted.kind, 'Person'))])),
  ...rule('S', 'Ask? Keys with|Have Count Set', (_: unknown, keys: readonly Key[], __: unknown, ___: unknown, set: Things) => grouped(set, keys), 0.3),
  ...rule('S', 'Ask|Count? Set GroupedBy Keys', (_: unknown, set: Things, word: string | null, keys: readonly Key[]) => (word === 'by' && isNoGrouping(set, keys) ? null : grouped(set, keys))),
  ...rule('S', 'Count Set Did Gap per|by|each Keys Time?', (_: unknown, set: Things, __: unknown, gap: Mod, ___: unknown, keys: readonly Key[], time?: Time) => {
    const done = narrowed(set, gap);
    const then = done === null || time === undefined ? done : spokenTime(done, time);
    return then === null ? null : grouped(then, keys);
  }),
  ...rule('S', 'Ask? Set Count per|by|GroupedBy Keys Prep?', (_: unknown, set: Things, __: unknown, ___: unknown, keys: readonly Key[], prep?: Mod) => {
    const narrower = narrowedIf(set, prep);
    return narrower === null ? null : grouped(narrower, keys);
  }),
  ...rule('S', 'Ask? Count Set for|in|of each|every Keys Prep', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, keys: readonly Key[], prep: Mod) => {
    const narrower = narrowed(set, prep);
    return narrower === null ? null : grouped(narrower, keys);
  }),
  ...rule('S', 'HowOften Be|Did each|every Kind Be? in|at Set', (_: unknown, __: unknown, ___: unknown, key: Things, ____: unknown, _____: unknown, set: Things) => (set.kind === 'Meeting' && key.kind === 'Person' ? groupedBy(set, 'attend', key) : null)),
  ...rule('S', 'HowOften Be|Did each|every Kind V|Participle Set', (_: unknown, __: unknown, ___: unknown, key: Things, verb: Verb, set: Things) => (key.kind === 'Person' ? timesOfEach(set, verb, key) : null)),
  ...rule('S', 'HowOften Be|Did each|every Kind Be? Participle|CameUp Time?', (_: unknown, __: unknown, ___: unknown, key: Things, ____: unknown, verb: Verb | null, time?: Time) => mentionsOfEach(key, verb, things('Meeting'), time)),
  ...rule('S', 'HowOften Be|Did each|every Kind Be? Participle|CameUp in|at Set', (_: unknown, __: unknown, ___: unknown, key: Things, ____: unknown, verb: Verb | null, _____: unknown, meetings: Things) => mentionsOfEach(key, verb, meetings)),
  ...rule('S', 'in|at Count Set Be|Did each|every Kind Be? Participle|CameUp Time?', (_: unknown, __: unknown, meetings: Things, ___: unknown, ____: unknown, key: Things, _____: unknown, verb: Verb | null, time?: Time) => mentionsOfEach(key, verb, meetings, time)),
  ...rule('S', 'in|at Count Set Be|Did each|every Kind Be? Time?', (_: unknown, __: unknown, set: Things, ___: unknown, ____: unknown, key: Things, _____: unknown, time?: Time) => (key.kind === 'Person' && set.kind === 'Meeting' ? groupedBy(time === undefined ? set : { ...set, when: time }, 'attend', key) : null)),
  ...rule('S', 'HowOften Be|Did|Has Everybody V|Participle Set', (_: unknown, __: unknown, ___: unknown, verb: Verb, set: Things) => timesOfEach(set, verb, people)),
  ...rule('S', 'HowOften Be|Did Everybody in|at Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => (set.kind === 'Meeting' ? groupedBy(set, 'attend', people) : null)),
  ...rule('S', 'Count Deed per|by|each Keys', (_: unknown, verb: Verb, __: unknown, keys: readonly Key[]) => deedsGrouped(verb, keys)),
  ...rule('S', 'Count|Ask? Deed per|by Keys Prep?', (_: unknown, verb: Verb, __: unknown, keys: readonly Key[], prep?: Mod) => deedsGrouped(verb, keys, prep)),
];

/** In how many meetings each of them came up. */
function mentionsOfEach(key: Things, verb: Verb | null, meetings: Things, time?: Time): Plan | null {
  const isMentioned = (verb === null || verb === 'mention') && meetings.kind === 'Meeting' && key.where.length === 0 && roleOf('Meeting', 'mentioned', key.kind) !== undefined;
  const then = time === undefined ? meetings : spokenTime(meetings, time);
  return isMentioned && then !== null ? groupPlan(then, [{ linked: [{ role: 'mentioned', kind: key.kind }] }]) : null;
}

/** How often each did it to them; each comment is one time. */
const timesOfEach = (set: Things, verb: Verb, key: Things): Plan | null => (verb === 'comment' ? commentsByEach(key, set) : groupedBy(set, verb, key));

/** What each did of them, the time being that of the doing. */
function groupedBy({ when, ...of }: Things, verb: Verb, key: Things): Plan | null {
  const done = doneIn(of, verb, when);
  return done === null ? null : grouped(done, [byVerb(verb, key)]);
}

export function grouped(set: Things, keys: readonly Key[]): Plan | null {
  const by = keys.map((key) => key(set));
  return by.some((key) => key === null) ? null : groupPlan(set, by.flatMap((key) => key ?? []));
}

/** Beside each the one that it is of: each topic with its meetings; what has one label or another is counted by them. */
function listedOfEach(set: Things, keys: readonly Key[]): Plan | null {
  const by = keys.map((key) => key(set));
  const [one, ...more] = by;
  return one !== undefined && one !== null && 'linked' in one ? (more.length > 0 || set.isRole === true || set.pick !== undefined ? null : besideThem(ofSome(set, one), one)) : grouped(set, keys);
}

/** Not every task is somebody's. */
function ofSome(set: Things, { linked: [step] }: LinkedKey): Things {
  return step === undefined || singleEnds.has(step.role) ? set : { ...set, where: [...set.where, linked(step.role, { kind: step.kind, where: [] })] };
}

function besideThem(set: Things, column: ShownKey | 'named' | null): Plan | null {
  const plan = column === null || column === 'named' ? null : findPlan(without(set, 'every'));
  return plan?.ask !== 'find' || column === null || column === 'named' ? null : { ...plan, beside: [column] };
}

/** Of what is no review: those are counted by who gave them, and when (review-figure-rules.ts). */
function deedsGrouped(verb: Verb, keys: readonly Key[], prep?: Mod): Plan | null {
  if (areGiven.has(verb)) return null;
  const kinds = objectsOf(verb);
  // When things were reviewed is not when they were opened.
  if (keys.some((key) => key.signature?.startsWith('unit') === true)) return null;
  const set = kinds.length !== 1 ? null : prep === undefined ? things(kinds[0]!) : narrowed(things(kinds[0]!), prep);
  const byPerson = keys.map((key) => (key.signature === 'kind Person' ? byVerb(verb, people) : key));
  return set === null ? null : grouped(set, byPerson);
}

/** The mean of what each has, of those that have any. */
export function averaged(set: Things, keys: readonly Key[], statistic: Statistic): Plan | null {
  const plan = statistic === 'mean' || statistic === 'median' ? grouped(set, keys) : null;
  return plan?.ask === 'group' ? { ...plan, order: 'most', summary: statistic as 'mean' | 'median' } : null;
}

/** Reviews per PR: how many reviewed each; per person: how many each reviewed. */
function averagedDeeds(verb: Verb, keys: readonly Key[], statistic: Statistic): Plan | null {
  const kinds = objectsOf(verb);
  const [key] = keys;
  if (kinds.length !== 1 || key === undefined || keys.length > 1) return null;
  if (key.signature === 'kind Person') return averaged(things(kinds[0]!), [byVerb(verb, people)], statistic);
  const back = verb === 'review' ? 'reviewed' : null;
  if (back === null || key.signature !== `kind ${kinds[0]!}`) return null;
  return averaged(people, [keyCalled(`reviews of ${kinds[0]!}`, () => ({ linked: [{ role: back, kind: kinds[0]! }] }))], statistic);
}
