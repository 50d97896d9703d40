/** Questions for what somebody has to do, and what is due next: `what's on my plate this week`, `what was Ben asked to do`, `what is due next in atlas`. */
import type { Plan } from '#schemas/query';
import { findPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, without, type Mod, type Things, type Time } from '../meanings.ts';
import { due, narrowedBy } from '../predicates.ts';
import { state } from '../states.ts';
import { found, whether } from './asking.ts';
import { belonging } from './meaning.ts';
import { doingTo, type Predicate } from './predicate.ts';
import { nextDue } from './task-rules.ts';

/** What is still to be done, by when it has to be. */
const toDo: readonly Rule[] = [
  ...rule('S', 'what MustDo', (_: unknown, must: Things) => found(must)),
  ...rule('MustDo', 'Did|Be Set ToDo', (_: unknown, by: Things) => mustDo(by)),
  ...rule('MustDo', 'Set ToDo', (by: Things) => mustDo(by)),
  ...rule('MustDo', 'Be? on Owning Plate', (_: unknown, __: unknown, by: Things) => mustDo(by)),
  ...rule('MustDo', 'Did|Be Set Have on Their Plate', (_: unknown, by: Things) => mustDo(by)),
  ...rule('MustDo', 'MustDo Time', (must: Things, time: Time) => narrowed(must, due(time)), 0.05),
  // What had to be done in a time may have been done since.
  ...rule('S', 'what PastDid Set ToDo Time', (_: unknown, __: unknown, by: Things, ___: unknown, time: Time) => found(narrowedBy(tasksOf(by), due(time)))),
  ...rule('MustDo', 'MustDo Post', (must: Things, post: Mod) => narrowed(must, post)),
  ...rule('S', 'what Be Set LateOn', (_: unknown, __: unknown, by: Things) => found(lateOf(by))),
  ...rule('S', 'Be Set LateOn Something', (_: unknown, by: Things) => whether(lateOf(by))),
  ...rule('Vp', 'Be LateOn Something', () => lateAtAll()),
  ...rule('S', 'what Be? on Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (set.kind === 'ActionItem' && set.named === undefined ? found(set) : null)),
];

/** What somebody was asked to do, when it was asked of them. */
const asked: readonly Rule[] = [
  ...rule('S', 'what AskedOf', (_: unknown, tasks: Things) => found(tasks)),
  ...rule('AskedOf', 'Be Set AskedToDo', (_: unknown, by: Things) => tasksOf(by)),
  ...rule('AskedOf', 'AskedOf Time', (tasks: Things, time: Time) => (tasks.when === undefined ? { ...tasks, when: time } : null)),
  ...rule('AskedOf', 'AskedOf Post', (tasks: Things, post: Mod) => narrowed(tasks, post)),
];

/** What is due next, or first. */
const upcoming: readonly Rule[] = [
  ...rule('S', 'what Be? DueNext', (_: unknown, __: unknown, next: Next) => dueFirst(things('ActionItem'), next)),
  ...rule('S', 'what Be? DueNext Prep', (_: unknown, __: unknown, next: Next, prep: Mod) => dueFirst(narrowed(things('ActionItem'), prep), next)),
  ...rule('S', 'which|what of? Set Be DueNext', (_: unknown, __: unknown, set: Things, ___: unknown, next: Next) => dueFirst(set, next)),
  ...rule('S', 'Ask|what|When? Be? Owning NextDeadline', (_: unknown, __: unknown, by: Things, next: Next) => dueFirst(tasksOf(by), next)),
  ...rule('S', 'Ask|what|When? Be? NextDeadline Prep?', (_: unknown, __: unknown, next: Next, prep?: Mod) => dueFirst(prep === undefined ? things('ActionItem') : narrowed(things('ActionItem'), prep), next)),
];

/** `next`: from today on; `first`: what is overdue before it. */
type Next = 'next' | 'first';

function dueFirst(of: Things | null, next: Next): Plan | null {
  if (of === null) return null;
  const tasks = next === 'next' ? nextDue(without(of, 'plural')) : firstDue(of);
  return tasks === null || tasks.pick?.limit !== 1 ? null : findPlan(tasks, [{ value: { through: [], property: 'due' } }]);
}

/** What is overdue comes first of all. */
function firstDue(of: Things): Things | null {
  const open = of.kind === 'ActionItem' && of.pick === undefined && of.quantity === undefined && of.named === undefined ? narrowed(of, state('open')) : null;
  return open === null ? null : { ...open, where: [...open.where, { is: 'present', property: 'due' }], pick: { newest: false, limit: 1, by: 'due' } };
}

/** `what am I late on`, `who is behind on anything`. */
const lateOf = (by: Things): Things | null => narrowedBy(tasksOf(by), state('overdue'));

function lateAtAll(): Predicate | null {
  const late = narrowed(things('ActionItem'), state('overdue'));
  return late === null ? null : doingTo({ verb: 'own' }, late);
}

const tasksOf = (by: Things): Things | null => (by.kind === 'Person' ? narrowedBy(things('ActionItem'), belonging(by)) : null);

function mustDo(by: Things): Things | null {
  const theirs = tasksOf(by);
  return theirs === null ? null : narrowed(theirs, state('open'));
}

export const dutyRules: readonly Rule[] = [...toDo, ...asked, ...upcoming];
