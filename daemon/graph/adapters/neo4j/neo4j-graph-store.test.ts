import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer as createHttpServer } from 'node:http';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { toFailure, type FailureCode } from '#schemas/failure';
import { GRAPH_SCHEMA_VERSION } from '#schemas/graph';
import { describeWith } from '../../../testing/shared-data.ts';
import { failureCodeOf } from '../../../testing/failure-code.ts';
import { all, issue, mark, nothing, person, relationship } from '../../acceptance/under-exam.ts';
import { graphStorePasses } from '../../graph-store.acceptance.ts';
import type { GraphStore } from '../../graph-store.ts';
import { LEASE_MS, neo4jForTests, neo4jNeeds, type Neo4jLease } from '../../testing/neo4j-for-tests.ts';
import { createTcpProxy, selfSignedCertificate, type TcpProxy } from '../../testing/tcp-proxy.ts';
import { createConnection } from './connection.ts';
import { checkPlan } from './read-statement.ts';
import { createNeo4jGraphStore, type Neo4jGraphOptions } from './neo4j-graph-store.ts';
import { unsupportedServer } from './server-version.ts';

describeWith(neo4jForTests, neo4jNeeds, 'with a server', (neo4j) => {
  graphStorePasses('Neo4j', async () => {
    const { uri, credentials, run, release } = await neo4j.lease();
    const store = createNeo4jGraphStore({ uri, database: null, credentials });
    await store.reset(mark);
    return {
      store,
      run,
      refusedCases: new Set(),
      close: async () => {
        await store.close();
        await release();
      },
    };
  }, LEASE_MS);

  describe('the graph in Neo4j', () => {
    let lease: Neo4jLease;
    const stores: GraphStore[] = [];
    const proxies: TcpProxy[] = [];
    async function proxied(certificate?: Buffer): Promise<TcpProxy> {
      const proxy = await createTcpProxy(new URL(lease.uri), certificate);
      proxies.push(proxy);
      return proxy;
    }
    beforeAll(async () => {
      lease = await neo4j.lease();
    }, LEASE_MS);
    afterAll(() => lease.release());
    beforeEach(() => lease.empty());
    afterEach(async () => {
      for (const store of stores.splice(0)) await store.close();
      for (const proxy of proxies.splice(0)) await proxy.cut();
    });
    function open(options: Partial<Neo4jGraphOptions> = {}): GraphStore {
      const store = createNeo4jGraphStore({ uri: lease.uri, database: null, credentials: lease.credentials, ...options });
      stores.push(store);
      return store;
    }
    const [ana, crash] = [person('ana'), issue('o/r#1')];

    it('is there for the next who opens it, of whichever facts it is', async () => {
      const [one, other] = [open(), open()];
      expect(await one.mark()).toBeNull();
      await one.reset({ schemaVersion: GRAPH_SCHEMA_VERSION, factsId: '3f2a-77' });
      await one.apply({ ...nothing, putNodes: [ana, crash], putRelationships: [relationship(ana, 'CLOSED', crash)] });
      expect(await other.mark()).toEqual({ schemaVersion: GRAPH_SCHEMA_VERSION, factsId: '3f2a-77' });
      expect(await all(other.nodes())).toEqual([crash, ana]);
      await other.reset({ schemaVersion: GRAPH_SCHEMA_VERSION, factsId: 'another folder' });
      expect(await one.mark()).toEqual({ schemaVersion: GRAPH_SCHEMA_VERSION, factsId: 'another folder' });
      expect(await all(one.nodes())).toEqual([]);
    });

    it('is not made where something else is, which stays as it is', async () => {
      await lease.run("CREATE (:Person {id: 'theirs'})");
      const store = open();
      for (const use of [() => store.mark(), () => store.reset(mark), () => store.apply({ ...nothing, putNodes: [ana] })]) expect(await failureCodeOf(use)).toBe('graph_foreign');
      expect((await store.read('MATCH (n) RETURN n.id')).rows).toEqual([['theirs']]);
    });

    it('leaves nodes of other kinds alone when it is made anew', async () => {
      const store = open();
      await store.reset(mark);
      await store.apply({ ...nothing, putNodes: [ana] });
      await lease.run("MATCH (p:Person) CREATE (:Book {title: 'Theirs'})<-[:READ]-(p)");
      expect([await all(store.nodes()), await all(store.relationships())]).toEqual([[ana], []]);
      await store.reset({ ...mark, factsId: 'others' });
      expect((await store.read('MATCH (n) RETURN labels(n), n.title')).rows).toEqual([[['Book'], 'Theirs']]);
    });

    it('whose making was killed halfway counts as none, and is made anew', async () => {
      const store = open();
      await lease.run('CREATE CONSTRAINT colloquy_reset FOR (n:ColloquyReset) REQUIRE n.id IS UNIQUE');
      await lease.run("CREATE (:Person {id: 'left over'})");
      expect(await store.mark()).toBeNull();
      expect(await failureCodeOf(() => store.apply({ ...nothing, putNodes: [ana] }))).toBe('store_damaged');
      await store.reset(mark);
      expect([await store.mark(), await all(store.nodes())]).toEqual([mark, []]);
    });

    it('cannot hold a person twice, whoever writes', async () => {
      await open().reset(mark);
      await lease.run("CREATE (:Person {id: 'ana'})");
      await expect(lease.run("CREATE (:Person {id: 'ana'})")).rejects.toThrow('already exists');
    });

    it('takes changes of several at once, each whole', async () => {
      const [one, other] = [open(), open()];
      await one.reset(mark);
      const people = Array.from({ length: 8 }, (_, index) => person(`p${index}`));
      await Promise.all(people.map((each, index) => (index % 2 === 0 ? one : other).apply({ ...nothing, putNodes: [each, crash], putRelationships: [relationship(each, 'CLOSED', crash)] })));
      expect((await one.read('MATCH (:Person)-[r]->() RETURN count(r)')).rows).toEqual([[8]]);
    });

    it('fetches no more of a long answer than is wanted, in whatever order that is', async () => {
      const store = open();
      const endless = 'UNWIND range(1, 60000) AS x RETURN x';
      expect(await store.read(`${endless} LIMIT 60000`, {}, { maxRows: 2 })).toMatchObject({ rows: [[1], [2]], truncated: true });
      expect(await store.read(`${endless} UNION ALL RETURN 0 AS x`, {}, { maxRows: 2 })).toMatchObject({ rows: [[0], [1]], truncated: true });
    });

    /** On a busy machine a server that is short of memory drops the connection before it says why. */
    const SHORT_OF_MEMORY = /^graph_(?:timed_out|unreachable)$/u;

    it('stops a statement whose rows do not fit into memory, and answers the next', async () => {
      const store = open();
      expect(await failureCodeOf(() => store.read('UNWIND range(1, 9000) AS x RETURN x, $text AS text', { text: 'x'.repeat(1_000_000) }))).toMatch(SHORT_OF_MEMORY);
      expect((await store.read('RETURN 1')).rows).toEqual([[1]]);
    });

    it('is not written to, and no file is read, even where the words of a statement look harmless', async () => {
      const { work, session, close } = createConnection({ uri: lease.uri, database: null, credentials: lease.credentials });
      expect(await failureCodeOf(() => work('READ', (run) => run('CREATE (n:Person)')))).toBe('graph_statement_refused');
      const reader = await session('READ');
      const planned = (text: string): Promise<void> => reader.executeRead((transaction) => checkPlan(transaction, text, {}));
      for (const text of ["LOAD CSV FROM 'file:///hostname' AS line RETURN line", 'CALL db.labels()', 'MATCH (n) CALL dbms.components() YIELD name RETURN n, name']) expect(await failureCodeOf(() => planned(text))).toBe('graph_statement_refused');
      await planned('MATCH (n) CALL (n) { RETURN n.id AS id } RETURN id');
      await reader.close();
      await close();
    });

    it('waits for a server that is away, and goes on when it is back', async () => {
      const proxy = await proxied();
      const store = open({ uri: `bolt://127.0.0.1:${proxy.port}`, retryMs: 0 });
      await store.reset(mark);
      await proxy.cut();
      expect(await failureCodeOf(() => store.apply({ ...nothing, putNodes: [ana] }))).toBe('graph_unreachable');
      expect(await failureCodeOf(() => store.read('RETURN 1'))).toBe('graph_unreachable');
      await proxy.mend();
      await store.apply({ ...nothing, putNodes: [ana] });
      expect(await all(store.nodes())).toEqual([ana]);
    });

    it.each<[string, FailureCode, Partial<Neo4jGraphOptions>]>([
      ['a wrong password', 'graph_refused', { credentials: { user: 'stranger', password: 'swordfish' } }],
      ['no password', 'graph_refused', { credentials: null }],
      ['a database that is not there', 'config_invalid', { database: 'nowhere' }],
    ])('given %s says so, and never the password', async (_, code, options) => {
      const failure = toFailure(await open(options).mark().catch((error: unknown) => error));
      expect(failure.code).toBe(code);
      expect(JSON.stringify(failure)).not.toMatch(/swordfish|for-tests-only/u);
      expect(failure.cause).toContain(lease.uri);
    });

    describeWith(selfSignedCertificate(), "Java's keytool", 'behind an encrypted address', (certificate) => {
      it('is reached where the certificate is to be taken as it is, and not where it must be known', async () => {
        const proxy = await proxied(certificate);
        const address = (scheme: string): string => `${scheme}://127.0.0.1:${proxy.port}`;
        const store = open({ uri: address('bolt+ssc') });
        expect(await store.mark()).toBeNull();
        const failure = toFailure(await open({ uri: address('bolt+s') }).mark().catch((error: unknown) => error));
        expect([failure.code, failure.cause]).toEqual(['graph_unreachable', `The certificate that ${address('bolt+s')} shows is not trusted here.`]);
        expect(await failureCodeOf(() => open({ uri: address('bolt') }).mark())).toBe('graph_unreachable');
      });
    });
  });
});

