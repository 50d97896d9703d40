/** A statement in the words in which Grafeo answers it as Neo4j does: the rows of `differences` that are `rewritten`. */
import { closingOf } from '../../../cypher/clauses.ts';
import { edit, type Edit } from '../../../cypher/edit.ts';
import { tokenize, type Token } from '../../../cypher/tokens.ts';
import { setCreatedMaps } from './created-maps.ts';
import { spellOutGroups } from './groups.ts';
import { spellOutLabels } from './label-expressions.ts';
import { guardMapProjections } from './map-projections.ts';
import { findBeforeOptional } from '../../../cypher/optional-conditions.ts';
import { spellOutQuantifiedPaths } from './quantified-paths.ts';
import { orderBeforeReturn } from './renamed-columns.ts';
import { quoteReservedNames } from './reserved-names.ts';
import { spellOutStars } from '../../../cypher/stars.ts';
import { callSubqueries } from './subqueries.ts';

const steps: readonly ((statement: string) => string)[] = [setCreatedMaps, spellOutQuantifiedPaths, spellOutLabels, guardMapProjections, spellOutGroups, spellOutStars, orderBeforeReturn, splitShortestPath, (statement) => findBeforeOptional(statement, 'any'), callSubqueries, spellOutCalls, spellOutQuantifiers, quoteReservedNames];

/** @throws ColloquyError `graph_statement_invalid` where Grafeo has no words for it. */
export function adaptStatement(statement: string): string {
  return steps.reduce((text, step) => step(text), statement);
}

/**
 * `MATCH (a …), (b …), p = shortestPath((a)-[*]-(b))` looks for paths between all nodes and never ends; with a MATCH for each it begins at a and b.
 * The same by Cypher's rules where the other parts are nodes alone.
 */
function splitShortestPath(statement: string): string {
  const tokens = tokenize(statement);
  const edits = tokens.flatMap((token, index): Edit[] => {
    if (token.upper !== 'MATCH' || tokens[index - 1]?.upper === 'OPTIONAL') return [];
    const path = tokens.findIndex((other, at) => at > index && /^(?:ALL)?SHORTESTPATHS?$/u.test(other.upper) && other.depth === token.depth);
    const parts = path < 0 ? [] : tokens.slice(index + 1, path);
    // Words on this depth are another clause, but for the path's own name; signs are relationships.
    const isNodesAlone = parts.filter((part) => part.depth === token.depth && part.kind === 'word').length <= 1 && !parts.some((part) => part.depth === token.depth && '-<>['.includes(part.text));
    return isNodesAlone ? parts.filter((part) => part.depth === token.depth && part.text === ',').map((comma) => ({ ...comma, text: ' MATCH' })) : [];
  });
  return edit(statement, edits);
}

const temporal = new Set(['DATE', 'DATETIME', 'DURATION']);

/** `sum(x)` of nothing is 0; a half is rounded up, below zero too; a part of `date(x)` is that of an item of a list. */
function spellOutCalls(statement: string): string {
  const tokens = tokenize(statement);
  const edits = tokens.flatMap((token, index): Edit[] => {
    if (token.text === 'weekDay' && tokens[index - 1]?.text === '.') return [{ ...token, text: 'dayOfWeek' }];
    if (!isCall(tokens, index)) return [];
    const [open, close] = [tokens[index + 1]!, tokens[closingOf(tokens, index + 1)]!];
    if (token.upper === 'SUM') return [{ ...token, end: token.start, text: 'coalesce(' }, { start: close.end, end: close.end, text: ', 0)' }];
    if (temporal.has(token.upper) && tokens[closingOf(tokens, index + 1) + 1]?.text === '.') return [{ ...token, end: token.start, text: 'head([' }, { start: close.end, end: close.end, text: '])' }];
    if (token.upper === 'ROUND') return [{ ...token, text: 'floor' }, { ...open, text: '(0.5 + (' }, { ...close, text: '))' }];
    return [];
  });
  return edit(statement, edits);
}

const quantifiers = new Set(['ANY', 'ALL', 'NONE', 'SINGLE']);

/** From the inside out; each turn leaves one quantifier less. */
function spellOutQuantifiers(statement: string): string {
  const tokens = tokenize(statement);
  const index = tokens.findLastIndex((token, at) => quantifiers.has(token.upper) && isCall(tokens, at) && tokens[at + 3]?.upper === 'IN');
  if (index < 0) return statement;
  const close = closingOf(tokens, index + 1);
  const where = tokens.findIndex((token, at) => at > index && at < close && token.upper === 'WHERE' && token.depth === tokens[index]!.depth + 1);
  if (where < 0) return statement;
  const textBetween = (first: number, last: number): string => statement.slice(tokens[first]!.start, tokens[last]!.end);
  const parts = { item: tokens[index + 2]!.text, list: textBetween(index + 4, where - 1), condition: textBetween(where + 1, close - 1) };
  const spelled = quantifierText(tokens[index]!.upper, parts);
  return spellOutQuantifiers(`${statement.slice(0, tokens[index]!.start)}${spelled}${statement.slice(tokens[close]!.end)}`);
}

/** Three-valued, as Cypher defines it: what is null decides nothing, unless nothing else decides. */
function quantifierText(name: string, { item, list, condition }: { readonly item: string; readonly list: string; readonly condition: string }): string {
  const count = (filter: string): string => `size([${item} IN ${list} WHERE ${filter}])`;
  const unclear = `${count(`(${condition}) IS NULL`)} > 0 THEN null`;
  const decided = {
    ANY: `WHEN ${count(condition)} > 0 THEN true WHEN ${unclear} ELSE false`,
    ALL: `WHEN ${count(`NOT (${condition})`)} > 0 THEN false WHEN ${unclear} ELSE true`,
    NONE: `WHEN ${count(condition)} > 0 THEN false WHEN ${unclear} ELSE true`,
    SINGLE: `WHEN ${count(condition)} > 1 THEN false WHEN ${unclear} ELSE ${count(condition)} = 1`,
  }[name]!;
  return `(CASE WHEN (${list}) IS NULL THEN null ${decided} END)`;
}

function isCall(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.kind === 'word' && tokens[index + 1]?.text === '(' && !['.', ':'].includes(tokens[index - 1]?.text ?? '');
}
