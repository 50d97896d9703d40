/** English questions for meetings that were held, who was there, and what came up with them. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Meetings that were held are meetings of that time', () => {
  test.each([
    ['how many meetings did we hold in October', 'count Meeting[started_at in 2026-10-01…2026-11-01]'],
    ['which k8s syncs did we hold last month', 'find Meeting[series=k8s sync, started_at in 2026-10-01…2026-11-01]'],
    ['did we hold a retrospective in October?', 'whether Meeting[series=Retrospective, started_at in 2026-10-01…2026-11-01]'],
    ['When did we last hold a retrospective?', 'find Meeting[series=Retrospective] ↓started_at limit 1 show started_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Where something was discussed is in which meetings', () => {
  test.each([
    ['where did we talk about atlas#12 this year', 'find Meeting[mentioned(PullRequest[@atlas#12]), started_at in 2026-01-01…2027-01-01]'],
    ['Was k8s ever discussed outside the stand-ups?', 'whether Meeting[mentioned(Project[@k8s]), not series=Atlas stand-up]'],
    ['What did we discuss with Ben last month?', 'find Topic[mentioned in(Meeting[attendee(Person[@bcarter]), started_at in 2026-10-01…2026-11-01])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who was there, who was not, and who was there together', () => {
  test.each([
    ['meetings where Ben was absent', 'find Meeting[no attendee(Person[@bcarter])]'],
    ["Risks from meetings in which Ben wasn't present", 'find Risk[raised in(Meeting[no attendee(Person[@bcarter])])]'],
    ['meeting with Ben in it', 'find Meeting[attendee(Person[@bcarter])]'],
    ['Have Ben and Ana Silva ever been in the same meeting?', 'whether Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
    ['did Ben and Ana Silva attend the same k8s sync last month', 'whether Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter]), series=k8s sync, started_at in 2026-10-01…2026-11-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A series before what came of it is that of its meetings', () => {
  test.each([
    ['retro action items still open', 'find ActionItem[raised in(Meeting[series=Retrospective]), status=open]'],
    ['k8s sync topics last month', 'find Topic[mentioned in(Meeting[series=k8s sync, started_at in 2026-10-01…2026-11-01])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What does not tell which meetings are meant is not read', () => {
  test.each([
    ['latest retro tasks', 'no sentence'],
    ['did Ben attend the same meeting', 'no sentence'],
    ['where is Ben', 'no sentence'],
    ['issues on hold', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
