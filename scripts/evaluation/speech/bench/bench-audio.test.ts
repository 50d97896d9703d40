import { describe, expect, it } from '@jest/globals';
import { createEmbeddedDecoder } from '../../../../daemon/audio/adapters/embedded-decoder.ts';
import { collect } from '../../../../daemon/audio/testing/collect.ts';
import { scratchFolder } from '../../../../daemon/audio/testing/scratch-folder.ts';
import { tone } from '../../../../daemon/audio/testing/synthesize.ts';
import { writeBenchAudio } from './bench-audio.ts';

const folder = scratchFolder();
const voices = ['one', 'two', 'three'].map((text, index) => ({ text, values: tone({ hertz: 300, seconds: 1 + index }) }));

describe('audio for the benchmark', () => {
  it('is as long as wished but for a recording, and decodes to just that', async () => {
    const { path, seconds, text } = await writeBenchAudio(folder.path('a.wav'), voices, 12);
    expect(seconds).toBeGreaterThan(8);
    expect(seconds).toBeLessThanOrEqual(12);
    const decoded = await collect(createEmbeddedDecoder(), path);
    expect({ format: decoded.format, seconds: decoded.seconds }).toEqual({ format: 'wav/pcm_s16le', seconds: expect.closeTo(seconds, 3) });
    expect(new Set(text.split(' '))).toEqual(new Set(['one', 'two', 'three']));
  });

  it('is the same each time, and another for another length', async () => {
    const text = async (seconds: number): Promise<string> => (await writeBenchAudio(folder.path('b.wav'), voices, seconds)).text;
    expect(await text(16)).toBe(await text(16));
    expect((await text(17)).slice(0, 20)).not.toBe((await text(16)).slice(0, 20));
  });

  it('is one recording at least', async () => {
    expect((await writeBenchAudio(folder.path('c.wav'), voices.slice(2), 1)).text).toBe('three');
  });
});
