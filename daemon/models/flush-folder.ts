/** Flushes a folder to the disk, so that a rename of it cannot outlive its content. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../files/write-atomically.ts';

/** With `deep` (the default) also every file below it. */
export async function flushFolder(folder: string, { deep = true }: { readonly deep?: boolean } = {}): Promise<void> {
  for (const entry of deep ? await readdir(folder, { withFileTypes: true }) : []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await flushFolder(path);
    else await flushFile(path);
  }
  await syncFolder(folder);
}

async function flushFile(path: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
