/** The Markdown notes of a vault: walking them, their front matter, creating and replacing one. */
import { randomUUID } from 'node:crypto';
import { type Dirent } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { numberedName, sameFileName } from '../../files/safe-file-name.ts';
import { systemErrorCode } from '../../files/system-error.ts';
import { asDiskFull, syncFolder, writeAtomically } from '../../files/write-atomically.ts';
import { asUnwritable, unwritable } from './vault-paths.ts';

/** Folders that hold no notes: Obsidian's own, other tools', the bin. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a path below the vault, with either slash, is one of its notes. */
export function isNotePath(relative: string): boolean {
  return extname(relative).toLowerCase() === '.md' && !relative.split(/[\\/]/u).some(isSkipped);
}

/** Absolute paths of all notes below a folder, in order of name; symbolic links are not followed. A missing folder has none. */
export async function* notesBelow(folder: string): AsyncGenerator<string> {
  const entries = await entriesOf(folder);
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (isSkipped(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* notesBelow(path);
    else if (entry.isFile() && extname(entry.name).toLowerCase() === '.md') yield path;
  }
}

/** Empty for a folder that is not there, or that vanishes or is closed while we look. */
export async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(systemErrorCode(error) ?? '')) return [];
    throw error;
  }
}

/** Nobody writes front matter beyond this; what is longer is not read. */
const MAX_HEAD_BYTES = 65_536;
const FIRST_READ_BYTES = 4096;

/** The lines between the `---` lines at the top of a note; null when there are none or the file is gone. */
export async function readFrontMatter(path: string): Promise<string | null> {
  try {
    const file = await open(path, 'r');
    try {
      for (let length = FIRST_READ_BYTES; length <= MAX_HEAD_BYTES; length *= 4) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
        const head = buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/u, '');
        if (!/^---[ \t]*\r?\n/u.test(head)) return null;
        const found = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/u.exec(head);
        if (found !== null || bytesRead < length) return found?.[1] ?? null;
      }
      return null;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM', 'EISDIR'].includes(systemErrorCode(error) ?? '')) return null;
    throw error;
  }
}

/** Puts a new file under the first free name of `name.md`, `name (2).md` …; never over one that is there. Gives its path. */
export async function createNote(folder: string, stem: string, text: string): Promise<string> {
  return placeNewFile(folder, stem, '.md', async (temporary) => {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Lets `write` make a temporary file and moves it, whole, to the first free name. */
export async function placeNewFile(folder: string, stem: string, extension: string, write: (temporary: string) => Promise<void>): Promise<string> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw ['EEXIST', 'ENOTDIR'].includes(systemErrorCode(error) ?? '') ? unwritable(folder, error) : asUnwritable(error, folder);
  });
  const temporary = join(folder, `.${randomUUID()}.colloquy-tmp`);
  try {
    await write(temporary);
    for (let attempt = 1; ; attempt++) {
      const name = numberedName(stem, attempt, extension);
      const taken = (await entriesOf(folder)).some((entry) => sameFileName(entry.name, name));
      if (taken || !(await moveUnlessTaken(temporary, join(folder, name)))) continue;
      await syncFolder(folder);
      return join(folder, name);
    }
  } catch (error) {
    throw asUnwritable(asDiskFull(error, folder), folder);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A hard link fails when the name is taken; where the file system has none, a look before the rename must do. */
async function moveUnlessTaken(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    const code = systemErrorCode(error) ?? '';
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL'].includes(code)) throw error;
  }
  if ((await entriesOf(dirname(path))).some((entry) => sameFileName(entry.name, basename(path)))) return false;
  await rename(temporary, path);
  return true;
}

/** Replaces a file's content whole; its mode stays. */
export async function replaceNote(path: string, bytes: Uint8Array): Promise<void> {
  const { mode } = await stat(path);
  try {
    await writeAtomically(path, bytes, { mode: mode & 0o7777 });
  } catch (error) {
    throw asUnwritable(error, path);
  }
}
