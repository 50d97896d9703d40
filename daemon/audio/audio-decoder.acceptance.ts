/**
 * What every audio decoder must do. An adapter's test is its set-up and one call of {@link describeAudioDecoder}.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { describeWith, samplePath, sharedData } from '../testing/shared-data.ts';
import type { AudioDecoder } from './audio-decoder.ts';
import { bestCorrelation, collect, failureOf } from './testing/collect.ts';
import { remux } from './testing/remux.ts';
import { scratchFolder } from './testing/scratch-folder.ts';
import { aiffFile, cafFile, pngFile, tone, toneLevel, waveFile } from './testing/synthesize.ts';

const SAMPLE_SECONDS = 110.811;

export function describeAudioDecoder(name: string, createDecoder: () => AudioDecoder): void {
  describe(`the ${name} audio decoder`, () => {
    describeSound(createDecoder);
    describeConduct(createDecoder);
    describeFailures(createDecoder);
    describeWith(sharedData('formats/jfk'), '../shared/data/formats/jfk', 'and one speech in many formats', (folder) => {
      describeSpeech(folder, createDecoder);
    });
  });
}

function describeSound(createDecoder: () => AudioDecoder): void {
  const folder = scratchFolder();

  it('decodes the bundled sample, which is AAC, to its full length', async () => {
    const { format, seconds, values, pieceSeconds } = await collect(createDecoder(), samplePath);
    expect(format).toBe('mp4/aac');
    expect(seconds).toBeCloseTo(SAMPLE_SECONDS, 2);
    expect(Math.max(...pieceSeconds)).toBeLessThanOrEqual(10);
    expect(values.every((value) => Number.isFinite(value))).toBe(true);
  });

  it('keeps the loudness of speech and averages the channels: a voice on one of two is half as loud, on one of six a sixth', async () => {
    const voice = tone({ hertz: 1000, seconds: 1, sampleRate: 48_000 });
    const silence = new Float32Array(voice.length);
    for (const [file, channels, share] of [['centre', [voice, voice], 1], ['left', [voice, silence], 1 / 2], ['rear', [silence, silence, silence, silence, voice, silence], 1 / 6]] as const) {
      const path = folder.file(`${file}.wav`, waveFile(channels, { sampleRate: 48_000, encoding: 'pcm_s24le', isExtensible: true }));
      const { values } = await collect(createDecoder(), path);
      expect(toneLevel(values, 1000)).toBeCloseTo(20 * Math.log10(0.5 * share), 1);
    }
  });

  it('passes speech and leaves nothing of what 16 kHz cannot hold', async () => {
    const mixed = tone({ hertz: 6000, seconds: 1, sampleRate: 44_100 });
    for (const [i, value] of tone({ hertz: 10_000, seconds: 1, sampleRate: 44_100 }).entries()) mixed[i]! += value;
    const { values } = await collect(createDecoder(), folder.file('bright.aiff', aiffFile([mixed], 'pcm_s16be', 44_100)));
    expect(toneLevel(values, 6000)).toBeCloseTo(-6, 0);
    // 10 kHz would fold to 6 kHz of the other side: 16 − 10.
    expect(Math.max(...values.subarray(2000, -2000))).toBeLessThan(0.51);
  });

  it('gives the whole of a capture whose clock did not begin at zero', async () => {
    const [first, later] = [1, 5].map((seconds) => seconds * 16_000);
    const early = await collect(createDecoder(), folder.file('early.mkv', await remux(samplePath, (_, at) => (at < 11 ? at : null))));
    const late = await collect(createDecoder(), folder.file('late.mkv', await remux(samplePath, (_, at) => (at < 11 ? at + 3600 : null))));
    expect(late.seconds).toBeCloseTo(early.seconds, 2);
    expect(bestCorrelation(early.values.subarray(first, later), late.values.subarray(first, later), 160)).toMatchObject({ correlation: expect.closeTo(1, 2), shift: 0 });
  });

  it('tells what the file was and what it says of itself', async () => {
    const decoded = await collect(createDecoder(), folder.file('review', cafFile([tone({ hertz: 200, seconds: 1, sampleRate: 22_050 })], 'pcm_f32be', 22_050)));
    expect(decoded).toMatchObject({ format: 'caf/pcm_f32be', seconds: 1, tags: { title: 'Design review', recordedAt: '2026-11-20T09:30:00+01:00' } });
  });
}

function describeConduct(createDecoder: () => AudioDecoder): void {
  const folder = scratchFolder();

  it('waits for whoever takes the samples, and reports progress up to the end', async () => {
    let taking = 0;
    let most = 0;
    const fractions: number[] = [];
    const take = async () => {
      taking += 1;
      most = Math.max(most, taking);
      await new Promise((resolve) => setImmediate(resolve));
      taking -= 1;
    };
    await createDecoder().decode(samplePath, take, { onProgress: (fraction) => fractions.push(fraction) });
    expect(most).toBe(1);
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const stopAtOnce = () => {
      controller.abort();
      return Promise.resolve();
    };
    expect((await failureOf(createDecoder().decode(samplePath, stopAtOnce, { signal: controller.signal }))).code).toBe('stopped');
    expect((await failureOf(collect(createDecoder(), samplePath, { signal: AbortSignal.abort() }))).code).toBe('stopped');
  });

  it('fails with the error of whoever takes the samples', async () => {
    const full = () => Promise.reject(new Error('No room for samples.'));
    await expect(createDecoder().decode(samplePath, full)).rejects.toThrow('No room for samples.');
  });

  it('tells a title on one line, whatever a recorder takes for a line end', async () => {
    const titled = Buffer.from(aiffFile([tone({ hertz: 300, seconds: 1 })], 'pcm_s16be', 16_000));
    titled.write('Week\u2028sync', titled.indexOf('Weekly sync'));
    expect(await collect(createDecoder(), folder.file('titled.aiff', titled))).toMatchObject({ seconds: 1, tags: { title: 'Week sync' } });
  });

  it('takes a file by its content, and a name for nothing but a name', async () => {
    const path = folder.file("-y %d 'quoted' .mp3", waveFile([tone({ hertz: 300, seconds: 1 })]));
    expect(await collect(createDecoder(), path)).toMatchObject({ format: 'wav/pcm_s16le', seconds: 1 });
  });
}

function describeFailures(createDecoder: () => AudioDecoder): void {
  const folder = scratchFolder();
  const voice = tone({ hertz: 300, seconds: 2 });

  it.each([
    ['a file that is not there', 'recording_missing', () => folder.path('nowhere.m4a')],
    ['a folder', 'recording_unreadable', () => folder.path('.')],
    ['an empty file', 'audio_empty', () => folder.file('empty.mp3', '')],
    ['a text', 'audio_unsupported', () => folder.file('notes.wav', 'What was said in the meeting.\n'.repeat(100))],
    ['a text with a line end in its name', 'audio_unsupported', () => folder.file('a\u2028b.wav', 'What was said in the meeting.\n'.repeat(100))],
    ['a playlist that points to other files', 'audio_unsupported', () => folder.file('list.m3u8', `#EXTM3U\n#EXTINF:10,\nfile://${samplePath}\n#EXT-X-ENDLIST\n`)],
    ['an image', 'audio_unsupported', () => folder.file('photo.m4a', pngFile)],
    ['a WAV that was cut', 'audio_truncated', () => folder.file('cut.wav', waveFile([voice]).subarray(0, 30_000))],
    ['an M4A that was cut', 'audio_truncated', () => folder.file('cut.m4a', readFileSync(samplePath).subarray(0, 100_000))],
    ['an M4A with a hole', 'audio_damaged', () => folder.file('hole.m4a', withNoise(readFileSync(samplePath)))],
  ])('refuses %s (%s)', async (_what, code, path) => {
    const failure = await failureOf(collect(createDecoder(), path()));
    expect(failure.code).toBe(code);
    expect([failure.effect, failure.cause, failure.tip].every((sentence) => sentence.endsWith('.'))).toBe(true);
  });
}

/** Noise over a tenth of the file, in the middle of its media. */
function withNoise(bytes: Buffer): Buffer {
  const length = Math.floor(bytes.length / 10);
  for (let i = 0; i < length; i += 1) bytes[length * 4 + i] = (i * i * 31 + (i >> 3) * 17) & 0xff;
  return bytes;
}

