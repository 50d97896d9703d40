/**
 * What every source outliner must do. An adapter's test is its set-up and one call of {@link describeSourceOutliner}.
 */
import { afterAll, describe, expect, it } from '@jest/globals';
import type { SourceOutliner } from './source-outliner.ts';

/** One method of a queue in each language that is read. */
const pushes = [
  ['queue.go', 'package a\n\nfunc (q *Queue) Push(item string) error { return nil }\n', 'Queue.Push'],
  ['queue.ts', 'class Queue {\n  push(item: string): void {}\n}\n', 'Queue.push'],
  ['queue.tsx', 'class Queue {\n  push() { return <p>pushed</p>; }\n}\n', 'Queue.push'],
  ['queue.js', 'class Queue {\n  push(item) {}\n}\n', 'Queue.push'],
  ['queue.py', 'class Queue:\n    def push(self, item):\n        pass\n', 'Queue.push'],
  ['Queue.java', 'class Queue {\n  void push(String item) {}\n}\n', 'Queue.push'],
  ['queue.rs', 'impl Queue {\n    fn push(&mut self, item: String) {}\n}\n', 'Queue::push'],
  ['queue.cpp', 'class Queue {\n  void push(int item) {}\n};\n', 'Queue::push'],
] as const;

export function describeSourceOutliner(name: string, createOutliner: () => SourceOutliner): void {
  describe(`the ${name}`, () => {
    const outliner = createOutliner();
    afterAll(() => outliner.close());

    it.each(pushes)('reads %s: its symbols with their container, lines and signature', async (path, source, method) => {
      const outline = await outliner.outline(path, source);
      const line = source.split('\n').findIndex((text) => /push/i.test(text)) + 1;
      expect(outline?.symbols.find(({ fullName }) => fullName === method)).toMatchObject({ line, signature: expect.stringMatching(/push/i) as unknown });
    });

    it('gives null for what no grammar reads, and what it can of a file with mistakes', async () => {
      expect(await outliner.outline('README.md', '# Queue\n')).toBeNull();
      expect(await outliner.outline('Makefile', 'all:\n')).toBeNull();
      expect((await outliner.outline('broken.ts', 'function push() {}\nclass {{{ \n'))?.symbols.map(({ fullName }) => fullName)).toContain('push');
      expect(await outliner.outline('empty.go', '')).toEqual({ symbols: [], parses: true });
    });

    it('begins anew after it was closed, also twice', async () => {
      await outliner.close();
      await outliner.close();
      expect(await outliner.outline('queue.py', 'def push(): pass\n')).toMatchObject({ symbols: [{ fullName: 'push' }] });
    });
  });
}
