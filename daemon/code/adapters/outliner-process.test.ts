import { afterAll, describe, expect, it } from '@jest/globals';
import { createOutlinerProcess } from './outliner-process.ts';

describe('reading symbols in a process of its own', () => {
  const notices: string[] = [];
  const outliner = createOutlinerProcess((words) => notices.push(words));
  afterAll(() => outliner.close());

  const names = async (path: string, source: string): Promise<string[] | undefined> => (await outliner.outline(path, source))?.map(({ fullName }) => fullName);

  it('gives them, and begins anew after it was closed', async () => {
    expect(await names('queue.go', 'package a\n\nfunc (q *Queue) Push() {}\n')).toEqual(['Queue.Push']);
    await outliner.close();
    expect(await names('queue.rs', 'impl Queue { fn push(&self) {} }\n')).toEqual(['Queue', 'Queue::push']);
    expect(await outliner.outline('README.md', '# Queue')).toBeNull();
  });

  it('goes on with the next file after one that was made to exhaust it', async () => {
    await outliner.outline('Types.java', `class A { ${'B<'.repeat(150_000)} }`);
    await outliner.outline('Ternary.rs', `fn a() { ${'a?'.repeat(150_000)} }`);
    expect(await names('queue.py', 'def push(): pass\n')).toEqual(['push']);
  });
});
