import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRequire } from 'node:module';
import { graphPlanSchema, type Condition, type GraphPlan, type SetPlan } from '#schemas/query';
import { createEmbeddedGraphStore } from '../../graph/adapters/embedded/embedded-graph-store.ts';
import { checkReadOnly } from '../../graph/cypher/read-only.ts';
import { tokenize } from '../../graph/cypher/tokens.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { arbitraryPlan } from '../testing/arbitrary-plan.ts';
import { exampleWorld } from '../testing/example-world.ts';
import { storeOf } from '../testing/store-of-world.ts';
import { compilePlan } from './compile-plan.ts';
import { runPlan, type PlanRows } from './run-plan.ts';

const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as typeof import('@neo4j-cypher/language-support');

const options = { maxRows: 1000, now: '2026-11-20T08:00:00Z', zone: 'UTC' };
const person = (id: string): SetPlan => ({ kind: 'Person', where: [{ is: 'named', ids: [id] }] });
const linked = (role: string, to: SetPlan, bounds: { readonly atLeast?: number; readonly atMost?: number } = {}): Condition => ({ is: 'linked', role, to, ...bounds });
const pulls = (...where: Condition[]): SetPlan => ({ kind: 'PullRequest', where });
const project: SetPlan = { kind: 'Project', where: [] };
const asPlan = (plan: unknown): GraphPlan => graphPlanSchema.parse(plan);

describe('a plan as Cypher', () => {
  it('begins at the named node and goes outwards; what a question says is in the parameters', () => {
    const { cypher, parameters } = compilePlan({ ask: 'count', set: pulls(linked('author', person("x' OR 1=1")), { is: 'one of', property: 'state', values: ['open'] }) }, options);
    expect(cypher).toBe(['MATCH (n1:Person) WHERE n1.id IN $p1', 'MATCH (n1)<-[:AUTHORED_BY]-(n2:PullRequest) WHERE n2.state IN $p2', 'WITH DISTINCT n2', 'RETURN count(n2) AS pull_requests'].join('\n'));
    expect(parameters).toEqual({ p1: ["x' OR 1=1"], p2: ['open'] });
  });

  it('finds by number what is linked too seldom, row by row where there are few', () => {
    const { cypher } = compilePlan({ ask: 'count', set: pulls(linked('author', person('ana')), linked('reviewer', person('ben'), { atLeast: 0, atMost: 0 })) }, options);
    expect(cypher).toBe(
      ['MATCH (n1:Person) WHERE n1.id IN $p1', 'MATCH (n1)<-[:AUTHORED_BY]-(n2:PullRequest)', 'WITH DISTINCT n2', 'CALL { WITH n2 MATCH (n2)<-[:REVIEWED]-(n3:Person) WHERE n3.id IN $p2', 'RETURN count(DISTINCT n3.id) AS count1 }', 'WITH n2, count1 WHERE count1 = 0', 'RETURN count(n2) AS pull_requests'].join('\n'),
    );
  });

  it('shows of each kind what names it first, and orders rows to the last', () => {
    const { cypher, columns } = compilePlan(asPlan({ ask: 'find', set: { kind: 'Issue', where: [] }, limit: 2 }), options);
    expect(cypher).toBe(
      [
        'MATCH (n1:Issue)',
        "WITH n1, coalesce(n1.created_at, '') AS sort1",
        'WITH n1, sort1 ORDER BY sort1 DESC, n1.id LIMIT 2',
        'RETURN n1.id AS issue, n1.title AS title, n1.state AS state, n1.created_at AS created_at, n1.id AS key ORDER BY sort1 DESC, issue',
      ].join('\n'),
    );
    expect(columns.at(-1)).toEqual({ name: 'key', hidden: true, kind: 'Issue' });
  });

  it('is always a statement of Neo4j that only reads, whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { cypher, total } = compilePlan(plan, options);
        for (const text of [cypher, ...(total === null ? [] : [total.cypher])]) {
          const { diagnostics } = lintCypherQuery(text, {});
          // Which parameters are given, only the call knows.
          const errors = diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => (typeof message === 'string' ? message : message.value)).filter((message) => !message.startsWith('Parameter '));
          expect([text, errors]).toEqual([text, []]);
          checkReadOnly(text, tokenize(text));
        }
      }),
      // The checks take a quarter of a second for each; plans-on-stores.test.ts asks Neo4j itself.
      { numRuns: propertyRuns(8) },
    );
  });
});

