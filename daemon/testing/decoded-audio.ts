/** Test audio as the speech stages get it: through the product's own decoder, rounded to 16 bits as on disk. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AudioSource } from '#schemas/audio';
import { createEmbeddedDecoder } from '../audio/adapters/embedded-decoder.ts';
import { decodeRecording, type DecodeRecordingOptions } from '../audio/decode-recording.ts';
import { openPcmFile } from '../audio/pcm-file.ts';
import { waveFile } from '../audio/testing/synthesize.ts';
import { samplePath } from './shared-folder.ts';

/** The whole recording in memory: for files of minutes. */
export async function decodedAudio(path: string, options: DecodeRecordingOptions = {}): Promise<AudioSource> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-audio-'));
  try {
    const pcmPath = join(folder, 'audio.wav');
    await decodeRecording(path, pcmPath, createEmbeddedDecoder(), options);
    await using file = await openPcmFile(pcmPath);
    const inMemory = async (source: AudioSource): Promise<AudioSource> => audioOfSamples((await source.read(0, source.sampleCount)).values);
    const channels = file.channels === undefined ? undefined : await Promise.all(file.channels.map(inMemory));
    return { ...(await inMemory(file)), channels };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first seconds of the bundled sample as a recording of their own, where any speech will do: the whole takes a minute to process. */
export async function writeShortRecording(path: string, seconds = 25): Promise<void> {
  const { values, sampleRate } = await (await decodedAudio(samplePath)).read(0, seconds * 16_000);
  await writeFile(path, waveFile([values], { sampleRate }));
}

/** Samples at 16 kHz as an audio source. */
export function audioOfSamples(values: Float32Array): AudioSource {
  return {
    sampleRate: 16_000,
    sampleCount: values.length,
    read: (start, count) => {
      const from = Math.max(0, start);
      return Promise.resolve({ sampleRate: 16_000, values: values.slice(from, Math.max(from, start + count)) });
    },
  };
}
