/** Where the daemon listens, told to other processes of the same user by a file of the data folder. */
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../files/write-atomically.ts';

const addressSchema = z.object({ address: z.string(), pid: z.int() });
const pathOf = (dataFolder: string): string => join(dataFolder, 'server.json');

export async function tellAddress(dataFolder: string, address: string): Promise<void> {
  await writeAtomically(pathOf(dataFolder), `${JSON.stringify({ address, pid: process.pid })}\n`, { mode: 0o600 });
}

export async function forgetAddress(dataFolder: string): Promise<void> {
  await rm(pathOf(dataFolder), { force: true });
}

/** Null when no daemon listens; a file that a killed one left is none. */
export function findAddress(dataFolder: string, isAlive: (pid: number) => boolean): string | null {
  const path = pathOf(dataFolder);
  if (!existsSync(path)) return null;
  const { address, pid } = addressSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return isAlive(pid) ? address : null;
}
