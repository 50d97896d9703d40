/** English words for what is asked of things besides: `with their reviewers`, `along with whoever merged them`, `including the meeting they came from`. */
import type { Plan } from '#schemas/query';
import { findPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { dateColumn, doersColumn, doersNumberColumn, dueColumn, numberColumn, stateColumn, timeColumn, titleColumn, wholeColumn, type Column } from '../columns.ts';
import type { Things } from '../meanings.ts';
import { numberAsked, withColumns } from '../second-columns.ts';
import type { Verb } from '../verbs.ts';

/** `reviewers`, `due date`. */
const nouns: readonly Rule[] = [
  ...rule('ColumnNoun', 'RoleNoun', (verb: Verb) => doersColumn(verb)),
  ...rule('ColumnNoun', 'DueDate', () => dueColumn),
  ...rule('ColumnNoun', 'DateNoun', () => dateColumn),
  ...rule('ColumnNoun', 'StateDate', (verb: Verb) => timeColumn(verb)),
  ...rule('ColumnNoun', 'State', (what: string) => (what === 'title' ? titleColumn : what === 'state' ? stateColumn : null)),
  ...rule('ColumnNoun', 'Kind', (kind: Things) => wholeOf(kind)),
  ...rule('Column', 'ColumnNoun', (column: Column) => column, 0.4),
  ...rule('Column', 'Their ColumnNoun', (_: unknown, column: Column) => column),
  ...rule('Column', 'ColumnNoun of|for each|Those', (column: Column) => column),
  ...rule('Columns', 'Column', (column: Column) => [column]),
  ...rule('Columns', 'Columns and|comma ColumnNoun', (columns: readonly Column[], _: unknown, column: Column) => [...columns, column]),
  ...rule('Columns', 'Columns and|comma Column', (columns: readonly Column[], _: unknown, column: Column) => [...columns, column], 0.1),
];

export const wholeOf = ({ kind, where, pick, named }: Things): Column | null => (where.length > 0 || pick !== undefined || named !== undefined ? null : wholeColumn(kind));

/** `who merged it`, `the meeting they were asked in`. */
const clauses: readonly Rule[] = [
  ...rule('Column', 'who|Asked V Them|each?', (_: unknown, verb: Verb) => doersColumn(verb), 0.1),
  ...rule('Column', 'When They? Be|Did? Participle', (_: unknown, __: unknown, ___: unknown, verb: Verb) => timeColumn(verb), 0.1),
  ...rule('Column', 'When They Be due', () => dueColumn, 0.1),
  ...rule('Column', 'Kind They Be Participle in|at', (kind: Things, _: unknown, __: unknown, verb: Verb) => (verb === 'raise' || verb === 'write' ? wholeOf(kind) : null), 0.1),
  ...rule('Column', 'Kind InWhich|where They Be Participle', (kind: Things, _: unknown, __: unknown, ___: unknown, verb: Verb) => (verb === 'raise' || verb === 'write' ? wholeOf(kind) : null), 0.1),
  ...rule('Column', 'Count of? RoleNoun', (_: unknown, __: unknown, verb: Verb) => doersNumberColumn(verb), 0.1),
  ...rule('Column', 'Count of? Set', (_: unknown, __: unknown, set: Things) => numberColumn(set), 0.3),
  ...rule('Column', 'Kind They ComeFrom', (kind: Things) => wholeOf(kind), 0.1),
];

const questions: readonly Rule[] = [
  ...rule('S', 'S with|Including Columns', (plan: Plan, _: unknown, columns: readonly Column[]) => withColumns(plan, columns)),
  ...rule('S', 'S and Columns', (plan: Plan, _: unknown, columns: readonly Column[]) => withColumns(plan, columns), 0.4),
  ...rule('S', 'S with|Including number|Count', (plan: Plan) => numberAsked.add(plan)),
  ...rule('S', 'S with|Including number|Count of? Those|each', (plan: Plan) => numberAsked.add(plan)),
  // "Due dates of Nora's tasks": the dates first.
  ...rule('S', 'Ask? DueDate of|for Set', (_: unknown, __: unknown, ___: unknown, set: Things) => shownFirst(dueColumn, set)),
  ...rule('S', 'Ask? DateNoun of|for Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (hasOneDate.has(set.kind) ? shownFirst(dateColumn, set) : null)),
];

/** A pull request has the date of its opening, and that of its merge. */
const hasOneDate: ReadonlySet<string> = new Set(['Meeting', 'Decision', 'Question', 'Risk', 'Commit']);

function shownFirst(column: Column, set: Things): Plan | null {
  const key = column.of(set.kind);
  return key === null || key === 'named' ? null : findPlan(set, [key]);
}

export const columnRules: readonly Rule[] = [...nouns, ...clauses, ...questions];
