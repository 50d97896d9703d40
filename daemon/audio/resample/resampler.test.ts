import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tone, toneLevel } from '../testing/synthesize.ts';
import { createResampler } from './resampler.ts';

const FULL_TONE = { amplitude: 1, seconds: 0.5 };

function resample(values: Float32Array, from: number, to = 16_000, cuts: readonly number[] = []): Float32Array {
  const resampler = createResampler(from, to);
  const borders = [0, ...cuts.map((cut) => Math.min(cut, values.length)).sort((a, b) => a - b), values.length];
  const pieces = borders.slice(1).map((end, i) => resampler.push({ sampleRate: from, values: values.subarray(borders[i], end) }).values);
  return joined([...pieces, resampler.flush().values]);
}

function joined(pieces: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    all.set(piece, position);
    position += piece.length;
  }
  return all;
}

/** Loudest sample in the middle, in dB: whatever came of the tone, at whatever frequency. */
function loudest(values: Float32Array): number {
  return 20 * Math.log10(values.subarray(2000, -2000).reduce((peak, value) => Math.max(peak, Math.abs(value)), 1e-9));
}

describe('resampling to 16 kHz', () => {
  it.each([8000, 11_025, 22_050, 24_000, 32_000, 44_100, 48_000, 88_200, 96_000, 192_000])('keeps what is speech, from %d Hz', (rate) => {
    const highest = (7 / 16) * Math.min(rate, 16_000);
    for (const hertz of [100, 1000, highest * 0.7, highest]) {
      const output = resample(tone({ ...FULL_TONE, hertz, sampleRate: rate }), rate).subarray(2000, -2000);
      expect(Math.abs(toneLevel(output, hertz))).toBeLessThan(0.1);
    }
  });

  it.each([
    [44_100, 8500],
    [44_100, 9000],
    [48_000, 8500],
    [48_000, 15_000],
    [48_000, 23_000],
    [96_000, 40_000],
    [192_000, 90_000],
  ])('leaves nothing of a tone that 16 kHz cannot hold: from %d Hz, %d Hz', (rate, hertz) => {
    expect(loudest(resample(tone({ ...FULL_TONE, hertz, sampleRate: rate }), rate))).toBeLessThan(-75);
  });

  it('adds no mirrored tone when the rate goes up', () => {
    const output = resample(tone({ ...FULL_TONE, hertz: 3000, sampleRate: 8000 }), 8000).subarray(2000, -2000);
    expect(toneLevel(output, 5000)).toBeLessThan(-75);
  });

  it('gives the same samples however the recording is cut into pieces', () => {
    const noise = Float32Array.from({ length: 3000 }, (_, i) => Math.sin(i * i * 0.37));
    const whole = [8000, 11_025, 44_100, 48_000].map((rate) => [rate, resample(noise, rate)] as const);
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.array(fc.nat(3000), { maxLength: 12 }), ([rate, expected], cuts) => {
        expect(resample(noise, rate, 16_000, cuts)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the length, to the sample', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.constantFrom(8000, 11_025, 16_000, 22_050, 44_100, 48_000, 192_000), (length, rate) => {
        expect(resample(new Float32Array(length), rate)).toHaveLength(Math.ceil((length * 16_000) / rate));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every moment where it was', () => {
    const click = new Float32Array(48_000);
    click[24_000] = 1;
    const output = resample(click, 48_000);
    expect(output.indexOf(output.reduce((a, b) => Math.max(a, b)))).toBe(8000);
  });

  it('keeps a constant constant, whatever the phase', () => {
    const output = resample(new Float32Array(44_100).fill(0.25), 44_100).subarray(200, -200);
    expect(Math.max(...output.map((value) => Math.abs(value - 0.25)))).toBeLessThan(1e-6);
  });

  it('passes 16 kHz through untouched', () => {
    const input = tone({ hertz: 7900, seconds: 0.1 });
    expect(resample(input, 16_000)).toEqual(input);
  });

  it('refuses samples of another rate than it was made for', () => {
    expect(() => createResampler(8000, 16_000).push({ sampleRate: 44_100, values: new Float32Array(1) })).toThrow(RangeError);
    expect(() => createResampler(0, 16_000)).toThrow(RangeError);
  });
});
