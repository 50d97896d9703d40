import { describe, expect, it } from '@jest/globals';
import { planSchema, type Condition, type Plan } from '#schemas/query';
import { checkPlan } from '../plan/check-plan.ts';
import { sayPlan } from '../reading/say-plan.ts';
import { comparePlan, countPlan, findPlan, groupPlan, keyByKind, keyByRole, keyByTime, rankPlan, spellPlan, whetherPlan } from './asks.ts';
import { linked, things, type Things } from './meanings.ts';

const ana: Condition = { is: 'named', ids: ['Ana Silva'] };
const open: Condition = { is: 'one of', property: 'state', values: ['open'] };
const person = things('Person', ana);
const pulls = things('PullRequest', open);
const byAna = things('PullRequest', linked('author', { kind: 'Person', where: [ana] }));
const three: Things = { ...pulls, quantity: { atLeast: 3 } };
const latest: Things = { ...pulls, pick: { newest: true, limit: 3 } };
const one: Things = { ...things('PullRequest', { is: 'named', ids: ['acme/atlas#1'] }), named: { ids: ['acme/atlas#1'], each: false } };

const saying = { language: 'en', nameOf: (_: string, id: string) => id, sayRange: () => 'then', today: '2026-11-20' } as const;

const asked: readonly (readonly [says: string, plan: Plan | null])[] = [
  ['Open pull requests', findPlan(pulls)],
  ['The 3 newest open pull requests', findPlan(latest)],
  ['Open pull requests, newest first', findPlan({ ...pulls, pick: { newest: true, limit: null } })],
  ['The number of open pull requests', countPlan(pulls)],
  ['Whether there are open pull requests', whetherPlan(pulls)],
  ['Which project has the most open pull requests (by count; ties shown)', rankPlan(pulls, things('Project'), [{ role: 'part of', kind: 'Project' }], { order: 'most', limit: null })],
  ['Number of open pull requests, per project, most first', groupPlan(pulls, [keyByKind('PullRequest', 'Project')!])],
  ['Number of open pull requests, per reviewer, most first', groupPlan(pulls, [keyByRole('PullRequest', 'reviewer', 'Person')!])],
  ['Number of open pull requests, per month', groupPlan(pulls, [keyByTime(pulls, 'month')!])],
  ['Which are more: (1) "Ana": pull requests by Ana Silva, or (2) "open": open pull requests', comparePlan([{ name: 'Ana', things: byAna }, { name: 'open', things: pulls }], 'most')],
  ['Median days from opening to merging of merged pull requests by Ana Silva', spellPlan(byAna, 'merge', 'median')],
  ['Mean length in hours of meetings', spellPlan(things('Meeting'), 'meeting', 'mean')],
];

describe('what is asked', () => {
  it.each(asked)('%s', (says, plan) => {
    const checked = planSchema.parse(plan);
    expect(checkPlan(checked)).toMatchObject({ isRight: true });
    expect(sayPlan(checked, saying)).toBe(says);
  });

  it.each<readonly [string, Plan | null]>([
    ['a list of "at least three PRs"', findPlan(three)],
    ['a number of "at least three PRs"', countPlan(three)],
    ['which project has the most of the latest three', rankPlan(latest, things('Project'), [{ role: 'part of', kind: 'Project' }], { order: 'most', limit: null })],
    ['a ranking by nothing', rankPlan(pulls, person, [], { order: 'most', limit: null })],
    ['groups by nothing', groupPlan(pulls, [])],
    ['one side alone', comparePlan([{ name: 'Ana', things: byAna }], 'most')],
    ['how long a person was open', spellPlan(person, 'open', 'mean')],
    ['how long issues took to merge', spellPlan(things('Issue'), 'merge', 'mean')],
    ['the latest people', findPlan({ ...person, pick: { newest: true, limit: 1 } })],
    ['people last week', findPlan({ ...person, when: { days: { from: '2026-11-09', before: null }, utc: { from: '2026-11-09T00:00:00Z', before: null }, ahead: { days: { from: null, before: null }, utc: { from: null, before: null } } } })],
    ['whether each of all PRs is', whetherPlan({ ...pulls, every: true })],
  ])('makes no sense: %s', (_, plan) => {
    expect(plan).toBeNull();
  });

  it('takes one that is still open as open until now, and many only when they have ended', () => {
    expect(spellPlan(one, 'open', 'mean')).toMatchObject({ set: one.where.length === 1 ? { where: one.where } : {}, measure: { of: { duration: { orNow: 'now' } } } });
    expect(spellPlan(byAna, 'open', 'mean')).toMatchObject({ set: { where: [expect.anything(), { property: 'state', values: ['closed', 'merged'] }] }, measure: { of: { duration: { orNow: null } } } });
  });

  it('has no key where nothing leads from one kind to the other', () => {
    expect([keyByKind('PullRequest', 'Topic'), keyByRole('Issue', 'reviewer', 'Person'), keyByTime(person, 'month')]).toEqual([null, null, null]);
  });
});