/** Length to which every format keeps, and how alike its sound is: Opus at 24 kbit/s is not worse than this. */
const TOLERATED_SECONDS = 0.05;
const LEAST_CORRELATION = 0.92;
/** A first packet of 0.2 s of silence, as its time stamps say, comes before the speech. */
const LATE_SECONDS: Readonly<Record<string, number>> = { 'jfk_video_fragmented.mp4': 0.2 };

const goodFiles = [
  'jfk.aac', 'jfk.aiff', 'jfk.flac', 'jfk.m4a', 'jfk.mka', 'jfk.ogg', 'jfk.opus', 'jfk.webm', 'jfk.wma', 'jfk_64k.mp3', 'jfk_vbr.mp3',
  'jfk_alac.caf', 'jfk_alac.m4a', 'jfk_alaw_8k.wav', 'jfk_mulaw_8k.wav', 'jfk_f32_44k.wav', 'jfk_pcm.caf', 'jfk_pcm16_48k_stereo.wav', 'jfk_pcm24_48k.wav',
  'jfk_video.mov', 'jfk_video.mp4', 'jfk_video.webm', 'jfk_video_fragmented.mp4',
  'broken/mp3_named.wav', 'broken/wav_named.mp3', 'broken/streaming_size_ffffffff.wav',
];

