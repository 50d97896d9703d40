import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passagesOf, piecesOf, wordCount } from './passages.ts';

const spoken = (text: string) => ({ text });

describe('passages', () => {
  it('take short segments together, up to their length', () => {
    const passages = passagesOf(['One two three.', 'Four five.', 'Six seven eight nine.'].map(spoken), { words: 6 });
    expect(passages.map(({ text, segments }) => [text, segments])).toEqual([['One two three.\nFour five.', [0, 1]], ['Six seven eight nine.', [2]]]);
  });
  it('cut a long speech between its sentences', () => {
    const passages = passagesOf([spoken('One two three four. Five six seven eight. Nine ten.')], { words: 4 });
    expect(passages.map(({ text, segments }) => [text, segments])).toEqual([['One two three four.', [0]], ['Five six seven eight.', [0]], ['Nine ten.', [0]]]);
  });
  it('count Chinese characters as parts of words', () => {
    expect(wordCount('限流阈值 limit')).toBeCloseTo(4 * (2 / 3) + 1);
  });
  it('hold every segment that has words exactly once or in pieces, in order', () => {
    const words = fc.array(fc.constantFrom('parrot', '限流', 'the.', 'why?', 'x'), { maxLength: 30 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), fc.integer({ min: 1, max: 20 }), (texts, size) => {
        const passages = passagesOf(texts.map(spoken), { words: size });
        const joined = passages.map(({ text }) => text).join(' ').replaceAll(/\s+/gu, '');
        expect(joined).toBe(texts.join('').replaceAll(/\s+/gu, ''));
        const places = passages.flatMap(({ segments }) => segments);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(new Set(places)).toEqual(new Set(texts.flatMap((text, place) => (text.trim() === '' ? [] : [place]))));
      }),
    );
  });
  it('of nothing are none', () => {
    expect(passagesOf([])).toEqual([]);
    expect(piecesOf('  ')).toEqual([]);
  });
});
