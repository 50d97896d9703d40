import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../database.ts';
import { jobQueuePasses } from '../job-queue.acceptance.ts';
import { createRecordingRegister } from '../recording-register.ts';
import { createSqliteQueue } from './sqlite-queue.ts';

jobQueuePasses('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-queue-'));
  const dead = new Set<number>();
  const isAlive = (owner: number): boolean => !dead.has(owner);
  const [mineDb, otherDb] = [openDatabase(folder), openDatabase(folder)];
  const register = createRecordingRegister(mineDb, () => new Date());
  return {
    mine: createSqliteQueue(mineDb, { now: () => new Date(), owner: 1, isAlive }),
    other: createSqliteQueue(otherDb, { now: () => new Date(), owner: 2, isAlive }),
    otherDies: () => dead.add(2),
    register: (id, path) => register.saw({ id, path, sizeBytes: 1, modifiedAt: '2026-11-20T09:30:00.000Z' }),
    close: async () => {
      mineDb.close();
      otherDb.close();
      await rm(folder, { recursive: true });
    },
  };
});
