/** English questions for what meetings leave behind, and who was there, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Meetings are found by who was there', () => {
  test.each([
    ['last meeting that Ben and Ana Silva were both in', 'find Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])] ↓started_at limit 1'],
    ['meetings Ben was in but Ana Costa was not', 'find Meeting[no attendee(Person[@acosta]), attendee(Person[@bcarter])]'],
    ['when did Ben and Chen Siyu last meet', 'find Meeting[attendee(Person[@bcarter]), attendee(Person[@chensiyu])] ↓started_at limit 1 show started_at'],
    ['when did Ben first meet with Ana Costa', 'find Meeting[attendee(Person[@acosta]), attendee(Person[@bcarter])] ↑started_at limit 1 show started_at'],
    ['Which meetings lasted more than 90 minutes?', 'find Meeting[duration_s > 5400]'],
    ['in which meetings were both Ben and 张三 present', 'find Meeting[attendee(Person[@bcarter]), attendee(Person[@zhangsan])]'],
    ['Did Ben and 张三 both attend the last k8s sync?', 'whether Meeting[(series=k8s sync & ↓started_at limit 1), attendee(Person[@bcarter]), attendee(Person[@zhangsan])]'],
    ['how many hours of meetings did Ben have in October', 'measure Meeting[attendee(Person[@bcarter]), started_at in 2026-10-01…2026-11-01] total duration_s in hours'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What came out of meetings is found by its words', () => {
  test.each([
    ['in which meeting was typo tolerance decided', 'find Meeting[raised(Decision[text~typo+tolerance])]'],
    ['when was the index format agreed on', 'find Decision[text~index+format] show raised in.started_at'],
    ['when was the decision about staging made', 'find Decision[text~staging] show raised in.started_at'],
    ['when did the risk about Vault come up', 'find Risk[text~vault] show raised in.started_at'],
    ['did the last k8s sync decide anything about storage', 'whether Decision[text~storage, raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['what did the last k8s sync decide', 'find Decision[raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['topics discussed both in k8s syncs and in Atlas stand-ups', 'find Topic[mentioned in(Meeting[series=Atlas stand-up]), mentioned in(Meeting[series=k8s sync])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Tasks are asked for shortly', () => {
  test.each([
    ['todos 张三 open', 'find ActionItem[assignee(Person[@zhangsan]), status=open]'],
    ['which tasks was Ben given in Atlas stand-ups', 'find ActionItem[assignee(Person[@bcarter]), raised in(Meeting[series=Atlas stand-up])]'],
    ['what tasks did 张三 get this month', 'find ActionItem[assignee(Person[@zhangsan]), raised in.started_at in 2026-11-01…2026-12-01]'],
    ['tasks not done yet and due until 20 November', 'find ActionItem[status=open, due in …2026-11-21]'],
    ['anything due today?', 'whether ActionItem[due in 2026-11-18…2026-11-19]'],
    ['is anything overdue in k8s', 'whether ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open, due in …2026-11-18]'],
    ['open tasks from meetings in November, but not from k8s', 'find ActionItem[no raised in(Meeting[part of(Project[@k8s])]), raised in(Meeting[started_at in 2026-11-01…2026-12-01]), status=open]'],
    ['who has nothing on their plate', 'find Person[no assigned(ActionItem[status=open])]'],
    ['have there been any blockers in k8s', 'whether Risk[raised in(Meeting[part of(Project[@k8s])]), kind=blocker]'],
    ['did anyone merge their own PR last month', 'whether Person[merged(PullRequest[author=merger] at 2026-10-01…2026-11-01)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A question for tasks or meetings is not read', () => {
  test.each([
    'actions Ben assigned to 张三', 'tasks Ben 张三', 'which PRs did Ben get', 'when did Ana Silva last talk to Ben', 'is anything open in k8s',
  ])('that may be meant otherwise: %s', (question) => {
    expect(['no sentence', 'unknown words']).toContain(planOf(question));
  });
});
