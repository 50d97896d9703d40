/** What the parts of the exam share. */
import type { GraphNode, GraphRelationship } from '#schemas/graph';
import type { CypherRows, CypherValue, GraphChange, GraphMark, GraphStore, ReadLimits } from '../graph-store.ts';

export interface GraphStoreUnderExam {
  readonly store: GraphStore;
  /** Any Cypher, writes and schema too, by the database's own means; for what the port itself does not offer. */
  run(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Constructs of Cypher that this store refuses instead of answering them otherwise than Neo4j does: the names of cases. */
  readonly refusedCases: ReadonlySet<string>;
  /** Closes the store and removes what it left. */
  close(): Promise<void>;
}

/** The store that is under exam while a test runs. */
export type Exam = () => GraphStoreUnderExam;

export const mark: GraphMark = { schemaVersion: 1, factsId: 'facts-1' };

export const nothing: GraphChange = { putNodes: [], putRelationships: [], deleteRelationships: [], deleteNodes: [] };

export const person = (id: string, properties: GraphNode['properties'] = {}): GraphNode => ({ kind: 'Person', id, properties: { id, ...properties } });
export const project = (id: string, properties: GraphNode['properties'] = {}): GraphNode => ({ kind: 'Project', id, properties: { id, ...properties } });
export const issue = (id: string, properties: GraphNode['properties'] = {}): GraphNode => ({ kind: 'Issue', id, properties: { id, ...properties } });
export const pullRequest = (id: string, properties: GraphNode['properties'] = {}): GraphNode => ({ kind: 'PullRequest', id, properties: { id, ...properties } });
export const note = (path: string, properties: GraphNode['properties'] = {}): GraphNode => ({ kind: 'Note', id: path, properties: { path, ...properties } });

export function relationship(from: GraphNode, kind: GraphRelationship['kind'], to: GraphNode, properties: GraphRelationship['properties'] = {}): GraphRelationship {
  return { kind, from: { kind: from.kind, id: from.id }, to: { kind: to.kind, id: to.id }, properties };
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The rows alone. */
export async function rowsOf(exam: Exam, statement: string, parameters: Readonly<Record<string, unknown>> = {}, limits: ReadLimits = {}): Promise<CypherRows['rows']> {
  return (await exam().store.read(statement, parameters, limits)).rows;
}

/** The one value of the one row. */
export async function valueOf(exam: Exam, expression: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<CypherValue> {
  return (await rowsOf(exam, `RETURN ${expression} AS value`, parameters))[0]![0]!;
}
