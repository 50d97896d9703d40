/** Recordings whose headers name a sample rate that is not the one of the samples. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { samplePath } from '../testing/shared-folder.ts';
import { createEmbeddedDecoder } from './adapters/embedded-decoder.ts';
import { decodeRecording } from './decode-recording.ts';
import { openPcmFile } from './pcm-file.ts';
import { scratchFolder } from './testing/scratch-folder.ts';
import { tone, waveFile } from './testing/synthesize.ts';

describe('a recording that names a wrong sample rate', () => {
  const folder = scratchFolder();

  async function secondsOf(content: Uint8Array): Promise<number> {
    const [path, pcmPath] = [folder.path('recording'), folder.path('audio.wav')];
    writeFileSync(path, content);
    await decodeRecording(path, pcmPath, createEmbeddedDecoder());
    await using audio = await openPcmFile(pcmPath);
    return Math.round((10 * audio.sampleCount) / audio.sampleRate) / 10;
  }

  const twoSeconds = (named: number, bytesPerSecond: number): Buffer => {
    const file = waveFile([tone({ hertz: 300, seconds: 2 })]);
    file.writeUInt32LE(named, 24);
    file.writeUInt32LE(bytesPerSecond, 28);
    return file;
  };

  it('and tells the right one in bytes a second is played at that one, if only that one is a rate that anybody records at', async () => {
    expect(await secondsOf(twoSeconds(15_999, 32_000))).toBe(2);
    expect(await secondsOf(twoSeconds(1_600_000, 32_000))).toBe(2);
  });

  it('is played as it says where both are usual: some recorders count the bytes wrongly, and every player goes by the first', async () => {
    expect(await secondsOf(twoSeconds(16_000, 16_000))).toBe(2);
    expect(await secondsOf(twoSeconds(8000, 32_000))).toBe(4);
    expect(await secondsOf(twoSeconds(16_000, 0))).toBe(2);
  });

  it('is played by its codec’s own headers where the container says otherwise', async () => {
    const right = readFileSync(samplePath);
    const wrong = Buffer.from(right);
    const rateAt = wrong.indexOf('mp4a', wrong.indexOf('stsd')) + 28;
    wrong.writeUInt32BE(8000 << 16, rateAt);
    expect(wrong.equals(right)).toBe(false);
    expect(await secondsOf(wrong)).toBe(await secondsOf(right));
  });
});
