/**
 * A statement whose rows come in the same order from every store.
 *
 * Cypher leaves rows without order when there is no ORDER BY, and rows that an ORDER BY takes for equal. Where a clause orders or cuts, the
 * columns themselves are put behind its sort keys (a node by its `id` or `path`), so that the same rows are cut off everywhere.
 */
import { clausesOf, type Clause } from './clauses.ts';
import { edit, insertAt, type Edit } from './edit.ts';
import { entityKindsOf, type EntityKinds } from './entity-kinds.ts';
import { aggregates, isOfCollect, listsToSort, orderBeforeCollecting, spellOutPatternLists } from './ordered-lists.ts';
import { quoted } from './names.ts';
import { columnNamesOf, projectionsOf, textOf, type Projection, type ProjectionItem } from './projections.ts';
import { pickShortestPaths } from './shortest-paths.ts';
import { sortKeysOf, sortKeysOfKind, sortKeysOfParts, type SortKeys } from './sort-keys.ts';
import { nameOf, tokenize, type Token } from './tokens.ts';

export interface OrderedStatement {
  /** What to ask of the store for at most `maxRows` rows in an order of their own, or in any order where `rowsAreUnordered`. */
  readonly text: string;
  /** The statement gives its rows no order at all: they are to be sorted canonically. */
  readonly rowsAreUnordered: boolean;
  /** What to ask instead when there are more rows than were asked for and they have no order; null where they have one. */
  readonly textWhenCut: string | null;
  /** The columns whose value is a list that Cypher leaves without order: `labels(n)`, `keys(n)`, `collect(x)`, `[(a)-->(b) | b.id]`. */
  readonly unorderedLists: readonly number[];
  /** Null for `RETURN *`, where the store names them. */
  readonly columns: readonly string[] | null;
  /** True where a clause orders or cuts rows that may differ in something of which the words do not say how to order it. */
  readonly isUnclear: boolean;
}

/** `maxRows` is put to the statement as a LIMIT where it has none of its own, so that a store need not make rows that nobody reads. */
export function orderedStatement(asked: string, askedTokens: readonly Token[], maxRows: number): OrderedStatement {
  const { first } = projectionsOf(askedTokens);
  const statement = spellOutPatternLists(pickShortestPaths(asked));
  const tokens = statement === asked ? askedTokens : tokenize(statement);
  const projections = projectionsOf(tokens);
  const { all, final, isUnion } = projections;
  const clauses = clausesOf(tokens);
  const sorted = listsToSort(tokens, clauses, projections);
  const ordering = createOrdering(statement, tokens, clauses, sorted.map((index) => final!.items[index]!.expression[0]!));
  const edits = all.map(ordering.clause);
  const given = edits.flatMap((own) => own ?? []);
  const orders = final !== null && (final.sortKeys.length > 0 || final.skips || final.limits);
  const limit = final === null || isUnion || final.limits ? [] : [insertAt(final.end, ` LIMIT ${maxRows}`)];
  const whenCut = limit.length === 0 || orders ? null : ordering.rows(final!);
  return {
    text: edit(statement, [...given, ...limit]),
    rowsAreUnordered: isUnion || !orders,
    textWhenCut: whenCut === null ? null : edit(statement, [...given, ...whenCut, ...limit]),
    unorderedLists: sorted,
    columns: first === null ? null : columnNamesOf(asked, first),
    isUnclear: edits.includes(null),
  };
}

/** Edits that give an order; null where there is none to give. */
type Ordering = readonly Edit[] | null;

function createOrdering(statement: string, tokens: readonly Token[], clauses: readonly Clause[], sorted: readonly Token[]): { clause(projection: Projection): Ordering; rows(projection: Projection): Ordering } {
  const kinds = entityKindsOf(tokens);
  const clauseOf = ({ word }: Projection): Clause | undefined => clauses.find(({ first }) => tokens[first] === word);

  /** For a clause that orders, cuts or collects; nothing for one that does none of it. */
  function clause(projection: Projection): Ordering {
    const own = clauseOf(projection);
    const before = own === undefined ? [] : orderBeforeCollecting(statement, tokens, own, clauses, sorted, kinds);
    const isOrdered = projection.sortKeys.length > 0 || projection.skips || projection.limits || (own !== undefined && isOfCollect(tokens, own));
    const after = isOrdered ? rows(projection) : [];
    return before === null || after === null ? null : [...before, ...after];
  }
  function rows(projection: Projection): Ordering {
    const scope = clauseOf(projection)?.scope ?? new Set<string>();
    const named = sortKeyEdits(statement, projection, kinds);
    const keys = rowKeys(statement, projection, scope, kinds);
    if (named === null || keys === null) return null;
    const known = new Set(projection.sortKeys.flatMap(({ expression }) => sortKeysOf(expression, textOf(statement, expression), kinds) ?? []));
    const added = keys.filter((key) => !known.has(key));
    return added.length === 0 ? named : [...named, insertAt(projection.orderEnd, `${projection.sortKeys.length > 0 ? ', ' : ' ORDER BY '}${added.join(', ')}`)];
  }
  return { clause, rows };
}

/** `ORDER BY p` of a node is by its key, as any order of nodes. */
function sortKeyEdits(statement: string, { sortKeys }: Projection, kinds: EntityKinds): Ordering {
  const edits = sortKeys.map(({ expression, descending }): Edit | null | undefined => {
    const text = textOf(statement, expression);
    if (kinds.of(expression) === 'plain') return undefined;
    const keys = sortKeysOf(expression, text, kinds);
    return keys === null ? null : { start: expression[0]!.start, end: expression.at(-1)!.end, text: keys.join(descending ? ' DESC, ' : ', ') };
  });
  return edits.includes(null) ? null : edits.filter((one): one is Edit => one !== undefined && one !== null);
}

/** What tells the rows of a projection apart: of groups, what they are grouped by; else every column. */
function rowKeys(statement: string, { items, all, distinct, word }: Projection, scope: ReadonlySet<string>, kinds: EntityKinds): SortKeys {
  const groups = items.some(isAggregate);
  const keys = items.filter((item) => !groups || !isAggregate(item)).map(({ expression, alias }) => {
    const own = sortKeysOf(expression, alias?.text ?? textOf(statement, expression), kinds);
    return own ?? (distinct || groups || items.some((item) => item.alias !== null && scope.has(nameOf(item.alias))) ? null : sortKeysOfParts(expression, scope, kinds));
  });
  if (all) keys.push(...[...scope].toSorted().map((name) => sortKeysOfKind(kinds.ofName(name, word.start), quoted(name))));
  return keys.includes(null) ? null : keys.flatMap((own) => own ?? []);
}

function isAggregate({ expression }: ProjectionItem): boolean {
  return expression.some(({ upper }, at) => aggregates.has(upper) && expression[at + 1]?.text === '(' && expression[at - 1]?.text !== '.');
}
