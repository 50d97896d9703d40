import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { samplePath } from '../../testing/shared-data.ts';
import { failureOf } from '../testing/collect.ts';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { aiffFile, cafFile, chunk, pngFile, rf64File, tone, waveFile } from '../testing/synthesize.ts';
import { inspectRecording } from './inspect-recording.ts';
import type { Inspection } from './inspection.ts';
import { openRecording } from './recording-file.ts';

const folder = scratchFolder();
const voice = tone({ hertz: 300, seconds: 1 });

async function inspect(path: string): Promise<Inspection | null> {
  await using file = await openRecording(path);
  return await inspectRecording(file);
}

const inspectBytes = (name: string, content: Uint8Array | string) => inspect(folder.file(name, content));

describe('the kind of a recording', () => {
  it('is told by its content, whatever its name says', async () => {
    expect(await inspectBytes('really-a-wav.mp3', waveFile([voice]))).toMatchObject({ container: 'wav', codec: 'pcm_s16le', declaredSeconds: 1 });
    expect(await inspectBytes('really-an-aiff.wav', aiffFile([voice], 'pcm_s24be', 16_000))).toMatchObject({ container: 'aiff', codec: 'pcm_s24be' });
    expect(await inspectBytes('no-name', readFileSync(samplePath))).toMatchObject({ container: 'mp4', codec: 'aac' });
  });

  it('is unknown for a text, an image and a few stray bytes', async () => {
    expect(await inspectBytes('notes.mp3', 'Minutes of the meeting\n'.repeat(200))).toBeNull();
    expect(await inspectBytes('utf16.mp3', Buffer.from('\ufeffminutes of the meeting', 'utf16le'))).toBeNull();
    expect(await inspectBytes('photo.m4a', pngFile)).toBeNull();
    expect(await inspectBytes('x', Buffer.from([1]))).toBeNull();
  });

  it('is known for codecs that only ffmpeg can decode', async () => {
    const adpcm = waveFile([voice]);
    adpcm.writeUInt16LE(0x11, 20);
    expect(await inspectBytes('adpcm.wav', adpcm)).toMatchObject({ codec: '0x0011', layout: { kind: 'foreign' } });
  });
});

describe('a recording that cannot be read', () => {
  it('is missing, a folder or no plain file, and says which', async () => {
    expect((await failureOf(inspect(folder.path('nowhere.wav')))).code).toBe('recording_missing');
    expect(await failureOf(inspect(folder.path('.')))).toMatchObject({ code: 'recording_unreadable', cause: expect.stringContaining('folder') });
  });

  (process.platform === 'win32' ? it.skip : it)('may be a named pipe, which is not waited for', async () => {
    execFileSync('mkfifo', [folder.path('pipe.wav')]);
    expect((await failureOf(inspect(folder.path('pipe.wav')))).code).toBe('recording_unreadable');
  });

  const readsEverything = process.getuid?.() === 0 || process.platform === 'win32';
  (readsEverything ? it.skip : it)(`may belong to someone else${readsEverything ? ' [skipped: needs a user who may not read everything]' : ''}`, async () => {
    const path = folder.file('secret.wav', waveFile([voice]));
    execFileSync('chmod', ['000', path]);
    expect((await failureOf(inspect(path))).code).toBe('recording_unreadable');
  });
});

describe('a recording that changes while it is read', () => {
  it('is said to have changed when it became shorter', async () => {
    const path = folder.file('shrinking.wav', waveFile([tone({ hertz: 300, seconds: 30 })]));
    await using file = await openRecording(path);
    await file.read(0, 100);
    truncateSync(path, 1000);
    expect((await failureOf(file.read(900_000, 100))).code).toBe('recording_changed');
  });

  (process.platform === 'win32' ? it.skip : it)('is read to its end when only its name is gone', async () => {
    const path = folder.file('deleted.wav', waveFile([voice]));
    await using file = await openRecording(path);
    rmSync(path);
    expect(await inspectRecording(file)).toMatchObject({ exactSeconds: 1 });
  });
});

describe('a recording that is empty', () => {
  it.each([
    ['has no byte', () => Buffer.alloc(0)],
    ['has a WAV header alone', () => waveFile([new Float32Array(0)])],
    ['has an AIFF header alone', () => aiffFile([new Float32Array(0)], 'pcm_s16be', 44_100)],
    ['has a CAF header alone', () => cafFile([new Float32Array(0)], 'pcm_s16le', 44_100)],
  ])('%s', async (name, content) => {
    expect((await failureOf(inspectBytes(name, content()))).code).toBe('audio_empty');
  });
});

