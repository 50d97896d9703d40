import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { mock } from 'node:test';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { withFetchLock } from './fetch-lock.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

let path: string;
beforeEach(async () => {
  path = join(await temporaryFolder(), 'model.lock');
});

const locked = <Result>(work: () => Promise<Result>): Promise<Result> => withFetchLock(path, work, { pollMs: 5 });

describe('the lock on fetching', () => {
  it('lets one at a time in', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 6 }, () => locked(work)));
    expect([most, existsSync(path)]).toEqual([1, false]);
  });

  it('is free again after a failure', async () => {
    await expect(locked(() => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(await locked(() => Promise.resolve('in'))).toBe('in');
  });

  it('is taken over from a process that died', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(path, `${pid} ${hostname()} an-earlier-run`);
    expect(await locked(() => Promise.resolve('in'))).toBe('in');
  });

  it('is taken over from another machine that has not touched it for long', async () => {
    await writeFile(path, '1 another-machine a-run');
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(path, longAgo, longAgo);
    expect(await locked(() => Promise.resolve('in'))).toBe('in');
  });

  it('that cannot be touched does not end what is done under it', async () => {
    const notHandled: unknown[] = [];
    const note = (reason: unknown): unknown => notHandled.push(reason);
    process.on('unhandledRejection', note);
    mock.timers.enable({ apis: ['setInterval'] });
    const done = await locked(async () => {
      await rm(path);
      // A file system that is out of order has as many errors as names.
      await symlink(path, path);
      mock.timers.tick(6_000);
      for (let turn = 0; turn < 20; turn += 1) await stat(dirname(path));
      await rm(path);
      return 'done';
    });
    mock.timers.reset();
    process.off('unhandledRejection', note);
    expect([done, notHandled]).toEqual(['done', []]);
  });

  it('is waited for until the wait is stopped', async () => {
    await writeFile(path, `${process.pid} ${hostname()} a-run-that-goes-on`);
    const stop = new AbortController();
    const waiting = withFetchLock(path, () => Promise.resolve('in'), { pollMs: 5, signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toThrow();
    expect(existsSync(path)).toBe(true);
  });
});
