/** A recording opened for reading, and nothing else: a plain file, by position, in blocks. */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { ColloquyError } from '#schemas/failure';
import { changedRecording, missingRecording, unreadableRecording } from '../audio-failures.ts';

const BLOCK_BYTES = 256 * 1024;

export interface RecordingFile extends AsyncDisposable {
  readonly path: string;
  /** Bytes, when it was opened. */
  readonly size: number;
  /** The bytes from `offset`; fewer where the file ends. Small reads near each other cost one read of the disk. The array is a view: do not write to it. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** @throws ColloquyError `recording_missing`, `recording_unreadable` (also for folders, pipes and devices), later `recording_changed`. */
export async function openRecording(path: string): Promise<RecordingFile> {
  let handle: FileHandle;
  try {
    // O_NONBLOCK: to open a named pipe would otherwise wait for its writer, for ever. (Windows has neither.)
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0));
  } catch (error) {
    throw asRecordingFailure(path, error) ?? error;
  }
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw unreadableRecording(path, `${path} is ${stats.isDirectory() ? 'a folder' : 'not a plain file'}.`);
    return new OpenRecording(path, stats.size, handle);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** What the operating system said about a recording, as a failure; null when it is about something else. */
export function asRecordingFailure(path: string, error: unknown): ColloquyError | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return missingRecording(path, error);
  if (code === 'EACCES' || code === 'EPERM') return unreadableRecording(path, `The current user may not read ${path}.`, error);
  if (code === 'EISDIR') return unreadableRecording(path, `${path} is a folder.`, error);
  if (code === 'EIO' || code === 'ESTALE' || code === 'ENXIO' || code === 'ELOOP' || code === 'ENAMETOOLONG') return unreadableRecording(path, `The system could not read ${path} (${code}).`, error);
  return null;
}

class OpenRecording implements RecordingFile {
  readonly path: string;
  readonly size: number;
  readonly #handle: FileHandle;
  #block = { start: 0, bytes: new Uint8Array(0) };

  constructor(path: string, size: number, handle: FileHandle) {
    this.path = path;
    this.size = size;
    this.#handle = handle;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.size, offset + length);
    if (offset < 0 || offset >= end) return new Uint8Array(0);
    let block = this.#block;
    if (offset < block.start || end > block.start + block.bytes.length) {
      block = { start: offset, bytes: await this.#readExactly(offset, Math.min(this.size - offset, Math.max(length, BLOCK_BYTES))) };
      this.#block = block;
    }
    return block.bytes.subarray(offset - block.start, end - block.start);
  }

  async #readExactly(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.#handle.read(bytes, filled, length - filled, offset + filled);
      if (bytesRead === 0) throw changedRecording(this.path);
      filled += bytesRead;
    }
    return bytes;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#handle.close();
  }
}
