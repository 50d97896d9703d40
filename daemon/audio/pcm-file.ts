/** A decoded recording on disk, read by the window. */
import { open } from 'node:fs/promises';
import type { AudioSource, Samples } from '#schemas/audio';
import { fail } from '#schemas/failure';
import { BYTES_PER_SAMPLE, fromPcm16, readWavHeader, WAV_HEADER_BYTES } from './pcm-wav.ts';

export interface PcmFile extends AudioSource, AsyncDisposable {
  close(): Promise<void>;
}

/**
 * Opens what {@link decodeRecording} wrote; of a call, both sides and their mix. Close it, or hold it by `await using`.
 *
 * @throws ColloquyError `store_damaged` when the file is something else; the error of the file system when it cannot be opened.
 */
export async function openPcmFile(path: string): Promise<PcmFile> {
  const file = await open(path, 'r');
  try {
    const header = new Uint8Array(WAV_HEADER_BYTES);
    const { bytesRead } = await file.read(header, 0, header.length, 0);
    const format = readWavHeader(header.subarray(0, bytesRead));
    if (format === null) throw notOurs(path);
    const { sampleRate, channels } = format;
    const frameBytes = channels * BYTES_PER_SAMPLE;
    const { size } = await file.stat();
    const sampleCount = Math.floor((size - WAV_HEADER_BYTES) / frameBytes);
    const readFrames = async (start: number, count: number): Promise<Float32Array> => {
      const from = Math.max(0, Math.min(sampleCount, Math.trunc(start)));
      const to = Math.max(from, Math.min(sampleCount, from + Math.trunc(count)));
      const bytes = new Uint8Array((to - from) * frameBytes);
      const answer = await file.read(bytes, 0, bytes.length, WAV_HEADER_BYTES + from * frameBytes);
      if (answer.bytesRead !== bytes.length) throw notOurs(path);
      return fromPcm16(bytes);
    };
    const source = (pick: (frames: Float32Array) => Float32Array): AudioSource => ({ sampleRate, sampleCount, read: async (start, count): Promise<Samples> => ({ sampleRate, values: pick(await readFrames(start, count)) }) });
    const close = () => file.close();
    const whole = channels === 1 ? source((frames) => frames) : { ...source(mixOf), channels: [0, 1].map((channel) => source((frames) => channelOf(frames, channel))) };
    return { ...whole, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function mixOf(frames: Float32Array): Float32Array {
  return Float32Array.from({ length: frames.length / 2 }, (_, frame) => (frames[2 * frame]! + frames[2 * frame + 1]!) / 2);
}

function channelOf(frames: Float32Array, channel: number): Float32Array {
  return Float32Array.from({ length: frames.length / 2 }, (_, frame) => frames[2 * frame + channel]!);
}

function notOurs(path: string) {
  return fail('store_damaged', {
    effect: `The decoded audio ${path} cannot be used.`,
    cause: 'It is not a file of 16-bit samples as Colloquy writes them, or it became shorter.',
    tip: 'Delete it; it is made again from the recording.',
  });
}
