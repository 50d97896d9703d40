/**
 * The mark of a graph in Neo4j, and its constraints. The mark is the name of a constraint on a label that no node ever has: no statement that
 * reads sees it, and a graph can have but one.
 *
 * A second such name stands from before a reset takes anything away until all is there again: a reset that was killed leaves a graph of ours that
 * counts as none, and not a stranger's.
 */
import { fail, type ColloquyError } from '#schemas/failure';
import { keyOf, nodeKinds, relationshipKinds, type NodeKind } from '#schemas/graph';
import type { GraphMark } from '../../graph-store.ts';
import type { Work } from './connection.ts';

const RESET = 'colloquy_reset';
const DELETE_ROWS = 10_000;

const kinds = Object.keys(nodeKinds) as NodeKind[];

/** @throws ColloquyError `graph_foreign` for a database with nodes that no mark of ours explains. */
export async function readMark(work: Work, address: string): Promise<GraphMark | null> {
  return markAmong(await constraintNames(work), work, address);
}

async function markAmong(names: readonly string[], work: Work, address: string): Promise<GraphMark | null> {
  if (names.includes(RESET)) return null;
  const mark = names.map(markOf).find((one) => one !== null) ?? null;
  if (mark !== null) return mark;
  const nodes = await work('READ', (run) => run('MATCH (n) RETURN 1 AS one LIMIT 1'));
  if (nodes.length > 0) throw foreign(address);
  return null;
}

/**
 * Nodes of other kinds than ours stay. The same mark stays where it is, since a change of the schema makes Neo4j plan every statement anew: of such
 * a graph the facts know what is pending.
 */
export async function resetGraph(work: Work, address: string, mark: GraphMark): Promise<void> {
  const names = await constraintNames(work);
  const old = await markAmong(names, work, address);
  const stays = old !== null && nameOf(old) === nameOf(mark);
  if (!stays) {
    await change(work, `CREATE CONSTRAINT ${RESET} IF NOT EXISTS FOR (n:ColloquyReset) REQUIRE n.id IS UNIQUE`);
    for (const name of names.filter((one) => markOf(one) !== null)) await change(work, `DROP CONSTRAINT \`${name}\` IF EXISTS`);
  }
  await removeAll(work);
  for (const kind of kinds.filter((one) => !names.includes(keyConstraint(one)))) {
    await change(work, `CREATE CONSTRAINT ${keyConstraint(kind)} IF NOT EXISTS FOR (n:${kind}) REQUIRE n.${keyOf(kind)} IS UNIQUE`);
  }
  if (stays) return;
  await change(work, `CREATE CONSTRAINT \`${nameOf(mark)}\` FOR (n:ColloquyMark) REQUIRE n.id IS UNIQUE`);
  await change(work, `DROP CONSTRAINT ${RESET} IF EXISTS`);
}

/** Batch by batch, since a transaction holds all that it takes away in memory; relationships first, since a node may have a million. */
async function removeAll(work: Work): Promise<void> {
  await inBatches(work, `MATCH ()-[r:${Object.keys(relationshipKinds).join('|')}]->() WITH r LIMIT ${DELETE_ROWS} DELETE r RETURN count(*) AS count`);
  await inBatches(work, `MATCH (n:${kinds.join('|')}) WITH n LIMIT ${DELETE_ROWS} DETACH DELETE n RETURN count(*) AS count`);
}

const keyConstraint = (kind: NodeKind): string => `colloquy_${kind.toLowerCase()}_key`;

async function constraintNames(work: Work): Promise<readonly string[]> {
  const rows = (await work('READ', (run) => run('SHOW CONSTRAINTS YIELD name RETURN name'))) as [string][];
  return rows.map(([name]) => name);
}

const change = (work: Work, text: string): Promise<unknown> => work('WRITE', (run) => run(text));

async function inBatches(work: Work, text: string): Promise<void> {
  for (let count = DELETE_ROWS; count === DELETE_ROWS; ) [[count]] = (await work('WRITE', (run) => run(text))) as [[number]];
}

/** `colloquy_1_…`: the schema's version and the id of the facts, with what a name could not hold escaped. */
function nameOf({ schemaVersion, factsId }: GraphMark): string {
  return `colloquy_${schemaVersion}_${encodeURIComponent(factsId)}`;
}

function markOf(name: string): GraphMark | null {
  const [, version, factsId] = /^colloquy_(\d+)_(.+)$/u.exec(name) ?? [];
  return version === undefined || factsId === undefined ? null : { schemaVersion: Number(version), factsId: decodeURIComponent(factsId) };
}

function foreign(address: string): ColloquyError {
  return fail('graph_foreign', {
    effect: 'The graph was neither read nor changed.',
    cause: `${address} holds data that Colloquy did not put there.`,
    tip: 'Give Colloquy a database of its own: an empty one, named by graph.neo4j.database or NEO4J_DATABASE, or another server.',
  });
}
