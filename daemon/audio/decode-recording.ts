/** The stage: a recording becomes a file of 16 kHz mono samples and a summary of what was heard. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { audioSummarySchema, SAMPLE_RATE_HZ, type AudioSummary, type Samples } from '#schemas/audio';
import { asDiskFull, syncFolder } from '../files/write-atomically.ts';
import { emptyAudio } from './audio-failures.ts';
import type { AudioDecoder, DecodedFile, DecodeOptions } from './audio-decoder.ts';
import { corrected, correctionFor, type Correction } from './level-correction.ts';
import { createLevelMeter, type Levels } from './level-meter.ts';
import { toPcm16, WAV_HEADER_BYTES, wavHeader } from './pcm-wav.ts';

/**
 * Streams `path` through the decoder into a 16-bit mono WAV file at `pcmPath`. The file appears whole or not at all:
 * it is written beside its place, flushed, and renamed. A recording that is far off zero or very quiet is put right in it
 * (`level-correction.ts`); the summary's levels are those of the recording.
 *
 * @throws ColloquyError what the decoder throws; `audio_empty` when there is not one sample; `disk_full`.
 */
export async function decodeRecording(path: string, pcmPath: string, decoder: AudioDecoder, options: DecodeOptions = {}): Promise<AudioSummary> {
  const folder = dirname(pcmPath);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.colloquy-tmp`);
  try {
    const { decoded, levels } = await decodeToFile(path, temporary, decoder, options, null);
    const correction = correctionFor(levels);
    if (correction !== null) await correctFile(path, temporary, decoder, options, correction);
    await rename(temporary, pcmPath);
    await syncFolder(folder);
    return summarize(decoder, decoded, levels);
  } catch (error) {
    await rm(temporary, { force: true });
    throw asDiskFull(error, pcmPath);
  }
}

/** Decoded once more: in the file that is there, what is quiet was rounded to 16 bits already. */
async function correctFile(path: string, target: string, decoder: AudioDecoder, { signal }: DecodeOptions, correction: Correction): Promise<void> {
  await rm(target);
  await decodeToFile(path, target, decoder, { signal }, correction);
}

async function decodeToFile(path: string, target: string, decoder: AudioDecoder, options: DecodeOptions, correction: Correction | null): Promise<{ decoded: DecodedFile; levels: Levels }> {
  const file = await open(target, 'wx');
  try {
    const meter = createLevelMeter();
    let position = WAV_HEADER_BYTES;
    const sink = async (samples: Samples) => {
      meter.add(samples.values);
      position += await writeAll(file, toPcm16(correction === null ? samples.values : corrected(samples.values, correction)), position);
    };
    const decoded = await decoder.decode(path, sink, options);
    const levels = meter.levels();
    if (levels.sampleCount === 0) throw emptyAudio(path, 'Its audio track holds no sample.');
    await writeAll(file, wavHeader(SAMPLE_RATE_HZ, levels.sampleCount), 0);
    await file.sync();
    return { decoded, levels };
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<number> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
  return written;
}

function summarize(decoder: AudioDecoder, decoded: DecodedFile, levels: Levels): AudioSummary {
  return audioSummarySchema.parse({
    durationSeconds: levels.sampleCount / SAMPLE_RATE_HZ,
    sampleRate: SAMPLE_RATE_HZ,
    sampleCount: levels.sampleCount,
    format: decoded.format,
    decoder: decoder.name,
    rmsDbfs: levels.rmsDbfs,
    peakDbfs: levels.peakDbfs,
    tags: decoded.tags,
  } satisfies AudioSummary);
}
