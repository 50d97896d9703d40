import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countCharacterErrors, countErrors, countWordErrors, errorRate, normalizedWords, sumErrors } from './word-error-rate.ts';

describe('the word error rate', () => {
  it('counts what was changed, left out and added', () => {
    expect(countWordErrors('keep the old reader', 'keep a old reader now')).toEqual({ substitutions: 1, deletions: 0, insertions: 1, reference: 4 });
    expect(countWordErrors('keep the old reader', 'reader')).toMatchObject({ deletions: 3, reference: 4 });
  });

  it('does not count case, punctuation and hyphens', () => {
    expect(errorRate(countWordErrors('Good morning, everyone: a well-known stand-up.', 'good morning everyone a well known stand up'))).toBe(0);
  });

  it.each([
    ['pull request four hundred twenty one', 'pull request 421'],
    ['issue four hundred and five', 'issue 405'],
    ['two thousand and five', '2005'],
    ['in eighteen thirteen', 'in 1813'],
    ['one million two hundred thousand', '1,200,000'],
    ['forty-two lines', '42 lines'],
    ['seven percent', '7%'],
  ])('takes "%s" and "%s" for the same words', (said, written) => {
    expect(normalizedWords(said)).toEqual(normalizedWords(written));
  });

  it('keeps numbers apart that are said one after the other', () => {
    expect(normalizedWords('four two one and five')).toEqual(['4', '2', '1', 'and', '5']);
  });

  it('is 1 when words were invented for silence, and 0 when silence stayed silent', () => {
    expect(errorRate(countWordErrors('', 'thank you'))).toBe(1);
    expect(errorRate(countWordErrors('', ''))).toBe(0);
  });

  it('never counts fewer edits than the difference in length, nor more than the longer text', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (reference, hypothesis) => {
        const { substitutions, deletions, insertions } = countErrors(reference, hypothesis);
        const edits = substitutions + deletions + insertions;
        expect(edits).toBeGreaterThanOrEqual(Math.abs(reference.length - hypothesis.length));
        expect(edits).toBeLessThanOrEqual(Math.max(reference.length, hypothesis.length));
        expect(insertions - deletions).toBe(hypothesis.length - reference.length);
      }),
    );
  });

  it('of many clips is that of their words together', () => {
    expect(sumErrors([countWordErrors('yes', 'no'), countWordErrors('a b c', 'a b c')])).toMatchObject({ substitutions: 1, reference: 4 });
  });
});

describe('the character error rate of Chinese', () => {
  it('compares characters, without punctuation and spaces', () => {
    expect(countCharacterErrors('秋天总是，那么富有诗意。', '秋天 总是那么富有失意')).toEqual({ substitutions: 1, deletions: 0, insertions: 0, reference: 10 });
  });
});
