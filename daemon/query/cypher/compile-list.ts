/** Things of several kinds as one list, each part in its own order. */
import { nodeKinds } from '#schemas/graph';
import type { ListPlan } from '#schemas/query';
import { compiledWhole, returnText, type ColumnText, type CompiledPlan, type CompileOptions } from './compiled-plan.ts';
import { labelProperty, labelText } from './kind-columns.ts';
import { keyText } from './patterns.ts';
import { setRows } from './set-rows.ts';
import { orderText, rising, sortValue, usualOrder } from './sort-values.ts';
import { createStatementWriter, type StatementWriter } from './statement-writer.ts';

type Part = ListPlan['parts'][number];

/** What is shown of a thing of any kind. Null where the kind has no such thing: the map that a row comes from is without it. */
const shown = ['item', 'title', 'state', 'at', 'part'] as const;

/** A subquery for each part gives its rows as a list of maps: what is shown, the part's place, the key. */
export function compileList({ parts }: ListPlan, { maxRows }: CompileOptions): CompiledPlan {
  const writer = createStatementWriter();
  const lists = parts.map((part, place) => {
    writer.rows([], 'CALL {');
    writer.clause(`RETURN collect(${partRow(writer, part, place, maxRows + 1)}) AS rows${place} }`);
    return `rows${place}`;
  });
  writer.clause(`UNWIND ${lists.join(' + ')} AS one`);
  const kinds = [...new Set(parts.map(({ set }) => set.kind))];
  const columns: readonly ColumnText[] = [...shown.map((name): ColumnText => ({ name, text: name })), ...kinds.map((kind): ColumnText => ({ name: `key${kinds.indexOf(kind)}`, hidden: true, kind, text: `CASE WHEN kind = ${writer.parameter(kind)} THEN key ELSE null END` }))];
  const carried = [...shown, 'kind', 'place', 'key'];
  const sorted = [...rising('place'), { text: 'at', descending: true }, ...rising('key')];
  writer.clause(`WITH ${carried.map((name) => `one.${name} AS ${name}`).join(', ')} ${orderText(sorted)} LIMIT ${maxRows + 1}`);
  writer.clause(`${returnText([...columns, { name: 'place', text: 'place' }, { name: 'key', text: 'key' }])} ${orderText(sorted)}`);
  return compiledWhole(writer, [...columns, { name: 'place', text: 'place', hidden: true }, { name: 'key', text: 'key', hidden: true }]);
}

/** The clauses up to the newest of the part, and a map of what is shown of one of them. */
function partRow(writer: StatementWriter, { name, set, at: asked }: Part, place: number, most: number): string {
  const { kind } = set;
  const node = setRows(writer, set);
  const order = asked ?? usualOrder(kind)?.by ?? null;
  const at = order === null ? null : sortValue(writer, node, kind, order, true);
  const times = at === null ? [] : [{ text: 'at', descending: true }];
  writer.clause(`WITH ${[node, ...(at === null ? [] : [`${at} AS at`])].join(', ')} ${orderText([...times, ...rising(keyText(node, kind))])} LIMIT ${most}`);
  const own = Object.entries({ title: labelProperty(kind) === null ? ['title'] : [], state: ['state', 'status'] }).flatMap(([cell, names]) => names.filter((each) => each in nodeKinds[kind].properties).map((each) => `${cell}: ${node}.${each}`));
  return `{${[`item: ${labelText(node, kind)}`, ...own, ...(at === null ? [] : ['at: at']), `part: ${writer.parameter(name)}`, `kind: ${writer.parameter(kind)}`, `place: ${place}`, `key: ${keyText(node, kind)}`].join(', ')}}`;
}
