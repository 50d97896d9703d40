import { describe, expect, it } from '@jest/globals';
import { linesOf, parseHunks } from './line-hunks.ts';
import { mergeRank, mergedCommit, titleOf } from './merged-commits.ts';
import { parseRawChanges } from './raw-changes.ts';

const commit = (message: string, parents = ['a']): { hash: string; parents: string[]; message: string } => ({ hash: message, parents, message });

describe('the changed lines of a difference', () => {
  it('are told for each side, and a line that looks like a header is only a line', () => {
    const hunks = parseHunks('diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1,2 @@ func A()\n-old\n+@@ -9,9 +9,9 @@\n+new\n@@ -7,2 +7,0 @@\n-one\n-two\n\\ No newline at end of file\n');
    expect(hunks).toEqual([
      { before: { start: 1, count: 1 }, after: { start: 1, count: 2 } },
      { before: { start: 7, count: 2 }, after: { start: 7, count: 0 } },
    ]);
    expect([[...linesOf(hunks, 'before')], [...linesOf(hunks, 'after')]]).toEqual([[1, 7, 8], [1, 2]]);
  });
});

describe('the files of a change', () => {
  const [one, two, none] = ['1'.repeat(40), '2'.repeat(40), '0'.repeat(40)];
  const entry = (modes: string, status: string, ...paths: string[]): string => `:${modes} ${one} ${two} ${status}\0${paths.join('\0')}\0`;

  it('are told with both names of a renamed one, and without links, submodules and unreadable names', () => {
    const text = entry('100644 100644', 'R086', 'old.go', 'new.go') + entry('120000 120000', 'M', 'link') + entry('160000 160000', 'M', 'sub') + `:000000 100755 ${none} ${two} A\0:100644 odd\n\0`;
    const output = Buffer.concat([Buffer.from(text), Buffer.from(entry('100644 100644', 'M', '\xff.go'), 'latin1'), Buffer.from(entry('100644 100644', 'M', 'last.go'))]);
    expect(parseRawChanges(output)).toEqual([
      { pathBefore: 'old.go', path: 'new.go', before: one, after: two },
      { pathBefore: ':100644 odd\n', path: ':100644 odd\n', before: null, after: two },
      { pathBefore: 'last.go', path: 'last.go', before: one, after: two },
    ]);
  });
});

describe('the commit of a pull request', () => {
  it.each([
    ['Merge pull request #421 from ben/push', 2],
    ["Merge pull request 'It is fixed' (#421) from push into main", 2],
    ['Merged in push (pull request #421)', 2],
    ['Merged PR 421: Fix', 2],
    ["Merge branch 'push'\n\nSee merge request group/sub/atlas!421", 2],
    ['Fix the queue (#421)', 1],
    ['Fix the queue (#421) (#422)', 0],
    ['Revert "Fix the queue (#421)" (#430)', 0],
    ['Merge pull request #4210 from ben/push', 0],
    ['Follows #421', 0],
    ['Fix\n\nSee (#421)', 0],
  ])('is told by its message: %s', (message, rank) => {
    expect(mergeRank(commit(message), '421')).toBe(rank);
  });

  it('is the merge, or else the first that has the number: later ones carry it over', () => {
    const [carried, first] = [commit('Fix (#421)'), { ...commit('Fix (#421)'), hash: 'first' }];
    expect(mergedCommit([carried, first], '421')?.hash).toBe('first');
    expect(mergedCommit([carried, commit('Merge pull request #421 from b/c'), first], '421')?.hash).toContain('Merge');
    expect(mergedCommit([], '421')).toBeNull();
  });

  it.each([
    ['Fix the queue (#421)', 'Fix the queue'],
    ['Merge pull request #421 from ben/push\n\nFix the queue\n', 'Fix the queue'],
    ["Merge branch 'push' into 'main'\n\nFix the queue\n\nSee merge request a/b!421", 'Fix the queue'],
    ["Merge pull request 'Fix the queue' (#421) from push into main", 'Fix the queue'],
    ['Merge pull request #421 from ben/push', ''],
    ['', ''],
  ])('gives the title: %j', (message, title) => {
    expect(titleOf(message)).toBe(title);
  });
});
