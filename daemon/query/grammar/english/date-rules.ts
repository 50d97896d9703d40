/** Days and lengths of things: `tasks due this week`, `meetings longer than an hour`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { longerThan } from '../contents.ts';
import { adjoining, bothMods, mod, narrowed, notMod, things, type Mod, type Things, type Time } from '../meanings.ts';
import { openAtEnd, openInTime } from '../open-in-time.ts';
import { bothOf, due, narrowedIf, updated } from '../predicates.ts';
import { state } from '../states.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { whether } from './asking.ts';
import { createdIn } from './meaning.ts';
import { predicate } from './predicate.ts';

export const dateRules: readonly Rule[] = [
  ...rule('Post', 'AgeOver', (time: Time) => createdIn(time)),
  ...rule('Post', 'OpenFor AgeOver', (_: unknown, time: Time) => bothMods(state('open'), createdIn(time))),
  ...rule('Post', 'Adjective AgeOver', (adjective: Mod, time: Time) => (adjective.signature === 'state overdue' ? bothMods(state('open'), due(time)) : null)),
  ...rule('Stated', 'Adjective AgeOver', (adjective: Mod, time: Time) => (adjective.signature === 'state overdue' ? bothMods(state('open'), due(time)) : null)),
  ...rule('Post', 'due Time', (_: unknown, time: Time) => due(time)),
  ...rule('Post', 'and|but due Time', (_: unknown, __: unknown, time: Time) => due(time), 0.1),
  ...rule('Vp', 'Last MoreThan|LongerThan Span', (_: unknown, __: unknown, seconds: number) => predicate(longerThan(seconds, '>'), null)),
  ...rule('Vp', 'Last LessThan|ShorterThan Span', (_: unknown, __: unknown, seconds: number) => predicate(longerThan(seconds, '<'), null)),
  ...rule('S', 'Be|There? Something due Time Prep?', (_: unknown, __: unknown, ___: unknown, time: Time, prep?: Mod) => anyTask(due(time), prep)),
  ...rule('S', 'Be|There? Something Adjective Prep?', (_: unknown, __: unknown, adjective: Mod, prep?: Mod) => (adjective.signature === 'state overdue' ? anyTask(adjective, prep) : null)),
  ...rule('Post', 'UpdatedWord Time', (_: unknown, time: Time) => updated(time)),
  ...rule('Stated', 'UpdatedWord Time Prep', (_: unknown, time: Time, prep: Mod) => bothOf(updated(time), prep)),
  ...rule('Stated', 'UpdatedWord Prep Time', (_: unknown, prep: Mod, time: Time) => bothOf(updated(time), prep)),
  ...rule('Post', 'NotWord|not UpdatedWord Time', (_: unknown, __: unknown, time: Time) => notMod(updated(time))),
  ...rule('Post', 'Without Activity Time', (_: unknown, __: unknown, time: Time) => notMod(updated(time))),
  ...rule('Vp', 'Without Activity Time', (_: unknown, __: unknown, time: Time) => predicate(notMod(updated(time)), null)),
  ...rule('Pre', 'no DueDate', () => dueDate(false)),
  ...rule('Post', 'Without DueDate', () => dueDate(false)),
  ...rule('Lacked', 'DueDate', () => dueDate(false)),
  ...rule('Post', 'Have DueDate', () => dueDate(true)),
  ...rule('Post', 'LongerThan Span', (_: unknown, seconds: number) => longerThan(seconds, '>')),
  ...rule('Post', 'ShorterThan Span', (_: unknown, seconds: number) => longerThan(seconds, '<')),
  ...rule('Post', 'LongerThan Span long', (_: unknown, seconds: number) => longerThan(seconds, '>')),
  ...rule('Stated', 'LongerThan Span long?', (_: unknown, seconds: number) => longerThan(seconds, '>')),
  ...rule('Stated', 'ShorterThan Span long?', (_: unknown, seconds: number) => longerThan(seconds, '<')),
  ...rule('Span', 'Hours', (seconds: number) => seconds),
  ...rule('Span', 'Number Hours', (number: number, seconds: number) => number * seconds),
  ...rule('Stated', 'AgeOver', (time: Time) => createdIn(time)),
  ...rule('Stated', 'OpenFor AgeOver', (_: unknown, time: Time) => bothMods(state('open'), createdIn(time))),
  ...rule('Vp', 'Have no DueDate', () => predicate(dueDate(false), null)),
  ...rule('Vp', 'Without DueDate', () => predicate(dueDate(false), null)),
  ...rule('Vp', 'Have DueDate', () => predicate(dueDate(true), null)),
  ...rule('WasOpen', 'Adjective Time', (said: Mod, time: Time) => wasOpen(said, time), 0.1),
  ...rule('WasOpen', 'Adjective AtEnd', (said: Mod, time: Time) => (said.signature === 'state open' ? openAtEnd(time) : null)),
  ...rule('WasOpen', 'Adjective Prep AtEnd', (said: Mod, prep: Mod, time: Time) => (said.signature === 'state open' ? bothOf(openAtEnd(time), prep) : null)),
  ...rule('WasOpen', 'WasOpen Prep', (open: Mod, prep: Mod) => bothMods(open, prep), 0.1),
  ...rule('WasOpen', 'Adjective Prep Time', (said: Mod, prep: Mod, time: Time) => bothOf(wasOpen(said, time), prep), 0.1),
  ...rule('Vp', 'Were WasOpen', (_: unknown, open: Mod) => predicate(open, null)),
  ...rule('S', 'Were Set WasOpen', (_: unknown, set: Things, open: Mod) => (set.named?.each === true ? null : whether(narrowed(set, open)))),
  ...rule('Stated', 'due Time', (_: unknown, time: Time) => due(time)),
  // "In August and September".
  ...rule('Time', 'Time and|or Time', (one: Time, _: unknown, other: Time) => adjoining(one, other), 0.05),
  ...rule('Time', 'Time comma Time and|or Time', (one: Time, _: unknown, second: Time, __: unknown, third: Time) => adjoiningAll(one, second, third), 0.05),
  // "Not closed until May" says that it was closed then.
  ...rule('DoneAtLast', 'Participle until DayOf', (verb: Verb, _: unknown, time: Time) => (happensOnce.has(verb) ? doneAtAll({ verb, time }) : null)),
  ...rule('Post', 'but|and? not|NotWord DoneAtLast', (_: unknown, __: unknown, done: Mod) => done),
  ...rule('Vp', 'BeNot DoneAtLast', (_: unknown, done: Mod) => predicate(done, null)),
  ...rule('Gap', 'Nobody DoneAtLast', (_: unknown, done: Mod) => done),
];

const happensOnce: ReadonlySet<Verb> = new Set(['open', 'report', 'merge', 'close']);

function adjoiningAll(one: Time, second: Time, third: Time): Time | null {
  const both = adjoining(one, second);
  return both === null ? null : adjoining(both, third);
}

/** `were open on 1 May`; what is open now was opened then, or was open then: nobody knows. */
const wasOpen = (said: Mod, time: Time): Mod | null => (said.signature === 'state open' ? openInTime(time) : null);

/** `anything due today`: of tasks alone, which have such a day. */
function anyTask(said: Mod, prep: Mod | undefined): Plan | null {
  const tasks = narrowed(things('ActionItem'), said);
  return whether(narrowedIf(tasks, prep));
}

/** That a task has a day by which it is due, or none. */
const dueDate = (there: boolean): Mod => mod(`due date ${there}`, (kind) => (kind !== 'ActionItem' ? null : there ? { is: 'present', property: 'due' } : { is: 'not', of: { is: 'present', property: 'due' } }));
