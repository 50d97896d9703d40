import { describe, expect, it } from '@jest/globals';
import { tone } from '../../../daemon/audio/testing/synthesize.ts';
import { frameLevels, withoutSilentEdges } from './silent-edges.ts';

/** Half a second of a quiet room, a second of voice with a pause in it, half a second of the room. */
function clip(): Float32Array {
  const [room, voice] = [tone({ hertz: 100, seconds: 0.5, amplitude: 0.0005 }), tone({ hertz: 400, seconds: 0.4, amplitude: 0.3 })];
  return Float32Array.from([room, voice, room.subarray(0, 3200), voice, room].flatMap((part) => [...part]));
}

describe('a reference that counts the edges of its clips as speech', () => {
  it('loses the silence at both ends and keeps the pause inside', () => {
    const turns = withoutSilentEdges([{ startSeconds: 0, endSeconds: 2, speaker: 'Ana' }], frameLevels(clip(), 16_000));
    expect(turns).toEqual([{ startSeconds: expect.closeTo(0.5, 2), endSeconds: expect.closeTo(1.5, 2), speaker: 'Ana' }]);
  });

  it('keeps the edge over which somebody else speaks', () => {
    const turns = withoutSilentEdges([{ startSeconds: 1.2, endSeconds: 2, speaker: 'Ben' }, { startSeconds: 0, endSeconds: 1.3, speaker: 'Ana' }], frameLevels(clip(), 16_000));
    expect(turns.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])).toEqual([
      [1.2, expect.closeTo(1.5, 2)],
      [expect.closeTo(0.5, 2), 1.3],
    ]);
  });

  it('loses the edges of a noisy room as well, that are not so far under the voice', () => {
    const noisy = clip().map((value, i) => value + 0.015 * Math.sin(i));
    expect(withoutSilentEdges([{ startSeconds: 0, endSeconds: 2, speaker: 'Ana' }], frameLevels(noisy, 16_000))).toEqual([
      { startSeconds: expect.closeTo(0.5, 2), endSeconds: expect.closeTo(1.5, 2), speaker: 'Ana' },
    ]);
  });

  it('loses a turn in which there is no sound at all', () => {
    expect(withoutSilentEdges([{ startSeconds: 0, endSeconds: 1, speaker: 'Ana' }], frameLevels(new Float32Array(16_000), 16_000))).toEqual([]);
  });
});
