import { describe, expect, it } from '@jest/globals';
import type { Condition, FindPlan, Plan, SetPlan } from '#schemas/query';
import { resolvePicked } from './resolve-picked.ts';

const order = { by: { value: { through: [], property: 'started_at' } }, descending: true };
const picked = (limit: number): Condition => ({ is: 'picked', order, limit });
const series: Condition = { is: 'one of', property: 'series', values: ['Atlas stand-up'] };
const lastMeeting: SetPlan = { kind: 'Meeting', where: [series, picked(1)] };
const raisedIn = (meetings: SetPlan): SetPlan => ({ kind: 'Decision', where: [{ is: 'linked', role: 'raised in', to: meetings }] });

/** Finds the given keys, and remembers what it was asked. */
function finding(...keys: string[][]) {
  const asked: FindPlan[] = [];
  return { asked, find: (plan: FindPlan) => Promise.resolve(keys[asked.push(plan) - 1] ?? []) };
}

/** Of plans without a question for all of them. */
const none = (): Promise<number> => Promise.reject(new Error('nothing is to be counted'));

describe('what is picked inside of a plan', () => {
  it('is found first, by the other conditions of its set, and then named', async () => {
    const { asked, find } = finding(['rec-2']);
    expect(await resolvePicked({ ask: 'find', set: raisedIn(lastMeeting) }, find, none)).toEqual({ ask: 'find', set: raisedIn({ kind: 'Meeting', where: [{ is: 'named', ids: ['rec-2'] }] }) });
    expect(asked).toEqual([{ ask: 'find', set: { kind: 'Meeting', where: [series] }, order, limit: 1 }]);
  });

  it('is found from the inside out', async () => {
    const { asked, find } = finding(['acme/atlas'], ['rec-1', 'rec-2']);
    const firstProject: SetPlan = { kind: 'Project', where: [{ is: 'picked', order, limit: 1 }] };
    const meetings: SetPlan = { kind: 'Meeting', where: [{ is: 'linked', role: 'part of', to: firstProject }, picked(2)] };
    const plan = await resolvePicked({ ask: 'count', set: raisedIn(meetings) }, find, none);
    expect(asked.map(({ set }) => set.kind)).toEqual(['Project', 'Meeting']);
    expect(asked[1]!.set.where).toEqual([{ is: 'linked', role: 'part of', to: { kind: 'Project', where: [{ is: 'named', ids: ['acme/atlas'] }] } }]);
    expect(plan).toEqual({ ask: 'count', set: raisedIn({ kind: 'Meeting', where: [{ is: 'named', ids: ['rec-1', 'rec-2'] }] }) });
  });

  it('is found on every side of a comparison and in the meetings of an open question', async () => {
    const compare: Plan = { ask: 'compare', sides: [{ name: 'a', set: raisedIn(lastMeeting) }, { name: 'b', set: raisedIn(lastMeeting) }], measure: { statistic: 'count' }, order: 'most' };
    expect(JSON.stringify(await resolvePicked(compare, finding(['rec-1'], ['rec-2']).find, none))).not.toContain('picked');
    expect(await resolvePicked({ ask: 'open', text: 'quotas', meetings: lastMeeting }, finding(['rec-2']).find, none)).toEqual({ ask: 'open', text: 'quotas', meetings: { kind: 'Meeting', where: [{ is: 'named', ids: ['rec-2'] }] } });
  });

  it('is found before the conditions beside it, which are said of what was picked', async () => {
    const { asked, find } = finding(['rec-1', 'rec-2']);
    const long: Condition = { is: 'compared', value: { through: [], property: 'duration_s' }, operator: '>', to: 3600 };
    const plan = await resolvePicked({ ask: 'count', set: { kind: 'Meeting', where: [{ is: 'all', of: [series, picked(2)] }, long] } }, find, none);
    expect(asked).toEqual([{ ask: 'find', set: { kind: 'Meeting', where: [series] }, order, limit: 2 }]);
    expect(plan).toEqual({ ask: 'count', set: { kind: 'Meeting', where: [{ is: 'named', ids: ['rec-1', 'rec-2'] }, long] } });
  });

  it('of nothing is nothing, and not everything', async () => {
    const plan = await resolvePicked({ ask: 'find', set: lastMeeting }, finding([]).find, none);
    expect(plan).toMatchObject({ set: { where: [{ is: 'named', ids: [''] }] } });
  });

  it('leaves every other plan as it is, without asking', async () => {
    const { asked, find } = finding();
    const plan: Plan = { ask: 'find', set: raisedIn({ kind: 'Meeting', where: [series] }), limit: 3 };
    expect(await resolvePicked(plan, find, none)).toEqual(plan);
    expect(asked).toEqual([]);
  });

  it('is counted where somebody is to have all of it, of what was picked', async () => {
    const { find } = finding(['rec-1', 'rec-2']);
    const counted: SetPlan[] = [];
    const attended = (to: SetPlan, rest: object = {}): Plan => ({ ask: 'find', set: { kind: 'Person', where: [{ is: 'linked to all', role: 'attended', to, ...rest }] } });
    const plan = await resolvePicked(attended({ kind: 'Meeting', where: [series, picked(2)] }), find, (set) => Promise.resolve(counted.push(set) + 1));
    const those: SetPlan = { kind: 'Meeting', where: [{ is: 'named', ids: ['rec-1', 'rec-2'] }] };
    expect(counted).toEqual([those]);
    expect(plan).toEqual(attended(those, { count: 2 }));
  });
});
