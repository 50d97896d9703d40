/** The stage: a recording becomes a file of 16 kHz samples and a summary of what was heard. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { audioSummarySchema, SAMPLE_RATE_HZ, type AudioSummary } from '#schemas/audio';
import { asDiskFull, syncFolder } from '../files/write-atomically.ts';
import { emptyAudio } from './audio-failures.ts';
import type { AudioDecoder, DecodedFile, DecodedSamples, DecodeOptions } from './audio-decoder.ts';
import { createChannelGate } from './channel-gate.ts';
import { createChannelMeter, type ChannelLevels } from './channel-levels.ts';
import { corrected, correctedPair, correctionFor } from './level-correction.ts';
import { createLevelMeter, type Levels } from './level-meter.ts';
import { interleave, toPcm16, WAV_HEADER_BYTES, wavHeader } from './pcm-wav.ts';
import { areSeparate, type SeparateChannels } from './separate-channels.ts';

export interface DecodeRecordingOptions extends DecodeOptions {
  /** `auto` unless given. */
  readonly separateChannels?: SeparateChannels | undefined;
}

/**
 * Streams `path` through the decoder into a 16-bit WAV file at `pcmPath`: mono, or of a call its two sides, each without the other one's crosstalk. The
 * file appears whole or not at all: it is written beside its place, flushed, and renamed. A recording that is far off zero or very quiet is put right in it
 * (`level-correction.ts`); the summary's levels are those of the recording.
 *
 * @throws ColloquyError what the decoder throws; `audio_empty` when there is not one sample; `disk_full`.
 */
export async function decodeRecording(path: string, pcmPath: string, decoder: AudioDecoder, { separateChannels = 'auto', ...options }: DecodeRecordingOptions = {}): Promise<AudioSummary> {
  const folder = dirname(pcmPath);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.colloquy-tmp`);
  try {
    const heard = await decodeToFile(path, temporary, decoder, options, asTheyAre);
    const way = await wayOf(heard, separateChannels);
    if (way !== asTheyAre) {
      // Decoded once more: in the file that is there the channels are mixed, and what is quiet was rounded to 16 bits already.
      await rm(temporary);
      await decodeToFile(path, temporary, decoder, { signal: options.signal }, way);
    }
    await rename(temporary, pcmPath);
    await syncFolder(folder);
    return summarize(decoder, heard, way);
  } catch (error) {
    await rm(temporary, { force: true });
    throw asDiskFull(error, pcmPath);
  }
}

interface HeardFile {
  readonly decoded: DecodedFile;
  readonly levels: Levels;
  readonly channelLevels: ChannelLevels;
}

/** What is done to samples on their way to the file. */
interface Way {
  readonly channels: 1 | 2;
  of(samples: DecodedSamples): Float32Array;
}

const asTheyAre: Way = { channels: 1, of: ({ values }) => values };

async function wayOf({ levels, channelLevels }: HeardFile, separateChannels: SeparateChannels): Promise<Way> {
  const correction = correctionFor(levels);
  if (areSeparate(channelLevels, separateChannels)) {
    const gate = await createChannelGate(channelLevels);
    return { channels: 2, of: (samples) => interleave(...gate.next(correction === null ? samples : correctedPair(samples, correction))) };
  }
  return correction === null ? asTheyAre : { channels: 1, of: ({ values }) => corrected(values, correction) };
}

async function decodeToFile(path: string, target: string, decoder: AudioDecoder, options: DecodeOptions, way: Way): Promise<HeardFile> {
  const file = await open(target, 'wx');
  try {
    const [meter, channelMeter] = [createLevelMeter(), createChannelMeter()];
    let position = WAV_HEADER_BYTES;
    const sink = async (samples: DecodedSamples) => {
      meter.add(samples.values);
      channelMeter.add(samples);
      position += await writeAll(file, toPcm16(way.of(samples)), position);
    };
    const decoded = await decoder.decode(path, sink, options);
    const levels = meter.levels();
    if (levels.sampleCount === 0) throw emptyAudio(path, 'Its audio track holds no sample.');
    await writeAll(file, wavHeader(SAMPLE_RATE_HZ, levels.sampleCount, way.channels), 0);
    await file.sync();
    return { decoded, levels, channelLevels: channelMeter.levels() };
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

function summarize(decoder: AudioDecoder, { decoded, levels }: HeardFile, { channels }: Way): AudioSummary {
  return audioSummarySchema.parse({
    durationSeconds: levels.sampleCount / SAMPLE_RATE_HZ,
    sampleRate: SAMPLE_RATE_HZ,
    sampleCount: levels.sampleCount,
    format: decoded.format,
    decoder: decoder.name,
    channels: channels === 2 ? 'separate' : 'mixed',
    rmsDbfs: levels.rmsDbfs,
    peakDbfs: levels.peakDbfs,
    tags: decoded.tags,
  } satisfies AudioSummary);
}
