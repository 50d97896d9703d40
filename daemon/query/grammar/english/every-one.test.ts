/** English questions for who did something to every one of them, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Who did it to every one of them did it to all there are', () => {
  test.each([
    ['Who attended every k8s sync?', 'find Person[every attended(Meeting[series=k8s sync])]'],
    ['who was in every single k8s sync this year', 'find Person[every attended(Meeting[series=k8s sync, started_at in 2026-01-01…2027-01-01])]'],
    ['Who has been to all of the k8s syncs?', 'find Person[every attended(Meeting[series=k8s sync])]'],
    ['people who attended all Atlas stand-ups', 'find Person[every attended(Meeting[series=Atlas stand-up])]'],
    ['How many people attended every k8s sync?', 'count Person[every attended(Meeting[series=k8s sync])]'],
    ['who attended all of the last 3 k8s syncs', 'find Person[every attended(Meeting[series=k8s sync, ↓started_at limit 3])]'],
    ["everyone who reviewed all of Chen Siyu's open PRs", 'find Person[every reviewed(PullRequest[author(Person[@chensiyu]), state=open])]'],
    ['who approved every PR in atlas', 'find Person[every reviewed(PullRequest[part of(Project[@atlas])] approved)]'],
    ['who came to every k8s sync', 'find Person[every attended(Meeting[series=k8s sync])]'],
    ['Which topics came up in every k8s sync?', 'find Topic[every mentioned in(Meeting[series=k8s sync])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });

  test('of one person it is asked whether there is none without', () => {
    expect(planOf('did Ben Carter attend every k8s sync')).toBe('whether none Meeting[no attendee(Person[@bcarter]), series=k8s sync]');
  });

  // The reviews of the week, or its pull requests; and nobody means all there ever was.
  test.each(['who reviewed all PRs last week', 'who attended all meetings', 'who did not attend every k8s sync'])('%s is not read', (question) => {
    expect(planOf(question)).toBe('no sentence');
  });
});
