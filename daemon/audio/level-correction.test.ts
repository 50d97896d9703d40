import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { corrected, correctionFor } from './level-correction.ts';
import { createLevelMeter, type Levels } from './level-meter.ts';
import { tone } from './testing/synthesize.ts';

function levelsOf(values: Float32Array): Levels {
  const meter = createLevelMeter();
  meter.add(values);
  return meter.levels();
}

describe('what is put right in a recording', () => {
  it('is nothing in an ordinary one, loud or soft, and in silence', () => {
    for (const amplitude of [1, 0.3, 0.02]) expect(correctionFor(levelsOf(tone({ hertz: 440, seconds: 1, amplitude })))).toBeNull();
    expect(correctionFor(levelsOf(new Float32Array(1000)))).toBeNull();
  });

  it('is its offset, and nothing else', () => {
    const correction = correctionFor(levelsOf(tone({ hertz: 440, seconds: 1, amplitude: 0.3 }).map((value) => value - 0.25)))!;
    expect(correction).toEqual({ offset: expect.closeTo(-0.25, 4), gain: 1 });
  });

  it('is the level of one that is very quiet, so that its peak is where that of speech is', () => {
    const quiet = tone({ hertz: 440, seconds: 1, amplitude: 0.003 });
    expect(levelsOf(corrected(quiet, correctionFor(levelsOf(quiet))!)).peakDbfs).toBeCloseTo(-12, 1);
  });

  it('is the level around an offset, where there are both', () => {
    const both = tone({ hertz: 440, seconds: 1, amplitude: 0.003 }).map((value) => value + 0.5);
    expect(levelsOf(corrected(both, correctionFor(levelsOf(both))!)).peakDbfs).toBeCloseTo(-12, 1);
  });

  it('is never so much that it clips', () => {
    const samples = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 6 }), (values, quieter) => {
        const recorded = Float32Array.from(values, (value) => value / 10 ** quieter);
        const correction = correctionFor(levelsOf(recorded));
        if (correction === null || correction.gain === 1) return;
        expect(Math.max(...corrected(recorded, correction).map(Math.abs))).toBeLessThan(0.26);
      }),
    );
  });
});
