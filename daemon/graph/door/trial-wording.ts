/**
 * A store puts a statement in other words, so that its rows have one order, and some do so beside everything else that the daemon does. How long
 * that takes grows faster than the statement: it is tried here once, where it can be ended.
 */
import { findBeforeOptional } from '../cypher/optional-conditions.ts';
import { orderedStatement } from '../cypher/ordered-statement.ts';
import { spellOutStars } from '../cypher/stars.ts';
import { tokenize } from '../cypher/tokens.ts';

const ANY_ROWS = 1;

export function tryWording(statement: string): void {
  const { text } = orderedStatement(statement, tokenize(statement), ANY_ROWS);
  findBeforeOptional(spellOutStars(text), 'counts');
}
