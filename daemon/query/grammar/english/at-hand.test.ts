/** English questions for what is at hand: what is due to somebody, what is left, whose things are, and what is new. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What somebody has due are tasks of theirs', () => {
  test.each([
    ['what do I have due this week', 'find ActionItem[assignee(Person[@bcarter]), due in 2026-11-16…2026-11-23]'],
    ["what's due for me on Friday", 'find ActionItem[assignee(Person[@bcarter]), due in 2026-11-20…2026-11-21]'],
    ['what do I have due', 'find ActionItem[assignee(Person[@bcarter]), status=open, has due]'],
    ['anything due for Ben tomorrow', 'whether ActionItem[assignee(Person[@bcarter]), due in 2026-11-19…2026-11-20]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is left is still open', () => {
  test.each([
    ['open questions left', 'find Question[status=open]'],
    ['how many tasks are left', 'count ActionItem[status=open]'],
    ['which tasks does Ben have left', 'find ActionItem[assignee(Person[@bcarter]), status=open]'],
    ['how many tasks does Ben still have', 'count ActionItem[assignee(Person[@bcarter]), status=open]'],
    ['what questions did we leave open', 'find Question[status=open]'],
    ['questions left unanswered in the last k8s sync', 'find Question[raised in(Meeting[series=k8s sync, ↓started_at limit 1]), status=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Whose things are can be said behind them', () => {
  test.each([
    ['which of the open PRs are mine', 'find PullRequest[author(Person[@bcarter]), state=open]'],
    ["which tasks are Ben's", 'find ActionItem[assignee(Person[@bcarter])]'],
    ['what is Ben assigned to', 'list PullRequest[assignee(Person[@bcarter])] | Issue[assignee(Person[@bcarter])] | ActionItem[assignee(Person[@bcarter])]'],
    ['is anything assigned to me', 'list PullRequest[assignee(Person[@bcarter])] | Issue[assignee(Person[@bcarter])] | ActionItem[assignee(Person[@bcarter])]'],
    ['did I get any tasks in the last k8s sync', 'whether ActionItem[assignee(Person[@bcarter]), raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The team of a project are the people who work on it', () => {
  test.each([
    ['who is on the atlas team', 'find Person[(authored(Commit[part of(Project[@atlas])]) or authored(PullRequest[part of(Project[@atlas])]))]'],
    ['show me the k8s team', 'find Person[(authored(Commit[part of(Project[@k8s])]) or authored(PullRequest[part of(Project[@k8s])]))]'],
    ['how many people are on the atlas team', 'count Person[(authored(Commit[part of(Project[@atlas])]) or authored(PullRequest[part of(Project[@atlas])]))]'],
    ["what's overdue for the atlas team", 'find ActionItem[raised in(Meeting[part of(Project[@atlas])]), status=open, due in …2026-11-18]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What came up, and who was there, is asked of meetings in any order', () => {
  test.each([
    ['in which meetings was Ben this month', 'find Meeting[attendee(Person[@bcarter]), started_at in 2026-11-01…2026-12-01]'],
    ['in which meetings has Ben been this month', 'find Meeting[attendee(Person[@bcarter]), started_at in 2026-11-01…2026-12-01]'],
    ['did we mention atlas#12 in any meeting', 'whether PullRequest[mentioned in(Meeting), @atlas#12]'],
    ['did we decide anything yesterday', 'whether Decision[raised in.started_at in 2026-11-17…2026-11-18]'],
    ['have we agreed on anything this week', 'whether Decision[raised in.started_at in 2026-11-16…2026-11-23]'],
    ['what happened in the last k8s sync', 'list Decision[raised in(Meeting[series=k8s sync, ↓started_at limit 1])] | ActionItem[raised in(Meeting[series=k8s sync, ↓started_at limit 1])] | Question[raised in(Meeting[series=k8s sync, ↓started_at limit 1])] | Risk[raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ["what happened at yesterday's sync", 'list Decision[raised in(Meeting[series=k8s sync, started_at in 2026-11-17…2026-11-18])] | ActionItem[raised in(Meeting[series=k8s sync, started_at in 2026-11-17…2026-11-18])] | Question[raised in(Meeting[series=k8s sync, started_at in 2026-11-17…2026-11-18])] | Risk[raised in(Meeting[series=k8s sync, started_at in 2026-11-17…2026-11-18])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What somebody did is asked in any order', () => {
  test.each([
    ['what is Ben up to this week', 'what did Ben do this week'],
    ['what did Ben get up to last week', 'what did Ben do last week'],
    ['did Ben do anything last week', 'what did Ben do last week'],
    ['everything Ben did last week', 'what did Ben do last week'],
    ['what did Ben do last week in atlas', 'what did Ben do in atlas last week'],
    ['what happened last week in k8s', 'what happened in k8s last week'],
    ['anything new this week in k8s', "what's new in k8s this week"],
    ['summary of the last k8s sync', 'what happened in the last k8s sync'],
  ])('%s', (question, alike) => {
    expect(planOf(question)).toMatch(/^list /u);
    expect(planOf(question)).toBe(planOf(alike));
  });
});

describe('What is new somewhere, without a time, nobody can say', () => {
  test.each([
    ["what's new in k8s", 'no sentence'],
    ['anything new from Ben', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was left by somebody, or up to a day, is something else', () => {
  test.each([
    ['PRs left to review', 'no sentence'],
    ['who left the meeting', 'no sentence'],
    ['decisions left', 'no sentence'],
    ['comments left by Ben', 'no sentence'],
    ['PRs by the atlas team', 'no sentence'],
    ['what is atlas assigned to', 'no sentence'],
    ["what's new", 'no sentence'],
    ['what happened in the last three k8s syncs', 'no sentence'],
    ['did we decide nothing yesterday', 'no sentence'],
    ['did we merge atlas#12 in any meeting', 'no sentence'],
    ['what was merged up to Friday', 'find PullRequest[state=merged, merged_at in …2026-11-14]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
