import { describe, expect, it } from '@jest/globals';
import { findReferences } from './find-references.ts';

/** `said = kind repository number-or-hash` of each. */
const read = (text: string): string[] =>
  findReferences(text).map(({ start, end, kind, repository, number, hash }) => `${text.slice(start, end)} = ${[kind ?? 'either', repository, number ?? hash].filter((part) => part !== undefined).join(' ')}`);

describe('references to work in a question', () => {
  it.each([
    ['who reviewed #12?', ['#12 = either 12']],
    ['who reviewed PR 12?', ['PR 12 = PullRequest 12']],
    ['is pr12 merged', ['pr12 = PullRequest 12']],
    ['who merged PR #12', ['PR #12 = PullRequest 12']],
    ["PR 12's author", ['PR 12 = PullRequest 12']],
    ['pull request 12 and pull 13', ['pull request 12 = PullRequest 12', 'pull 13 = PullRequest 13']],
    ['who closed issue 7', ['issue 7 = Issue 7']],
    ['who closed issue no. 7', ['issue no. 7 = Issue 7']],
    ['who wrote atlas#12', ['atlas#12 = either atlas 12']],
    ['who wrote PR acme/atlas#12?', ['PR acme/atlas#12 = PullRequest acme/atlas 12']],
    ['see acme/atlas/pull/12.', ['acme/atlas/pull/12 = PullRequest acme/atlas 12']],
    ['who opened https://github.com/acme/atlas/issues/7?', ['https://github.com/acme/atlas/issues/7 = Issue acme/atlas 7']],
    ['https://github.com/acme/atlas/pull/12/files 谁审的', ['https://github.com/acme/atlas/pull/12/files = PullRequest acme/atlas 12']],
    ['github.com/acme/atlas/pull/12', ['github.com/acme/atlas/pull/12 = PullRequest acme/atlas 12']],
    ['who wrote a1b2c3d', ['a1b2c3d = Commit a1b2c3d']],
    ['who wrote commit deadbeef', ['deadbeef = Commit deadbeef']],
    ['who wrote acme/atlas@a1b2c3d', ['acme/atlas@a1b2c3d = Commit acme/atlas a1b2c3d']],
    ['do PRs 12, 14 and #15 close issues', ['PRs 12 = PullRequest 12', '14 = PullRequest 14', '#15 = PullRequest 15']],
    ['does PR 12 close issue 7', ['PR 12 = PullRequest 12', 'issue 7 = Issue 7']],
    ['谁审了12号 PR', ['12号 PR = PullRequest 12']],
    ['谁审了 PR12', ['PR12 = PullRequest 12']],
    ['第12号 issue 是谁提的', ['第12号 issue = Issue 12']],
    ['十二号PR谁合并的', ['十二号PR = PullRequest 12']],
    ['PR 12号合并了吗', ['PR 12号 = PullRequest 12']],
    ['谁关闭了工单 #7', ['工单 #7 = Issue 7']],
  ])('%s', (text, references) => {
    expect(read(text)).toEqual(references);
  });

  it.each([
    'PRs opened in the last 12 days',
    'issues 12 days old',
    'PR 3 weeks ago',
    'PRs 2026',
    'merged PRs with 3 reviews',
    '3号的 PR',
    '11月3号 PR 有几个',
    '最近3个 PR',
    'who wrote C#',
    'meetings on 20261120',
    'spring 12',
    'issue 0',
  ])('%s: none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
