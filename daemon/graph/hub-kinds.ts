/** Kinds of nodes that everything has to do with. No relationship is between two of them, so what is said of one is looked up from its other end. */
import type { NodeKind } from '#schemas/graph';

export const hubKinds: ReadonlySet<NodeKind> = new Set<NodeKind>(['Person', 'Project', 'Topic', 'Day']);
