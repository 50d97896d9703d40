import { describe, expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { type Contribution, noContext } from '#schemas/facts';
import { prepare, prepareInTurns } from './prepared-contribution.ts';

const meeting: Contribution = {
  source: 'recording:1',
  rank: 'recording',
  context: noContext,
  facts: [
    { fact: 'node', node: { by: 'id', kind: 'Meeting', id: '1' }, properties: { title: 'Stand-up' } },
    { fact: 'relationship', from: { by: 'name', kind: 'Person', name: 'Ana' }, kind: 'ATTENDED', to: { by: 'id', kind: 'Meeting', id: '1' }, properties: { confidence: 1 } },
    { fact: 'relationship', from: { by: 'name', kind: 'Person', name: 'Ana' }, kind: 'ATTENDED', to: { by: 'id', kind: 'Meeting', id: '1' }, properties: { extractor: 'attendees' } },
    { fact: 'node', node: { by: 'id', kind: 'Meeting', id: '1' }, properties: { duration_s: 60 } },
  ],
};

describe('a contribution as rows', () => {
  it('holds each node and relationship once, with all that was said of it; who is only named is there by name', () => {
    const { nodes, relationships } = prepare(meeting).rows();
    expect([...nodes]).toEqual([
      ['id Meeting 1', '{"duration_s":60,"title":"Stand-up"}'],
      ['person Ana', '{"name":"Ana"}'],
    ]);
    expect([...relationships]).toEqual([{ from: 'person Ana', kind: 'ATTENDED', to: 'id Meeting 1', properties: '{"confidence":1,"extractor":"attendees"}' }]);
  });

  it('is the same when others have their turn between its parts', async () => {
    const others: number[] = [];
    const work = prepareInTurns(meeting).then((prepared) => ({ prepared, turns: others.length }));
    for (let turn = 0; turn < 5; turn += 1) others.push(await setImmediate(turn));
    const { prepared, turns } = await work;
    expect(turns).toBeGreaterThanOrEqual(2);
    expect({ hash: prepared.hash, rows: prepared.rows() }).toEqual({ hash: prepare(meeting).hash, rows: prepare(meeting).rows() });
  });
});
