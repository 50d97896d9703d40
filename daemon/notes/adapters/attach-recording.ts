/** Gives a note a way to its recording: inside the vault where Obsidian can play it, else by a copy or a link. */
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { chmod, copyFile, open, realpath, stat, utimes } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { fail } from '#schemas/failure';
import type { RecordingId } from '#schemas/recording';
import { safeFileName } from '../../files/safe-file-name.ts';
import { systemErrorCode } from '../../files/system-error.ts';
import type { RecordingLink } from '../note-input.ts';
import { entriesOf, placeNewFile } from './vault-files.ts';
import { inVault, openVault, vaultPath } from './vault-paths.ts';

export interface AttachOptions {
  readonly recordingPath: string;
  readonly recordingId: RecordingId;
  readonly vaultFolder: string;
  /** Folder for copies inside the vault, with forward slashes: `Recordings`. */
  readonly recordingsFolder: string;
  readonly mode: 'copy' | 'link';
}

/**
 * A recording inside the vault stays where it is. One outside is copied once (cloned where the file system can), under its own name
 * or a numbered one, or linked by its file:// address. The original is only ever read.
 * Throws `vault_missing`, `vault_unwritable`, `path_outside`, `recording_missing`, `recording_changed`, `disk_full`.
 */
export async function attachRecording({ recordingPath, recordingId, vaultFolder, recordingsFolder, mode }: AttachOptions): Promise<RecordingLink> {
  const vault = await openVault(vaultFolder);
  const source = await realpath(recordingPath).catch((error: unknown) => {
    throw asMissing(error, recordingPath);
  });
  const inside = vaultPath(vault, source);
  if (inside !== null) return { kind: 'vault', path: inside };
  if (mode === 'link') return { kind: 'file', url: pathToFileURL(source).href };
  const folder = await inVault(vault, recordingsFolder);
  const { size, atime, mtime } = await stat(source);
  const copy =
    (await findCopy(folder, size, recordingId)) ??
    (await placeNewFile(folder, safeFileName(basename(source, extname(source)), 'Recording'), safeExtension(source), async (temporary) => {
      await copyWhole(source, temporary, recordingId);
      await utimes(temporary, atime, mtime);
    }));
  return { kind: 'vault', path: vaultPath(vault, copy) ?? copy };
}

/**
 * How a note reaches a recording that may be gone by now: by the copy that is in the vault, or by the address where it was linked, which may come
 * back with its disk. Null when there is nothing left to play. Only looks.
 */
export async function attachedRecording({ recordingPath, recordingId, vaultFolder, recordingsFolder, mode, sizeBytes }: AttachOptions & { readonly sizeBytes: number }): Promise<RecordingLink | null> {
  const vault = await openVault(vaultFolder);
  const source = await realpath(recordingPath).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT' || systemErrorCode(error) === 'ENOTDIR') return null;
    throw error;
  });
  const inside = vaultPath(vault, source ?? recordingPath);
  if (inside !== null) return source === null ? null : { kind: 'vault', path: inside };
  const copy = mode === 'copy' ? await findCopy(await inVault(vault, recordingsFolder), sizeBytes, recordingId) : null;
  if (copy !== null) return { kind: 'vault', path: vaultPath(vault, copy) ?? copy };
  return source === null && mode === 'copy' ? null : { kind: 'file', url: pathToFileURL(source ?? recordingPath).href };
}

/** Clones or copies, flushes, and makes sure that the copy is the recording that was processed. */
async function copyWhole(source: string, target: string, recordingId: RecordingId): Promise<void> {
  await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  // The copy takes over the mode; a read-only recording must not make a copy that cannot be flushed.
  await chmod(target, 0o644);
  const file = await open(target, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  if ((await hashOf(target)) === recordingId) return;
  throw fail('recording_changed', {
    effect: 'The recording was not copied into the vault.',
    cause: `${source} is no longer the recording that was processed.`,
    tip: 'Process the recording again.',
  });
}

/** A copy that an earlier run made, whatever its name is now. Only files of the same size are read. */
async function findCopy(folder: string, sizeBytes: number, recordingId: RecordingId): Promise<string | null> {
  for (const entry of await entriesOf(folder)) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if ((await stat(path)).size === sizeBytes && (await hashOf(path)) === recordingId) return path;
  }
  return null;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function safeExtension(path: string): string {
  return /^\.[A-Za-z0-9]{1,10}$/u.test(extname(path)) ? extname(path) : '';
}

function asMissing(error: unknown, path: string): unknown {
  if (systemErrorCode(error) !== 'ENOENT') return error;
  return fail(
    'recording_missing',
    { effect: 'The recording was not attached to its note.', cause: `${path} is not there any more.`, tip: 'Put it back, or process it from where it is now.' },
    { cause: error },
  );
}
