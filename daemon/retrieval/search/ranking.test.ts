import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cosine } from '../../embeddings/sentence-embedder.ts';
import { cosineAt, toBytes } from '../vectors/quantise.ts';
import { focusOn } from './focus.ts';
import { fuse, RANK_CONSTANT } from './fuse.ts';
import { createSeen } from './near-duplicates.ts';

describe('two rankings as one', () => {
  it('put first what both put high', () => {
    const fused = fuse([{ documents: [1, 2, 3], weight: 1 }, { documents: [2, 4], weight: 1 }]);
    expect(fused.map(({ document }) => document)).toEqual([2, 1, 4, 3]);
    expect(fused[0]!.score).toBeCloseTo(1 / (RANK_CONSTANT + 2) + 1 / (RANK_CONSTANT + 1));
  });
  it('are one of them when the other is empty', () => {
    expect(fuse([{ documents: [5, 6], weight: 1 }, { documents: [], weight: 1 }]).map(({ document }) => document)).toEqual([5, 6]);
  });
});

describe('vectors of bytes', () => {
  it('keep every cosine to within a hundredth', () => {
    const unit = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 384, maxLength: 384 }).map((values) => {
      const length = Math.hypot(...values) || 1;
      return Float32Array.from(values, (value) => value / length);
    });
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        const { bytes, scale } = toBytes(other);
        expect(Math.abs(cosineAt(one, bytes, 0, scale) - cosine(one, other))).toBeLessThan(0.01);
      }),
      { numRuns: 50 },
    );
  });
});

describe('extracts that say the same', () => {
  const comparable = (text: string, segmentIds: string[] = [], recordingId: string | null = 'one') => ({ text, language: 'en' as const, segmentIds, recordingId });
  it('are told once', () => {
    const seen = createSeen();
    expect(seen.isNews(comparable('We keep the old reader.'))).toBe(true);
    expect(seen.isNews(comparable('we keep the old readers', [], 'two'))).toBe(false);
    expect(seen.isNews(comparable('We drop the new reader.'))).toBe(true);
  });
  it('are an item and the words that prove it, when they are nearly the same words', () => {
    const seen = createSeen();
    expect(seen.isNews(comparable('We keep the old reader of the index. Lunch is at noon.', ['s1']))).toBe(true);
    expect(seen.isNews(comparable('Keep the old reader of the index', ['s1']))).toBe(false);
    expect(seen.isNews(comparable('Keep the old reader of the index', ['s9']))).toBe(true);
  });
});

describe('the part of a passage that speaks of what was asked', () => {
  const said = ['Hello there.', 'What of the limits?', 'Five hundred.', 'Fine.', 'Lunch now.'].map((text) => ({ text }));
  it('begins one segment before the first that names it, and ends one after the last', () => {
    expect(focusOn(said, 'limits', 'en').segments.map(({ text }) => text)).toEqual(['Hello there.', 'What of the limits?', 'Five hundred.']);
  });
  it('is all of it when it is said in other words', () => {
    expect(focusOn(said, 'ceiling', 'en').segments).toEqual(said);
  });
});
