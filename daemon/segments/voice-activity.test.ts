import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unionOf } from './time-spans.ts';
import { peakProbability, voiceRegions, VOICE_ACTIVITY_DEFAULTS, type VoiceActivityOptions } from './voice-activity.ts';

const HOP_SECONDS = 0.032;

/** Probabilities of stretches: `[0.9, 20]` is 20 hops at 0.9. */
function heard(...stretches: readonly [number, number][]): Float32Array {
  return Float32Array.from(stretches.flatMap(([probability, hops]) => new Array<number>(hops).fill(probability)));
}

function regionsOf(probabilities: Float32Array): [number, number][] {
  const regions = voiceRegions(probabilities, HOP_SECONDS, probabilities.length * HOP_SECONDS, { ...VOICE_ACTIVITY_DEFAULTS, paddingSeconds: 0 });
  return regions.map(({ startSeconds, endSeconds }) => [Math.round(startSeconds / HOP_SECONDS), Math.round(endSeconds / HOP_SECONDS)]);
}

describe('regions of voice', () => {
  it('begin when voice is likely and go on while it may still be there', () => {
    expect(regionsOf(heard([0.1, 10], [0.6, 10], [0.4, 5], [0.1, 20]))).toEqual([[10, 25]]);
  });

  it('hold the short silences between words', () => {
    expect(regionsOf(heard([0.9, 10], [0, 5], [0.9, 10], [0, 10], [0.9, 10]))).toEqual([[0, 25], [35, 45]]);
  });

  it('leave out a click, but not a short "yes"', () => {
    expect(regionsOf(heard([0, 10], [0.6, 3], [0, 20], [0.95, 3], [0, 10]))).toEqual([[33, 36]]);
  });

  it('are none in silence and in no audio', () => {
    expect(regionsOf(heard([0, 100]))).toEqual([]);
    expect(regionsOf(heard())).toEqual([]);
  });

  it('are sorted, disjoint, inside the recording, and hold every hop with sure voice', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }), (values) => {
        const probabilities = Float32Array.from(values);
        const duration = probabilities.length * HOP_SECONDS;
        const regions = voiceRegions(probabilities, HOP_SECONDS, duration);
        let end = -1;
        for (const { startSeconds, endSeconds, peak } of regions) {
          expect(startSeconds).toBeGreaterThan(end);
          expect(endSeconds).toBeGreaterThan(startSeconds);
          expect(peak).toBeGreaterThanOrEqual(VOICE_ACTIVITY_DEFAULTS.onset);
          end = endSeconds;
        }
        expect(end).toBeLessThanOrEqual(duration);
        const sure = [...probabilities.keys()].filter((hop) => probabilities[hop]! >= VOICE_ACTIVITY_DEFAULTS.sure).map((hop) => (hop + 0.5) * HOP_SECONDS);
        expect(sure.every((at) => regions.some(({ startSeconds, endSeconds }) => startSeconds <= at && at <= endSeconds))).toBe(true);
      }),
    );
  });
});

/** The last step as it is said: the union of what was padded, and the highest peak of what began in each part of it. */
function plainlyPadded(probabilities: Float32Array, durationSeconds: number, options: VoiceActivityOptions): unknown {
  const padded = voiceRegions(probabilities, HOP_SECONDS, Infinity, { ...options, paddingSeconds: 0 }).map(({ startSeconds, endSeconds, peak }) => ({
    startSeconds: Math.max(0, startSeconds - options.paddingSeconds),
    endSeconds: Math.min(durationSeconds, endSeconds + options.paddingSeconds),
    peak,
  }));
  return unionOf(padded).map((span) => ({ ...span, peak: Math.max(...padded.filter(({ startSeconds }) => startSeconds >= span.startSeconds && startSeconds < span.endSeconds).map(({ peak }) => peak)) }));
}

describe('regions with the silence around them', () => {
  it('are one where they touch, with the peak of the clearest, whichever comes first', () => {
    const options = { ...VOICE_ACTIVITY_DEFAULTS, paddingSeconds: 1 };
    const regionsAround = (silentSeconds: number) => voiceRegions(heard([0, 2], [0.5, 4], [0, 2], [0.75, 4], [0, silentSeconds], [0.625, 4], [0, 2]), 1, 18 + silentSeconds, options);
    expect(regionsAround(2)).toEqual([{ startSeconds: 1, endSeconds: 19, peak: 0.75 }]);
    expect(regionsAround(3)).toEqual([{ startSeconds: 1, endSeconds: 13, peak: 0.75 }, { startSeconds: 14, endSeconds: 20, peak: 0.625 }]);
  });

  it('are joined as the union of all of them is made', () => {
    const stretches = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 12 })), { maxLength: 60 });
    const times = fc.record({ minSilenceSeconds: fc.double({ min: 0, max: 0.3, noNaN: true }), minSpeechSeconds: fc.double({ min: 0, max: 0.3, noNaN: true }), paddingSeconds: fc.constantFrom(0, 0.016, 0.032, 0.06, 0.2, 1) });
    fc.assert(
      fc.property(stretches, times, fc.double({ min: 0.5, max: 1, noNaN: true }), (drawn, options, share) => {
        const probabilities = heard(...drawn);
        const duration = share * probabilities.length * HOP_SECONDS;
        const all = { ...VOICE_ACTIVITY_DEFAULTS, ...options };
        expect(voiceRegions(probabilities, HOP_SECONDS, duration, all)).toEqual(plainlyPadded(probabilities, duration, all));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the peak in a span', () => {
  it('counts the hops that the span touches, and is 0 behind the end', () => {
    const voice = { probabilities: Float32Array.of(0.25, 0.5, 0.75), hopSeconds: 1, regions: [] };
    expect(peakProbability(voice, { startSeconds: 0.2, endSeconds: 1.1 })).toBe(0.5);
    expect(peakProbability(voice, { startSeconds: 5, endSeconds: 6 })).toBe(0);
  });
});
