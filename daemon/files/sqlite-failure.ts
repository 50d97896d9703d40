/** What keeps a file of ours from being used, as a failure that a user can act on. */
import { dirname } from 'node:path';
import { type ColloquyError, fail } from '#schemas/failure';
import { systemErrorCode } from './system-error.ts';

const fullDisk = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT']);
const noFolder = new Set(['EEXIST', 'ENOTDIR']);
const readOnly = new Set(['EROFS', 'EACCES', 'EPERM', 'SQLITE_PERM', 'SQLITE_AUTH']);

/**
 * @param path Of the SQLite file.
 * @param withoutIt What happens when the user moves a damaged file away, as the end of a sentence.
 * @returns `store_damaged`, `store_unusable` or `disk_full`; the error as it is for anything else.
 */
export function asStoreFailure(error: unknown, path: string, withoutIt: string): unknown {
  const code = systemErrorCode(error);
  if (code === undefined) return error;
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return fail(
      'store_damaged',
      {
        effect: 'Nothing was started; recordings and notes are untouched.',
        cause: `${path} is not a readable SQLite database.`,
        tip: `Move the file away and start again: ${withoutIt}.`,
      },
      { cause: error },
    );
  }
  if (fullDisk.has(code)) {
    return fail('disk_full', { effect: 'Nothing was stored.', cause: `The disk of ${path} is full.`, tip: 'Free some space and start again.' }, { cause: error });
  }
  const [cause, tip] = whyUnusable(code, path);
  return cause === null ? error : unusable(cause, tip, error);
}

function whyUnusable(code: string, path: string): readonly [cause: string, tip: string] | readonly [null, null] {
  const folder = dirname(path);
  if (noFolder.has(code)) return [`The data folder ${folder} is no folder.`, 'Move the file that is in its place away, or name another data folder in the config (data).'];
  if (readOnly.has(code) || code.startsWith('SQLITE_READONLY')) return [`${path} cannot be written to (${code}).`, `Let your user write to ${folder} and the files in it, or name another data folder in the config (data).`];
  if (code.startsWith('SQLITE_CANTOPEN')) return [`${path} cannot be opened: a folder is in its place, or your user may not read and write it (${code}).`, `Move what is in its place away, or let your user write to ${folder}; another data folder is named in the config (data).`];
  if (code.startsWith('SQLITE_BUSY')) return [`Another program has held ${path} for ten seconds.`, 'End that program, or wait until it is done, and try again.'];
  if (code.startsWith('SQLITE_IOERR')) return [`The disk did not read or write ${path} (${code}).`, 'See whether the disk is connected and sound; a network share may not support the locks that SQLite needs.'];
  return [null, null];
}

function unusable(cause: string, tip: string, error: unknown): ColloquyError {
  return fail('store_unusable', { effect: 'Nothing was started, and nothing was changed.', cause, tip }, { cause: error });
}
