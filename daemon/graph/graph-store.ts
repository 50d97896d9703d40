/**
 * The port to a graph store. Cypher for reads and for what is written is the same text on every store; what differs between them
 * (constraints, indexes, search) is behind the methods.
 */
import type { GraphNode, GraphRelationship, NodeName, RelationshipKind } from '#schemas/graph';

/** A value as Cypher returns it, in plain JSON, the same from every store. */
export type CypherValue =
  | null
  | boolean
  /** An integer past 2^53 is a bigint; a float stays a float (`1.0` is the number 1). */
  | number
  | bigint
  | string
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };
// A node is `{ labels: […sorted], properties: {…keys sorted} }`, a relationship `{ type, properties }`, a path `{ nodes, relationships }`;
// dates, times and durations are their ISO 8601 text. Ids that a store gives are never shown.

export interface CypherRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  /** True when there would have been more than `maxRows`. */
  readonly truncated: boolean;
}

export const DEFAULT_MAX_ROWS = 10_000;
export const DEFAULT_TIMEOUT_MS = 30_000;

export interface ReadLimits {
  /** Default 10,000. */
  readonly maxRows?: number;
  /** Default 30,000. The work is stopped then, whatever it was doing: `graph_timed_out`. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface GraphRelationshipName {
  readonly kind: RelationshipKind;
  readonly from: NodeName;
  readonly to: NodeName;
}

/** A change of the graph. Applied whole or not at all; applied again, it changes nothing more. */
export interface GraphChange {
  /** The node has exactly these properties afterwards. */
  readonly putNodes: readonly GraphNode[];
  /** Between nodes that are there or in `putNodes`; has exactly these properties afterwards. An end that is missing is an error. */
  readonly putRelationships: readonly GraphRelationship[];
  readonly deleteRelationships: readonly GraphRelationshipName[];
  /** With all their relationships. */
  readonly deleteNodes: readonly NodeName[];
}

export interface ApplyOptions {
  /**
   * Default false. True: since its reset the graph has not been given any of what is put, and each element is put once. Then it need not be looked
   * for. A change that fails may have been applied in part; given again without this, it is applied whole.
   */
  readonly isNew?: boolean;
}

/** What a store says of the graph that it holds, so that a projection knows whether it is its own. */
export interface GraphMark {
  readonly schemaVersion: number;
  /** The id of the facts that it was made from. */
  readonly factsId: string;
}

export interface GraphStore {
  /** `embedded`, or the address without user and password: for words, and as the key of what is still to be loaded. */
  readonly name: string;
  /** Null for a store that never held a graph of ours. @throws ColloquyError `graph_foreign` when it holds something else. */
  mark(): Promise<GraphMark | null>;
  /** Removes the whole graph, makes constraints and indexes, and writes the mark. */
  reset(mark: GraphMark): Promise<void>;
  /**
   * In batches inside; a change of any size. Acknowledged changes survive kill −9.
   * @throws ColloquyError `graph_unreachable`, `graph_refused`, `graph_busy`, `graph_crashed`, `disk_full`.
   */
  apply(change: GraphChange, options?: ApplyOptions): Promise<void>;
  /**
   * Rows come in one order from every store (cypher/read-in-order.ts).
   * Read-only: a statement that writes fails with `graph_statement_refused`, wrong Cypher with `graph_statement_invalid`.
   */
  read(statement: string, parameters?: Readonly<Record<string, unknown>>, limits?: ReadLimits): Promise<CypherRows>;
  /** The whole graph in a canonical order: for comparison, export, and the tests' exams. */
  nodes(): AsyncIterable<GraphNode>;
  relationships(): AsyncIterable<GraphRelationship>;
  close(): Promise<void>;
}
