/** Conditions on a node's own properties: an expression, for which nothing has to be matched. Two-valued: what a node does not have is no match. */
import type { NodeKind } from '#schemas/graph';
import type { Along, Condition, Range } from '#schemas/query';
import { propertyType } from '../plan/plan-parts.ts';
import { durationText } from './durations.ts';
import { keyText } from './patterns.ts';
import type { StatementWriter } from './statement-writer.ts';
import { wordPattern } from './word-pattern.ts';

/** Whether it needs no other node. */
export function isPlain(condition: Condition): boolean {
  switch (condition.is) {
    case 'linked':
    case 'linked to all':
    case 'more':
    case 'sharing':
      return false;
    case 'within':
    case 'compared':
      return condition.value.through.length === 0;
    case 'all':
    case 'any':
      return condition.of.every(isPlain);
    case 'not':
      return isPlain(condition.of);
    default:
      return true;
  }
}

/** Null for no conditions. May be null instead of false in Cypher's logic, which WHERE takes for false; `negation()` does so too. */
export function plainText(writer: StatementWriter, node: string, kind: NodeKind, conditions: readonly Condition[]): string | null {
  return joined('AND', conditions.filter(isPlain).map((condition) => textOf(writer, node, kind, condition)));
}

/** Null for nothing to join. */
export function joined(operator: 'AND' | 'OR', parts: readonly (string | null)[]): string | null {
  const texts = parts.filter((part) => part !== null);
  if (texts.length <= 1) return texts[0] ?? null;
  return texts.map((text) => (operator === 'AND' && !text.includes(' OR ') ? text : `(${text})`)).join(` ${operator} `);
}

export const negation = (text: string): string => `NOT coalesce(${text}, false)`;

export const whereText = (condition: string | null): string => (condition === null ? '' : ` WHERE ${condition}`);

/** `CONTAINS` is much cheaper than the pattern, and leaves it few texts. */
function saying(writer: StatementWriter, text: string, word: string): string {
  const pattern = wordPattern(word);
  const contains = `toLower(${text}) CONTAINS ${writer.parameter(word)}`;
  return pattern === null ? contains : `${contains} AND ${text} =~ ${writer.parameter(pattern)}`;
}

function textOf(writer: StatementWriter, node: string, kind: NodeKind, condition: Condition): string {
  switch (condition.is) {
    case 'named':
      return `${keyText(node, kind)} IN ${writer.parameter(condition.ids)}`;
    case 'one of':
      return `${node}.${condition.property} IN ${writer.parameter(condition.values)}`;
    case 'containing':
      return condition.words.map((word) => saying(writer, `${node}.${condition.property}`, word.toLowerCase())).join(' AND ');
    case 'holding':
      return `any(item IN ${node}.${condition.property} WHERE toLower(item) IN ${writer.parameter(condition.values.map((value) => value.toLowerCase()))})`;
    case 'within':
      return rangeText(writer, `${node}.${condition.value.property}`, condition.range);
    case 'compared':
      return `${node}.${condition.value.property} ${condition.operator} ${writer.parameter(condition.to)}`;
    case 'lasting':
      return `${durationText(writer, node, kind, condition.duration, '')} ${condition.operator} ${writer.parameter(condition.to)}`;
    case 'present':
      return presentText(node, kind, condition.property);
    case 'all':
      return plainText(writer, node, kind, condition.of) ?? 'true';
    case 'any':
      return joined('OR', condition.of.map((one) => plainText(writer, node, kind, [one])))!;
    case 'not':
      return negation(plainText(writer, node, kind, [condition.of])!);
    case 'linked':
    case 'linked to all':
    case 'more':
    case 'sharing':
      throw new Error(`"${condition.is}" needs another node.`);
    case 'picked':
      throw new Error('What is picked has to be found first.');
  }
}

/** An empty list says nothing. */
function presentText(node: string, kind: NodeKind, property: string): string {
  return propertyType(kind, property) === 'strings' ? `size(${node}.${property}) > 0` : `${node}.${property} IS NOT NULL`;
}

function rangeText(writer: StatementWriter, value: string, { from, before }: Range): string {
  const bounds = [from === null ? null : `${value} >= ${writer.parameter(from)}`, before === null ? null : `${value} < ${writer.parameter(before)}`];
  return joined('AND', bounds) ?? `${value} IS NOT NULL`;
}

/** What the relationship has to say. */
export function alongText(writer: StatementWriter, relationship: string, { within, verdicts }: Along): string | null {
  return joined('AND', [within === undefined ? null : rangeText(writer, `${relationship}.at`, within), verdicts === undefined ? null : `${relationship}.verdict IN ${writer.parameter(verdicts)}`]);
}