describe('an address at which there is no Neo4j', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });
  async function listening(server: Server): Promise<number> {
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }
  async function failureAt(uri: string): Promise<{ code: string; cause: string; tip: string }> {
    const store = createNeo4jGraphStore({ uri, database: null, credentials: { user: 'neo4j', password: 'swordfish' } });
    const failure = toFailure(await store.read('RETURN 1').catch((error: unknown) => error));
    await store.close();
    expect(JSON.stringify(failure)).not.toContain('swordfish');
    return failure;
  }

  it('is said where nobody listens, for each way to write it', async () => {
    const port = await listening(createServer());
    servers.pop()?.close();
    for (const scheme of ['bolt', 'neo4j', 'bolt+s', 'neo4j+s', 'bolt+ssc', 'neo4j+ssc']) {
      expect(await failureAt(`${scheme}://127.0.0.1:${port}`)).toMatchObject({ code: 'graph_unreachable', cause: expect.stringContaining(`${scheme}://127.0.0.1:${port}`) as unknown });
    }
  });

  it('is said where a web server listens, with the port to use instead', async () => {
    const port = await listening(createHttpServer((_, response) => response.end('hello')));
    expect(await failureAt(`bolt://127.0.0.1:${port}`)).toMatchObject({ code: 'graph_unreachable', tip: 'Use the Bolt port, which is 7687 and not 7474.' });
  });

  it('is said of a server that speaks only what it spoke long ago', async () => {
    const port = await listening(createServer((socket) => socket.once('data', () => socket.end(Buffer.alloc(4)))));
    expect(await failureAt(`bolt://127.0.0.1:${port}`)).toMatchObject({ code: 'graph_unsupported' });
  });

  it.each([
    ['Neo4j 5', [{ name: 'Neo4j Kernel', versions: ['5.26.30'] }], null],
    ['Aura', [{ name: 'Neo4j Kernel', versions: ['5.27-aura'] }], null],
    ['a version that is called by its year', [{ name: 'Cypher', versions: ['5', '25'] }, { name: 'Neo4j Kernel', versions: ['2026.01.4'] }], null],
    ['Neo4j 4', [{ name: 'Neo4j Kernel', versions: ['4.4.38'] }], 'Neo4j 4.4.38'],
    ['another database', [{ name: 'Other', versions: ['9.0'] }], 'a server that is no Neo4j'],
  ])('is told from %s by what the server says of itself', (_, components, found) => {
    expect(unsupportedServer(components)).toBe(found);
  });
});
