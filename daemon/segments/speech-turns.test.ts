import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diarizationSchema } from '#schemas/segments';
import { toDiarization } from './speech-turns.ts';

const turn = fc
  .record({ start: fc.double({ min: -1, max: 60, noNaN: true }), length: fc.double({ min: 0, max: 10, noNaN: true }), cluster: fc.nat(3) })
  .map(({ start, length, cluster }) => ({ startSeconds: start, endSeconds: start + length, cluster }));

describe('a diarization', () => {
  it('names speakers in the order in which they are first heard', () => {
    const turns = [
      { startSeconds: 5, endSeconds: 6, cluster: 0 },
      { startSeconds: 1, endSeconds: 3, cluster: 8 },
      { startSeconds: 7, endSeconds: 9, cluster: 8 },
    ];
    expect(toDiarization(turns, 'segmentation', 10).turns.map(({ speaker }) => speaker)).toEqual(['S1', 'S2', 'S1']);
  });

  it('ends with the audio, to the millisecond', () => {
    const [turn] = toDiarization([{ startSeconds: 0.12345, endSeconds: 12, cluster: 0 }], 'regions', 10.5).turns;
    expect(turn).toEqual({ startSeconds: 0.123, endSeconds: 10.5, speaker: 'S1' });
  });

  it('has sorted turns, and regions that are their union: sorted and disjoint', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 15 }), (turns) => {
        const diarization = diarizationSchema.parse(toDiarization(turns, 'segmentation', 62));
        let previous = { startSeconds: 0, endSeconds: 0 };
        for (const item of diarization.turns) {
          expect(item.startSeconds > previous.startSeconds || (item.startSeconds === previous.startSeconds && item.endSeconds >= previous.endSeconds)).toBe(true);
          expect(item.endSeconds).toBeGreaterThan(item.startSeconds);
          expect(diarization.regions.some((region) => region.startSeconds <= item.startSeconds && item.endSeconds <= region.endSeconds)).toBe(true);
          previous = item;
        }
        let end = -1;
        for (const region of diarization.regions) {
          expect(region.startSeconds).toBeGreaterThan(end);
          end = region.endSeconds;
        }
      }),
    );
  });
});
