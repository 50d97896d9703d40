import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placesInOrder, wordsByAttention } from './attention-times.ts';

const row = (peak: number, frames = 10, height = 0.9): Float32Array => Float32Array.from({ length: frames }, (_, frame) => (frame === peak ? height : (1 - height) / (frames - 1)));

describe('words by the attention of their tokens', () => {
  it('begin where the model looks when it writes their first token, and end where the next one begins', () => {
    const words = wordsByAttention(['The', ' lib', 'rary', ' is.'], [row(1), row(3), row(4), row(8)], { secondsPerFrame: 0.1, delaySeconds: 0.05, seconds: 1 });
    expect(words.map(({ text }) => text)).toEqual(['The', 'library', 'is.']);
    for (const [index, seconds] of [0.05, 0.25, 0.75].entries()) expect(words[index]!.startSeconds).toBeCloseTo(seconds);
    expect(words[1]!.endSeconds).toBeCloseTo(0.75);
    expect(words[2]!.endSeconds).toBeCloseTo(1);
  });

  it('stay in order when the model glances back', () => {
    const [, glance] = placesInOrder([row(4), row(1, 10, 0.3), row(7)]);
    expect(glance).toBeGreaterThanOrEqual(4);
    expect(glance).toBeLessThanOrEqual(7);
  });

  it('never go back, and lie within the frames, for any attention', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const places = placesInOrder(rows.map((weights) => Float32Array.from(weights)));
        expect(places).toHaveLength(rows.length);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place < 6)).toBe(true);
      }),
    );
  });
});
