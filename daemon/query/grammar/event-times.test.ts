import { describe, expect, it } from '@jest/globals';
import type { NodeKind } from '#schemas/graph';
import type { Condition } from '#schemas/query';
import { conditionsInTime } from './event-times.ts';
import { linked, type Time } from './meanings.ts';

const range = { from: '2026-11-09T00:00:00Z', before: '2026-11-16T00:00:00Z' };
const days = { from: '2026-11-09', before: '2026-11-16' };
const week: Time = { days, utc: range, ahead: { days, utc: range } };
const ana: Condition = { is: 'named', ids: ['ana'] };
const byAna = (role: string): Condition => linked(role, { kind: 'Person', where: [ana] });
const state = (value: string): Condition => ({ is: 'one of', property: 'state', values: [value] });
const then = (property: string): Condition => ({ is: 'within', value: { through: [], property }, range });
const lastWeek = (kind: NodeKind, ...conditions: Condition[]): readonly Condition[] | null => conditionsInTime(kind, conditions, week);

describe('the time of a question', () => {
  it('is when they were merged or closed, of what is said to be so', () => {
    expect(lastWeek('PullRequest', state('merged'))).toEqual([state('merged'), then('merged_at')]);
    expect(lastWeek('PullRequest', state('closed'))).toEqual([state('closed'), then('closed_at')]);
    expect(lastWeek('Issue', state('closed'))).toEqual([state('closed'), then('closed_at')]);
  });

  it('is when somebody did it, where the graph knows', () => {
    expect(lastWeek('PullRequest', byAna('reviewer'))).toEqual([linked('reviewer', { kind: 'Person', where: [ana] }, { along: { within: range } })]);
    expect(lastWeek('Person', linked('closed', { kind: 'Issue', where: [] }))).toEqual([linked('closed', { kind: 'Issue', where: [] }, { along: { within: range } })]);
  });

  it('is when it was made, of what somebody made', () => {
    expect(lastWeek('Person', linked('authored', { kind: 'PullRequest', where: [] }))).toEqual([linked('authored', { kind: 'PullRequest', where: [then('created_at')] })]);
    expect(lastWeek('Person', linked('attended', { kind: 'Meeting', where: [] }))).toEqual([linked('attended', { kind: 'Meeting', where: [then('started_at')] })]);
  });

  it('is when it came up, where nothing was done', () => {
    expect(lastWeek('PullRequest', state('open'))).toEqual([state('open'), then('created_at')]);
    expect(lastWeek('Meeting')).toEqual([then('started_at')]);
  });

  it('is none of what has no time', () => {
    expect(lastWeek('Person', ana)).toBeNull();
    expect(lastWeek('Project')).toBeNull();
  });

  it('is not said twice of what already has its own', () => {
    const reviewed = linked('reviewer', { kind: 'Person', where: [ana] }, { along: { within: { from: null, before: range.from } } });
    expect(lastWeek('PullRequest', reviewed)).toEqual([reviewed, then('created_at')]);
  });
});
