/** English questions of which a word denies something, or stands where it may be said of several: what it is said of. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What was not done by somebody is what was said before', () => {
  test.each([
    ['issues closed but not by Ben', 'find Issue[no closer(Person[@bcarter]), state=closed]'],
    ['PRs merged in October but not by Ben', 'find PullRequest[no merger(Person[@bcarter]), state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['PRs merged not by Ben in October', 'find PullRequest[no merger(Person[@bcarter]), state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['PRs reviewed but not by Ben', 'find PullRequest[reviewer(Person), no reviewer(Person[@bcarter])]'],
    ['PRs approved in October but not by Ben', 'find PullRequest[reviewer(Person at 2026-10-01…2026-11-01 approved), no reviewer(Person[@bcarter] at 2026-10-01…2026-11-01 approved)]'],
    ['PRs reviewed by Chen Siyu but not by Ben in October', 'find PullRequest[no reviewer(Person[@bcarter] at 2026-10-01…2026-11-01), reviewer(Person[@chensiyu] at 2026-10-01…2026-11-01)]'],
    ['which PRs were merged but not by Ben', 'find PullRequest[no merger(Person[@bcarter]), state=merged]'],
    ['PRs merged but not by Ben or Chen Siyu', 'find PullRequest[no merger(Person[@bcarter|@chensiyu]), state=merged]'],
    ['PRs reviewed by Chen Siyu but not Ben', 'find PullRequest[no reviewer(Person[@bcarter]), reviewer(Person[@chensiyu])]'],
    ['issues commented on but not by Ben', 'find Issue[commenter(Person), no commenter(Person[@bcarter])]'],
    ['PRs reviewed in October by someone other than Ben', 'find PullRequest[reviewer(Person[not @bcarter] at 2026-10-01…2026-11-01)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Where nothing was done, it says whose things are left out', () => {
  test.each([
    ['PRs in atlas but not by Ben', 'find PullRequest[no author(Person[@bcarter]), part of(Project[@atlas])]'],
    ['merged PRs not by Ben', 'find PullRequest[no author(Person[@bcarter]), state=merged]'],
    ['PRs opened in October but not by Ben', 'find PullRequest[no author(Person[@bcarter]), created_at in 2026-10-01…2026-11-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who did not do what, cannot be told', () => {
  test.each([
    ['PRs closed but not by Ben', 'no sentence'],
    ['issues labelled bug but not by Ben', 'no sentence'],
    ['PRs with a review but not by Ben', 'no sentence'],
    ['PRs not by Ben or in k8s', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The first and the last of each are told by what was before, and since', () => {
  test.each([
    ['people whose first PR was opened in October', 'find Person[authored(PullRequest[created_at in 2026-10-01…2026-11-01]), no authored(PullRequest[created_at in …2026-10-01])]'],
    ['people whose last PR was opened before October', 'find Person[no authored(PullRequest[created_at in 2026-10-01…]), authored(PullRequest[created_at in …2026-10-01])]'],
    ['whose first issue in atlas was opened in October', 'find Person[submitted(Issue[part of(Project[@atlas]), created_at in 2026-10-01…2026-11-01]), no submitted(Issue[part of(Project[@atlas]), created_at in …2026-10-01])]'],
    ['who opened their first PR in October', 'find Person[authored(PullRequest[created_at in 2026-10-01…2026-11-01]), no authored(PullRequest[created_at in …2026-10-01])]'],
    ['who reviewed a PR for the first time in October', 'find Person[reviewed(PullRequest at 2026-10-01…2026-11-01), no reviewed(PullRequest at …2026-10-01)]'],
    ['who merged their first PR in October', 'find Person[merged(PullRequest at 2026-10-01…2026-11-01), no merged(PullRequest at …2026-10-01)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Nothing else can be asked of the first or the last of each: the first of all is another one', () => {
  test.each([
    ['people whose latest PR was merged', 'no sentence'],
    ['people whose oldest PR is still open', 'no sentence'],
    ['people whose first PR Ben merged', 'no sentence'],
    ['authors whose latest PR was merged in October', 'no sentence'],
    ['PRs by people whose first PR was merged in October', 'no sentence'],
    ['whose latest PR was merged', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What has not happened yet has not happened at all', () => {
  test.each([
    ['PRs not merged yet', 'find PullRequest[not state=merged]'],
    ['PRs not merged yet this year', 'no sentence'],
    ['issues not closed yet in October', 'no sentence'],
    ['issues not closed in October', 'find Issue[not (state=closed & closed_at in 2026-10-01…2026-11-01)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A time behind what is denied is that of both; who wrote something did so for all time', () => {
  test.each([
    ['PRs Ben merged but did not write in October', 'find PullRequest[no author(Person[@bcarter]), merger(Person[@bcarter] at 2026-10-01…2026-11-01)]'],
    ['PRs Ben merged but did not review in October', 'find PullRequest[merger(Person[@bcarter] at 2026-10-01…2026-11-01), no reviewer(Person[@bcarter] at 2026-10-01…2026-11-01)]'],
    ['PRs Ben merged in October but did not write', 'find PullRequest[no author(Person[@bcarter]), merger(Person[@bcarter] at 2026-10-01…2026-11-01)]'],
    ['PRs Ben neither wrote nor opened in October', 'find PullRequest[no author(Person[@bcarter]), created_at in 2026-10-01…2026-11-01]'],
    ['who reviewed PRs but did not write any in October', 'find Person[no authored(PullRequest[created_at in 2026-10-01…2026-11-01]), reviewed(PullRequest at 2026-10-01…2026-11-01)]'],
    ['who merged PRs but wrote none in October', 'find Person[no authored(PullRequest[created_at in 2026-10-01…2026-11-01]), merged(PullRequest at 2026-10-01…2026-11-01)]'],
    ['who reviewed a PR but did not merge one in October', 'find Person[no merged(PullRequest at 2026-10-01…2026-11-01), reviewed(PullRequest at 2026-10-01…2026-11-01)]'],
    ['who merged PRs in October but wrote none', 'find Person[no authored(PullRequest), merged(PullRequest at 2026-10-01…2026-11-01)]'],
    ['people who reviewed PRs but wrote none in October', 'find Person[no authored(PullRequest[created_at in 2026-10-01…2026-11-01]), reviewed(PullRequest at 2026-10-01…2026-11-01)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Himself is he', () => {
  test.each([
    ['PRs Ben opened but did not merge himself', 'find PullRequest[author(Person[@bcarter]), no merger(Person[@bcarter])]'],
    ['how many PRs did Ben open but not merge himself', 'count PullRequest[author(Person[@bcarter]), no merger(Person[@bcarter])]'],
    ['how many PRs did Ben open but not merge', 'count PullRequest[author(Person[@bcarter]), not state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who alone did something, whose they are, and that he did not do the other thing', () => {
  test.each([
    ['PRs only Ben reviewed in October', 'find PullRequest[reviewer(Person[@bcarter] at 2026-10-01…2026-11-01), no reviewer(Person[not @bcarter] at 2026-10-01…2026-11-01)]'],
    ['which PRs did Ben get merged in October', 'find PullRequest[author(Person[@bcarter]), state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['PRs Ben got to review', 'no sentence'],
    ['PRs Ben merged that he did not write', 'find PullRequest[no author(Person[@bcarter]), merger(Person[@bcarter])]'],
    ['PRs by neither Ben nor Chen Siyu', 'find PullRequest[no author(Person[@bcarter|@chensiyu])]'],
    ['who else besides Ben merged PRs', 'find Person[merged(PullRequest), not @bcarter]'],
    ['who else merged PRs', 'no sentence'],
    ['who merged only their own PRs', 'find Person[no merged(PullRequest[not author=merger]), merged(PullRequest[author=merger])]'],
    ['who reviewed only their own PRs', 'no sentence'],
    ['people whose PRs were all merged', 'find Person[authored(PullRequest), no authored(PullRequest[not state=merged])]'],
    ['people whose PRs were all merged in October', 'no sentence'],
    ['meetings where Ben and Chen Siyu both were', 'find Meeting[attendee(Person[@bcarter]), attendee(Person[@chensiyu])]'],
    ['who commented on PRs but not on issues', 'find Person[no commented on(Issue), commented on(PullRequest)]'],
    ['how many did Ben and Chen Siyu each merge', 'compare Ben Carter: PullRequest[merger(Person[@bcarter])] | Chen Siyu: PullRequest[merger(Person[@chensiyu])] most'],
    ['how many did Ben and Chen Siyu each open', 'no sentence'],
    ['who attended stand-ups but not retrospectives in October', 'find Person[attended(Meeting[series=Atlas stand-up]), no attended(Meeting[series=Retrospective, started_at in 2026-10-01…2026-11-01])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Between two numbers', () => {
  test.each([
    ['people with between 2 and 4 PRs', 'find Person[2…4 authored(PullRequest)]'],
    ['PRs merged between 10 and 20', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What took longest in a time ended in it', () => {
  test.each([
    ['which PR took the longest to merge in October', 'find PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01] ↓created_at…merged_at limit 1 ties'],
    ['which PR opened in October took the longest to merge', 'find PullRequest[state=merged, created_at in 2026-10-01…2026-11-01] ↓created_at…merged_at limit 1 ties'],
    ['which issue took the longest to close in October', 'find Issue[state=closed, closed_at in 2026-10-01…2026-11-01] ↓created_at…closed_at limit 1 ties'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
