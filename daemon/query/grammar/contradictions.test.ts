/** What cannot be true of anything is not what was asked. */
import { describe, expect, test } from '@jest/globals';
import type { Condition } from '#schemas/query';
import { contradictsItself } from './contradictions.ts';

const pulls = (...where: Condition[]) => ({ ask: 'find', set: { kind: 'PullRequest', where } });
const state = (...values: string[]): Condition => ({ is: 'one of', property: 'state', values });
const role = (name: string, ...ids: string[]): Condition => ({ is: 'linked', role: name, to: { kind: 'Person', where: ids.length === 0 ? [] : [{ is: 'named', ids }] } });
const nobody = (name: string): Condition => ({ is: 'linked', role: name, to: { kind: 'Person', where: [] }, atLeast: 0, atMost: 0 });
const merged = (from: string | null, before: string | null): Condition => ({ is: 'within', value: { through: [], property: 'merged_at' }, range: { from, before } });

describe('What is said of things contradicts itself', () => {
  test.each<[string, Condition[]]>([
    ['open and merged', [state('open'), state('merged')]],
    ['by two authors, of whom there is one', [role('author', 'ana'), role('author', 'ben')]],
    ['reviewed by somebody and by nobody', [role('reviewer', 'ana'), nobody('reviewer')]],
    ['merged in August and in September', [merged('2026-08-01', '2026-09-01'), merged('2026-09-01', '2026-10-01')]],
    ['inside of what holds together', [{ is: 'all', of: [state('open'), state('merged')] }]],
  ])('%s', (_, where) => {
    expect(contradictsItself(pulls(...where))).toBe(true);
    expect(contradictsItself({ ask: 'find', set: { kind: 'Person', where: [{ is: 'linked', role: 'authored', to: pulls(...where).set }] } })).toBe(true);
  });
});

describe('What is said of things may be true', () => {
  test.each<[string, Condition[]]>([
    ['one of two states, and one of them', [state('open', 'merged'), state('merged')]],
    ['reviewed by two people', [role('reviewer', 'ana'), role('reviewer', 'ben')]],
    ['by one of two authors, and one of them', [role('author', 'ana', 'ben'), role('author', 'ben')]],
    ['merged after May and before July', [merged('2026-05-01', null), merged(null, '2026-07-01')]],
    ['either open or merged', [{ is: 'any', of: [state('open'), state('merged')] }]],
    ['reviewed by Ana and approved by nobody', [role('reviewer', 'ana'), { is: 'linked', role: 'reviewer', to: { kind: 'Person', where: [] }, along: { verdicts: ['approved'] }, atLeast: 0, atMost: 0 }]],
  ])('%s', (_, where) => {
    expect(contradictsItself(pulls(...where))).toBe(false);
  });
});
