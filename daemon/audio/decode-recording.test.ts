import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fail } from '#schemas/failure';
import type { AudioDecoder } from './audio-decoder.ts';
import { decodeRecording } from './decode-recording.ts';
import { mixChannels } from './mono-mix.ts';
import { openPcmFile } from './pcm-file.ts';
import { failureOf } from './testing/collect.ts';
import { scratchFolder } from './testing/scratch-folder.ts';
import { tone, toneLevel } from './testing/synthesize.ts';

const folder = scratchFolder();
const voice = tone({ hertz: 440, seconds: 2, amplitude: 0.25 });

/** Hands over what it was given, in pieces, like any decoder: the stage is what is looked at here. */
function scriptedDecoder(values: Float32Array, error?: Error, side?: Float32Array): AudioDecoder {
  const decode: AudioDecoder['decode'] = async (_path, sink) => {
    for (let start = 0; start < values.length; start += 5000) await sink({ sampleRate: 16_000, values: values.subarray(start, start + 5000), side: side?.subarray(start, start + 5000) });
    if (error !== undefined) throw error;
    return { format: 'wav/pcm_s16le', tags: { title: 'Stand-up', recordedAt: '2026-11-20T09:30:00+01:00' } };
  };
  return { name: 'embedded', decode };
}

describe('decoding a recording', () => {
  it('leaves its samples in a file and says what was heard', async () => {
    const target = folder.path('new folder/a.wav');
    const summary = await decodeRecording('a.m4a', target, scriptedDecoder(voice));
    expect(summary).toEqual({
      durationSeconds: 2,
      sampleRate: 16_000,
      sampleCount: 32_000,
      format: 'wav/pcm_s16le',
      decoder: 'embedded',
      channels: 'mixed',
      rmsDbfs: expect.closeTo(-15.05, 2),
      peakDbfs: expect.closeTo(-12.04, 2),
      tags: { title: 'Stand-up', recordedAt: '2026-11-20T09:30:00+01:00' },
    });
    await using pcm = await openPcmFile(target);
    expect(toneLevel((await pcm.read(0, 32_000)).values, 440)).toBeCloseTo(-12.04, 1);
  });

  it('takes an offset off, and raises what is very quiet before it is rounded; the summary tells of the recording', async () => {
    const recorded = tone({ hertz: 440, seconds: 2, amplitude: 0.001 }).map((value) => value + 0.3);
    expect(await decodeRecording('a.m4a', folder.path('quiet.wav'), scriptedDecoder(recorded))).toMatchObject({ peakDbfs: expect.closeTo(-10.4, 1) });
    await using pcm = await openPcmFile(folder.path('quiet.wav'));
    const { values } = await pcm.read(0, 32_000);
    expect(toneLevel(values, 440)).toBeCloseTo(-20, 1);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0, 4);
    // Raised after rounding, only a third of the values of 16 bits would be there.
    expect(new Set(values).size).toBeGreaterThan(70);
  });

  it('keeps the sides of a call apart, each without what leaks into it, beside their mix', async () => {
    const silence = new Float32Array(voice.length);
    const [one, other] = [Float32Array.from([...voice, ...silence, ...silence]), Float32Array.from([...silence, ...voice, ...silence])];
    const leaking = (own: Float32Array, from: Float32Array): Float32Array => own.map((value, i) => value + 0.05 * from[i]!);
    const { values, side } = mixChannels([leaking(one, other), leaking(other, one)]);
    const target = folder.path('call.wav');
    expect(await decodeRecording('a.m4a', target, scriptedDecoder(values, undefined, side))).toMatchObject({ channels: 'separate', durationSeconds: 6 });
    await using pcm = await openPcmFile(target);
    expect(pcm.sampleCount).toBe(96_000);
    const levels = async (from: number): Promise<number[]> => Promise.all([...pcm.channels!, pcm].map(async (source) => toneLevel((await source.read(from, 16_000)).values, 440)));
    const [first, second] = [await levels(8000), await levels(40_000)];
    expect(first[0]).toBeCloseTo(-12, 0);
    expect(first[1]).toBeLessThan(-80);
    expect(second[0]).toBeLessThan(-80);
    expect(second[1]).toBeCloseTo(-12, 0);
    // The mix is the average of both.
    expect([first[2], second[2]]).toEqual([expect.closeTo(-18, 0), expect.closeTo(-18, 0)]);

    await decodeRecording('a.m4a', target, scriptedDecoder(values, undefined, side), { separateChannels: 'never' });
    await using mixed = await openPcmFile(target);
    expect(mixed.channels).toBeUndefined();
  });

  it('writes a WAV that any player opens', async () => {
    await decodeRecording('a.m4a', folder.path('b.wav'), scriptedDecoder(voice));
    const bytes = readFileSync(folder.path('b.wav'));
    expect([bytes.toString('latin1', 0, 4), bytes.readUInt32LE(4), bytes.toString('latin1', 8, 16), bytes.readUInt32LE(40)]).toEqual(['RIFF', bytes.length - 8, 'WAVEfmt ', 64_000]);
  });

  it('has no level to tell of digital silence, which is no failure here', async () => {
    expect(await decodeRecording('a.m4a', folder.path('c.wav'), scriptedDecoder(new Float32Array(1600)))).toMatchObject({ rmsDbfs: null, peakDbfs: null, durationSeconds: 0.1 });
  });

  it.each([
    ['audio_damaged', scriptedDecoder(voice, fail('audio_damaged', { effect: 'No note.', cause: 'A hole.', tip: 'Copy it again.' }))],
    ['audio_empty', scriptedDecoder(new Float32Array(0))],
  ])('leaves nothing behind when it fails (%s), and what was there before stays', async (code, decoder) => {
    const target = folder.path(`${code}/a.wav`);
    await decodeRecording('a.m4a', target, scriptedDecoder(voice));
    const before = statSync(target);
    expect((await failureOf(decodeRecording('a.m4a', target, decoder))).code).toBe(code);
    expect(readdirSync(folder.path(code))).toEqual(['a.wav']);
    expect(statSync(target).ino).toBe(before.ino);
  });
});