const brokenFiles = [
  ['zero_bytes.wav', 'audio_empty'],
  ['header_only.wav', 'audio_empty'],
  ['all_zero.mp3', 'audio_damaged'],
  ['hole_in_middle.opus', 'audio_damaged'],
  ['truncated_half.flac', 'audio_truncated'],
  ['truncated_half.mp3', 'audio_truncated'],
  ['truncated_half_header_says_full.wav', 'audio_truncated'],
  ['truncated_moov_missing.m4a', 'audio_truncated'],
  ['../video_no_audio.mp4', 'audio_track_missing'],
] as const;

function describeSpeech(folder: string, createDecoder: () => AudioDecoder): void {
  let reference: Float32Array | undefined;
  const speech = async () => (reference ??= (await collect(createDecoder(), `${folder}/jfk_pcm16_16k.wav`)).values);

  it.each(goodFiles)('gives the whole speech from %s', async (file) => {
    const expected = await speech();
    const { values, seconds } = await collect(createDecoder(), `${folder}/${file}`);
    const late = LATE_SECONDS[file] ?? 0;
    expect(Math.abs(seconds - 11 - late)).toBeLessThan(TOLERATED_SECONDS);
    const { correlation, shift } = bestCorrelation(expected.subarray(48_000, 58_000), values.subarray(48_000 + Math.round(late * 16_000), 58_000 + Math.round(late * 16_000)), 800);
    expect(correlation).toBeGreaterThan(LEAST_CORRELATION);
    expect(Math.abs(shift) / 16_000).toBeLessThan(TOLERATED_SECONDS);
  });

  it.each(brokenFiles)('names what is wrong with %s (%s)', async (file, code) => {
    const failure = await failureOf(collect(createDecoder(), `${folder}/broken/${file}`));
    expect(failure.code).toBe(code);
    if (code === 'audio_truncated' || code === 'audio_damaged') expect(failure.tip).toContain('The recording itself is not changed.');
  });
}
