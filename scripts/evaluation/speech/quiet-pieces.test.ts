import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tone } from '../../../daemon/audio/testing/synthesize.ts';
import { quietPieces } from './quiet-pieces.ts';

describe('long audio in pieces', () => {
  it('is cut in the pause', () => {
    const values = tone({ hertz: 400, seconds: 20, sampleRate: 1000 });
    values.fill(0, 8000, 8200);
    const [[from, cut], rest] = quietPieces(values, 1000, 12) as [[number, number], [number, number]];
    expect({ from, isInPause: cut > 8000 && cut < 8200, rest }).toEqual({ from: 0, isInPause: true, rest: [cut, 20_000] });
  });

  it('is whole when the pieces are put together, and none is too long', () => {
    const sounds = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 3000 });
    fc.assert(
      fc.property(sounds, (sound) => {
        const pieces = quietPieces(Float32Array.from(sound), 100, 5);
        expect(pieces.flatMap(([from, to]) => [...Array(to - from).keys()].map((i) => from + i))).toEqual([...sound.keys()]);
        for (const [from, to] of pieces) expect(to - from).toBeLessThanOrEqual(500);
        for (const [from, to] of pieces.slice(0, -1)) expect(to - from).toBeGreaterThanOrEqual(250);
      }),
    );
  });
});
