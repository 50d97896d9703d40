/**
 * Files that the user put somewhere: any file below the folder whose size and then sum are the catalogue's is taken,
 * whatever it is called and wherever it lies. A copy is made, so that the folder may go away.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueFile } from '../catalogue.ts';
import { copyModelFile } from '../copy-model-file.ts';
import { checkFile } from '../file-sum.ts';
import type { ModelOrder, ModelSource } from '../model-source.ts';
import { orNull } from './or-null.ts';
import { sourceFailure } from './source-failure.ts';

/** Deep enough for a model cache or an unpacked package; shallow enough for somebody's home. */
const deepestLevel = 8;
const mostFiles = 50_000;

export function createFolderSource(folder: string): ModelSource {
  return {
    name: 'folder',
    bring: async (order) => {
      if (!(await isFolder(folder))) throw sourceFailure(order.model, `there is no folder ${folder}`);
      const bySize = await filesBySize(folder, new Set(order.files.map((file) => file.sizeBytes)));
      const totalBytes = order.files.reduce((sum, file) => sum + file.sizeBytes, 0);
      // First look, then copy: a folder that lacks a file costs no copy.
      const found = await findAll(order, bySize, folder);
      let receivedBytes = 0;
      for (const [file, path] of found) {
        order.signal?.throwIfAborted();
        await copyModelFile(path, join(order.target, file.path));
        receivedBytes += file.sizeBytes;
        order.onProgress?.(receivedBytes, totalBytes);
      }
      return true;
    },
  };
}

async function findAll(order: ModelOrder, bySize: ReadonlyMap<number, readonly string[]>, folder: string): Promise<Map<CatalogueFile, string>> {
  const found = new Map<CatalogueFile, string>();
  for (const file of order.files) {
    order.signal?.throwIfAborted();
    const path = await firstGood(bySize.get(file.sizeBytes) ?? [], file);
    if (path === null) throw sourceFailure(order.model, `${folder} has no file with the size and sum of ${file.path}`);
    found.set(file, path);
  }
  return found;
}

async function firstGood(paths: readonly string[], file: CatalogueFile): Promise<string | null> {
  for (const path of paths) if ((await checkFile(path, file)) === 'good') return path;
  return null;
}

/** Paths of the files of these sizes below the folder. */
async function filesBySize(folder: string, sizes: ReadonlySet<number>): Promise<Map<number, string[]>> {
  const bySize = new Map<number, string[]>();
  let seen = 0;
  async function visit(path: string, level: number): Promise<void> {
    for (const entry of await entriesOf(path)) {
      const full = join(path, entry.name);
      if (entry.isDirectory()) {
        if (level < deepestLevel) await visit(full, level + 1);
        continue;
      }
      seen += 1;
      if (seen > mostFiles) return;
      const size = await sizeOf(full);
      if (size !== null && sizes.has(size)) bySize.set(size, [...(bySize.get(size) ?? []), full]);
    }
  }
  await visit(folder, 1);
  return bySize;
}

async function entriesOf(folder: string): Promise<{ name: string; isDirectory(): boolean }[]> {
  return (await orNull(() => readdir(folder, { withFileTypes: true }))) ?? [];
}

/** Follows a link to a file (the hub's own cache is made of such); links to folders are not gone into. */
async function sizeOf(path: string): Promise<number | null> {
  const found = await orNull(() => stat(path));
  return found?.isFile() === true ? found.size : null;
}

async function isFolder(path: string): Promise<boolean> {
  return (await orNull(() => stat(path)))?.isDirectory() === true;
}
