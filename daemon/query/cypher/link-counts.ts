/**
 * Conditions that need other nodes, as expressions over counts. What has to be counted is put into clauses before. Nowhere a subquery of a condition
 * in another one: the embedded store joins the inner one with everything before it looks at the row.
 */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Links, Value } from '#schemas/query';
import { asAtLeast, asLinked, boundsOf, flattened } from '../plan/plan-parts.ts';
import { keyText, patternText, requireRole } from './patterns.ts';
import { alongText, isPlain, joined, negation, plainText, whereText } from './plain-conditions.ts';
import type { StatementWriter } from './statement-writer.ts';

/** Links, whether counted or not. */
export type Link = Readonly<Links>;

type Sharing = Extract<Condition, { is: 'sharing' }>;

/** The condition as an expression; the clauses before it have found what it speaks of. */
export function expressionOf(writer: StatementWriter, node: string, kind: NodeKind, condition: Condition): string {
  if (isPlain(condition)) return plainText(writer, node, kind, [condition])!;
  switch (condition.is) {
    case 'linked':
      return boundsText(linkCount(writer, node, kind, condition), condition);
    case 'linked to all':
      return expressionOf(writer, node, kind, asAtLeast(condition));
    case 'more':
      return `${linkCount(writer, node, kind, condition.links)} > ${linkCount(writer, node, kind, condition.than)}`;
    case 'sharing':
      return `${sharingCount(writer, node, kind, condition)} > 0`;
    case 'within':
    case 'compared':
      return expressionOf(writer, node, kind, asLinked(condition.value, (value) => ({ ...condition, value })));
    case 'not':
      return negation(expressionOf(writer, node, kind, condition.of));
    case 'all':
    case 'any':
      return joined(condition.is === 'all' ? 'AND' : 'OR', condition.of.map((one) => expressionOf(writer, node, kind, one)))!;
    default:
      throw new Error(`"${condition.is}" needs no other node.`);
  }
}

function boundsText(count: string, bounds: Extract<Condition, { is: 'linked' }>): string {
  const { least, most } = boundsOf(bounds);
  if (least === most) return `${count} = ${least}`;
  return joined('AND', [least > 0 ? `${count} >= ${least}` : null, most === null ? null : `${count} <= ${most}`]) ?? 'true';
}

/** How many nodes the link leads to, or what their number adds up to: a column. */
export function linkCount(writer: StatementWriter, node: string, kind: NodeKind, link: Link): string {
  const { role: name, to, along, sum } = link;
  if (sum !== undefined) return linkValue(writer, node, kind, link, (_, number) => `coalesce(sum(${number}), 0)`, 'sum');
  const role = requireRole(kind, name, to.kind);
  // One relationship between two nodes: as many patterns as nodes.
  const isSimple = !writer.isOfFew && to.where.length === 0 && along === undefined && role.relationships.length === 1 && role.direction !== 'either';
  if (!isSimple) return linkValue(writer, node, kind, link, (key) => `count(DISTINCT ${key})`, 'count');
  const count = writer.fresh('count');
  writer.column(count, `COUNT { ${patternText(node, role, `:${to.kind}`)} }`);
  return count;
}

/** The latest time of the link's relationships: a column. */
export const latestLink = (writer: StatementWriter, node: string, kind: NodeKind, link: Link): string => linkValue(writer, node, kind, link, (_, at) => `max(${at})`, 'latest');

/** The earliest time of the link's relationships: a column. */
export const firstLink = (writer: StatementWriter, node: string, kind: NodeKind, link: Link): string => linkValue(writer, node, kind, link, (_, at) => `min(${at})`, 'first');

/** Of the key of a node at the other end, and what its relationship says. */
type Compute = (key: string, said: string) => string;

/** What of the relationship is computed with. */
const saying = { count: null, latest: 'at', first: 'at', sum: 'count' } as const;

/** A column of what is computed of the nodes at the other end, by their keys, or of the relationships' times or numbers. A row without any has it too. */
function linkValue(writer: StatementWriter, node: string, kind: NodeKind, link: Link, compute: Compute, prefix: keyof typeof saying): string {
  const other = writer.fresh('n');
  const relationship = link.along !== undefined || saying[prefix] !== null ? writer.fresh('r') : '';
  const conditions = flattened(link.to.where);
  const where = joined('AND', [link.along === undefined ? null : alongText(writer, relationship, link.along), plainText(writer, other, link.to.kind, conditions)]);
  const pattern = `${patternText(node, requireRole(kind, link.role, link.to.kind), `${other}:${link.to.kind}`, relationship)}${whereText(where)}`;
  const rest = conditions.filter((condition) => !isPlain(condition));
  return writer.aside(node, pattern, prefix, () => {
    let said = `${relationship}.${saying[prefix] ?? 'at'}`;
    writer.found(other);
    if (saying[prefix] !== null && rest.length > 0) {
      const name = writer.fresh(saying[prefix]);
      writer.column(name, said);
      said = name;
    }
    const condition = joined('AND', rest.map((one) => expressionOf(writer, other, link.to.kind, one)));
    return compute(chosenText(condition, keyText(other, link.to.kind)), chosenText(condition, said));
  });
}

/** `CASE WHEN condition THEN value END`. */
export const chosenText = (condition: string | null, value: string): string => (condition === null ? value : `CASE WHEN ${condition} THEN ${value} END`);

function sharingCount(writer: StatementWriter, node: string, kind: NodeKind, { roles: [one, another], kind: shared }: Sharing): string {
  const other = writer.fresh('n');
  const relationship = writer.fresh('r');
  return writer.aside(node, patternText(node, requireRole(kind, one, shared), `${other}:${shared}`), 'count', (word, outer) => {
    writer.rows([...outer, other], `WITH DISTINCT ${[...new Set([...outer, node, other])].join(', ')}`);
    writer.clause(`${word} ${patternText(node, requireRole(kind, another, shared), other, relationship)}`);
    return `count(DISTINCT ${chosenText(`${relationship} IS NOT NULL`, keyText(other, shared))})`;
  });
}

/** Rows with a node that has both roles. In two clauses: within one, a relationship would not do for both. */
export function matchShared(writer: StatementWriter, node: string, kind: NodeKind, { roles: [one, another], kind: shared }: Sharing): void {
  const other = writer.fresh('n');
  writer.clause(`MATCH ${patternText(node, requireRole(kind, one, shared), `${other}:${shared}`)}`);
  writer.clause(`MATCH ${patternText(node, requireRole(kind, another, shared), other)}`);
}

/** The greatest or least of the values at the end of steps: a column. */
export function endValue(writer: StatementWriter, node: string, kind: NodeKind, { through, property }: Value, which: 'max' | 'min'): string {
  const [first, ...later] = through;
  if (first === undefined) return `${node}.${property}`;
  let [last, lastKind] = [writer.fresh('n'), first.kind];
  return writer.aside(node, patternText(node, requireRole(kind, first.role, first.kind), `${last}:${first.kind}`), 'value', (word) => {
    for (const { role, kind: next } of later) {
      const other = writer.fresh('n');
      writer.clause(`${word} ${patternText(last, requireRole(lastKind, role, next), `${other}:${next}`)}`);
      [last, lastKind] = [other, next];
    }
    return `${which}(${last}.${property})`;
  });
}
