/** Whole or not at all: a reader sees the old file or the new one, also after a crash. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail } from '#schemas/failure';
import { systemErrorCode } from './system-error.ts';

/** What temporary names end with. */
const TEMPORARY = '.colloquy-tmp';

/**
 * Writes beside the target (same filesystem), flushes file and folder, renames over it.
 * `mode` is that of the file that is replaced, so that a private one is never readable for others in between.
 * The temporary name begins with a dot and ends with `.colloquy-tmp`, which watchers and sync tools pass over.
 */
export async function writeAtomically(path: string, content: string | Uint8Array, options: { readonly mode?: number } = {}): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}${TEMPORARY}`);
  try {
    const file = await open(temporary, 'wx', options.mode);
    try {
      // The process's umask may have taken bits away.
      if (options.mode !== undefined && process.platform !== 'win32') await file.chmod(options.mode);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw asDiskFull(error, path);
  }
}

/**
 * Removes what processes that were killed while they wrote left in a folder. What is younger than `olderThanMs` may be written by another process now, and stays; so does what
 * this user may not remove.
 */
export async function removeUnfinished(folder: string, olderThanMs: number): Promise<void> {
  const names = (await whereAllowed(() => readdir(folder))) ?? [];
  for (const name of names.filter((each) => each.endsWith(TEMPORARY))) {
    const path = join(folder, name);
    await whereAllowed(async () => {
      if (Date.now() - (await stat(path)).mtimeMs > olderThanMs) await rm(path, { force: true });
    });
  }
}

/** Null for what is not there, or not this user's. */
async function whereAllowed<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(systemErrorCode(error) ?? '')) return null;
    throw error;
  }
}

/** A rename is durable only when its folder is flushed. Windows does not open folders and does not need it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `ENOSPC` and `EDQUOT` as the failure they are; anything else unchanged. */
export function asDiskFull(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error;
  return fail(
    'disk_full',
    { effect: `${path} was not written; what was there is unchanged.`, cause: 'The disk or the quota is full.', tip: 'Free some space; the work goes on from where it stopped.' },
    { cause: error },
  );
}
