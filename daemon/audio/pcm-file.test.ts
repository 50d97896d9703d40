import { truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openPcmFile } from './pcm-file.ts';
import { fromPcm16, toPcm16, wavHeader } from './pcm-wav.ts';
import { failureOf } from './testing/collect.ts';
import { scratchFolder } from './testing/scratch-folder.ts';
import { tone } from './testing/synthesize.ts';

const folder = scratchFolder();
const values = tone({ hertz: 440, seconds: 0.1 });
const written = (name: string) => folder.file(name, Buffer.concat([wavHeader(16_000, values.length), toPcm16(values)]));

describe('a decoded recording on disk', () => {
  it('gives any stretch of itself, fewer samples at its end and none behind it', async () => {
    await using file = await openPcmFile(written('a.wav'));
    const stored = fromPcm16(toPcm16(values));
    expect([file.sampleRate, file.sampleCount]).toEqual([16_000, 1600]);
    await fc.assert(
      fc.asyncProperty(fc.nat(2000), fc.nat(2000), async (start, count) => {
        expect((await file.read(start, count)).values).toEqual(stored.slice(start, start + count));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps samples to sixteen bits and clips what is louder than full scale', () => {
    expect([...fromPcm16(toPcm16(Float32Array.of(0, 0.5, -1, 1, 7, -7)))]).toEqual([0, 0.5, -1, 32_767 / 32_768, 32_767 / 32_768, -1]);
  });

  it('can be read after closing by nobody', async () => {
    const file = await openPcmFile(written('b.wav'));
    await file.close();
    await expect(file.read(0, 1)).rejects.toThrow();
  });

  it('is refused when it is something else or became shorter', async () => {
    writeFileSync(folder.path('c.wav'), 'not audio');
    expect((await failureOf(openPcmFile(folder.path('c.wav')))).code).toBe('store_damaged');
    await using file = await openPcmFile(written('d.wav'));
    truncateSync(folder.path('d.wav'), 100);
    expect((await failureOf(file.read(0, 1600))).code).toBe('store_damaged');
  });
});
