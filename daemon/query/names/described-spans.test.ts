import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../grammar/words.ts';
import { describedSpans, isDescribedBy, stemOf, titleWordsOf } from './described-spans.ts';

/** @param nothingElse The words that nothing but a title explains. */
function spansOf(question: string, nothingElse: string, title: string): string[] {
  const words = wordsOf(question);
  const seeds = new Set(nothingElse.split(' '));
  return describedSpans(words, (at) => seeds.has(words[at]!.text), titleWordsOf(title)).map(({ from, to }) => question.slice(words[from]!.start, words[to - 1]!.end));
}

describe('a title that is described in a question', () => {
  it('is so by words that nothing else explains, in any order', () => {
    expect(spansOf('who fixed the Safari picker issue', 'safari picker', 'Date picker fails in Safari')).toEqual(['Safari picker']);
  });

  it('is so with words that questions use otherwise only where they stand as in the title', () => {
    expect(spansOf('who got the release notes', 'release', 'Draft the release notes')).toEqual(['release notes', 'release']);
    expect(spansOf('notes of the release', 'release', 'Draft the release notes')).toEqual(['release']);
    expect(spansOf('the Safari date picker', 'safari picker', 'Date picker fails in Safari')).toEqual(['Safari date picker']);
  });

  it('never takes up a word that denies, limits or joins', () => {
    expect(spansOf('snapshots never deleted', 'snapshots deleted', 'Snapshots are never deleted')).toEqual(['snapshots', 'deleted']);
  });

  it('has characters only as they stand together in it', () => {
    expect(spansOf('采集器谁负责', '采 集 器', '迁移旧的采集器')).toEqual(['采集器']);
    expect(spansOf('集器采', '集 器 采', '迁移旧的采集器')).toEqual(['集器']);
  });

  it('may be said in other forms of its words', () => {
    expect(['publishing', 'published', 'publishes', 'publish'].map(stemOf)).toEqual(['publish', 'publish', 'publish', 'publish']);
    expect(isDescribedBy(wordsOf('publishing the roadmap'), titleWordsOf('Publish the roadmap'))).toBe(true);
    expect(isDescribedBy(wordsOf('publishing the paper'), titleWordsOf('Publish the roadmap'))).toBe(false);
  });
});
