/** Days and lengths of things: `tasks due this week`, `meetings longer than an hour`. */
import { rule, type Rule } from '../chart.ts';
import { longerThan } from '../contents.ts';
import { bothMods, mod, notMod, type Mod, type Time } from '../meanings.ts';
import { due, updated } from '../predicates.ts';
import { state } from '../states.ts';
import { createdIn } from './meaning.ts';
import { predicate } from './predicate.ts';

export const dateRules: readonly Rule[] = [
  ...rule('Post', 'AgeOver', (time: Time) => createdIn(time)),
  ...rule('Post', 'OpenFor AgeOver', (_: unknown, time: Time) => bothMods(state('open'), createdIn(time))),
  ...rule('Post', 'Adjective AgeOver', (adjective: Mod, time: Time) => (adjective.signature === 'state overdue' ? bothMods(state('open'), due(time)) : null)),
  ...rule('Stated', 'Adjective AgeOver', (adjective: Mod, time: Time) => (adjective.signature === 'state overdue' ? bothMods(state('open'), due(time)) : null)),
  ...rule('Post', 'due Time', (_: unknown, time: Time) => due(time)),
  ...rule('Post', 'UpdatedWord Time', (_: unknown, time: Time) => updated(time)),
  ...rule('Post', 'NotWord|not UpdatedWord Time', (_: unknown, __: unknown, time: Time) => notMod(updated(time))),
  ...rule('Post', 'Without DueDate', () => dueDate(false)),
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
  ...rule('Stated', 'due Time', (_: unknown, time: Time) => due(time)),
];

/** That a task has a day by which it is due, or none. */
const dueDate = (there: boolean): Mod => mod(`due date ${there}`, (kind) => (kind !== 'ActionItem' ? null : there ? { is: 'present', property: 'due' } : { is: 'not', of: { is: 'present', property: 'due' } }));
