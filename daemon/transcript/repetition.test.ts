import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { collapseLoops, hasLoop } from './repetition.ts';

describe('a decoder that loops', () => {
  it.each([
    ['the same phrase', 'and I will send a fix. I will send a fix. I will send a fix. I will send a fix. I will send a fix.'],
    ['a single word', 'so so so so so so so so so'],
    ['Chinese characters', '谢谢大家谢谢大家谢谢大家谢谢大家谢谢大家'],
    ['a phrase with a changing number', Array.from({ length: 20 }, (_, index) => `line ${index} of the file is still not there`).join(', ')],
  ])('is noticed by %s over and over', (_, text) => {
    expect(hasLoop(text)).toBe(true);
  });

  it.each([
    'No, no, no, no. That is not what I meant.',
    'Yeah. Yeah. Yeah. Okay.',
    'I found the cause. The token expires too early when the clock is wrong. I will send a fix by Wednesday and write a test for it.',
    'We keep the old reader for one more release, and one more release after that, and then we remove the old reader.',
    '无论是散步还是小憩，这个季节总能带来宁静和满足。清晨，薄雾笼罩大地，空气中弥漫着一丝清新的凉意。',
  ])('is not suspected in "%s"', (text) => {
    expect(hasLoop(text)).toBe(false);
  });

  it('leaves what was said once', () => {
    expect(collapseLoops('Then I will fix it. I will fix it. I will fix it. I will fix it. I will fix it. Thanks.')).toBe('Then I will fix it. Thanks.');
    expect(collapseLoops('好的，谢谢大家谢谢大家谢谢大家谢谢大家谢谢大家')).toBe('好的，谢谢大家');
  });

  it('collapses to a text without a repeated phrase, whatever is repeated', () => {
    const words = fc.array(fc.constantFrom('we', 'keep', 'it', 'now'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, fc.integer({ min: 7, max: 30 }), (phrase, repeats) => {
        const collapsed = collapseLoops(Array.from({ length: repeats }, () => phrase.join(' ')).join(' '));
        expect(collapsed.split(' ').length).toBeLessThanOrEqual(phrase.length * 6);
        expect(collapseLoops(collapsed)).toBe(collapsed);
      }),
    );
  });
});
