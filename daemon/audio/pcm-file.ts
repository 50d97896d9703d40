/** A decoded recording on disk, read by the window. */
import { open } from 'node:fs/promises';
import type { AudioSource } from '#schemas/audio';
import { fail } from '#schemas/failure';
import { BYTES_PER_SAMPLE, fromPcm16, WAV_HEADER_BYTES, wavSampleRate } from './pcm-wav.ts';

export interface PcmFile extends AudioSource, AsyncDisposable {
  close(): Promise<void>;
}

/**
 * Opens what {@link decodeRecording} wrote. Close it, or hold it by `await using`.
 *
 * @throws ColloquyError `store_damaged` when the file is something else; the error of the file system when it cannot be opened.
 */
export async function openPcmFile(path: string): Promise<PcmFile> {
  const file = await open(path, 'r');
  try {
    const header = new Uint8Array(WAV_HEADER_BYTES);
    const { bytesRead } = await file.read(header, 0, header.length, 0);
    const sampleRate = wavSampleRate(header.subarray(0, bytesRead));
    if (sampleRate === null) throw notOurs(path);
    const { size } = await file.stat();
    const sampleCount = Math.floor((size - WAV_HEADER_BYTES) / BYTES_PER_SAMPLE);
    const read = async (start: number, count: number) => {
      const from = Math.max(0, Math.min(sampleCount, Math.trunc(start)));
      const to = Math.max(from, Math.min(sampleCount, from + Math.trunc(count)));
      const bytes = new Uint8Array((to - from) * BYTES_PER_SAMPLE);
      const answer = await file.read(bytes, 0, bytes.length, WAV_HEADER_BYTES + from * BYTES_PER_SAMPLE);
      if (answer.bytesRead !== bytes.length) throw notOurs(path);
      return { sampleRate, values: fromPcm16(bytes) };
    };
    const close = () => file.close();
    return { sampleRate, sampleCount, read, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function notOurs(path: string) {
  return fail('store_damaged', {
    effect: `The decoded audio ${path} cannot be used.`,
    cause: 'It is not a file of 16-bit mono samples as Colloquy writes them, or it became shorter.',
    tip: 'Delete it; it is made again from the recording.',
  });
}