describe('the rows of a plan', () => {
  const read = storeOf(exampleWorld, createEmbeddedGraphStore);
  const ask = async (plan: unknown): Promise<PlanRows> => runPlan(read, asPlan(plan), options);
  const rowsOf = async (plan: unknown): Promise<unknown> => (await ask(plan)).rows;

  it('are pull requests with their title, state, authors and time, the newest first', async () => {
    const { columns, rows, total } = await ask({ ask: 'find', set: pulls(linked('part of', { kind: 'Project', where: [{ is: 'named', ids: ['acme/atlas'] }] })) });
    expect(columns).toEqual(['pull_request', 'title', 'state', 'author', 'created_at']);
    expect(rows).toEqual([['acme/atlas#2', 'Retry', 'open', 'Ben Carter', '2026-11-10T08:00:00Z'], ['acme/atlas#1', 'Keep connections open', 'merged', 'Ana Silva', '2026-11-01T08:00:00Z']]);
    expect(total).toBe(2);
  });

  it('say how many there would be without the limit', async () => {
    const { rows, total, nodes } = await ask({ ask: 'find', set: pulls(), limit: 1 });
    expect([rows.length, total, nodes]).toEqual([1, 3, [[{ kind: 'PullRequest', id: 'acme/k8s#3' }]]]);
  });

  it('tell people who reviewed something of Ben and wrote nothing in k8s', async () => {
    const inK8s = pulls(linked('part of', { kind: 'Project', where: [{ is: 'named', ids: ['acme/k8s'] }] }));
    expect(await rowsOf({ ask: 'find', set: { kind: 'Person', where: [linked('reviewed', pulls(linked('author', person('ben')))), { is: 'not', of: linked('authored', inK8s) }] } })).toEqual([['Ana Silva']]);
  });

  it('count projects by their pull requests, the most first, with ties behind the limit', async () => {
    const plan = { ask: 'group', set: pulls(), by: [{ linked: [{ role: 'part of', kind: 'Project' }] }], measure: { statistic: 'count' }, order: 'most', limit: 1 };
    expect(await rowsOf(plan)).toEqual([['Atlas', 2]]);
    expect(await rowsOf({ ...plan, set: pulls({ is: 'one of', property: 'state', values: ['merged'] }) })).toEqual([['Atlas', 1], ['k8s', 1]]);
  });

  it('give nobody the number zero where every key is asked for', async () => {
    expect(await rowsOf({ ask: 'group', set: pulls(), by: [{ linked: [{ role: 'reviewer', kind: 'Person' }] }], measure: { statistic: 'count' }, order: 'fewest', everyKey: true })).toEqual([['张三', 0], ['Ana Silva', 1], ['Ben Carter', 1]]);
  });

  it('hold times in days, and a missing end as now where that is meant', async () => {
    const measure = (orNow: string | null) => ({ ask: 'measure', set: pulls(), measure: { statistic: 'mean', of: { duration: { from: 'created_at', to: ['merged_at'], unit: 'days', orNow } } } });
    expect([(await ask(measure(null))).columns, await rowsOf(measure(null)), await rowsOf(measure('now'))]).toEqual([['mean_days'], [[3]], [[5.3333]]]);
  });

  it('are weeks by their Monday', async () => {
    expect(await rowsOf({ ask: 'group', set: pulls(), by: [{ time: { property: 'created_at' }, unit: 'week' }], measure: { statistic: 'count' }, order: 'key' })).toEqual([['2026-10-26', 1], ['2026-11-09', 2]]);
  });

  it('put the winner of a comparison first', async () => {
    const side = (name: string, id: string) => ({ name, set: pulls(linked('merger', person(id))) });
    expect(await rowsOf({ ask: 'compare', sides: [side('Ben', 'ben'), side('Ana', 'ana')], measure: { statistic: 'count' }, order: 'most' })).toEqual([['Ana', 1], ['Ben', 0]]);
    expect((await ask({ ask: 'compare', sides: [side('Ben', 'ben'), side('张三', 'cheng')], measure: { statistic: 'count' }, order: 'most' })).isTie).toBe(true);
  });

  it('answer yes or no', async () => {
    const reviewed = (who: string) => ({ ask: 'whether', set: pulls(linked('author', person('ben')), linked('reviewer', person(who))) });
    expect([await rowsOf(reviewed('ana')), await rowsOf(reviewed('cheng'))]).toEqual([[[true]], [[false]]]);
  });

  it('are no more than are asked for, and say that there are more', async () => {
    const { rows, isTruncated, total } = await runPlan(read, asPlan({ ask: 'find', set: project }), { ...options, maxRows: 1 });
    expect([rows, isTruncated, total]).toEqual([[['Atlas']], true, 2]);
  });
});
