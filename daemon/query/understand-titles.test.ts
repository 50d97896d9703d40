/** Things that a question calls by their titles and texts: quoted, described, or alone where such a thing is asked for. */
import { describe, expect, it } from '@jest/globals';
import type { GraphNode, NodeKind } from '#schemas/graph';
import { createEmbeddedGraphStore } from '../graph/adapters/embedded/embedded-graph-store.ts';
import { askExampleWith } from './testing/asked-of-example.ts';

const node = (kind: NodeKind, id: string, properties: Readonly<Record<string, string | number>>): GraphNode => ({ kind, id, properties: { ...properties, id } });
const work = (kind: 'PullRequest' | 'Issue', number: number, title: string): GraphNode => node(kind, `acme/atlas#${number}`, { number, title, state: 'open', created_at: '2026-11-01T08:00:00Z' });

const called: readonly GraphNode[] = [
  work('PullRequest', 31, 'Dark mode'),
  work('PullRequest', 32, 'Dark mode for tables'),
  work('PullRequest', 33, 'Move secrets to Vault'),
  work('PullRequest', 34, 'Fix login loop with expired tokens'),
  work('PullRequest', 35, 'Add a Helm chart for the gateway'),
  work('Issue', 41, 'Dashboard is slow'),
  work('Issue', 42, 'etcd backup fails'),
  work('Issue', 43, 'Login loop after token expiry'),
  work('Issue', 44, 'Date picker fails in Safari'),
  work('Issue', 45, 'Snapshots are never deleted'),
  work('Issue', 46, 'Other person logged in after a timeout'),
  node('ActionItem', 'a1', { text: 'Write the migration guide', status: 'open' }),
  node('ActionItem', 'a2', { text: 'Order more disks', status: 'open' }),
  node('ActionItem', 'a3', { text: 'Publish the roadmap', status: 'open' }),
  node('ActionItem', 'a4', { text: '接入飞书机器人', status: 'open' }),
  node('Decision', 'd2', { text: 'Pluto is put on hold', status: 'made' }),
  node('Decision', 'd3', { text: 'We drop support for Node 18', status: 'made' }),
  node('Decision', 'd4', { text: '采样率定为百分之十', status: 'made' }),
  node('Question', 'q2', { text: 'Can Vault run on two nodes?', status: 'open' }),
  node('Risk', 'r1', { text: 'Vault has a single node', kind: 'risk' }),
];

