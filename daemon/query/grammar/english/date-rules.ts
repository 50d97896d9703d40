/** Days and lengths of things: `tasks due this week`, `meetings longer than an hour`. */
import { rule, type Rule } from '../chart.ts';
import { longerThan } from '../contents.ts';
import { within } from '../kind-times.ts';
import { bothMods, mod, type Mod, type Time } from '../meanings.ts';
import { due } from '../predicates.ts';
import { state } from '../states.ts';
import { createdIn } from './meaning.ts';
import { predicate } from './predicate.ts';

export const dateRules: readonly Rule[] = [
  ...rule('Post', 'AgeOver', (time: Time) => createdIn(time)),
  ...rule('Post', 'OpenFor AgeOver', (_: unknown, time: Time) => bothMods(state('open'), createdIn(time))),
  ...rule('Post', 'due Time', (_: unknown, time: Time) => due(time)),
  ...rule('Post', 'UpdatedWord Time', (_: unknown, time: Time) => mod(`updated(${JSON.stringify(time.utc)})`, (kind) => (kind === 'PullRequest' || kind === 'Issue' ? within(kind, 'updated_at', time) : null))),
  ...rule('Post', 'NotWord|not UpdatedWord Time', (_: unknown, __: unknown, time: Time) => mod(`not updated(${JSON.stringify(time.utc)})`, (kind) => (kind === 'PullRequest' || kind === 'Issue' ? { is: 'not', of: within(kind, 'updated_at', time) } : null))),
  ...rule('Post', 'Without DueDate', () => mod('no due', (kind) => (kind === 'ActionItem' ? { is: 'not', of: { is: 'present', property: 'due' } } : null))),
  ...rule('Post', 'Have DueDate', () => mod('has due', (kind) => (kind === 'ActionItem' ? { is: 'present', property: 'due' } : null))),
  ...rule('Post', 'LongerThan Span', (_: unknown, seconds: number) => longerThan(seconds, '>')),
  ...rule('Post', 'ShorterThan Span', (_: unknown, seconds: number) => longerThan(seconds, '<')),
  ...rule('Span', 'Hours', (seconds: number) => seconds),
  ...rule('Span', 'Number Hours', (number: number, seconds: number) => number * seconds),
  ...rule('Stated', 'AgeOver', (time: Time) => createdIn(time)),
  ...rule('Stated', 'OpenFor AgeOver', (_: unknown, time: Time) => bothMods(state('open'), createdIn(time))),
  ...rule('Vp', 'Have no DueDate', () => predicate(dueDate(false), null)),
  ...rule('Vp', 'Without DueDate', () => predicate(dueDate(false), null)),
  ...rule('Vp', 'Have DueDate', () => predicate(dueDate(true), null)),
  ...rule('Stated', 'due Time', (_: unknown, time: Time) => mod(`due ${JSON.stringify(time.ahead.days)}`, (kind) => (kind === 'ActionItem' ? { is: 'within', value: { through: [], property: 'due' }, range: time.ahead.days } : null))),
];

const dueDate = (there: boolean): Mod => mod(`due date ${there}`, (kind) => (kind !== 'ActionItem' ? null : there ? { is: 'present', property: 'due' } : { is: 'not', of: { is: 'present', property: 'due' } }));
