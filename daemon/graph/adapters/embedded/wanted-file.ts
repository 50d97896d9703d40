/** How a process that waits for the embedded graph says so to the one that has it open: a file beside the graph, touched again while it waits. */
import { statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How often who waits looks and says so. */
export const WAIT_POLL_MS = 50;
/** Who gives way waits so long before it wants the graph again. */
export const YIELD_MS = 3 * WAIT_POLL_MS;
/** A wish that was not renewed for so long is nobody's: its process was killed. */
const FORGOTTEN_MS = 10 * WAIT_POLL_MS;

const pathOf = (folder: string): string => join(folder, 'graph.wanted');

export async function sayWanted(folder: string): Promise<void> {
  await writeFile(pathOf(folder), '');
}

/** Who else waits says so again. */
export async function noLongerWanted(folder: string): Promise<void> {
  await rm(pathOf(folder), { force: true });
}

export function isWanted(folder: string): boolean {
  const file = statSync(pathOf(folder), { throwIfNoEntry: false });
  return file !== undefined && Date.now() - file.mtimeMs < FORGOTTEN_MS;
}
