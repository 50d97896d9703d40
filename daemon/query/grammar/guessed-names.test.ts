/** Everyday words that are a part of somebody's name. */
import { describe, expect, test } from '@jest/globals';
import { createNameBook } from '../names/name-book.ts';
import { askedByBen } from '../testing/small-book.ts';
import { shortPlan } from '../testing/short-plan.ts';
import { english } from './english/english.ts';
import { readQuestion } from './read-question.ts';

const book = createNameBook([
  { kind: 'Person', id: 'bing', name: 'New Bing', also: 'bing', login: 'bing' },
  { kind: 'Person', id: 'tom', name: 'Tom Hale', also: 'thale', login: 'thale' },
  { kind: 'Topic', id: 'scale', name: 'Scale' },
  { kind: 'Project', id: 'acme/atlas', name: 'atlas', also: 'acme/atlas' },
]);

function planOf(question: string): string {
  const reading = readQuestion(question, { ...askedByBen(question, english), book });
  return reading.status === 'read' ? shortPlan(reading.plan) : reading.status;
}

describe('A word that means something by itself names nobody, and no topic near to it, without a sign', () => {
  test.each([
    ['new issues in atlas', 'no sentence'],
    ['new PRs', 'no sentence'],
    ['stale issues', 'no sentence'],
    ['stale PRs in atlas', 'no sentence'],
    ['tom PRs', 'find PullRequest[author(Person[@tom])]'],
    ["New Bing's PRs", 'find PullRequest[author(Person[@bing])]'],
    ['PRs by new bing', 'find PullRequest[author(Person[@bing])]'],
    ['scale PRs', 'find PullRequest[title~scale]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
