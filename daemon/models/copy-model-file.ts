/** A copy of our own, which nobody else changes: shares the disk blocks where the filesystem can, never the file. */
import { constants } from 'node:fs';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function copyModelFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  // The original may be read-only; ours is flushed and one day replaced.
  await chmod(to, 0o644);
}
