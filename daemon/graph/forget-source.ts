/** Takes a source out of the facts, and says what of the graph goes with it and what stays because another source says it too. */
import { type NodeKind, nodeKinds, type RelationshipKind, relationshipKinds } from '#schemas/graph';
import type { Db } from './facts/database.ts';
import { createFactStore } from './facts/fact-store.ts';
import { createForgottenSources } from './facts/forgotten-sources.ts';
import { knowPeople } from './identity/know-people.ts';
import type { ElementCounts } from './projection/count-elements.ts';
import { createSettler } from './resolve/settle.ts';

export interface Forgotten {
  readonly gone: ElementCounts;
  /** What the source said of, and another one says too. */
  readonly kept: ElementCounts;
}

export interface ForgetOptions {
  readonly now: () => Date;
  /** Changes nothing, and says what would change. */
  readonly isTrial: boolean;
}

/** One transaction; a trial does all of it and takes it back, so that what it says is what would happen. */
export function forgetSource(db: Db, source: string, { now, isTrial }: ForgetOptions): Forgotten {
  // Of their own: what these remember of a trial must not outlive it.
  const [facts, settler] = [createFactStore(db), createSettler(db, knowPeople)];
  db.exec('BEGIN IMMEDIATE');
  try {
    settler.settle();
    const [nodes, relationships] = [nodesOf(db, source), relationshipsOf(db, source)];
    facts.forget(source);
    createForgottenSources(db, now).add(source);
    settler.settle();
    const there = presence(db);
    const counted = (wanted: boolean): ElementCounts => ({
      nodes: count<NodeKind>(nodeKinds, nodes.filter((node) => there.node(node) === wanted)),
      relationships: count<RelationshipKind>(relationshipKinds, relationships.filter((relationship) => there.relationship(relationship) === wanted)),
    });
    const forgotten = { gone: counted(false), kept: counted(true) };
    if (!isTrial) db.exec('COMMIT');
    return forgotten;
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
}

interface Node {
  readonly id: number;
  readonly kind: NodeKind;
}

interface Relationship {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationshipKind;
}

function nodesOf(db: Db, source: string): Node[] {
  return db
    .prepare<[string], Node>('SELECT DISTINCT n.id, n.kind FROM sources s JOIN node_facts f ON f.source = s.id JOIN refs r ON r.id = f.ref JOIN nodes n ON n.id = r.node WHERE s.name = ?')
    .all(source);
}

function relationshipsOf(db: Db, source: string): Relationship[] {
  return db
    .prepare<[string], Relationship>(
      `SELECT DISTINCT a.node AS "from", b.node AS "to", f.kind FROM sources s JOIN relationship_facts f ON f.source = s.id JOIN refs a ON a.id = f.from_ref JOIN refs b ON b.id = f.to_ref
       WHERE s.name = ? AND a.node IS NOT NULL AND b.node IS NOT NULL`,
    )
    .all(source);
}

/** Whether somebody still says it. */
function presence(db: Db): { node(node: Node): boolean; relationship(relationship: Relationship): boolean } {
  const node = db.prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM refs r JOIN node_facts f ON f.ref = r.id WHERE r.node = ?)').pluck();
  const relationship = db
    .prepare<[Relationship], number>('SELECT EXISTS (SELECT 1 FROM refs a CROSS JOIN refs b CROSS JOIN relationship_facts f ON f.from_ref = a.id AND f.to_ref = b.id WHERE a.node = @from AND b.node = @to AND f.kind = @kind)')
    .pluck();
  return { node: ({ id }) => node.get(id) === 1, relationship: (wanted) => relationship.get(wanted) === 1 };
}

/** In the order of the schema. */
function count<Kind extends string>(kinds: Readonly<Record<Kind, unknown>>, elements: readonly { readonly kind: Kind }[]): Partial<Record<Kind, number>> {
  const counted: Partial<Record<Kind, number>> = {};
  for (const kind of Object.keys(kinds) as Kind[]) {
    const number = elements.filter((element) => element.kind === kind).length;
    if (number > 0) counted[kind] = number;
  }
  return counted;
}
