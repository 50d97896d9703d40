/** English questions about meetings and what they left behind, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Meetings are found by who was there and what came up', () => {
  test.each([
    ['Which meetings did Chen Siyu attend?', 'find Meeting[attendee(Person[@chensiyu])]'],
    ['Who attended the last retrospective?', 'find Person[attended(Meeting[series=Retrospective, ↓started_at limit 1])]'],
    ['Who was in the Atlas stand-up on 2 November?', 'find Person[attended(Meeting[series=Atlas stand-up, started_at in 2026-11-02…2026-11-03])]'],
    ['Which meetings took place last week?', 'find Meeting[started_at in 2026-11-09…2026-11-16]'],
    ['longest meeting this year', 'find Meeting[started_at in 2026-01-01…2027-01-01] ↓duration_s limit 1 ties'],
    ['Which meetings were about rate limits?', 'find Meeting[(title~rate+limit or mentioned(Topic[name~rate+limit]))]'],
    ['meetings of beacon this year', 'find Meeting[part of(Project[@beacon]), started_at in 2026-01-01…2027-01-01]'],
    ['Which meetings had no decisions?', 'find Meeting[no raised(Decision)]'],
    ['Which PRs came up in the Atlas stand-up of 19 October?', 'find PullRequest[mentioned in(Meeting[series=Atlas stand-up, started_at in 2026-10-19…2026-10-20])]'],
    ['Meetings Ben did not attend this month', 'find Meeting[no attendee(Person[@bcarter]), started_at in 2026-11-01…2026-12-01]'],
    ['Which people were mentioned in the Atlas stand-up of 7 September?', 'find Person[mentioned in(Meeting[series=Atlas stand-up, started_at in 2026-09-07…2026-09-08])]'],
    ['Which meetings mention Jürgen?', 'find Meeting[(title~jürgen or mentioned(Topic[name~jürgen]))]'],
    ['meetings where no risk was raised this quarter', 'find Meeting[no raised(Risk), started_at in 2026-10-01…2027-01-01]'],
    ['Who all attended the k8s sync of 13 October?', 'find Person[attended(Meeting[series=k8s sync, started_at in 2026-10-13…2026-10-14])]'],
    ['meetings in November without Ben', 'find Meeting[no attendee(Person[@bcarter]), started_at in 2026-11-01…2026-12-01]'],
    ['What meetings were there about alerts?', 'find Meeting[(title~alert or mentioned(Topic[name~alert]))]'],
    ['In which meetings were pull requests of atlas-ui mentioned?', 'find Meeting[mentioned(PullRequest[part of(Project[@atlas-ui])])]'],
    ['Which issues came up in the Atlas stand-up on Nov 2?', 'find Issue[mentioned in(Meeting[series=Atlas stand-up, started_at in 2026-11-02…2026-11-03])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Decisions, tasks, questions and risks are found by their meetings and owners', () => {
  test.each([
    ["Ana Silva's and Chen Siyu's tasks", 'find ActionItem[(assignee(Person[@asilva]) or assignee(Person[@chensiyu]))]'],
    ['What did we decide in the last Atlas stand-up?', 'find Decision[raised in(Meeting[series=Atlas stand-up, ↓started_at limit 1])]'],
    ['decisions of the k8s sync on 13 October', 'find Decision[raised in(Meeting[series=k8s sync, started_at in 2026-10-13…2026-10-14])]'],
    ['Which decisions were made last month?', 'find Decision[raised in.started_at in 2026-10-01…2026-11-01]'],
    ['Which decisions were retracted?', 'find Decision[status=retracted]'],
    ['decisions about snapshots', 'find Decision[text~snapshot]'],
    ['what did we decide about the index format', 'find Decision[text~index+format]'],
    ['decisions of beacon since September', 'find Decision[raised in(Meeting[part of(Project[@beacon])]), raised in.started_at in 2026-09-01…]'],
    ['Which actions are overdue?', 'find ActionItem[status=open, due in …2026-11-18]'],
    ['open actions due this week', 'find ActionItem[status=open, due in 2026-11-16…2026-11-23]'],
    ['Which open tasks have no due date?', 'find ActionItem[not has due, status=open]'],
    ['Who has to write the migration guide for the index format?', 'find Person[assigned(ActionItem[text~write+migration+guide+index+format])]'],
    ['action items nobody is assigned to', 'find ActionItem[no assignee(Person)]'],
    ['Which questions are still unanswered in k8s?', 'find Question[raised in(Meeting[part of(Project[@k8s])]), status=open]'],
    ['questions answered by Ben', 'find Question[answerer(Person[@bcarter])]'],
    ['Who answered the most questions?', 'group Question by answerer most limit 1'],
    ['What risks were raised in the k8s sync meetings?', 'find Risk[raised in(Meeting[series=k8s sync])]'],
    ['list all blockers', 'find Risk[kind=blocker]'],
    ['risks about the upgrade', 'find Risk[text~upgrade]'],
    ['Who was in the meeting that decided to drop support for Node 18?', 'find Person[attended(Meeting[raised(Decision[text~drop+support+node+18])])]'],
    ['In which meeting was the risk about the ingress raised?', 'find Meeting[raised(Risk[text~ingress])]'],
    ['open actions due today', 'find ActionItem[status=open, due in 2026-11-18…2026-11-19]'],
    ['open actions from the k8s sync on 10 November', 'find ActionItem[raised in(Meeting[series=k8s sync, started_at in 2026-11-10…2026-11-11]), status=open]'],
    ['How many decisions did we make this quarter?', 'count Decision[raised in.started_at in 2026-10-01…2027-01-01]'],
    ['tasks for Chen Siyu that are past due', 'find ActionItem[assignee(Person[@chensiyu]), status=open, due in …2026-11-18]'],
    ['Which overdue actions came from a k8s meeting?', 'find ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open, due in …2026-11-18]'],
    ['Decisions taken in September', 'find Decision[raised in.started_at in 2026-09-01…2026-10-01]'],
    ['What was decided at the k8s sync on 10 November?', 'find Decision[raised in(Meeting[series=k8s sync]), raised in.started_at in 2026-11-10…2026-11-11]'],
    ['Decisions of the k8s syncs that were not retracted', 'find Decision[raised in(Meeting[series=k8s sync]), not status=retracted]'],
    ["Ben's overdue to-dos", 'find ActionItem[assignee(Person[@bcarter]), status=open, due in …2026-11-18]'],
    ['Todos due next week that are still open', 'find ActionItem[status=open, due in 2026-11-23…2026-11-30]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Topics, notes and commits are found too', () => {
  test.each([
    ['Which topics were discussed in the k8s sync of 12 May?', 'find Topic[mentioned in(Meeting[series=k8s sync, started_at in 2026-05-12…2026-05-13])]'],
    ['What topics came up last week?', 'find Topic[mentioned in(Meeting[started_at in 2026-11-09…2026-11-16])]'],
    ['Topics that were never discussed in a meeting with Ben', 'find Topic[no mentioned in(Meeting[attendee(Person[@bcarter])])]'],
    ["Ana Silva's commits", 'find Commit[author(Person[@asilva])]'],
    ['commits in beacon this year', 'find Commit[part of(Project[@beacon]), committed_at in 2026-01-01…2027-01-01]'],
    ['latest commit in atlas', 'find Commit[part of(Project[@atlas])] ↓committed_at limit 1'],
    ['Who has the most commits?', 'group Commit by author most limit 1'],
    ['Which notes mention Nora Lindqvist?', 'find Note[title~nora+lindqvist]'],
    ['Who committed to beacon?', 'find Person[authored(Commit[part of(Project[@beacon])])]'],
    ['Is there a note about Ana Silva?', 'whether Note[about(Person[@asilva])]'],
    ['topics of the last Atlas stand-up', 'find Topic[mentioned in(Meeting[series=Atlas stand-up, ↓started_at limit 1])]'],
    ['What is the most discussed topic in the k8s syncs?', 'group Meeting[series=k8s sync] by mentioned most limit 1'],
    ['Commits made in October', 'find Commit[committed_at in 2026-10-01…2026-11-01]'],
    ["Ana Costa's last commit", 'find Commit[author(Person[@acosta])] ↓committed_at limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('When something was is told', () => {
  test.each([
    ['When was atlas#12 merged?', 'find PullRequest[@atlas#12] show merged_at'],
    ['when did Ben merge his last PR in atlas', 'find PullRequest[merger(Person[@bcarter]), part of(Project[@atlas])] ↓latest merger limit 1 show latest merger'],
    ['when did Ben last merge a PR', 'find PullRequest[merger(Person[@bcarter])] ↓latest merger limit 1 show latest merger'],
    ['When was the last k8s sync?', 'find Meeting[series=k8s sync] ↓started_at limit 1 show started_at'],
    ['When was issue 24 in k8s closed?', 'find Issue[@k8s#24] show closed_at'],
    ['Since when has k8s#24 been open?', 'find Issue[@k8s#24] show created_at'],
    ['When did secrets last come up in a meeting?', 'find Meeting[mentioned(Topic[@secrets])] ↓started_at limit 1 show started_at'],
    ['When did we decide on the rate limit?', 'find Decision[text~rate+limit] show raised in.started_at'],
    ["When was Ana Costa's last commit?", 'find Commit[author(Person[@acosta])] ↓committed_at limit 1 show committed_at'],
    ['When did Ana Costa last merge something?', 'find PullRequest[merger(Person[@acosta])] ↓latest merger limit 1 show latest merger'],
    ['When was the latest commit to beacon?', 'find Commit[part of(Project[@beacon])] ↓committed_at limit 1 show committed_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was said is looked for in what was said', () => {
  test.each([
    ['What did we say about rate limits?', 'open “rate limits”'],
    ['what was said about the tokenizer', 'open “the tokenizer”'],
    ['What did we say about Vault in the k8s sync?', 'open “vault” Meeting[series=k8s sync]'],
    ['What has been said about dark mode?', 'open “dark mode”'],
    ['what did people say about hiring', 'open “hiring”'],
    ['What did we say about the etcd backups?', 'open “the etcd backups”'],
    ['what did anyone say about snapshots', 'open “snapshots”'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
