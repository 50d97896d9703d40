/**
 * A change as Cypher statements with rows, the same text for every store. Only names of kinds and properties, which the schema declares, come
 * into the text; everything else is a parameter.
 */
import { keyOf, nodeKinds, relationshipKinds, type GraphNode, type GraphRelationship, type NodeKind, type NodeName, type Properties, type PropertyDeclaration, type RelationshipKind } from '#schemas/graph';
import { fail } from '#schemas/failure';
import type { GraphChange, GraphRelationshipName } from '../graph-store.ts';
import { hubKinds } from '../hub-kinds.ts';

export interface ChangeStatement {
  readonly text: string;
  /** The parameter `rows`. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** For a relationship: the statement returns how many rows found both ends. When that is not all, this text says (`start`, `finish`) of one that did not. */
  readonly missingEndText: string | null;
}

const DEFAULT_BATCH_ROWS = 5000;

/** What a store's planner has to be told behind `MATCH (variable:Kind {key: …})`; one that needs nothing is told nothing. */
export type SeekHint = (variable: string, kind: NodeKind) => string;

const noHint: SeekHint = () => '';

/** In the order in which they are to be run, all in one transaction: what goes away, then nodes, then relationships. */
export function changeStatements(change: GraphChange, { batchRows = DEFAULT_BATCH_ROWS, hint = noHint }: { readonly batchRows?: number; readonly hint?: SeekHint } = {}): readonly ChangeStatement[] {
  const match = (variable: string, { kind }: Pick<NodeName, 'kind'>, id: string): string => `MATCH ${pattern(variable, { kind }, id)}${hint(variable, kind)}`;
  return [
    ...grouped(change.deleteRelationships, endsOf, batchRows, ([, rows]) => ({ text: deleteRelationshipText(rows, match), rows: rows.map(endIds), missingEndText: null })),
    ...grouped(change.deleteNodes, (node) => node.kind, batchRows, ([first, rows]) => ({ text: deleteNodeText(first, hint), rows: rows.map(({ id }) => ({ id })), missingEndText: null })),
    ...grouped(change.putNodes, (node) => node.kind, batchRows, ([first, rows]) => ({
      text: putNodeText(first.kind, rows),
      rows: rows.map(({ kind, id, properties }) => ({ id, properties: { ...properties, [keyOf(kind)]: id } })),
      missingEndText: null,
    })),
    ...grouped(change.putRelationships, endsOf, batchRows, ([first, rows]) => ({
      text: putRelationshipText(rows, match),
      rows: rows.map((row) => ({ ...endIds(row), properties: row.properties })),
      missingEndText: missingEndText(first),
    })),
  ];
}

/** An end that is missing is a defect of whoever made the change: the facts name every node that they speak of. */
export function missingEnd(start: string, finish: string): Error {
  return fail('internal', {
    effect: 'The graph is unchanged.',
    cause: `A relationship has an end that the graph does not hold: from "${start}" to "${finish}".`,
    tip: 'This is a defect of Colloquy. Please report it with the log of this run; `colloquy graph rebuild` makes the graph anew.',
  });
}

function putNodeText(kind: NodeKind, rows: readonly GraphNode[]): string {
  return `UNWIND $rows AS row MERGE (n:${kind} {${keyOf(kind)}: row.id}) SET n = row.properties${floats('n', nodeKinds[kind].properties, rows)}`;
}

type Match = (variable: string, node: Pick<NodeName, 'kind'>, id: string) => string;

function putRelationshipText(rows: readonly GraphRelationship[], match: Match): string {
  const { kind, from, to } = rows[0]!;
  const set = `SET r = row.properties${floats('r', relationshipKinds[kind].properties, rows)}`;
  return `UNWIND $rows AS row ${match('a', from, 'row.from')} ${match('b', to, 'row.to')} MERGE ${between(rows, '(a)', '(b)')} ${set} RETURN count(*) AS count`;
}

/**
 * The embedded store looks for a relationship among those of the end that is written first: 6,000 rows take 0.1 s from the ends that have few and
 * 10 s from the one that has all. So the pattern begins at the side with more different nodes, or with the kind that is no hub.
 */
function between(rows: readonly GraphRelationshipName[], a: string, b: string): string {
  const { kind, from, to } = rows[0]!;
  const [starts, finishes] = [new Set(rows.map((row) => row.from.id)).size, new Set(rows.map((row) => row.to.id)).size];
  const beginsAtFinish = starts === finishes ? hubKinds.has(from.kind) && !hubKinds.has(to.kind) : finishes > starts;
  return beginsAtFinish ? `${b}<-[r:${kind}]-${a}` : `${a}-[r:${kind}]->${b}`;
}

function missingEndText({ from, to }: GraphRelationship): string {
  const found = `OPTIONAL MATCH ${pattern('a', from, 'row.from')} OPTIONAL MATCH ${pattern('b', to, 'row.to')}`;
  return `UNWIND $rows AS row ${found} WITH row, a, b WHERE a IS NULL OR b IS NULL RETURN row.from AS start, row.to AS finish LIMIT 1`;
}

/** WITH: else Neo4j goes from one end through all that hangs on it, row by row, and a hub has everything. */
function deleteRelationshipText(rows: readonly GraphRelationshipName[], match: Match): string {
  const { from, to } = rows[0]!;
  return `UNWIND $rows AS row ${match('a', from, 'row.from')} ${match('b', to, 'row.to')} WITH a, b MATCH ${between(rows, '(a)', '(b)')} DELETE r`;
}

function deleteNodeText({ kind }: NodeName, hint: SeekHint): string {
  return `UNWIND $rows AS row MATCH (n:${kind} {${keyOf(kind)}: row.id})${hint('n', kind)} DETACH DELETE n`;
}

/** A whole number from JavaScript arrives as an integer; what the schema calls a float must divide like one. Said only where there is one: it costs. */
function floats(variable: string, declared: Readonly<Record<string, PropertyDeclaration>>, rows: readonly { readonly properties: Properties }[]): string {
  const names = Object.keys(declared).filter((name) => declared[name]?.type === 'float' && rows.some(({ properties }) => Number.isInteger(properties[name])));
  return names.map((name) => ` SET ${variable}.${name} = toFloat(row.properties.${name})`).join('');
}

function pattern(variable: string, { kind }: Pick<NodeName, 'kind'>, id: string): string {
  return `(${variable}:${kind} {${keyOf(kind)}: ${id}})`;
}

const endsOf = ({ kind, from, to }: { readonly kind: RelationshipKind; readonly from: NodeName; readonly to: NodeName }): string => `${kind} ${from.kind} ${to.kind}`;
const endIds = ({ from, to }: { readonly from: NodeName; readonly to: NodeName }): { from: string; to: string } => ({ from: from.id, to: to.id });

/** Items of one group share a statement; a group of many rows is several. */
function grouped<Item>(items: readonly Item[], groupOf: (item: Item) => string, batchRows: number, make: (group: [first: Item, rows: readonly Item[]]) => ChangeStatement): ChangeStatement[] {
  return [...Map.groupBy(items, groupOf).values()].flatMap((rows) => {
    const batches: ChangeStatement[] = [];
    for (let at = 0; at < rows.length; at += batchRows) batches.push(make([rows[at]!, rows.slice(at, at + batchRows)]));
    return batches;
  });
}