describe('a recording that is not whole', () => {
  it.each([
    ['WAV', () => waveFile([voice])],
    ['AIFF', () => aiffFile([voice], 'pcm_s16be', 16_000)],
    ['CAF', () => cafFile([voice], 'pcm_s16le', 16_000)],
  ])('says how much of it can be read (%s)', async (name, content) => {
    const whole = content();
    const failure = await failureOf(inspectBytes(name, whole.subarray(0, whole.length - 16_000)));
    expect(failure).toMatchObject({ code: 'audio_truncated', tip: expect.stringContaining('of 0:01 could be read. The recording itself is not changed.') });
  });

  it('may declare more than any disk holds', async () => {
    expect((await failureOf(inspectBytes('rf64.wav', rf64File(voice, 2n ** 63n)))).code).toBe('audio_truncated');
    expect((await failureOf(inspectBytes('big.caf', cafFile([voice], 'pcm_s16le', 16_000, 2n ** 62n)))).code).toBe('audio_truncated');
    const hugeBox = Buffer.concat([readFileSync(samplePath), Buffer.from('00000001' + '6d646174' + '7fffffffffffffff', 'hex')]);
    expect((await failureOf(inspectBytes('big.m4a', hugeBox))).code).toBe('audio_truncated');
  });

  it('lacks the index that an MP4 recorder writes last', async () => {
    const sample = readFileSync(samplePath);
    const failure = await failureOf(inspectBytes('cut.m4a', sample.subarray(0, sample.length / 2)));
    expect(failure).toMatchObject({ code: 'audio_truncated', cause: expect.stringContaining('index') });
  });

  it('consists of zeros where a copy was interrupted', async () => {
    expect(await failureOf(inspectBytes('zeros.mp3', Buffer.alloc(40_000)))).toMatchObject({ code: 'audio_damaged', cause: expect.stringContaining('zeros') });
  });
});

describe('a recording whose header was never finished', () => {
  it.each([
    ['with 0xFFFFFFFF for its length, as streaming recorders leave it', () => waveFile([voice], { declaredBytes: 0xffff_ffff })],
    ['with 0 for its length, as a recorder leaves it that lost power', () => waveFile([voice], { declaredBytes: 0 })],
    ['with −1 for its length, in CAF', () => cafFile([voice], 'pcm_s16le', 16_000, -1n)],
  ])('is read to the end of the file: %s', async (name, content) => {
    expect(await inspectBytes(name.slice(0, 12), content())).toMatchObject({ exactSeconds: 1, declaredSeconds: null });
  });

  it('gives its length where a 64-bit header has it', async () => {
    expect(await inspectBytes('long.wav', rf64File(voice, 32_000n))).toMatchObject({ declaredSeconds: 1 });
  });
});

describe('what a recording says of itself', () => {
  it('is title and date of an Apple recorder', async () => {
    expect((await inspectBytes('a.caf', cafFile([voice], 'pcm_s16le', 16_000)))?.tags).toEqual({ title: 'Design review', recordedAt: '2026-11-20T09:30:00+01:00' });
    expect((await inspectBytes('a.aiff', aiffFile([voice], 'pcm_s16be', 16_000)))?.tags.title).toBe('Weekly sync');
  });

  it('is title and date of a WAV, the date only when it tells the time zone', async () => {
    const information = (date: string) => chunk('LIST', Buffer.concat([Buffer.from('INFO'), chunk('INAM', Buffer.from('Stand-up\0')), chunk('ICRD', Buffer.from(`${date}\0`))]));
    const tagsOf = async (date: string) => (await inspectBytes('info.wav', waveFile([voice], { chunksBefore: [information(date)] })))?.tags;
    expect(await tagsOf('2026-11-20T09:30:00Z')).toEqual({ title: 'Stand-up', recordedAt: '2026-11-20T09:30:00Z' });
    expect(await tagsOf('2026-11-20')).toEqual({ title: 'Stand-up', recordedAt: null });
  });

  it('is the date in the movie header of an MP4, unless nobody set it', async () => {
    const sample = readFileSync(samplePath);
    const dated = Buffer.from(sample);
    const movieHeader = dated.indexOf('mvhd') + 4;
    // 2026-11-20 09:30:00 UTC in seconds since 1904.
    dated.writeUInt32BE(Date.UTC(2026, 10, 20, 9, 30) / 1000 + 2_082_844_800, movieHeader + 4);
    expect((await inspectBytes('dated.m4a', dated))?.tags.recordedAt).toBe('2026-11-20T09:30:00Z');
    expect((await inspectBytes('undated.m4a', sample))?.tags.recordedAt).toBeNull();
  });
});

it('reads a recording without changing it', async () => {
  const before = statSync(samplePath);
  await inspect(samplePath);
  expect(statSync(samplePath).mtimeMs).toBe(before.mtimeMs);
});
