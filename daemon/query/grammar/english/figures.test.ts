/** English questions for all of them, for some that are picked first, for times by a meeting, and for figures; and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { askedByBen, smallBook } from '../../testing/small-book.ts';
import { shortPlan } from '../../testing/short-plan.ts';
import { readQuestion } from '../read-question.ts';
import { english } from './english.ts';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('What is asked of things that were picked is asked of those', () => {
  test.each([
    ['which of the last 5 PRs are still open', 'find PullRequest[(↓created_at limit 5), state=open]'],
    ['of the 10 newest issues, how many are closed', 'count Issue[(↓created_at limit 10), state=closed]'],
    ['how many of the last 10 PRs did Ben review?', 'count PullRequest[(↓created_at limit 10), reviewer(Person[@bcarter])]'],
    ['is the latest PR in k8s merged?', 'whether PullRequest[(part of(Project[@k8s]) & ↓created_at limit 1), state=merged]'],
    ['was the last k8s sync attended by Ben?', 'whether Meeting[(series=k8s sync & ↓started_at limit 1), attendee(Person[@bcarter])]'],
    ['the last 3 PRs Ben merged', 'find PullRequest[merger(Person[@bcarter])] ↓latest merger limit 3'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Questions for all of them look for those that are not so', () => {
  test.each([
    ['are all k8s tasks done?', 'whether none ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open]'],
    ['are the k8s tasks all done?', 'whether none ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open]'],
    ['has every open PR in k8s been reviewed?', 'whether none PullRequest[part of(Project[@k8s]), no reviewer(Person), state=open]'],
    ['are the last 3 PRs merged?', 'whether none PullRequest[(↓created_at limit 3), not state=merged]'],
    ['did everyone at the last k8s sync attend the last retrospective?', 'whether none Person[no attended(Meeting[series=Retrospective, ↓started_at limit 1]), attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['did Ana Silva attend every k8s sync this month?', 'whether none Meeting[no attendee(Person[@asilva]), series=k8s sync, started_at in 2026-11-01…2026-12-01]'],
    ['did dark mode come up in every retrospective?', 'whether none Meeting[no mentioned(Topic[@dark mode]), series=Retrospective]'],
    ['open tasks of everyone who was at the last k8s sync', 'find ActionItem[assignee(Person[attended(Meeting[series=k8s sync, ↓started_at limit 1])]), status=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Groups take what is said behind them', () => {
  test.each([
    ['How many issues did each person close in k8s?', 'group Issue[part of(Project[@k8s])] by closer most'],
    ['issues opened each month in atlas this year', 'group Issue[part of(Project[@atlas]), created_at in 2026-01-01…2027-01-01] by month of created_at key'],
    ['by project, how many PRs were merged this year?', 'group PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] by part of most'],
    ['open tasks, number per person', 'group ActionItem[status=open] by assignee most'],
    ['How many decisions were made per meeting in November?', 'group Decision[raised in.started_at in 2026-11-01…2026-12-01] by raised in most'],
    ['how many issues are closed per month on average in k8s', 'group Issue[part of(Project[@k8s]), state=closed] by month of closed_at most mean'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The most is said in many ways', () => {
  test.each([
    ['Who has been merging the most this month?', 'group PullRequest[state=merged, merged_at in 2026-11-01…2026-12-01] by merger most limit 1'],
    ['Who has most of the overdue tasks?', 'group ActionItem[status=open, due in …2026-11-18] by assignee most limit 1'],
    ['Most open issues: which project?', 'group Issue[state=open] by part of most limit 1'],
    ['Which topic comes up most in the Atlas stand-ups?', 'group Meeting[series=Atlas stand-up] by mentioned most limit 1'],
    ['biggest meeting this year', 'group Person by attended most limit 1 of Meeting[started_at in 2026-01-01…2027-01-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Meetings are asked about by what they are about', () => {
  test.each([
    ['Last k8s sync: what did we decide?', 'find Decision[raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['last k8s sync: who was there?', 'find Person[attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['decisions, Atlas stand-up, 9 November', 'find Decision[raised in(Meeting[series=Atlas stand-up, started_at in 2026-11-09…2026-11-10])]'],
    ['how many people attend a k8s sync on average', 'group Person by attended most of Meeting[series=k8s sync] all mean'],
    ['how often did dark mode come up in the retrospectives?', 'count Meeting[mentioned(Topic[@dark mode]), series=Retrospective]'],
    ['When was Ana Silva last in a stand-up?', 'find Meeting[attendee(Person[@asilva]), series=Atlas stand-up] ↓started_at limit 1 show started_at'],
    ['when did we last have a retrospective?', 'find Meeting[series=Retrospective] ↓started_at limit 1 show started_at'],
    ['questions that came up in November and are still open', 'find Question[status=open, raised in.started_at in 2026-11-01…2026-12-01]'],
    ['which issues of atlas came up in October', 'find Issue[mentioned in(Meeting[started_at in 2026-10-01…2026-11-01]), part of(Project[@atlas])]'],
    ['meetings without decisions this year', 'find Meeting[no raised(Decision), started_at in 2026-01-01…2027-01-01]'],
    ['tasks overdue for more than a week', 'find ActionItem[status=open, due in …2026-11-11]'],
    ['were there more meetings this month than last month', 'compare 2026-11: Meeting[started_at in 2026-11-01…2026-12-01] | 2026-10: Meeting[started_at in 2026-10-01…2026-11-01] most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
describe('A time is said by a meeting', () => {
  const held = [
    { series: 'k8s sync', at: '2026-11-17T13:00:00Z' },
    { series: 'k8s sync', at: '2026-11-10T13:00:00Z' },
    { series: 'Retrospective', at: '2026-10-30T14:00:00Z' },
  ];
  const timesOf = (question: string): string => {
    const reading = readQuestion(question, { ...askedByBen(question, english), book: { ...smallBook, held } });
    return reading.status === 'read' ? (/\d{4}-\d\d-\d\dT[^"]*/u.exec(JSON.stringify(reading.plan))?.[0] ?? shortPlan(reading.plan)) : reading.status;
  };

  test.each([
    ['which PRs were merged since the last retrospective', '2026-10-30T14:00:00Z'],
    ['issues opened before the last k8s sync', '2026-11-17T13:00:00Z'],
    ['PRs opened after the last k8s sync', '2026-11-17T13:00:01Z'],
    ['PRs opened since the k8s sync on 10 November', '2026-11-10T13:00:00Z'],
    ['since the last retro, which PRs were merged?', '2026-10-30T14:00:00Z'],
    ["which PRs were merged after Tuesday's k8s sync", '2026-11-17T13:00:01Z'],
    ["Since Tuesday's k8s sync, which PRs were merged?", '2026-11-17T13:00:00Z'],
    ['issues opened before the 10 November k8s sync', '2026-11-10T13:00:00Z'],
    ['PRs opened on the day of the last retro', '2026-10-30T00:00:00Z'],
    ['PRs merged between the retro and the last k8s sync', '2026-10-30T14:00:00Z'],
    ['PRs merged between the retro and the k8s sync', 'no sentence'],
  ])('%s', (question, time) => {
    expect(timesOf(question)).toBe(time);
  });

  test('not by any meeting at all, nor by several', () => {
    expect(['PRs merged since the last meeting', 'PRs merged before the last two k8s syncs', 'PRs opened since the k8s sync on 11 November', 'PRs merged since the last Atlas stand-up', "since Monday's k8s sync which PRs were merged"].map(timesOf)).not.toContainEqual(expect.stringMatching(/\d{4}/u));
  });
});

describe('An English question for figures or meetings is not read', () => {
  test.each([
    ['when each or all of something nobody told is meant', ['whose latest PR is still open', 'did everyone review atlas#12', 'were all k8s syncs attended by Ana Silva this month']],
    ['when a meeting is named by half', ['Which issues came up in the Atlas of 19 October?', 'came up in the Atlas of 19 October']],
    ['when what was done to them is not one thing', ['how many PRs were opened and merged per month', 'Most merged PRs: who?']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });
});
