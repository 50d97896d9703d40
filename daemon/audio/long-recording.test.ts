/** A recording of half a day, such as a recorder makes that nobody stopped. Its file is sparse: it takes no room on the disk. */
import { open } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { isUnitRun } from '../testing/shared-folder.ts';
import { createEmbeddedDecoder } from './adapters/embedded-decoder.ts';
import { failureOf } from './testing/collect.ts';
import { scratchFolder } from './testing/scratch-folder.ts';
import { aiffFile, waveFile } from './testing/synthesize.ts';

const folder = scratchFolder();
const HALF_A_DAY_SECONDS = 12 * 3600;
const RATE = 16_000;

/** Silence of eight bits, of which only the header is written. */
async function writeHalfADay(path: string): Promise<void> {
  const header = aiffFile([new Float32Array(0)], 'pcm_s8', RATE);
  const bytes = HALF_A_DAY_SECONDS * RATE;
  header.writeUInt32BE(header.length - 8 + bytes, 4);
  header.writeUInt32BE(bytes, header.indexOf('COMM') + 10);
  header.writeUInt32BE(8 + bytes, header.indexOf('SSND') + 4);
  const file = await open(path, 'w');
  await file.write(header);
  await file.truncate(header.length + bytes);
  await file.close();
}

/** Takes a quarter of a minute and more. */
const itAtLength = isUnitRun ? it.skip : it;

describe('a recording of twelve hours', () => {
  itAtLength('is decoded to its end, in pieces of at most ten seconds', async () => {
    const path = folder.path('half-a-day.aiff');
    await writeHalfADay(path);
    let [seconds, longest] = [0, 0];
    await createEmbeddedDecoder().decode(path, ({ values, sampleRate }) => {
      seconds += values.length / sampleRate;
      longest = Math.max(longest, values.length / sampleRate);
      return Promise.resolve();
    });
    expect(seconds).toBeCloseTo(HALF_A_DAY_SECONDS, 3);
    expect(longest).toBeLessThanOrEqual(10);
  }, 300_000);

  it('of which only ten seconds are there is refused, with how much there is', async () => {
    const wave = waveFile([new Float32Array(10 * RATE)], { declaredBytes: HALF_A_DAY_SECONDS * RATE * 2 });
    expect(await failureOf(createEmbeddedDecoder().decode(folder.file('cut.wav', wave), () => Promise.resolve()))).toMatchObject({
      code: 'audio_truncated',
      tip: expect.stringContaining('0:10 of 12:00:00'),
    });
  });
});
