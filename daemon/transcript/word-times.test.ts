import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { measureLevels } from './levels.ts';
import { soundOf } from './sound-of.fixture.ts';
import { timeWords, interpolateWords } from './word-times.ts';
import { readWords } from './writing.ts';

const levels = measureLevels(soundOf([['silence', 0.5], ['voice', 1], ['silence', 1], ['voice', 1], ['silence', 0.5]]));

describe('word times that the model does not give', () => {
  it('are spread over the voice and leave the pause out', () => {
    const words = interpolateWords(['seven77', 'letters'], levels);
    expect(words[0]).toMatchObject({ startSeconds: 0.5, endSeconds: 1.5 });
    expect(words[1]).toMatchObject({ startSeconds: 2.5, endSeconds: 3.5 });
  });

  it('give a long word more time than a short one', () => {
    const [short, long] = interpolateWords(['a', 'conversation,'], levels).map((word) => word.endSeconds - word.startSeconds);
    expect(long!).toBeGreaterThan(short!);
  });

  it('are in order, do not overlap and lie inside the voice, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}[,.]?$/), { minLength: 1, maxLength: 40 }), (texts) => {
        let before = 0.5;
        for (const word of interpolateWords(texts, levels)) {
          expect(word.startSeconds).toBeGreaterThanOrEqual(before - 1e-9);
          expect(word.endSeconds).toBeGreaterThanOrEqual(word.startSeconds);
          before = word.endSeconds;
        }
        expect(before).toBeCloseTo(3.5, 5);
      }),
    );
  });
});

describe('the words of a text', () => {
  it('are what stands between spaces', () => {
    expect(readWords('Agreed, removing it  now.', 'en')).toEqual(['Agreed,', 'removing', 'it', 'now.']);
  });

  it('are those of the dictionary in Chinese, with their punctuation', () => {
    const words = readWords('秋天总是那么富有诗意。树叶变红，', 'zh');
    expect(words.join('')).toBe('秋天总是那么富有诗意。树叶变红，');
    expect(words[0]).toBe('秋天');
    expect(words.filter((word) => /^[。，]/.test(word))).toEqual([]);
  });
});

describe('word times by the model', () => {
  const known = [
    { text: 'we', startSeconds: 0.6, endSeconds: 0.9 },
    { text: 'keep', startSeconds: 0.9, endSeconds: 1.4 },
    { text: 'it', startSeconds: 2.6, endSeconds: 3.4 },
  ];

  it('are those of the words it wrote, however they are punctuated since', () => {
    expect(timeWords(['We', '"keep"', 'it.'], known, levels)).toEqual([
      { text: 'We', startSeconds: 0.6, endSeconds: 0.9 },
      { text: '"keep"', startSeconds: 0.9, endSeconds: 1.5 },
      { text: 'it.', startSeconds: 2.6, endSeconds: 3.5 },
    ]);
  });

  it('lie between those of their neighbours for a word that it did not write', () => {
    const [, second, third] = timeWords(['We', 'could', 'keep', 'it.'], known, levels);
    expect(second!.startSeconds).toBeGreaterThanOrEqual(0.6);
    expect(second!.startSeconds).toBeLessThanOrEqual(0.9);
    expect(third!.startSeconds).toBe(0.9);
  });

  it('are in order and inside the speech, for any words', () => {
    const words = fc.array(fc.stringMatching(/^[a-c]{1,3}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, (written, wanted) => {
        const heard = written.map((text, index) => ({ text, startSeconds: index * 0.3, endSeconds: index * 0.3 + 0.3 }));
        let before = 0.5;
        for (const word of timeWords(wanted, heard, levels)) {
          expect(word.startSeconds).toBeGreaterThanOrEqual(before - 1e-3);
          expect(word.endSeconds).toBeGreaterThanOrEqual(word.startSeconds);
          expect(word.endSeconds).toBeLessThanOrEqual(3.5 + 1e-3);
          before = word.startSeconds;
        }
      }),
    );
  });
});
