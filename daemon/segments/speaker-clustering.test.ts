import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findChannelSpeakers, findSpeakers, longestOr, nearestSpeaker } from './speaker-clustering.ts';
import { unit } from './vectors.ts';
import type { VoiceSample } from './voice-forest.ts';

const options = { threshold: 0.75, minSeconds: 2, minShare: 0.03, thinThreshold: 0.85 };

/** A stretch of speech whose voice lies at this cosine distance from the main voice. */
function voice(distance: number, seconds: number): VoiceSample {
  const cosine = 1 - distance;
  return { embedding: Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine), 0), seconds };
}

function countSpeakers(samples: readonly VoiceSample[], min?: number, max = min): number {
  return findSpeakers(samples, { ...options, speakers: min === undefined || max === undefined ? null : { min, max } }).length;
}

describe('clustering voices', () => {
  it('takes near voices for one person and far ones for two', () => {
    expect(countSpeakers([voice(0, 4), voice(0.1, 4), voice(0.2, 4)])).toBe(1);
    expect(countSpeakers([voice(0, 4), voice(0.9, 4), voice(0, 4), voice(0.9, 4)])).toBe(2);
  });

  it('hears one person when a second of speech is only a little too far from the rest', () => {
    expect(countSpeakers([voice(0, 4), voice(0, 2.4), voice(0.8, 1.1)])).toBe(1);
  });

  it('keeps a second of speech as a person of its own when it is clearly another voice', () => {
    expect(countSpeakers([voice(0, 4), voice(0, 2.4), voice(0.95, 1.1)])).toBe(2);
  });

  it('needs no such doubt about seconds of speech', () => {
    expect(countSpeakers([voice(0, 4), voice(0, 2.4), voice(0.8, 2.1)])).toBe(2);
  });

  it('does not take a cough in a long meeting for a person', () => {
    expect(countSpeakers([...Array.from({ length: 40 }, () => voice(0, 4)), voice(1, 0.9)])).toBe(1);
  });

  it('does not spend a given number of speakers on a cough', () => {
    const meeting = [...Array.from({ length: 40 }, (_, index) => voice(index % 2 === 0 ? 0 : 0.6, 4)), { embedding: Float32Array.of(0, 0, 1), seconds: 0.9 }];
    const centroids = findSpeakers(meeting, { ...options, speakers: { min: 2, max: 2 } });
    expect(centroids).toHaveLength(2);
    expect(centroids.every((centroid) => Math.abs(centroid[2]!) < 0.1)).toBe(true);
  });

  it('finds the given number of speakers, near or thin as they may be', () => {
    expect(countSpeakers([voice(0, 4), voice(0.8, 1.1), voice(0.3, 3)], 3)).toBe(3);
    expect(countSpeakers([voice(0, 4), voice(0.9, 4)], 1)).toBe(1);
    expect(countSpeakers([voice(0, 4), voice(0.9, 4)], 5)).toBe(2);
  });

  it('finds as many as it would anyhow within bounds, and else as many as the nearer bound says', () => {
    const two = [voice(0, 4), voice(0.05, 4), voice(0.9, 4), voice(0.95, 4)];
    expect(countSpeakers(two, 1, 4)).toBe(2);
    expect(countSpeakers(two, 3, 4)).toBe(3);
    expect(countSpeakers(two, 1, 1)).toBe(1);
  });

  it('never takes voices of two channels for one person, and counts the speakers of all channels together', () => {
    const counts = (speakers: number | null): number[] =>
      findChannelSpeakers([[voice(0, 4), voice(0.9, 4)], [voice(0, 4), voice(0.1, 4)], []], { ...options, speakers: speakers === null ? null : { min: speakers, max: speakers } }).map((found) => found.length);
    expect(counts(null)).toEqual([2, 1, 0]);
    expect(counts(2)).toEqual([1, 1, 0]);
    expect(counts(4)).toEqual([2, 2, 0]);
    // On each channel on which somebody speaks there is somebody, whatever was said.
    expect(counts(1)).toEqual([1, 1, 0]);
  });

  it('finds nobody in nothing', () => {
    expect(findSpeakers([], options)).toEqual([]);
    expect(findSpeakers([], { ...options, speakers: { min: 2, max: 2 } })).toEqual([]);
  });

  it('keeps to any bounds that there are samples for', () => {
    const sample = fc.tuple(fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0.1, max: 6, noNaN: true })).map(([distance, seconds]) => voice(distance, seconds));
    const bounds = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(3)).map(([min, more]) => ({ min, max: min + more }));
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 20 }), bounds, (samples, speakers) => {
        const found = findSpeakers(samples, { ...options, minSeconds: 0, speakers }).length;
        expect(found).toBeGreaterThanOrEqual(Math.min(speakers.min, samples.length));
        expect(found).toBeLessThanOrEqual(speakers.max);
      }),
    );
  });

  it('knows each voice of a long meeting, of which it sees thousands of pieces', () => {
    // Three voices with a little noise, in turn: far more samples than go into one tree.
    const axes = [Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0), Float32Array.of(0, 0, 1)];
    const samples = Array.from({ length: 3000 }, (_, index) => ({
      embedding: unit(axes[index % 3]!.map((value, axis) => value + 0.3 * Math.sin(index * (axis + 1)))),
      seconds: 3,
    }));
    const centroids = findSpeakers(samples, options);
    expect(centroids).toHaveLength(3);
    expect(samples.every(({ embedding }, index) => nearestSpeaker(centroids, embedding) === index % 3)).toBe(true);
  });

  it('gives every stretch of speech to one of the speakers it found, of which there is at least one', () => {
    const sample = fc.tuple(fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0.1, max: 6, noNaN: true })).map(([distance, seconds]) => voice(distance, seconds));
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 20 }), (samples) => {
        const centroids = findSpeakers(samples, options);
        expect(centroids.length).toBeGreaterThan(0);
        for (const { embedding } of samples) expect(nearestSpeaker(centroids, embedding)).toBeLessThan(centroids.length);
      }),
    );
  });
});

describe('the samples that found speakers', () => {
  it('are the long ones, or all where none is long', () => {
    const [short, long] = [voice(0, 0.5), voice(0, 1)];
    expect(longestOr([short, long], 0.7)).toEqual([long]);
    expect(longestOr([short], 0.7)).toEqual([short]);
  });
});
