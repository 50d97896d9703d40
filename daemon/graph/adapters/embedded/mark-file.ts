/** The mark of the embedded graph: a small file beside it, gone before anything of the graph is taken away and written after all is there. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemErrorCode } from '../../../files/system-error.ts';
import { writeAtomically } from '../../../files/write-atomically.ts';
import type { GraphMark } from '../../graph-store.ts';
import { parseJson } from '../../../files/parse-json.ts';

/** Raised when Grafeo's files of before can no longer be opened, or the indexes change: such a graph counts as none and is built anew. */
const STORE_FORMAT = 'grafeo-0.6/1';

const markSchema = z.object({ format: z.literal(STORE_FORMAT), schemaVersion: z.int().min(1), factsId: z.string().min(1) });

const pathOf = (folder: string): string => join(folder, 'graph.json');

/** Null where there is none, where it cannot be read as one, and where the graph is of another format. */
export async function readMark(folder: string): Promise<GraphMark | null> {
  const text = await readFile(pathOf(folder), 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT' || systemErrorCode(error) === 'ENOTDIR') return '';
    throw error;
  });
  const mark = markSchema.safeParse(parseJson(text));
  return mark.success ? { schemaVersion: mark.data.schemaVersion, factsId: mark.data.factsId } : null;
}

export async function writeMark(folder: string, { schemaVersion, factsId }: GraphMark): Promise<void> {
  await writeAtomically(pathOf(folder), `${JSON.stringify({ format: STORE_FORMAT, schemaVersion, factsId })}\n`);
}

export async function removeMark(folder: string): Promise<void> {
  await rm(pathOf(folder), { force: true });
}
