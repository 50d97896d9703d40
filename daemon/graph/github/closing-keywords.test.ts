import { describe, expect, it } from '@jest/globals';
import { namedIn, namedInMarkdown } from './closing-keywords.ts';

const closes = (text: string): string[] => namedInMarkdown(text).closes.map(({ repository, number }) => `${repository ?? ''}#${number}`);

describe('a closing keyword', () => {
  it.each([
    ['Closes #10', ['#10']],
    ['Fixes octo-org/octo-repo#100', ['octo-org/octo-repo#100']],
    ['Resolves #10, resolves #123, resolves octo-org/octo-repo#100', ['#10', '#123', 'octo-org/octo-repo#100']],
    ['CLOSES: #10', ['#10']],
    ['This fixed\n#7 at last.', ['#7']],
    ['closed https://github.com/acme/atlas/issues/12.', ['acme/atlas#12']],
    ['fix [the leak](https://github.com/acme/atlas/issues/12)', ['acme/atlas#12']],
    ['Resolve GH-9', ['#9']],
    ['- fixes #1\n- fixes #2', ['#1', '#2']],
    ['**Fixes #3**', ['#3']],
  ])('%j closes %j', (text, expected) => {
    expect(closes(text)).toEqual(expected);
  });

  it.each([
    ['`fixes #1`'],
    ['```\nfixes #1\n```'],
    ['    fixes #1'],
    ['> fixes #1'],
    ['<!-- fixes #1 -->'],
    ['prefixes #1'],
    ['fixing #1'],
    ['fixes nothing of #1'],
    ['fixes &#1234;'],
    ['fixes a color like #12ab3c'],
    ['Please fix\n\n#1 is another matter'],
    ['closes acme#1'],
  ])('%j closes nothing', (text) => {
    expect(closes(text)).toEqual([]);
  });

  it('reaches one issue: what follows is only named', () => {
    expect(namedInMarkdown('Fixes #1, #2 and see acme/globe#3')).toEqual({ closes: [{ repository: null, number: 1 }], names: [{ repository: null, number: 2 }, { repository: 'acme/globe', number: 3 }] });
  });

  it('counts in the message of a commit, which is no Markdown', () => {
    expect(namedIn('feat: retry (#12)\n\nCloses #7').closes).toEqual([{ repository: null, number: 7 }]);
  });

  it('is read to the end of a text that was made to be hard to read', () => {
    for (const piece of ['closes ', '#', 'a/b#', '> ', '- ', '1. ', '[](', '![', '*a ', 'fixes: ', '```', '| ']) expect(closes(piece.repeat(10_000))).toEqual([]);
  });
});
