/** What rows of nodes are grouped by: columns that stand beside the node, one row for each group that it is in. */
import type { NodeKind } from '#schemas/graph';
import type { Along, GroupKey, Step } from '#schemas/query';
import { flattened, propertyType } from '../plan/plan-parts.ts';
import { dayShiftsOf, type DayShifts } from '../time/day-shifts.ts';
import type { ColumnText, CompileOptions } from './compiled-plan.ts';
import { labelProperty, labelText, nameOfOne } from './kind-columns.ts';
import { keyText, patternText, requireRole } from './patterns.ts';
import { alongText, joined, plainText, whereText } from './plain-conditions.ts';
import { keepThose } from './set-rows.ts';
import type { StatementWriter } from './statement-writer.ts';

type TimeUnit = Extract<GroupKey, { time: unknown }>['unit'];

export interface WrittenKey {
  /** What rows hold of the key: a node, or a value. */
  readonly variable: string;
  /** The node's kind; null for a value. */
  readonly kind: NodeKind | null;
  readonly name: string;
}

/** Afterwards a row holds the node and the keys so far. Nodes without the value are in no group. */
export function writeKey(writer: StatementWriter, node: string, kind: NodeKind, key: GroupKey, options: CompileOptions): WrittenKey {
  if ('linked' in key) return key.along === undefined ? writeLinked(writer, node, kind, key.linked) : writeSaying(writer, node, kind, key.linked[0]!, key.along);
  if ('time' in key) return writeTime(writer, node, kind, key, options);
  if ('verdict' in key) return writeVerdict(writer, node, kind, key.verdict);
  return writeValue(writer, node, kind, key);
}

/** Of several ends that have the same value, or a list that holds it twice, a node is in one group. */
function writeValue(writer: StatementWriter, node: string, kind: NodeKind, { value, through = [] }: Extract<GroupKey, { value: unknown }>): WrittenKey {
  const outer = writer.scope;
  const [last, lastKind] = followSteps(writer, node, kind, through);
  const variable = writer.fresh('key');
  const scope = [...outer, variable];
  if (propertyType(lastKind, value) === 'strings') {
    writer.clause(`UNWIND ${last}.${value} AS ${variable}`);
    writer.rows(scope, `WITH DISTINCT ${scope.join(', ')}`);
  } else writer.rows(scope, `WITH ${through.length > 0 ? 'DISTINCT ' : ''}${[...outer, `${last}.${value} AS ${variable}`].join(', ')} WHERE ${variable} IS NOT NULL`);
  return { variable, kind: null, name: singular(value) };
}

const singular = (name: string): string => (name === 'labels' ? 'label' : name === 'aliases' ? 'alias' : name === 'emails' ? 'email' : name);

function writeLinked(writer: StatementWriter, node: string, kind: NodeKind, steps: readonly Step[]): WrittenKey {
  const outer = writer.scope;
  const [last, lastKind] = followSteps(writer, node, kind, steps);
  // Between two nodes is one relationship of a kind at most, so that one step finds each pair once; half the time of a large group.
  if (isOneRelationship(kind, steps)) writer.found(last);
  else writer.rows([...outer, last], `WITH DISTINCT ${[...outer, last].join(', ')}`);
  return { variable: last, kind: lastKind, name: nameOfOne(lastKind) };
}

/** Those of whom the relationship says so. */
function writeSaying(writer: StatementWriter, node: string, kind: NodeKind, { role, kind: end }: Step, along: Along): WrittenKey {
  const outer = writer.scope;
  const [other, relationship] = [writer.fresh('n'), writer.fresh('r')];
  writer.clause(`MATCH ${patternText(node, requireRole(kind, role, end), `${other}:${end}`, relationship)}${whereText(alongText(writer, relationship, along))}`);
  writer.rows([...outer, other], `WITH DISTINCT ${[...outer, other].join(', ')}`);
  return { variable: other, kind: end, name: nameOfOne(end) };
}

/** A row for each relationship: who it is of stays beside it, so that two that say the same are two. */
function writeVerdict(writer: StatementWriter, node: string, kind: NodeKind, { role, to, within }: Extract<GroupKey, { verdict: unknown }>['verdict']): WrittenKey {
  const outer = writer.scope;
  const [other, relationship, variable] = [writer.fresh('n'), writer.fresh('r'), writer.fresh('key')];
  const conditions = flattened(to.where);
  const where = joined('AND', [`${relationship}.verdict IS NOT NULL`, alongText(writer, relationship, { within }), plainText(writer, other, to.kind, conditions)]);
  writer.clause(`MATCH ${patternText(node, requireRole(kind, role, to.kind), `${other}:${to.kind}`, relationship)}${whereText(where)}`);
  writer.rows([...outer, variable, other], `WITH ${[...outer, `${relationship}.verdict AS ${variable}`, other].join(', ')}`);
  keepThose(writer, other, to.kind, conditions);
  return { variable, kind: null, name: 'verdict' };
}

