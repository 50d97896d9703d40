import { describe, expect, it } from '@jest/globals';
import { graphPlanSchema } from '#schemas/query';
import { createEmbeddedGraphStore } from '../../graph/adapters/embedded/embedded-graph-store.ts';
import { exampleWorld } from '../testing/example-world.ts';
import { storeOf } from '../testing/store-of-world.ts';
import { citationsOf, type Citation } from './citations-of.ts';
import { runPlan } from './run-plan.ts';

describe('citations of rows', () => {
  const read = storeOf(exampleWorld, createEmbeddedGraphStore);
  const citationsFor = async (plan: unknown): Promise<readonly Citation[]> => {
    const parsed = graphPlanSchema.parse(plan);
    const { nodes } = await runPlan(read, parsed, { now: '2026-11-20T08:00:00Z' });
    return citationsOf(read, parsed, nodes);
  };
  const meetings = { kind: 'Meeting', where: [] };

  it('lead a decision to the second at which it was made', async () => {
    expect(await citationsFor({ ask: 'find', set: { kind: 'Decision' } })).toEqual([{ row: 0, recordingId: 'rec-1', segmentIds: ['rec-1#s2'], startSeconds: 60 }]);
  });

  it('lead what was said to itself', async () => {
    expect(await citationsFor({ ask: 'find', set: { kind: 'Segment', where: [{ is: 'containing', property: 'text', words: ['next'] }] } })).toEqual([{ row: 0, recordingId: 'rec-1', segmentIds: ['rec-1#s1'], startSeconds: 12.5 }]);
  });

  it('lead pull requests to their page, each with its row', async () => {
    expect(await citationsFor({ ask: 'find', set: { kind: 'PullRequest' } })).toEqual([{ row: 1, url: 'https://github.com/acme/atlas/pull/2' }, { row: 2, url: 'https://github.com/acme/atlas/pull/1' }]);
  });

  it('lead what came up in a meeting to where it came up', async () => {
    const plan = { ask: 'find', set: { kind: 'PullRequest', where: [{ is: 'linked', role: 'mentioned in', to: meetings }, { is: 'one of', property: 'state', values: ['open'] }] } };
    expect(await citationsFor(plan)).toEqual([{ row: 0, recordingId: 'rec-1', segmentIds: ['rec-1#s1'], startSeconds: 12.5 }, { row: 0, url: 'https://github.com/acme/atlas/pull/2' }]);
  });

  it('lead a meeting to its beginning, or to where it speaks of what was asked for, and not of others', async () => {
    const ofBen = { kind: 'PullRequest', where: [{ is: 'linked', role: 'author', to: { kind: 'Person', where: [{ is: 'named', ids: ['ben'] }] } }] };
    expect(await citationsFor({ ask: 'find', set: meetings })).toEqual([{ row: 0, recordingId: 'rec-1', segmentIds: [], startSeconds: 0 }]);
    expect(await citationsFor({ ask: 'find', set: { kind: 'Meeting', where: [{ is: 'linked', role: 'mentioned', to: ofBen }] } })).toEqual([{ row: 0, recordingId: 'rec-1', segmentIds: ['rec-1#s1'], startSeconds: 12.5 }]);
  });

  it('prove a yes, and not a no', async () => {
    const made = (status: string) => ({ ask: 'whether', set: { kind: 'Decision', where: [{ is: 'one of', property: 'status', values: [status] }] } });
    expect([await citationsFor(made('made')), await citationsFor(made('retracted'))]).toEqual([[{ row: 0, recordingId: 'rec-1', segmentIds: ['rec-1#s2'], startSeconds: 60 }], []]);
  });

  it('lead a group to the page of what it is grouped by', async () => {
    expect(await citationsFor({ ask: 'group', set: { kind: 'PullRequest' }, by: [{ linked: [{ role: 'part of', kind: 'Project' }] }], measure: { statistic: 'count' }, order: 'most' })).toEqual([{ row: 0, url: 'https://github.com/acme/atlas' }]);
  });
});
