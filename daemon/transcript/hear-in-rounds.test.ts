import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Samples } from '#schemas/audio';
import { hearInRounds, planBatches, type Hearing } from './hear-in-rounds.ts';

function speech(seconds: number): Samples {
  return { sampleRate: 10, values: new Float32Array(Math.round(seconds * 10)) };
}

describe('stretches that are heard together', () => {
  it('are of like length, and with what fills them up no more than a batch takes', () => {
    expect(planBatches([2, 9, 8, 1, 20], 20)).toEqual([[4], [1, 2], [0, 3]]);
  });

  it('are each in one batch, whatever their lengths', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 30, noNaN: true })), fc.integer({ min: 1, max: 100 }), (seconds, batchSeconds) => {
        const batches = planBatches(seconds, batchSeconds);
        expect(batches.flat().toSorted((a, b) => a - b)).toEqual([...seconds.keys()]);
        for (const batch of batches) expect(batch.length === 1 || batch.length * Math.max(...batch.map((index) => seconds[index]!)) <= batchSeconds).toBe(true);
      }),
    );
  });
});

describe('hearings side by side', () => {
  it('each get the answers to what they asked, however often they ask', async () => {
    function* lengths(times: number, seconds: number): Hearing<string> {
      const heard: string[] = [];
      for (let time = 1; time <= times; time += 1) heard.push(...(yield [speech(seconds), speech(time)]).map(({ text }) => text));
      return heard.join(' ');
    }
    const rounds: number[] = [];
    const results = await hearInRounds([lengths(0, 1), lengths(1, 5), lengths(3, 7)], 10, (batches) => {
      rounds.push(batches.flat().length);
      return Promise.resolve(batches.map((batch) => batch.map(({ values }) => ({ text: String(values.length / 10), words: [], confidence: null }))));
    });
    expect(results).toEqual(['', '5 1', '7 1 7 2 7 3']);
    expect(rounds).toEqual([4, 2, 2]);
  });
});
