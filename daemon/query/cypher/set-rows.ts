/** The nodes of a set as rows, each once. */
import type { NodeKind } from '#schemas/graph';
import type { Role } from '#schemas/graph-roles';
import type { Along, Condition, SetPlan } from '#schemas/query';
import { flattened } from '../plan/plan-parts.ts';
import { chooseStart, FEW, isJustPositive, sizeOf, type LinkedCondition } from './choose-start.ts';
import { expressionOf, matchShared } from './link-counts.ts';
import { patternText, requireRole, turned } from './patterns.ts';
import { alongText, isPlain, joined, plainText, whereText } from './plain-conditions.ts';
import type { StatementWriter } from './statement-writer.ts';

/** Begins a statement, or a subquery: rows of the node whose name is given back. */
export function setRows(writer: StatementWriter, set: SetPlan): string {
  const conditions = flattened(set.where);
  const start = chooseStart(set);
  const rest = start !== null && isJustPositive(start) ? conditions.filter((condition) => condition !== start) : conditions;
  const node = start === null ? ofKind(writer, set.kind, conditions) : ofLink(writer, set.kind, start, conditions);
  writer.isOfFew = sizeOf(set) <= FEW;
  keepThose(writer, node, set.kind, rest);
  return node;
}

function ofKind(writer: StatementWriter, kind: NodeKind, conditions: readonly Condition[]): string {
  const node = writer.fresh('n');
  writer.rows([node], `MATCH (${node}:${kind})${whereText(plainText(writer, node, kind, conditions))}`);
  return node;
}

function ofLink(writer: StatementWriter, kind: NodeKind, { role, to, along }: LinkedCondition, conditions: readonly Condition[]): string {
  const other = setRows(writer, to);
  const node = matchLinked(writer, other, turned(requireRole(kind, role, to.kind)), { kind, where: conditions }, along);
  writer.rows([node], `WITH DISTINCT ${node}`);
  return node;
}

/** Rows with a node at the other end of the role that fulfils what its own properties decide. */
function matchLinked(writer: StatementWriter, node: string, role: Role, { kind, where }: { readonly kind: NodeKind; readonly where: readonly Condition[] }, along: Along | undefined): string {
  const other = writer.fresh('n');
  const relationship = along === undefined ? '' : writer.fresh('r');
  const condition = joined('AND', [along === undefined ? null : alongText(writer, relationship, along), plainText(writer, other, kind, where)]);
  writer.clause(`MATCH ${patternText(node, role, `${other}:${kind}`, relationship)}${whereText(condition)}`);
  writer.found(other);
  return other;
}

/** Of the rows those whose node fulfils what its own properties do not decide; the scope stays what it was. */
export function keepThose(writer: StatementWriter, node: string, kind: NodeKind, conditions: readonly Condition[]): void {
  const scope = writer.scope;
  const rest = conditions.filter((condition) => !isPlain(condition));
  for (const { role, to, along } of rest.filter(isJustPositive).toSorted((one, other) => sizeOf(one.to) - sizeOf(other.to))) {
    const where = flattened(to.where);
    keepThose(writer, matchLinked(writer, node, requireRole(kind, role, to.kind), { kind: to.kind, where }, along), to.kind, where);
    writer.rows(scope, `WITH DISTINCT ${scope.join(', ')}`);
  }
  for (const condition of rest.filter((one) => !isJustPositive(one))) {
    if (condition.is === 'sharing') {
      matchShared(writer, node, kind, condition);
      writer.rows(scope, `WITH DISTINCT ${scope.join(', ')}`);
    } else writer.keep(scope, expressionOf(writer, node, kind, condition));
  }
}
