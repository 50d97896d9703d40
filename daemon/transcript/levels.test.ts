import { describe, expect, it } from '@jest/globals';
import { measureLevels, pauses, quietestFrame, voicedSeconds, voicedSpan, voiceOf } from './levels.ts';
import { soundOf } from './sound-of.fixture.ts';

const SECOND = 50;

describe('the levels of a stretch', () => {
  it('find the voice between two silences', () => {
    const levels = measureLevels(soundOf([['silence', 1], ['voice', 2], ['silence', 0.5]]));
    expect(voicedSpan(levels)).toEqual({ first: SECOND, end: 3 * SECOND });
    expect(voicedSeconds(levels)).toBeCloseTo(2);
  });

  it('find no voice in silence, in the noise floor of a recorder, or in nothing', () => {
    for (const sound of [soundOf([['silence', 1]]), soundOf([['hiss', 1]], 0.0003), soundOf([])]) expect(voicedSpan(measureLevels(sound))).toBeNull();
  });

  it('do not take the noise of the room for voice', () => {
    const levels = measureLevels(soundOf([['hiss', 1], ['voice', 2], ['hiss', 1]], 0.004));
    expect(voicedSpan(levels)).toEqual({ first: SECOND, end: 3 * SECOND });
  });

  it('find a quiet speaker as well as a loud one', () => {
    const loud = soundOf([['silence', 1], ['voice', 1], ['silence', 1]]);
    const quiet = { ...loud, values: loud.values.map((value) => value * 0.02) };
    expect(voicedSpan(measureLevels(quiet))).toEqual(voicedSpan(measureLevels(loud)));
  });

  it('find pauses of the length asked for, and not the silence at the ends', () => {
    const levels = measureLevels(soundOf([['silence', 1], ['voice', 1], ['silence', 0.2], ['voice', 1], ['silence', 0.6], ['voice', 1], ['silence', 1]]));
    expect(pauses(levels, 0.4).map((frame) => frame / SECOND)).toEqual([3.5]);
    expect(pauses(levels, 0.15)).toHaveLength(2);
  });

  it('are quietest in the longer of two pauses', () => {
    const levels = measureLevels(soundOf([['voice', 2], ['silence', 0.1], ['voice', 2], ['silence', 0.6], ['voice', 2]]));
    const seconds = quietestFrame(levels, 0, levels.dbfs.length) / SECOND;
    expect(seconds).toBeGreaterThan(4.1);
    expect(seconds).toBeLessThan(4.7);
  });
});

describe('the voice of a turn', () => {
  const levels = measureLevels(soundOf([['voice', 1], ['silence', 0.06], ['voice', 1], ['silence', 0.5], ['voice', 0.5]]));

  it('goes on over its ends as long as it does not stop', () => {
    const voice = voiceOf(levels, 1.5 * SECOND, 2.2 * SECOND);
    expect(voice && voicedSpan(voice)).toEqual({ first: 0, end: 2.06 * SECOND });
  });

  it('is not that of the neighbour after a silence', () => {
    expect(voiceOf(levels, 2.1 * SECOND, 2.5 * SECOND)).toBeNull();
  });
});
