/**
 * Conditions that need other nodes, as expressions over counts. What has to be counted is put into clauses before: OPTIONAL MATCH, what the found
 * nodes have to fulfil, and a WITH that counts those that do. Row by row, without a subquery in a subquery, which the embedded store joins with
 * everything else before it looks at the row.
 */
import type { NodeKind } from '#schemas/graph';
import type { Along, Condition, SetPlan, Value } from '#schemas/query';
import { asLinked, boundsOf, flattened } from '../plan/plan-parts.ts';
import { keyText, patternText, requireRole } from './patterns.ts';
import { alongText, isPlain, joined, negation, plainText, whereText } from './plain-conditions.ts';
import type { StatementWriter } from './statement-writer.ts';

export interface Link {
  readonly role: string;
  readonly to: SetPlan;
  readonly along?: Along | undefined;
}

export interface FoundLink {
  /** The node at the other end; null in rows without one. */
  readonly node: string;
  /** What has to be true of it besides. */
  readonly condition: string | null;
  /** The column of the relationship's time, when it was asked for. */
  readonly at: string | null;
}

/** The condition as an expression; the clauses before it have found what it speaks of. */
export function expressionOf(writer: StatementWriter, node: string, kind: NodeKind, condition: Condition): string {
  if (isPlain(condition)) return plainText(writer, node, kind, [condition])!;
  switch (condition.is) {
    case 'linked':
      return countText(linkCount(writer, node, kind, condition), condition);
    case 'sharing':
      return `${sharingCount(writer, node, kind, condition)} > 0`;
    case 'within':
    case 'compared':
      return expressionOf(writer, node, kind, asLinked(condition.value, (value) => ({ ...condition, value })));
    case 'not':
      return negation(expressionOf(writer, node, kind, condition.of));
    case 'all':
    case 'any': {
      const operator = condition.is === 'all' ? 'AND' : 'OR';
      return joined(operator, condition.of.map((one) => expressionOf(writer, node, kind, one))) ?? 'true';
    }
    default:
      throw new Error(`"${condition.is}" needs no other node.`);
  }
}

function countText(count: string, bounds: Extract<Condition, { is: 'linked' }>): string {
  const { least, most } = boundsOf(bounds);
  if (least === most) return `${count} = ${least}`;
  return joined('AND', [least > 0 ? `${count} >= ${least}` : null, most === null ? null : `${count} <= ${most}`]) ?? 'true';
}

/** The column that holds how many nodes the link leads to. */
export function linkCount(writer: StatementWriter, node: string, kind: NodeKind, link: Link): string {
  const outer = writer.scope;
  const found = findLinked(writer, node, kind, link);
  const count = writer.fresh('count');
  writer.rows([...outer, count], `WITH ${[...outer, `count(DISTINCT ${chosenText(found.condition, keyText(found.node, link.to.kind))}) AS ${count}`].join(', ')}`);
  return count;
}

/** `CASE WHEN condition THEN value END`. */
export const chosenText = (condition: string | null, value: string): string => (condition === null ? value : `CASE WHEN ${condition} THEN ${value} END`);

/** A row for each node that the link leads to, and one for a row that has none. */
export function findLinked(writer: StatementWriter, node: string, kind: NodeKind, { role: name, to, along }: Link, wantsTime = false): FoundLink {
  const role = requireRole(kind, name, to.kind);
  const other = writer.fresh('n');
  const relationship = along !== undefined || wantsTime ? writer.fresh('r') : '';
  const conditions = flattened(to.where);
  const where = joined('AND', [along === undefined ? null : alongText(writer, relationship, along), plainText(writer, other, to.kind, conditions)]);
  writer.clause(`OPTIONAL MATCH ${patternText(node, role, `${other}:${to.kind}`, relationship)}${whereText(where)}`);
  const at = wantsTime ? writer.fresh('at') : null;
  if (at === null) writer.found(other);
  else writer.rows([...writer.scope, other, at], `WITH ${[...writer.scope, other, `${relationship}.at AS ${at}`].join(', ')}`);
  const rest = conditions.filter((condition) => !isPlain(condition));
  return { node: other, condition: joined('AND', rest.map((condition) => expressionOf(writer, other, to.kind, condition))), at };
}

/** In two clauses: within one, a relationship would not do for both roles. */
function sharingCount(writer: StatementWriter, node: string, kind: NodeKind, { roles: [one, another], kind: shared }: Extract<Condition, { is: 'sharing' }>): string {
  const outer = writer.scope;
  const other = writer.fresh('n');
  const relationship = writer.fresh('r');
  const count = writer.fresh('count');
  writer.clause(`OPTIONAL MATCH ${patternText(node, requireRole(kind, one, shared), `${other}:${shared}`)}`);
  writer.rows([...outer, other], `WITH DISTINCT ${[...outer, other].join(', ')}`);
  writer.clause(`OPTIONAL MATCH ${patternText(node, requireRole(kind, another, shared), other, relationship)}`);
  writer.rows([...outer, count], `WITH ${[...outer, `count(DISTINCT ${chosenText(`${relationship} IS NOT NULL`, keyText(other, shared))}) AS ${count}`].join(', ')}`);
  return count;
}

/** The greatest or least of the values at the end of steps, as a column. */
export function endValue(writer: StatementWriter, node: string, kind: NodeKind, { through, property }: Value, which: 'max' | 'min'): string {
  if (through.length === 0) return `${node}.${property}`;
  const outer = writer.scope;
  let [last, lastKind] = [node, kind];
  for (const { role, kind: next } of through) {
    const other = writer.fresh('n');
    writer.clause(`OPTIONAL MATCH ${patternText(last, requireRole(lastKind, role, next), `${other}:${next}`)}`);
    writer.found(other);
    [last, lastKind] = [other, next];
  }
  const value = writer.fresh('value');
  writer.rows([...outer, value], `WITH ${[...outer, `${which}(${last}.${property}) AS ${value}`].join(', ')}`);
  return value;
}

