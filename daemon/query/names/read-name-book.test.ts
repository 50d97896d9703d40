import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphNode } from '#schemas/graph';
import { issue, mark, note, nothing, person, project, pullRequest, relationship } from '../../graph/acceptance/under-exam.ts';
import { createEmbeddedGraphStore } from '../../graph/adapters/embedded/embedded-graph-store.ts';
import { createNeo4jGraphStore } from '../../graph/adapters/neo4j/neo4j-graph-store.ts';
import { LEASE_MS, neo4jForTests, neo4jNeeds } from '../../graph/testing/neo4j-for-tests.ts';
import { describeWith } from '../../testing/shared-data.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { findNames } from './find-names.ts';
import { findReferences } from './find-references.ts';
import type { NameBook } from './name-book.ts';
import { readNameBook, type ReadGraph } from './read-name-book.ts';
import { resolveReferences } from './resolve-references.ts';

const node = (kind: GraphNode['kind'], id: string, properties: GraphNode['properties'] = {}): GraphNode => ({ kind, id, properties: { id, ...properties } });
const atlas = project('acme/atlas', { name: 'Atlas', aliases: ['old-atlas'] });
const commit = node('Commit', 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334', { message: 'Keep connections open' });

interface Opened {
  readonly store: GraphStore;
  close(): Promise<void>;
}

describe('the names that the embedded graph knows', () => {
  knowNames(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-names-'));
    const store = createEmbeddedGraphStore({ folder });
    return {
      store,
      async close() {
        await store.close();
        await rm(folder, { recursive: true });
      },
    };
  });
});

describeWith(neo4jForTests, neo4jNeeds, 'the names that Neo4j knows', (neo4j) => {
  knowNames(async () => {
    const lease = await neo4j.lease();
    const store = createNeo4jGraphStore({ uri: lease.uri, database: null, credentials: lease.credentials });
    return {
      store,
      async close() {
        await store.close();
        await lease.release();
      },
    };
  });
});

function knowNames(open: () => Promise<Opened>): void {
  let opened: Opened;
  let store: GraphStore;
  let book: NameBook;
  const read: ReadGraph = (statement, parameters) => store.read(statement, parameters);
  const found = (text: string): string[] => findNames(book, text).map(({ kind, said, candidates }) => `${said} = ${kind} ${candidates.map(({ id, also }) => (also === null ? id : `${id} (${also})`)).join(', ')}`);
  const referred = async (text: string): Promise<string[][]> => (await resolveReferences(read, findReferences(text), book)).map(({ candidates }) => candidates.map(({ kind, id, name }) => `${kind} ${id} ${name}`));

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
    await store.reset(mark);
    await store.apply({
      ...nothing,
      putNodes: [
        person('login:asilva', { name: 'Ana Silva', login: 'asilva', aliases: ['Annie'], emails: ['ana@example.org'] }),
        person('name:nobody'),
        ...Array.from({ length: 30 }, (_, index) => person(`name:person ${String(index).padStart(2, '0')}`, { name: `Person Number${index}` })),
        atlas,
        project('acme/beacon', { name: 'beacon' }),
        node('Topic', 'rate limits', { name: 'Rate limits' }),
        node('Meeting', 'm1', { title: 'Atlas stand-up 3', series: 'Atlas stand-up', started_at: '2026-11-20T08:30:00Z' }),
        node('Meeting', 'm2', {}),
        pullRequest('acme/atlas#12', { number: 12, title: 'Keep connections open', labels: ['performance', 'type: bug'] }),
        issue('acme/beacon#12', { number: 12, title: 'Slow start', labels: ['performance'] }),
        pullRequest('acme/beacon#13', { number: 13 }),
        note('Ideas/Faster.md', { title: 'Faster' }),
        commit,
      ],
      putRelationships: [relationship(commit, 'PART_OF', atlas)],
    });
    book = await readNameBook(read);
  }, LEASE_MS);
  afterAll(async () => {
    await opened.close();
  });

  it('are those of people, projects, topics, meetings, series, labels and notes', () => {
    expect(found('asilva')).toEqual(['asilva = Person login:asilva (asilva)']);
    expect(found('ana@example.org')).toContain('ana@example.org = Person login:asilva (asilva)');
    expect(found('old-atlas')).toEqual(['old-atlas = Project acme/atlas (acme/atlas)']);
    expect(found('rate limits')).toEqual(['rate limits = Topic rate limits']);
    expect(found('the Atlas stand-up 3')).toEqual(
      expect.arrayContaining(['Atlas stand-up 3 = Meeting m1 (2026-11-20)', 'Atlas stand-up = Series Atlas stand-up', 'Atlas = Project acme/atlas (acme/atlas)']),
    );
    expect(found('performance')).toEqual(['performance = Label performance']);
    expect(found('faster')).toEqual(['faster = Note Ideas/Faster.md (Ideas/Faster.md)']);
  });

  it('are read in pages, all of them', async () => {
    const statements: string[] = [];
    const inSmallPages = await readNameBook(async (statement, parameters) => {
      statements.push(statement);
      return store.read(statement, parameters);
    }, 7);
    expect(inSmallPages.entities).toEqual(book.entities);
    expect(statements.filter((statement) => statement.includes(':Person'))).toHaveLength(5);
  });

  it('are none of an empty graph', async () => {
    expect((await readNameBook(() => Promise.resolve({ columns: [], rows: [], truncated: false }))).entities).toEqual([]);
  });

  it('settle which pull request or issue a number is', async () => {
    expect(await referred('who wrote PR 12')).toEqual([['PullRequest acme/atlas#12 Keep connections open']]);
    expect(await referred('who wrote #12')).toEqual([['PullRequest acme/atlas#12 Keep connections open', 'Issue acme/beacon#12 Slow start']]);
    expect(await referred('who wrote beacon#12, old-atlas#12 and acme/beacon#13')).toEqual([
      ['Issue acme/beacon#12 Slow start'],
      ['PullRequest acme/atlas#12 Keep connections open'],
      ['PullRequest acme/beacon#13 acme/beacon#13'],
    ]);
    expect(await referred('https://github.com/acme/atlas/pull/12')).toEqual([['PullRequest acme/atlas#12 Keep connections open']]);
    expect(await referred('who wrote #99')).toEqual([[]]);
  });

  it('tell a repository that is not known from a number that it does not have', async () => {
    const [unknown, known] = await resolveReferences(read, findReferences('nowhere#12 beacon#99'), book);
    expect([unknown?.repositories, unknown?.candidates]).toEqual([[], []]);
    expect([known?.repositories, known?.candidates]).toEqual([['acme/beacon'], []]);
  });

  it('settle which commit a hash begins', async () => {
    expect(await referred('who wrote a1b2c3d')).toEqual([[`Commit ${commit.id} Keep connections open`]]);
    expect(await referred('who wrote atlas@a1b2c3d')).toEqual([[`Commit ${commit.id} Keep connections open`]]);
    expect(await referred('who wrote beacon@a1b2c3d')).toEqual([[]]);
  });
}
