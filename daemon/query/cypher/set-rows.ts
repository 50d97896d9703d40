/** The nodes of a set as rows, each once. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, SetPlan } from '#schemas/query';
import { flattened } from '../plan/plan-parts.ts';
import { chooseStart, isJustPositive, sizeOf } from './choose-start.ts';
import { expressionOf } from './link-counts.ts';
import { patternText, requireRole, turned } from './patterns.ts';
import { alongText, isPlain, joined, plainText, whereText } from './plain-conditions.ts';
import type { StatementWriter } from './statement-writer.ts';

/** Begins a statement, or a subquery: rows of the node whose name is given back. */
export function setRows(writer: StatementWriter, set: SetPlan): string {
  const conditions = flattened(set.where);
  const start = chooseStart(set);
  const rest = start !== null && isJustPositive(start) ? conditions.filter((condition) => condition !== start) : conditions;
  const node = start === null ? ofKind(writer, set.kind, conditions) : ofLink(writer, set.kind, start, conditions);
  keepThose(writer, node, set.kind, rest);
  return node;
}

function ofKind(writer: StatementWriter, kind: NodeKind, conditions: readonly Condition[]): string {
  const node = writer.fresh('n');
  writer.rows([node], `MATCH (${node}:${kind})${whereText(plainText(writer, node, kind, conditions))}`);
  return node;
}

function ofLink(writer: StatementWriter, kind: NodeKind, { role: name, to, along }: NonNullable<ReturnType<typeof chooseStart>>, conditions: readonly Condition[]): string {
  const other = setRows(writer, to);
  const node = writer.fresh('n');
  const relationship = along === undefined ? '' : writer.fresh('r');
  const where = joined('AND', [along === undefined ? null : alongText(writer, relationship, along), plainText(writer, node, kind, conditions)]);
  writer.clause(`MATCH ${patternText(other, turned(requireRole(kind, name, to.kind)), `${node}:${kind}`, relationship)}${whereText(where)}`);
  writer.rows([node], `WITH DISTINCT ${node}`);
  return node;
}

/** Of the rows those whose node fulfils what its own properties do not decide; the scope stays what it was. */
export function keepThose(writer: StatementWriter, node: string, kind: NodeKind, conditions: readonly Condition[]): void {
  const scope = writer.scope;
  const rest = conditions.filter((condition) => !isPlain(condition));
  const [positive, others] = [rest.filter(isJustPositive), rest.filter((condition) => !isJustPositive(condition))];
  for (const { role: name, to, along } of positive.toSorted((one, other) => sizeOf(one.to) - sizeOf(other.to))) {
    const other = writer.fresh('n');
    const relationship = along === undefined ? '' : writer.fresh('r');
    const inner = flattened(to.where);
    const where = joined('AND', [along === undefined ? null : alongText(writer, relationship, along), plainText(writer, other, to.kind, inner)]);
    writer.clause(`MATCH ${patternText(node, requireRole(kind, name, to.kind), `${other}:${to.kind}`, relationship)}${whereText(where)}`);
    writer.found(other);
    keepThose(writer, other, to.kind, inner);
    writer.rows(scope, `WITH DISTINCT ${scope.join(', ')}`);
  }
  for (const condition of others) writer.keep(scope, expressionOf(writer, node, kind, condition));
}
