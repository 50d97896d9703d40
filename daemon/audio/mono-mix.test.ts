import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mixChannels, mixInterleaved } from './mono-mix.ts';

describe('mixing channels to one', () => {
  it('is the plain average, so a voice that is on one side of six is a sixth as loud', () => {
    const silence = new Float32Array(2);
    expect([...mixChannels([Float32Array.of(0.75, -0.75), silence, silence, silence, silence, silence]).values]).toEqual([0.125, -0.125]);
  });

  it('does not make a voice in the middle louder', () => {
    const voice = Float32Array.of(0.9, -1, 0.3);
    expect(mixChannels([voice, voice])).toEqual({ values: voice });
  });

  it('hears a voice of which one side is the other turned over, and turns it back', () => {
    const voice = Float32Array.from({ length: 400 }, (_, i) => Math.sin(i / 7) / 2);
    const turned = voice.map((value) => -0.98 * value);
    expect(mixChannels([voice, turned]).values[11]).toBeCloseTo(0.99 * voice[11]!, 5);
    expect(mixChannels([voice, new Float32Array(400)]).values[11]).toBeCloseTo(voice[11]! / 2, 5);
  });

  it('gives the same for channels in turn as for channels apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 64 }), (channelCount, values) => {
        const frames = Math.floor(values.length / channelCount);
        const apart = Array.from({ length: channelCount }, (_, channel) => Float32Array.from({ length: frames }, (_value, frame) => values[frame * channelCount + channel]!));
        const inTurn = mixInterleaved(Float32Array.from(values.slice(0, frames * channelCount)), channelCount).values;
        for (const [i, value] of mixChannels(apart).values.entries()) expect(inTurn[i]).toBeCloseTo(value, 5);
      }),
    );
  });

  it('keeps of two channels what tells them apart', () => {
    const values = fc.array(fc.tuple(fc.float({ min: -1, max: 1, noNaN: true }), fc.float({ min: -1, max: 1, noNaN: true })), { minLength: 1, maxLength: 64 });
    fc.assert(
      fc.property(values, (pairs) => {
        const channels = [0, 1].map((channel) => Float32Array.from(pairs, (pair) => pair[channel]!));
        const { values: mid, side } = mixChannels(channels);
        // Absent for channels that are alike, or turned over, which are made alike.
        fc.pre(side !== undefined);
        for (const [i, value] of mid.entries()) {
          expect(value + side[i]!).toBeCloseTo(channels[0]![i]!, 5);
          expect(value - side[i]!).toBeCloseTo(channels[1]![i]!, 5);
        }
      }),
    );
  });

  it('of no channel is no sound', () => {
    expect(mixChannels([]).values).toHaveLength(0);
  });
});
