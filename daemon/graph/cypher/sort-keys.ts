/**
 * By what rows are ordered behind the keys that a statement names, so that rows which those take for equal, and rows that a LIMIT leaves out,
 * are the same from every store. Texts, numbers, lists and maps have one order in Cypher that both stores keep. A node is ordered by its key, a
 * relationship by its ends and its type, a path by what it goes through: never by ids of the store.
 */
import { entitiesIn, type EntityKind, type EntityKinds } from './entity-kinds.ts';
import { isName, nameOf, type Token } from './tokens.ts';

/** Null where the words do not say of what the value is made: then rows that differ in it alone have no order. */
export type SortKeys = readonly string[] | null;

const keyOf = (node: string): string => `coalesce(${node}.id, ${node}.path)`;
const relationshipKeys = (name: string): readonly string[] => [keyOf(`startNode(${name})`), `type(${name})`, keyOf(`endNode(${name})`)];
const each = (list: string, keys: readonly string[]): readonly string[] => keys.map((key) => `[each_ IN ${list} | ${key}]`);

/** `reference` is how the clause speaks of the value: its column's name, or the expression itself. */
export function sortKeysOf(expression: readonly Token[], reference: string, kinds: EntityKinds): SortKeys {
  return expression.length === 1 && isConstant(expression[0]!) ? [] : sortKeysOfKind(kinds.of(expression), reference);
}

export function sortKeysOfKind(kind: EntityKind, reference: string): SortKeys {
  switch (kind) {
    case 'node':
      return [`${reference}.id`, `${reference}.path`];
    case 'relationship':
      return relationshipKeys(reference);
    case 'path':
      return [...each(`nodes(${reference})`, [keyOf('each_')]), ...each(`relationships(${reference})`, relationshipKeys('each_'))];
    case 'nodes':
      return each(reference, [keyOf('each_')]);
    case 'relationships':
      return each(reference, relationshipKeys('each_'));
    case 'plain':
      return [reference];
    case 'mixed':
      return null;
  }
}

/** Of a value that is made of variables which are still there: theirs. */
export function sortKeysOfParts(expression: readonly Token[], variables: ReadonlySet<string>, kinds: EntityKinds): SortKeys {
  const names = new Map(expression.filter((token, at) => isVariable(expression, at) && variables.has(nameOf(token))).map((token) => [nameOf(token), token]));
  if (names.size === 0 || entitiesIn(expression, kinds.ofToken).some((token) => !variables.has(nameOf(token)))) return null;
  const keys = [...names.values()].map((token) => sortKeysOfKind(kinds.ofToken(token), token.text));
  return keys.includes(null) ? null : keys.flatMap((key) => key ?? []);
}

function isVariable(expression: readonly Token[], at: number): boolean {
  return isName(expression[at]) && expression[at - 1]?.text !== '.' && expression[at + 1]?.text !== '(';
}

/** A constant orders nothing, and `ORDER BY $p` is refused by some. */
function isConstant(only: Token): boolean {
  return ['string', 'number', 'parameter'].includes(only.kind) || ['TRUE', 'FALSE', 'NULL'].includes(only.upper);
}
