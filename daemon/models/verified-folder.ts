/**
 * A model's folder with a stamp, `verified.json`: what was verified, and the size and time of each file when it was.
 *
 * Hashing 60 MB at every start would cost a fifth of a second per model; with the stamp a start only asks the
 * filesystem. A file whose size or time is another than the stamp's is hashed again. The stamp is a memory, not a source
 * of truth: sums always come from the catalogue, so a new catalogue voids it.
 */
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemErrorCode } from '../files/system-error.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { CatalogueEntry, CatalogueFile } from './catalogue.ts';
import { checkFile, fileSize, type FileState } from './file-sum.ts';
import { parseJson } from '../files/parse-json.ts';

const stampSchema = z.object({
  source: z.string().nullable(),
  files: z.array(z.object({ path: z.string(), sha256: z.string(), sizeBytes: z.number(), modifiedMs: z.number() })),
});
export type Stamp = z.infer<typeof stampSchema>;

/** Cannot be written to, such as an image that is mounted read-only: the files are as good, and are hashed each time. */
const readOnlyCodes = new Set(['EROFS', 'EACCES', 'EPERM']);

/** True when every file of the entry is here and whole. Hashes only what the stamp does not vouch for. */
export async function isVerified(folder: string, entry: CatalogueEntry): Promise<boolean> {
  const stamp = await readStamp(folder);
  if (stamp !== null && (await everyFile(entry, (file) => isStamped(folder, file, stamp)))) return true;
  if (!(await everyFile(entry, async (file) => (await fileSize(join(folder, file.path))) === file.sizeBytes))) return false;
  if (!(await everyFile(entry, async (file) => (await checkFile(join(folder, file.path), file)) === 'good'))) return false;
  await wherePossible(() => writeStamp(folder, entry, stamp?.source ?? null));
  return true;
}

/** Reads every file of the entry; the stamp is not believed. */
export async function fileStates(folder: string, entry: CatalogueEntry): Promise<Map<CatalogueFile, FileState>> {
  const states = new Map<CatalogueFile, FileState>();
  for (const file of entry.files) states.set(file, await checkFile(join(folder, file.path), file));
  return states;
}

/** To be called after every file was verified. */
export async function writeStamp(folder: string, entry: CatalogueEntry, source: string | null): Promise<void> {
  const files: Stamp['files'] = [];
  for (const { path, sha256, sizeBytes } of entry.files) {
    files.push({ path, sha256, sizeBytes, modifiedMs: (await stat(join(folder, path))).mtimeMs });
  }
  await writeAtomically(stampPath(folder), `${JSON.stringify({ source, files } satisfies Stamp, null, 2)}\n`);
}

/** After this, the next look at the folder reads every file. */
export async function removeStamp(folder: string): Promise<void> {
  await wherePossible(() => rm(stampPath(folder), { force: true }));
}

/** Null when there is none, or none that can be understood: then the files are hashed. */
export async function readStamp(folder: string): Promise<Stamp | null> {
  let text: string;
  try {
    text = await readFile(stampPath(folder), 'utf8');
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
  return stampSchema.nullable().catch(null).parse(parseJson(text));
}

async function isStamped(folder: string, file: CatalogueFile, stamp: Stamp): Promise<boolean> {
  const stamped = stamp.files.find((each) => each.path === file.path);
  if (stamped?.sha256 !== file.sha256) return false;
  const path = join(folder, file.path);
  if ((await fileSize(path)) !== file.sizeBytes) return false;
  return (await stat(path)).mtimeMs === stamped.modifiedMs;
}

async function everyFile(entry: CatalogueEntry, holds: (file: CatalogueFile) => Promise<boolean>): Promise<boolean> {
  for (const file of entry.files) if (!(await holds(file))) return false;
  return true;
}

async function wherePossible(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!readOnlyCodes.has(systemErrorCode(error) ?? '')) throw error;
  }
}

function stampPath(folder: string): string {
  return join(folder, 'verified.json');
}