function isOneRelationship(kind: NodeKind, [step, ...more]: readonly Step[]): boolean {
  if (step === undefined || more.length > 0) return false;
  const { relationships, direction } = requireRole(kind, step.role, step.kind);
  return relationships.length === 1 && direction !== 'either';
}

/** A clause for each step: within one, no relationship would be gone back over. */
function followSteps(writer: StatementWriter, node: string, kind: NodeKind, steps: readonly Step[]): readonly [node: string, kind: NodeKind] {
  let [last, lastKind] = [node, kind];
  for (const { role, kind: next } of steps) {
    const other = writer.fresh('n');
    writer.clause(`MATCH ${patternText(last, requireRole(lastKind, role, next), `${other}:${next}`)}`);
    [last, lastKind] = [other, next];
  }
  return [last, lastKind];
}

function writeTime(writer: StatementWriter, node: string, kind: NodeKind, { time: { through, property }, unit }: Extract<GroupKey, { time: unknown }>, { now, zone }: CompileOptions): WrittenKey {
  const outer = writer.scope;
  const [last, lastKind] = followSteps(writer, node, kind, through);
  // A day, such as that of a due date, is the same everywhere.
  const shifts = propertyType(lastKind, property) === 'datetime' ? dayShiftsOf(zone, now) : null;
  const moment = writer.fresh('moment');
  const variable = writer.fresh('key');
  const time = `${last}.${property}`;
  const distinct = through.length > 0 ? 'DISTINCT ' : '';
  // A week needs its day to be a date first.
  writer.clause(`WITH ${distinct}${[...outer, `${unit === 'week' && shifts === null ? `date(substring(${time}, 0, 10))` : time} AS ${moment}`].join(', ')} WHERE ${moment} IS NOT NULL`);
  if (shifts !== null) writer.clause(`WITH ${[...outer, `${localDateText(writer, moment, shifts)} AS ${moment}`].join(', ')}`);
  writer.rows([...outer, variable], `WITH ${distinct}${[...outer, `${shifts === null ? unitText(moment, unit) : dateUnitText(moment, unit)} AS ${variable}`].join(', ')}`);
  return { variable, kind: null, name: unit };
}

/** The local day of a time in UTC, as a date. */
function localDateText(writer: StatementWriter, time: string, { days, since }: DayShifts): string {
  const [only, ...more] = since;
  const bounds = writer.parameter(more.length === 0 ? only!.slice(-8) : since);
  const bound = more.length === 0 ? bounds : `substring(last([since IN ${bounds} WHERE since <= ${time}]), 21, 8)`;
  const day = `date(substring(${time}, 0, 10))`;
  return `CASE WHEN substring(${time}, 11, 8) ${days === 1 ? '>=' : '<'} ${bound} THEN ${day} ${days === 1 ? '+' : '-'} duration({days: 1}) ELSE ${day} END`;
}

/** As {@link unitText}, of a date. */
function dateUnitText(date: string, unit: TimeUnit): string {
  const part = (name: string): string => `toString(toInteger(${date}.${name}))`;
  switch (unit) {
    case 'day':
      return date;
    case 'week':
      return `${date} - duration({days: ${date}.weekDay - 1})`;
    case 'month':
      return `${part('year')} + '-' + right('0' + ${part('month')}, 2)`;
    case 'quarter':
      return `${part('year')} + '-Q' + ${part('quarter')}`;
    case 'year':
      return part('year');
  }
}

/** `2026-11`, `2026-Q4`, or the Monday of the week, from a text that begins with the day. */
function unitText(moment: string, unit: TimeUnit): string {
  switch (unit) {
    case 'day':
      return `substring(${moment}, 0, 10)`;
    case 'week':
      return `${moment} - duration({days: ${moment}.weekDay - 1})`;
    case 'month':
      return `substring(${moment}, 0, 7)`;
    case 'quarter':
      return `substring(${moment}, 0, 4) + CASE WHEN substring(${moment}, 5, 2) < '04' THEN '-Q1' WHEN substring(${moment}, 5, 2) < '07' THEN '-Q2' WHEN substring(${moment}, 5, 2) < '10' THEN '-Q3' ELSE '-Q4' END`;
    case 'year':
      return `substring(${moment}, 0, 4)`;
  }
}

/** The columns that show a key, and the hidden one that names its node. */
export function keyColumns({ variable, kind, name }: WrittenKey): { readonly shown: readonly ColumnText[]; readonly hidden: readonly ColumnText[] } {
  if (kind === null) return { shown: [{ name, text: variable }], hidden: [] };
  const title = kind === 'PullRequest' || kind === 'Issue' ? [{ name: 'title', text: `${variable}.title` }] : [];
  return { shown: [{ name, text: labelText(variable, kind) }, ...title], hidden: [{ name: `${name}_key`, hidden: true, kind, text: keyText(variable, kind) }] };
}

/** How groups come among which the measure does not choose. */
export function keyOrder({ variable, kind }: WrittenKey): readonly string[] {
  if (kind === null) return [variable];
  return labelProperty(kind) === null ? [keyText(variable, kind)] : [labelText(variable, kind), keyText(variable, kind)];
}