describe('a question that calls a thing by its title', () => {
  const { readingOf, planOf, statements } = askExampleWith(called, createEmbeddedGraphStore);

  it.each([
    ["Is 'Dark mode' merged?", 'whether PullRequest[@atlas#31, state=merged]'],
    ['has the "Dashboard is slow" issue been closed', 'whether Issue[@atlas#41, state=closed]'],
    ['By whom was "Move secrets to Vault" reviewed?', 'find Person[reviewed(PullRequest[@atlas#33])]'],
    ['Which pull request closes "Login loop after token expiry"?', 'find PullRequest[closes(Issue[@atlas#43])]'],
    ['who was "Order more disks" given to', 'find Person[assigned(ActionItem[@a2])]'],
    ['where was "Vault has a single node" raised', 'find Meeting[raised(Risk[@r1])]'],
    ['“Dark mode” 合了没', 'whether PullRequest[@atlas#31, state=merged]'],
    ['“Dashboard is slow” 是谁关的', 'find Person[closed(Issue[@atlas#41])]'],
    ['哪个 PR 修了 “Login loop after token expiry”', 'find PullRequest[closes(Issue[@atlas#43])]'],
    ['"接入飞书机器人"这事是派给谁的', 'find Person[assigned(ActionItem[@a4])]'],
  ])('in quotes, which is the whole title before it is words of others: %s', async (question, plan) => {
    expect(await planOf(question)).toBe(plan);
  });

  it.each([
    ['Is anyone assigned to the etcd backup issue?', 'whether Person[assigned(Issue[@atlas#42])]'],
    ['who merged the Vault PR', 'find Person[merged(PullRequest[@atlas#33])]'],
    ['who commented on the Safari date picker issue', 'find Person[commented on(Issue[@atlas#44])]'],
    ['Did the Helm chart PR go in?', 'whether PullRequest[@atlas#35, state=merged]'],
    ['Is the task to order more disks done yet?', 'whether ActionItem[@a2, status=done]'],
    ['Was the decision to put pluto on hold taken back?', 'whether Decision[@d2, status=retracted]'],
    ['Helm chart 那个 PR 谁写的', 'find Person[authored(PullRequest[@atlas#35])]'],
    ['etcd backup 的 issue 关了没有', 'whether Issue[@atlas#42, state=closed]'],
    ['飞书那个任务谁负责', 'find Person[assigned(ActionItem[@a4])]'],
  ])('by words of it before or behind its kind: %s', async (question, plan) => {
    expect(await planOf(question)).toBe(plan);
  });

  it.each([
    ["When's the migration guide due?", 'find ActionItem[@a1] show due'],
    ['until when must the migration guide be written', 'find ActionItem[@a1] show due'],
    ['who is responsible for publishing the roadmap?', 'find Person[assigned(ActionItem[@a3])]'],
    ["Who's supposed to write the migration guide?", 'find Person[assigned(ActionItem[@a1])]'],
    ['It was decided to drop Node 18, when was that?', 'find Decision[@d3] show raised in.started_at'],
    ['采样率是哪次会定的', 'find Meeting[raised(Decision[@d4])]'],
  ])('by words of it alone, where only one kind of thing can be meant: %s', async (question, plan) => {
    expect(await planOf(question)).toBe(plan);
  });

  it.each([
    ['the dark mode PRs', 'find PullRequest[title~dark+mode]'],
    ['decisions on Node', 'find Decision[text~node]'],
    ['风险里提到 Vault 的', 'find Risk[text~vault]'],
    ['没提到 Vault 的风险', 'find Risk[not text~vault]'],
  ])('all that have the words, where several are asked for: %s', async (question, plan) => {
    expect(await planOf(question)).toBe(plan);
  });

  it.each([
    ['is the mode PR open', 'unclear name'],
    ['who is assigned to the login loop', 'several readings'],
    ['Login loop 谁在跟', 'several readings'],
  ])('leaves it to who asks, when several things or kinds may be meant: %s', async (question, status) => {
    expect(await planOf(question)).toBe(status);
  });

  it.each([
    ['is the etcd upgrade issue closed', ['upgrade']],
    ['why did we drop Node 18', ['why']],
    ['when is the migration almost guide due', ['almost']],
    ['谁负责写迁移指南', ['迁', '移', '南']],
  ])('names the words that no title has: %s', async (question, words) => {
    expect(await readingOf(question)).toEqual({ status: 'unknown words', words });
  });

  it.each(['PRs with Vault', 'Are snapshots deleted in atlas?', 'PRs except the slow ones', 'slow PRs', 'the slow PR', 'who raised "Vault has a single node"', 'Vault 之外的 issue', '谁在会上说到了 Vault'])('does not take words for a title that may say something else: %s', async (question) => {
    expect(await planOf(question)).not.toMatch(/^(?:find|count|whether|open)/u);
  });

  it('looks through titles only when its words mean nothing else', async () => {
    const before = statements.length;
    expect(await planOf('which PRs are open')).toBe('find PullRequest[state=open]');
    expect(statements.slice(before)).toEqual([]);
  });

  it.each(['the other issues', 'people who opened an issue after merging a PR', "each person's tasks", 'other issues in atlas'])('a word of every sentence is none of a title: %s', async (question) => {
    expect(JSON.stringify(await planOf(question))).not.toContain('title');
    expect(await planOf(question)).not.toContain('@atlas#46');
  });
});
