/** Is this file, byte for byte, the one that the catalogue means? */
import { stat } from 'node:fs/promises';
import { hashFile } from '../files/hash-file.ts';
import { systemErrorCode } from '../files/system-error.ts';

export interface ExpectedFile {
  readonly sizeBytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}
export type FileState = 'good' | 'missing' | 'damaged';

/** Reads the whole file, unless its size already tells. */
export async function checkFile(path: string, expected: ExpectedFile): Promise<FileState> {
  const sizeBytes = await fileSize(path);
  if (sizeBytes === null) return 'missing';
  if (sizeBytes !== expected.sizeBytes) return 'damaged';
  return (await hashFile(path, 'sha256')).toString('hex') === expected.sha256 ? 'good' : 'damaged';
}

/** In bytes; null when there is no such file. */
export async function fileSize(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
