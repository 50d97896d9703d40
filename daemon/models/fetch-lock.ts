/**
 * One process at a time fetches a model; the others wait and then find it there.
 *
 * The lock is a file that names its holder and is touched while it is held. It saves a second download; safety does not
 * rest on it: what is fetched is verified and put in place by a rename, so a lock that was wrongly taken over (a machine
 * that slept, a clock that jumped) costs time, never a wrong file.
 */
import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { systemErrorCode } from '../files/system-error.ts';

const touchEveryMs = 5_000;
/** A holder on another machine counts as gone when it has not touched its lock for this long. */
const staleAfterMs = 60_000;

export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  readonly pollMs?: number;
}

/** Runs the work while holding the lock. @throws AbortError when the signal aborts while it waits. */
export async function withFetchLock<Result>(path: string, work: () => Promise<Result>, options: LockOptions = {}): Promise<Result> {
  const holder = `${process.pid} ${hostname()} ${randomUUID()}`;
  while (!(await take(path, holder))) {
    if (await isStale(path)) await rm(path, { force: true });
    else await delay(options.pollMs ?? 200, undefined, { signal: options.signal });
  }
  const touching = setInterval(() => void touch(path), touchEveryMs);
  touching.unref();
  try {
    return await work();
  } finally {
    clearInterval(touching);
    if ((await readHolder(path)) === holder) await rm(path, { force: true });
  }
}

async function take(path: string, holder: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(holder);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  const holder = await readHolder(path);
  if (holder === null) return false;
  const [pid, host] = holder.split(' ');
  if (host === hostname() && pid !== undefined && !isAlive(Number(pid))) return true;
  const touched = await modifiedMs(path);
  return touched !== null && Date.now() - touched > staleAfterMs;
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}

async function readHolder(path: string): Promise<string | null> {
  return orNullWhenGone(() => readFile(path, 'utf8'));
}

async function modifiedMs(path: string): Promise<number | null> {
  return orNullWhenGone(async () => (await stat(path)).mtimeMs);
}

/** What the system does not let us touch is held on: at worst another machine takes the lock over after a minute, and fetches once more. */
async function touch(path: string): Promise<void> {
  const now = new Date();
  try {
    await utimes(path, now, now);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  }
}

async function orNullWhenGone<Result>(ask: () => Promise<Result>): Promise<Result | null> {
  try {
    return await ask();
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
