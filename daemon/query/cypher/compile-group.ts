/** One row per group: its keys, then the measure. */
import type { NodeKind } from '#schemas/graph';
import type { Plan, SetPlan, Step } from '#schemas/query';
import { flattened } from '../plan/plan-parts.ts';
import { amountText, measureName, statisticText } from './amounts.ts';
import { compiledWhole, distinctlyNamed, returnText, type CompiledPlan, type CompileOptions } from './compiled-plan.ts';
import { keyColumns, keyOrder, writeKey, type WrittenKey } from './group-keys.ts';
import { nameOfOne } from './kind-columns.ts';
import { chosenText, expressionOf } from './link-counts.ts';
import { keyText, patternText, requireRole, turned } from './patterns.ts';
import { isPlain, joined, plainText, whereText } from './plain-conditions.ts';
import { keepThose, setRows } from './set-rows.ts';
import { orderText, rising, type SortText } from './sort-values.ts';
import { createStatementWriter, type StatementWriter } from './statement-writer.ts';

type Group = Extract<Plan, { ask: 'group' }>;

export function compileGroup(plan: Group, options: CompileOptions): CompiledPlan {
  const writer = createStatementWriter();
  const keys = plan.everyKey === true ? writeEveryGroup(writer, plan, options) : writeGroups(writer, plan, options);
  const { having, summary } = plan;
  const name = countedName(plan);
  if (having !== undefined) {
    const bounds = [having.atLeast === undefined ? null : `${name} >= ${having.atLeast}`, having.atMost === undefined ? null : `${name} <= ${having.atMost}`];
    const condition = joined('AND', bounds);
    if (condition !== null) writer.clause(`WITH * WHERE ${condition}`);
  }
  return summary === undefined ? listed(writer, plan, keys, options) : summed(writer, plan, summary);
}

/** By verdict, reviews are counted. */
const countedName = ({ set, by, measure }: Group): string => (by.some((key) => 'verdict' in key) ? 'reviews' : measureName(set.kind, measure));

/** Rows of the keys and the measure, under its name. */
function writeGroups(writer: StatementWriter, plan: Group, options: CompileOptions): readonly WrittenKey[] {
  const { set, by, keys, measure } = plan;
  const node = setRows(writer, set);
  const written = by.map((key, index) => {
    const own = writeKey(writer, node, set.kind, key, options);
    if (index === 0 && keys !== undefined && own.kind !== null) {
      keepPlain(writer, own.variable, keys);
      keepThose(writer, own.variable, keys.kind, flattened(keys.where));
    }
    return own;
  });
  const variables = written.map(({ variable }) => variable);
  const name = countedName(plan);
  if (measure.statistic === 'count') writer.clause(`WITH ${[...variables, `count(${node}) AS ${name}`].join(', ')}`);
  else {
    writer.clause(`WITH ${[...variables, `${amountText(writer, node, set.kind, measure.of, options.now)} AS amount`].join(', ')}`);
    writer.clause(`WITH ${[...variables, `${statisticText(measure.statistic, 'amount')} AS ${name}`].join(', ')}`);
  }
  return written;
}

function keepPlain(writer: StatementWriter, node: string, keys: SetPlan): void {
  const condition = plainText(writer, node, keys.kind, flattened(keys.where));
  if (condition !== null) writer.clause(`WITH ${writer.scope.join(', ')} WHERE ${condition}`);
}

/** From the keys to their members, so that those without any have a row. */
function writeEveryGroup(writer: StatementWriter, { set, by: [key], keys, measure }: Group, { now }: CompileOptions): readonly WrittenKey[] {
  if (key === undefined || !('linked' in key)) throw new Error('Every key has a row only where keys are nodes: the plan was not checked.');
  const kind = key.linked.at(-1)!.kind;
  const group = setRows(writer, keys ?? { kind, where: [] });
  const node = followBack(writer, group, set, key.linked);
  const rest = flattened(set.where).filter((condition) => !isPlain(condition));
  const memberKey = keyText(node, set.kind);
  const condition = joined('AND', rest.map((one) => expressionOf(writer, node, set.kind, one)));
  const name = measureName(set.kind, measure);
  if (measure.statistic === 'count') writer.clause(`WITH ${group}, count(DISTINCT ${chosenText(condition, memberKey)}) AS ${name}`);
  else {
    // Of nobody there are no links, and that is no amount.
    const isMember = joined('AND', [`${memberKey} IS NOT NULL`, condition]);
    const amount = amountText(writer, node, set.kind, measure.of, now);
    writer.clause(`WITH DISTINCT ${group}, ${memberKey} AS member, ${chosenText(isMember, amount)} AS amount`);
    writer.clause(`WITH ${group}, ${statisticText(measure.statistic, 'amount')} AS ${name}`);
  }
  return [{ variable: group, kind, name: nameOfOne(kind) }];
}

/** The members of a group, over the steps that lead from a member to its group; null where there are none. */
function followBack(writer: StatementWriter, group: string, set: SetPlan, steps: readonly Step[]): string {
  const kinds: readonly NodeKind[] = [set.kind, ...steps.map((step) => step.kind)];
  let last = group;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const other = writer.fresh('n');
    const role = turned(requireRole(kinds[at]!, steps[at]!.role, kinds[at + 1]!));
    const where = at === 0 ? plainText(writer, other, set.kind, flattened(set.where)) : null;
    writer.clause(`OPTIONAL MATCH ${patternText(last, role, `${other}:${kinds[at]!}`)}${whereText(where)}`);
    last = other;
  }
  writer.rows([group, last], `WITH DISTINCT ${group}, ${last}`);
  return last;
}

function listed(writer: StatementWriter, plan: Group, keys: readonly WrittenKey[], { maxRows }: CompileOptions): CompiledPlan {
  const { measure, order, limit } = plan;
  const columns = keys.map(keyColumns);
  const name = countedName(plan);
  const shown = [...columns.flatMap((column) => column.shown), { name, text: name }];
  const all = distinctlyNamed([...shown, ...columns.flatMap((column) => column.hidden)]);
  const sorted: readonly SortText[] = [...(order === 'key' ? [] : [{ text: name, descending: order === 'most', isThere: measure.statistic === 'count' }]), ...rising(...keys.flatMap(keyOrder))];
  const most = order === 'key' ? Math.min(limit ?? maxRows + 1, maxRows + 1) : maxRows + 1;
  writer.clause(`${returnText(all)} ${orderText(sorted, all)} LIMIT ${most}`);
  return { ...compiledWhole(writer, all), limit: limit ?? null, ties: limit === undefined || order === 'key' ? null : { keep: limit, column: shown.length - 1 } };
}

function summed(writer: StatementWriter, plan: Group, summary: 'mean' | 'median'): CompiledPlan {
  const columns = [{ name: `${summary}_${countedName(plan)}`, text: statisticText(summary, countedName(plan)) }];
  writer.clause(returnText(columns));
  return compiledWhole(writer, columns);
}

