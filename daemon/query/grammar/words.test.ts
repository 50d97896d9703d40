import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeOf, takenApart, wordsOf } from './words.ts';

const texts = (question: string): string[] => wordsOf(question).map(({ text }) => text);

describe('the words of a question', () => {
  it.each([
    ['Which PRs did Ana merge?', ['which', 'prs', 'did', 'ana', 'merge', '?']],
    ["Ana’s PRs don't count", ["ana's", 'prs', "don't", 'count']],
    ['atlas#12, acme/atlas#12 and @asilva', ['atlas#12', ',', 'acme/atlas#12', 'and', '@asilva']],
    ['谁提的PR最多', ['谁', '提', '的', 'pr', '最', '多']],
    ['ＰＲ　１２', ['pr', '12']],
    ['non-draft a.ts 2026-11-20', ['non-draft', 'a.ts', '2026-11-20']],
    ['“index format” 😀', ['“', 'index', 'format', '”', '😀']],
    ['', []],
  ])('%s', (question, expected) => {
    expect(texts(question)).toEqual(expected);
  });

  it('stand where they were said, none over another, and leave out nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '7', '谁', "'", '’', '-', '#', '@', '/', ' ', '.', '？', 'é', '\u0301', '😀', '"'), maxLength: 30 }), (question) => {
        let end = 0;
        for (const { start, end: next } of wordsOf(question)) {
          expect(question.slice(end, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(next).toBeGreaterThan(start);
          end = next;
        }
        expect(question.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('that are written as one are taken apart where they were said', () => {
    const apart = (word: string): readonly [string, string] | null => (word === "who's" ? ['who', "'s"] : word === 'bug-tagged' ? ['bug', 'tagged'] : null);
    expect(takenApart(wordsOf('Who’s on bug-tagged?'), apart).map(({ text, start, end }) => [text, start, end])).toEqual([['who', 0, 3], ["'s", 3, 5], ['on', 6, 8], ['bug', 9, 12], ['tagged', 13, 19], ['?', 19, 20]]);
  });

  it('say at which places among them a stretch of the question is, and not where it cuts one', () => {
    const question = 'did Ana Silva merge it';
    const words = wordsOf(question);
    expect(placeOf(words, { start: 4, end: 13 })).toEqual({ from: 1, to: 3 });
    expect(placeOf(words, { start: 4, end: 11 })).toBeNull();
    expect(placeOf(words, { start: 5, end: 13 })).toBeNull();
  });
});
