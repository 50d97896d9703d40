import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import type { GraphStore } from '../../graph-store.ts';
import { differences, type Difference } from './differences.ts';
import { createEmbeddedGraphStore } from './embedded-graph-store.ts';

describe('where the embedded engine answers otherwise than Neo4j', () => {
  let folder: string;
  let store: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-graph-'));
    store = createEmbeddedGraphStore({ folder });
    await store.reset({ schemaVersion: 1, factsId: 'f' });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  const rows: readonly Difference[] = Object.values(differences);
  const of = (settled: Difference['settled']): [string, Difference][] => rows.filter((row) => row.settled === settled).map((row) => [`${row.construct}: ${row.example}`, row]);

  it.each(of('rewritten'))('it answers as Neo4j all the same for %s', async (_, { example, neo4j }) => {
    expect((await store.read(example)).rows).toEqual([[neo4j]]);
  });

  it.each(of('refused'))('it refuses to answer, and says why, for %s', async (_, { example, construct, parameters }) => {
    const error = await store.read(example, parameters).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ColloquyError);
    expect((error as ColloquyError).failure).toMatchObject({ code: 'graph_statement_invalid', cause: expect.stringContaining(construct) as unknown });
  });
});
