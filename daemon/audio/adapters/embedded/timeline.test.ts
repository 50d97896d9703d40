import { describe, expect, it } from '@jest/globals';
import { failureOf } from '../../testing/collect.ts';
import type { AudioPiece } from './audio-piece.ts';
import { placeInTime } from './timeline.ts';

type Place = Pick<AudioPiece, 'atSeconds'> & { readonly value: number; readonly seconds: number; readonly rate?: number };

async function place(pieces: readonly Place[], endSeconds: number | null = null): Promise<number[]> {
  const given = (async function* () {
    for (const { value, seconds, atSeconds, rate = 16_000 } of pieces) {
      await Promise.resolve();
      yield { samples: { sampleRate: rate, values: new Float32Array(Math.round(seconds * rate)).fill(value) }, atSeconds, lostSeconds: 0, fraction: 0 };
    }
  })();
  const values: number[] = [];
  for await (const { samples } of placeInTime('a.m4a', given, endSeconds)) values.push(...samples.values);
  return values;
}

describe('a second of the result is the same second in any player', () => {
  it('so what a codec needs to start up, before second 0, is dropped', async () => {
    const values = await place([{ value: 0.1, seconds: 0.05, atSeconds: -0.08 }, { value: 0.2, seconds: 1, atSeconds: null }]);
    expect(values).toHaveLength(Math.round((0.05 + 1 - 0.08) * 16_000));
    expect(values[0]).toBeCloseTo(0.2);
  });

  it('so a pause of the recorder is silence of the same length', async () => {
    const values = await place([{ value: 0.1, seconds: 1, atSeconds: 0 }, { value: 0.2, seconds: 1, atSeconds: 13.5 }]);
    expect(values).toHaveLength(14.5 * 16_000);
    expect([values[8000], values[16_000 * 7], values[16_000 * 14]]).toEqual([Math.fround(0.1), 0, Math.fround(0.2)]);
  });

  it('so a microphone that came on late begins late', async () => {
    expect((await place([{ value: 0.1, seconds: 1, atSeconds: 2 }])).indexOf(Math.fround(0.1))).toBe(32_000);
  });

  it('and rounding of time stamps is no pause', async () => {
    expect(await place([{ value: 0.1, seconds: 1, atSeconds: 0 }, { value: 0.1, seconds: 1, atSeconds: 1.02 }])).toHaveLength(32_000);
  });

  it('and padding behind the declared end is cut', async () => {
    expect(await place([{ value: 0.1, seconds: 1, atSeconds: 0 }], 0.75)).toHaveLength(12_000);
  });

  it('also when the sample rate changes on the way', async () => {
    expect(await place([{ value: 0.1, seconds: 1, atSeconds: 0, rate: 48_000 }, { value: 0.1, seconds: 1, atSeconds: null, rate: 44_100 }])).toHaveLength(32_000);
  });

  it('but a time stamp years away is damage, not a pause', async () => {
    expect((await failureOf(place([{ value: 0.1, seconds: 1, atSeconds: 0 }, { value: 0.2, seconds: 1, atSeconds: 1e9 }]))).code).toBe('audio_damaged');
  });
});
