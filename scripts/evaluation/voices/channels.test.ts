import { describe, expect, it } from '@jest/globals';
import { tone, toneLevel } from '../../../daemon/audio/testing/synthesize.ts';
import { atSpeed, channels } from './channels.ts';

describe('speech by another way', () => {
  it('has on the telephone what is between 300 and 3,400 Hz, and little of the rest', () => {
    const level = (hertz: number): number => toneLevel(channels.telephone(tone({ hertz, seconds: 1, amplitude: 0.5 })).subarray(4000), hertz);
    expect(level(1000)).toBeGreaterThan(-8);
    expect(level(6000)).toBeLessThan(-30);
    expect(level(80)).toBeLessThan(-30);
  });

  it.each(['room', 'far off'] as const)('is as long as it was, the same each time, and goes on after the sound (%s)', (name) => {
    const sound = Float32Array.from([...tone({ hertz: 500, seconds: 0.5 }), ...new Float32Array(4000)]);
    const heard = channels[name](sound);
    expect(heard).toHaveLength(sound.length);
    expect(heard).toEqual(channels[name](sound));
    expect(heard.subarray(8800, 10_400).some((value) => Math.abs(value) > 0.01)).toBe(true);
  });

  it('is higher by as much as it is faster', () => {
    const faster = atSpeed(tone({ hertz: 500, seconds: 1 }), 1.2);
    expect(faster).toHaveLength(Math.floor(16_000 / 1.2));
    expect(toneLevel(faster, 600)).toBeGreaterThan(toneLevel(faster, 500) + 20);
  });
});
