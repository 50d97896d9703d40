/** The nodes of a set with the columns of their kind. What they need of other nodes is matched when the limit has cut. */
import type { NodeKind } from '#schemas/graph';
import type { Order, Plan, Step } from '#schemas/query';
import { compiledWhole, distinctlyNamed, returnText, type ColumnText, type CompiledPlan, type CompileOptions } from './compiled-plan.ts';
import { compileCount } from './compile-count.ts';
import { roundedText } from './amounts.ts';
import { shownColumns } from './shown-columns.ts';
import { labelText, nameOfOne, nameOfSeveral, sourceText, type KindColumn } from './kind-columns.ts';
import { keyText, patternText, requireRole } from './patterns.ts';
import { setRows } from './set-rows.ts';
import { orderText, rising, sortKeyName, sortValue, usualOrder, withLeast, type SortText } from './sort-values.ts';
import { createStatementWriter, type StatementWriter } from './statement-writer.ts';

type Find = Extract<Plan, { ask: 'find' }>;

export function compileFind(plan: Find, { maxRows }: CompileOptions): CompiledPlan {
  const { set, limit, withTies = false } = plan;
  const { kind } = set;
  const writer = createStatementWriter();
  const node = setRows(writer, set);
  const order = plan.order ?? usualOrder(kind);
  const sort = order === null ? null : sortColumn(writer, node, kind, order);
  const shown = (plan.show ?? []).map((key): ColumnText => ({ name: sortKeyName(kind, key), text: column(writer, sortValue(writer, node, kind, key, true), 'shown') }));
  const sorted: readonly SortText[] = [...(sort === null ? labelOrder(node, kind) : [sort]), ...rising(keyText(node, kind))];
  const most = withTies || limit === undefined ? maxRows + 1 : Math.min(limit, maxRows + 1);
  writer.clause(`WITH ${writer.scope.join(', ')} ${orderText(sorted)} LIMIT ${most}`);
  writer.isOfFew = true;
  const columns = distinctlyNamed([...shown, ...kindColumns(writer, node, kind, shownColumns(plan, shown.map(({ name }) => name))), ...(plan.beside ?? []).map((steps) => besideColumn(writer, node, kind, steps)), ...hiddenColumns(node, kind, withTies && sort !== null ? sort.text : null)]);
  writer.clause(`${returnText(columns)} ${orderText(sorted, columns)}`);
  const ties = withTies && limit !== undefined && sort !== null ? { keep: limit, column: columns.length - 1 } : null;
  const { cypher: total, parameters } = compileCount({ ask: 'count', set });
  return { ...compiledWhole(writer, columns), limit: limit ?? null, ties, total: { cypher: total, parameters } };
}

function sortColumn(writer: StatementWriter, node: string, kind: NodeKind, { by, descending }: Order): SortText {
  const value = sortValue(writer, node, kind, by, descending);
  const least = descending ? withLeast(kind, by, value) : null;
  return { text: column(writer, least ?? value, 'sort'), descending, isThere: least !== null };
}

/** Values are carried under a name. */
function column(writer: StatementWriter, value: string, prefix: string): string {
  if (writer.scope.includes(value)) return value;
  const name = writer.fresh(prefix);
  writer.column(name, value);
  return name;
}

const labelOrder = (node: string, kind: NodeKind): readonly SortText[] => (labelText(node, kind) === keyText(node, kind) ? [] : rising(labelText(node, kind)));

function hiddenColumns(node: string, kind: NodeKind, sort: string | null): readonly ColumnText[] {
  const key: ColumnText = { name: 'key', hidden: true, kind, text: keyText(node, kind) };
  return sort === null ? [key] : [key, { name: sort, hidden: true, text: sort }];
}

function kindColumns(writer: StatementWriter, node: string, kind: NodeKind, wanted: readonly KindColumn[]): readonly ColumnText[] {
  return [{ name: nameOfOne(kind), text: labelText(node, kind) }, ...wanted.map((one) => columnText(writer, node, kind, one))];
}

/** A list of the nodes at the end of steps. A clause for each: within one, no relationship would be gone back over. */
function besideColumn(writer: StatementWriter, node: string, kind: NodeKind, steps: readonly Step[]): ColumnText {
  const names = steps.map(() => writer.fresh('n'));
  const [first, ...later] = steps.map(({ role, kind: to }, index) => patternText(names[index - 1] ?? node, requireRole(steps[index - 1]?.kind ?? kind, role, to), `${names[index]!}:${to}`));
  const end = steps.at(-1)!.kind;
  const text = writer.aside(node, first!, 'shown', (word) => {
    for (const pattern of later) writer.clause(`${word} ${pattern}`);
    return `collect(DISTINCT ${labelText(names.at(-1)!, end)})`;
  });
  return { name: nameOfSeveral(end), text, isList: true };
}

function columnText(writer: StatementWriter, node: string, kind: NodeKind, { name, from, property, per }: KindColumn): ColumnText {
  if (from === undefined) return { name, text: per === undefined ? `${node}.${property!}` : roundedText(`(${node}.${property!} / ${per}.0)`) };
  const other = writer.fresh('n');
  const text = from.property === undefined ? labelText(other, from.kind) : `${other}.${from.property}`;
  const value = writer.aside(node, sourceText(node, kind, from, other), 'shown', () => (from.all === true ? `collect(DISTINCT ${text})` : `min(${text})`));
  return { name, text: property === undefined ? value : `coalesce(${value}, ${node}.${property})`, ...(from.all === true ? { isList: true as const } : {}) };
}
