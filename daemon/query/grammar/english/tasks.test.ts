/** English questions for what is to be done: by when, by whom, and what is left of it. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Tasks by a day are due by then, and what was decided by then was decided', () => {
  test.each([
    ['tasks by Friday', 'find ActionItem[due in …2026-11-21]'],
    ["Ben's tasks until the end of the month", 'find ActionItem[assignee(Person[@bcarter]), due in …2026-12-01]'],
    ['What does Ben have to do by Friday?', 'find ActionItem[assignee(Person[@bcarter]), status=open, due in …2026-11-21]'],
    ['decisions until October', 'find Decision[raised in.started_at in …2026-11-01]'],
    ['tasks raised by October', 'find ActionItem[raised in.started_at in …2026-11-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The next task is the open one that is due first from today on', () => {
  test.each([
    ['When is my next task due?', 'find ActionItem[assignee(Person[@bcarter]), not due in …2026-11-18, status=open, has due] ↑due limit 1 show due'],
    ["Ben's next tasks", 'find ActionItem[assignee(Person[@bcarter]), not due in …2026-11-18, status=open, has due] ↑due'],
    ["due dates of Ben's tasks", 'find ActionItem[assignee(Person[@bcarter])] show due'],
    ['due tomorrow', 'find ActionItem[due in 2026-11-19…2026-11-20]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is left is open, and who has done all of it has nothing open', () => {
  test.each([
    ["What's left to do from the last retrospective?", 'find ActionItem[raised in(Meeting[series=Retrospective, ↓started_at limit 1]), status=open]'],
    ['what remains to be done in k8s', 'find ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open]'],
    ['Did Ben finish his tasks?', 'whether none ActionItem[assignee(Person[@bcarter]), status=open]'],
    ['has Ben finished all his tasks', 'whether none ActionItem[assignee(Person[@bcarter]), status=open]'],
    ['Is everything from the last k8s sync done?', 'whether none ActionItem[raised in(Meeting[series=k8s sync, ↓started_at limit 1]), status=open]'],
    ['which tasks has nobody finished', 'find ActionItem[status=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Tasks are given to people, and lists are of them', () => {
  test.each([
    ['Who was given more than two tasks in Q3?', 'find Person[3… assigned(ActionItem[raised in.started_at in 2026-07-01…2026-10-01])]'],
    ['tasks for both Ben and Ana Silva', 'find ActionItem[assignee(Person[@asilva]), assignee(Person[@bcarter])]'],
    ['Of those at the last k8s sync, who has overdue tasks?', 'find Person[assigned(ActionItem[status=open, due in …2026-11-18]), attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['todo list for Ben', 'find ActionItem[assignee(Person[@bcarter]), status=open]'],
    ['anyone with three or more overdue items?', 'find Person[3… assigned(ActionItem[status=open, due in …2026-11-18])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Blockers are what blocks', () => {
  test.each([
    ["What's blocking us right now?", 'find Risk[kind=blocker]'],
    ['what is blocking k8s', 'find Risk[raised in(Meeting[part of(Project[@k8s])]), kind=blocker]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What has no day of its own, or several kinds, is not read', () => {
  test.each([
    ['next meeting', 'no sentence'],
    ['did Ben finish his PRs', 'no sentence'],
    ['is everything closed', 'no sentence'],
    ['which tasks did we finish last week', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
