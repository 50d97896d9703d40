/** The nodes of a set with the columns of their kind. What they need of other nodes is matched when the limit has cut. */
import type { NodeKind } from '#schemas/graph';
import type { Order, Plan } from '#schemas/query';
import { compiledWhole, distinctlyNamed, returnText, type ColumnText, type CompiledPlan, type CompileOptions } from './compiled-plan.ts';
import { compileCount } from './compile-count.ts';
import { roundedText } from './amounts.ts';
import { shownColumns } from './shown-columns.ts';
import { labelText, nameOfOne, sourceText, type KindColumn } from './kind-columns.ts';
import { keyText } from './patterns.ts';
import { setRows } from './set-rows.ts';
import { carried, writtenBeforeLimit, writtenBehindLimit } from './shown-keys.ts';
import { orderText, rising, sortValue, usualOrder, withLeast, type SortText } from './sort-values.ts';
import { createStatementWriter, type StatementWriter } from './statement-writer.ts';

type Find = Extract<Plan, { ask: 'find' }>;

export function compileFind(plan: Find, { maxRows }: CompileOptions): CompiledPlan {
  const { set, limit, withTies = false } = plan;
  const { kind } = set;
  const writer = createStatementWriter();
  const node = setRows(writer, set);
  const order = plan.order ?? usualOrder(kind);
  const sort = order === null ? null : sortColumn(writer, node, kind, order);
  const [before, behind] = [plan.show ?? [], plan.beside ?? []].map((keys) => keys.map((key) => writtenBeforeLimit(writer, node, kind, key)));
  const sorted: readonly SortText[] = [...(sort === null ? labelOrder(node, kind) : [sort]), ...rising(keyText(node, kind))];
  const most = withTies || limit === undefined ? maxRows + 1 : Math.min(limit, maxRows + 1);
  writer.clause(`WITH ${writer.scope.join(', ')} ${orderText(sorted)} LIMIT ${most}`);
  writer.isOfFew = true;
  const [first, last] = [before!, behind!].map((keys) => keys.map((key) => writtenBehindLimit(writer, node, kind, key)));
  const own = shownColumns(plan, [...first!, ...last!].map(({ name }) => name));
  const columns = distinctlyNamed([...first!, ...kindColumns(writer, node, kind, own), ...last!, ...hiddenColumns(node, kind, withTies && sort !== null ? sort.text : null)]);
  writer.clause(`${returnText(columns)} ${orderText(sorted, columns)}`);
  const ties = withTies && limit !== undefined && sort !== null ? { keep: limit, column: columns.length - 1 } : null;
  const { cypher: total, parameters } = compileCount({ ask: 'count', set });
  return { ...compiledWhole(writer, columns), limit: limit ?? null, ties, total: { cypher: total, parameters } };
}

function sortColumn(writer: StatementWriter, node: string, kind: NodeKind, { by, descending }: Order): SortText {
  const value = sortValue(writer, node, kind, by, descending);
  const least = descending ? withLeast(kind, by, value) : null;
  return { text: carried(writer, least ?? value, 'sort'), descending, isThere: least !== null };
}

const labelOrder = (node: string, kind: NodeKind): readonly SortText[] => (labelText(node, kind) === keyText(node, kind) ? [] : rising(labelText(node, kind)));

function hiddenColumns(node: string, kind: NodeKind, sort: string | null): readonly ColumnText[] {
  const key: ColumnText = { name: 'key', hidden: true, kind, text: keyText(node, kind) };
  return sort === null ? [key] : [key, { name: sort, hidden: true, text: sort }];
}

function kindColumns(writer: StatementWriter, node: string, kind: NodeKind, wanted: readonly KindColumn[]): readonly ColumnText[] {
  return [{ name: nameOfOne(kind), text: labelText(node, kind) }, ...wanted.map((one) => columnText(writer, node, kind, one))];
}

function columnText(writer: StatementWriter, node: string, kind: NodeKind, { name, from, property, per }: KindColumn): ColumnText {
  if (from === undefined) return { name, text: per === undefined ? `${node}.${property!}` : roundedText(`(${node}.${property!} / ${per}.0)`) };
  const other = writer.fresh('n');
  const text = from.property === undefined ? labelText(other, from.kind) : `${other}.${from.property}`;
  const value = writer.aside(node, sourceText(node, kind, from, other), 'shown', () => (from.all === true ? `collect(DISTINCT ${text})` : `min(${text})`));
  return { name, text: property === undefined ? value : `coalesce(${value}, ${node}.${property})`, ...(from.all === true ? { isList: true as const } : {}) };
}
