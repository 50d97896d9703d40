import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { treeOf, watchTree } from './process-tree.ts';

const itOnLinux = process.platform === 'linux' ? it : it.skip;

/** A program that starts another, which takes 64 MB; it says so, and both stay until they are ended. */
async function withFamily(work: (processId: number) => void): Promise<void> {
  const grandchild = "const taken = Buffer.alloc(64 * 2 ** 20, 1); process.stdout.write(String(process.pid)); process.stdin.resume(); taken.at(0)";
  const program = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' })`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    await once(child.stdout, 'data');
    work(child.pid!);
  } finally {
    child.stdin.end();
    await once(child, 'close');
  }
}

describe('the memory of a program', () => {
  itOnLinux('counts the processes that it starts', async () => {
    await withFamily((processId) => {
      expect(treeOf(processId)).toHaveLength(2);
      const { totalBytes, largestBytes } = watchTree(processId).stop()!;
      expect(largestBytes).toBeGreaterThan(64 * 2 ** 20);
      // What both share counts once.
      expect(totalBytes).toBeGreaterThan(64 * 2 ** 20);
      expect(totalBytes).toBeLessThan(2 * largestBytes);
    });
  });

  itOnLinux('is not known of a program that has ended', () => {
    expect(watchTree(2 ** 22 + 1).stop()).toBeNull();
  });
});
