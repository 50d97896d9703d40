/** Paths inside a vault, and nowhere else. */
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type ColloquyError, fail } from '#schemas/failure';
import { systemErrorCode } from '../../files/system-error.ts';

/** The vault's folder with symbolic links resolved. Throws `vault_missing`: a vault is never created at a mistyped path. */
export async function openVault(folder: string): Promise<string> {
  const found = await stat(folder).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return null;
    throw asUnwritable(error, folder);
  });
  if (found?.isDirectory() === true) return realpath(folder);
  throw fail('vault_missing', {
    effect: 'Nothing in the vault was read or written.',
    cause: found === null ? `There is no folder ${folder}.` : `${folder} is not a folder.`,
    tip: 'Check "vault.folder" in the config or what follows --vault, or create the folder (in Obsidian: Create new vault). If it is on another drive, connect it.',
  });
}

/**
 * Absolute path of a place in the vault, whether it exists or not. `vault` comes from {@link openVault}.
 * Throws `path_outside` for a path that leaves it, by `..` or through a symbolic link.
 */
export async function inVault(vault: string, path: string): Promise<string> {
  const full = resolve(vault, path);
  if (!isInside(vault, full)) throw outside(vault, path);
  const real = await realPathOfExisting(full);
  if (!isInside(vault, real)) throw outside(vault, path);
  return real;
}

/** Path from the vault's root with forward slashes, as Obsidian writes it; null when it is not inside. */
export function vaultPath(vault: string, full: string): string | null {
  return isInside(vault, full) ? relative(vault, full).split(sep).join('/') : null;
}

/** Missing rights as `vault_unwritable`; anything else unchanged. */
export function asUnwritable(error: unknown, path: string): unknown {
  if (!['EACCES', 'EPERM', 'EROFS'].includes(systemErrorCode(error) ?? '')) return error;
  return unwritable(path, error);
}

export function unwritable(path: string, cause: unknown): ColloquyError {
  return fail(
    'vault_unwritable',
    { effect: `${path} was not written; what was there is unchanged.`, cause: 'Colloquy may not write there.', tip: 'Give your user the right to write in the vault, or choose another vault in the config.' },
    { cause },
  );
}

/** Throws `vault_unwritable` when the folder may not be written in. */
export async function requireWritable(folder: string): Promise<void> {
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw asUnwritable(error, folder);
  });
}

function isInside(vault: string, full: string): boolean {
  const path = relative(vault, full);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Resolves symbolic links in the part of the path that exists. */
async function realPathOfExisting(full: string): Promise<string> {
  try {
    return await realpath(full);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' || dirname(full) === full) throw asUnwritable(error, full);
    return join(await realPathOfExisting(dirname(full)), full.slice(dirname(full).length + 1));
  }
}

function outside(vault: string, path: string): ColloquyError {
  return fail('path_outside', {
    effect: 'Nothing was written there.',
    cause: `${path} leads out of the vault ${vault}.`,
    tip: 'Use folders inside the vault; a symbolic link in it must not point out of it.',
  });
}
