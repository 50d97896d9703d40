import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignWords } from './word-alignment.ts';
import { countErrors } from './word-error-rate.ts';

const words = fc.array(fc.constantFrom('we', 'keep', 'the', 'old', 'reader'), { maxLength: 12 });

describe('which word is which', () => {
  it('is told where a word is missing and another was added', () => {
    expect(alignWords(['we', 'keep', 'the', 'reader'], ['we', 'keep', 'reader', 'then'])).toEqual([
      { reference: 0, hypothesis: 0 },
      { reference: 1, hypothesis: 1 },
      { reference: 2, hypothesis: null },
      { reference: 3, hypothesis: 2 },
      { reference: null, hypothesis: 3 },
    ]);
  });

  it('pairs a word with what was heard in its place', () => {
    expect(alignWords(['poll', 'request'], ['pull', 'request'])).toEqual([
      { reference: 0, hypothesis: 0 },
      { reference: 1, hypothesis: 1 },
    ]);
  });

  it('uses every word of both texts once and in order, with as few edits as the error count', () => {
    fc.assert(
      fc.property(words, words, (reference, hypothesis) => {
        const pairs = alignWords(reference, hypothesis);
        expect(pairs.flatMap((pair) => pair.reference ?? [])).toEqual([...reference.keys()]);
        expect(pairs.flatMap((pair) => pair.hypothesis ?? [])).toEqual([...hypothesis.keys()]);
        const right = pairs.filter((pair) => pair.reference !== null && pair.hypothesis !== null && reference[pair.reference] === hypothesis[pair.hypothesis]).length;
        const { substitutions, deletions, insertions } = countErrors(reference, hypothesis);
        expect(pairs.length - right).toBe(substitutions + deletions + insertions);
      }),
    );
  });
});
