import { describe, expect, it } from '@jest/globals';
import type { PcmEncoding } from '../../container/pcm-encoding.ts';
import { openRecording } from '../../container/recording-file.ts';
import { failureOf } from '../../testing/collect.ts';
import { scratchFolder } from '../../testing/scratch-folder.ts';
import { aiffFile, cafFile, rf64File, tone, toneLevel, waveFile } from '../../testing/synthesize.ts';
import { decodeFile } from './decode-file.ts';

const folder = scratchFolder();

/** Decodes in this process: the same code that the program runs. */
async function decode(content: Uint8Array): Promise<Float32Array> {
  const pieces: Float32Array[] = [];
  await using file = await openRecording(folder.file('recording', content));
  await decodeFile(file, {
    inspected: () => Promise.resolve(),
    samples: ({ values }) => {
      pieces.push(values);
      return Promise.resolve();
    },
    progress: () => undefined,
  });
  return Float32Array.from(pieces.flatMap((piece) => [...piece]));
}

describe('uncompressed recordings', () => {
  const voice = (sampleRate: number) => [tone({ hertz: 700, seconds: 0.5, sampleRate }), tone({ hertz: 700, seconds: 0.5, sampleRate })];
  const waveEncodings: PcmEncoding[] = ['pcm_u8', 'pcm_s16le', 'pcm_s24le', 'pcm_s32le', 'pcm_f32le', 'pcm_f64le', 'pcm_mulaw', 'pcm_alaw'];

  it.each(waveEncodings.flatMap((encoding) => [[encoding, false] as const, [encoding, true] as const]))('sound alike in WAV: %s (extensible: %s)', async (encoding, isExtensible) => {
    const values = await decode(waveFile(voice(44_100), { encoding, sampleRate: 44_100, isExtensible }));
    expect(values).toHaveLength(8000);
    expect(toneLevel(values, 700)).toBeCloseTo(-6, 0);
  });

  it.each([
    ['pcm_s8', undefined],
    ['pcm_s16be', undefined],
    ['pcm_s24be', undefined],
    ['pcm_s16le', 'sowt'],
    ['pcm_f32be', 'fl32'],
    ['pcm_f64be', 'FL64'],
    ['pcm_mulaw', 'ulaw'],
    ['pcm_alaw', 'alaw'],
  ] as const)('sound alike in AIFF: %s (%s)', async (encoding, compression) => {
    const values = await decode(aiffFile(voice(22_050), encoding, 22_050, compression));
    expect(values).toHaveLength(8000);
    expect(toneLevel(values, 700)).toBeCloseTo(-6, 0);
  });

  it.each(['pcm_s16be', 'pcm_s24le', 'pcm_s32be', 'pcm_f32le', 'pcm_f64be'] as const)('sound alike in CAF: %s', async (encoding) => {
    expect(toneLevel(await decode(cafFile(voice(48_000), encoding, 48_000)), 700)).toBeCloseTo(-6, 0);
  });

  it('sound alike past 4 GB, where the lengths have 64 bits', async () => {
    expect(await decode(rf64File(tone({ hertz: 700, seconds: 0.5 }), 16_000n))).toHaveLength(8000);
  });

  it('keep their offset, which is taken off when the whole is known', async () => {
    const values = await decode(waveFile([new Float32Array(48_000).fill(0.25)], { sampleRate: 48_000 }));
    expect(values[8000]).toBeCloseTo(0.25, 3);
  });
});

describe('recordings that nothing here can decode', () => {
  it('are refused with the remedy', async () => {
    const adpcm = waveFile([tone({ hertz: 700, seconds: 1 })]);
    adpcm.writeUInt16LE(0x11, 20);
    expect(await failureOf(decode(adpcm))).toMatchObject({ code: 'audio_unsupported', tip: expect.stringContaining('ffmpeg') });
  });

  it('are refused when their header names a rate that would fill the memory', async () => {
    expect((await failureOf(decode(waveFile([tone({ hertz: 700, seconds: 1 })], { sampleRate: 4_000_000_000 })))).code).toBe('audio_damaged');
  });
});
