import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../testing/shared-data.ts';
import { takeLock, waitForLock } from './take-lock.ts';

describe('a lock between processes', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'colloquy-lock-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is held by one at a time, and is free again when it is released', () => {
    const path = join(folder, 'not yet there', 'a.lock');
    const first = takeLock(path);
    expect(first).not.toBeNull();
    expect(takeLock(path)).toBeNull();
    first!.release();
    const second = takeLock(path);
    expect(second).not.toBeNull();
    second!.release();
  });

  it('is waited for, and given up on in time', async () => {
    const path = join(folder, 'a.lock');
    const first = takeLock(path)!;
    expect(await waitForLock(path, 1)).toBeNull();
    const waiting = waitForLock(path, 60_000);
    first.release();
    const second = await waiting;
    expect(second).not.toBeNull();
    second!.release();
  });

  it('is not waited for by somebody who has stopped', async () => {
    const path = join(folder, 'a.lock');
    const first = takeLock(path)!;
    const stopping = new AbortController();
    const waiting = waitForLock(path, 60_000, stopping.signal);
    stopping.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    first.release();
  });

  describe('of another process', () => {
    let holder: ChildProcessByStdio<null, Readable, null>;
    beforeEach(async () => {
      const module = pathToFileURL(join(repositoryRoot, 'daemon/files/take-lock.ts')).href;
      const program = `const { takeLock } = await import(${JSON.stringify(module)}); takeLock(${JSON.stringify(join(folder, 'a.lock'))}); gc(); console.log('held'); setInterval(() => {}, 1000);`;
      holder = spawn(process.execPath, ['--expose-gc', '--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(holder.stdout, 'data');
    });
    afterEach(() => {
      holder.kill('SIGKILL');
    });

    it('is kept although nothing there refers to it any more', () => {
      expect(takeLock(join(folder, 'a.lock'))).toBeNull();
    });

    it('is free when that process is killed', async () => {
      const gone = once(holder, 'exit');
      holder.kill('SIGKILL');
      await gone;
      const lock = takeLock(join(folder, 'a.lock'));
      expect(lock).not.toBeNull();
      lock!.release();
    });
  });
});
