import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColloquyError, fail } from '#schemas/failure';
import { createChild, type Child } from './child-process.ts';
import type { Methods } from './calls.ts';

const program = `
import { serveParent } from '${join(import.meta.dirname, 'serve-parent.ts')}';
import { fail } from '${join(import.meta.dirname, '../../schemas/failure.ts')}';
let beforeExit = async () => {};
const parent = serveParent({
  double: async ({ number }, { progress }) => { progress(0.5); return number * 2; },
  samples: async ({ samples }) => samples.map((value) => -value),
  refuse: async () => { throw fail('audio_empty', { effect: 'No note.', cause: 'No sound.', tip: 'Record again.' }); },
  crash: async () => { process.kill(process.pid, 'SIGKILL'); return new Promise(() => {}); },
  wait: async (_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('was stopped')))),
  askBack: async ({ question }) => 'parent says ' + await parent.call('answer', { question }),
  // Longer than its test may take, and not for ever: nothing stays behind where it is not killed.
  goOn: async () => { beforeExit = () => new Promise((resolve) => setTimeout(resolve, 60_000)); return process.pid; },
}, () => beforeExit());
`;

describe('a child process that is called like an object', () => {
  const children: { child: Child; folder: string }[] = [];
  async function child(methods: Methods = {}): Promise<Child> {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-child-'));
    await writeFile(join(folder, 'program.mjs'), program);
    const made = createChild({
      program: join(folder, 'program.mjs'),
      methods,
      crashed: (how) => fail('speech_worker_crashed', { effect: 'E.', cause: how, tip: 'T.' }),
    });
    children.push({ child: made, folder });
    return made;
  }
  afterEach(async () => {
    for (const { child, folder } of children.splice(0)) {
      await child.close();
      await rm(folder, { recursive: true });
    }
  });

  it('answers, and tells its progress on the way', async () => {
    const progress: unknown[] = [];
    const worker = await child();
    expect(await worker.call('double', { number: 21 }, { onProgress: (value) => progress.push(value) })).toBe(42);
    expect(progress).toEqual([0.5]);
  });

  it('carries typed arrays as they are', async () => {
    const worker = await child();
    const answer = await worker.call('samples', { samples: new Float32Array([0.5, -1]) });
    expect(Array.from(answer as Float32Array)).toEqual([-0.5, 1]);
  });

  it('hands a failure over with its code, effect, cause and tip', async () => {
    const worker = await child();
    const error = await worker.call('refuse', {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ColloquyError);
    expect((error as ColloquyError).failure).toEqual({ code: 'audio_empty', effect: 'No note.', cause: 'No sound.', tip: 'Record again.' });
  });

  it('fails the open call when it is killed, and works again at the next call', async () => {
    const worker = await child();
    await expect(worker.call('crash', {})).rejects.toMatchObject({ failure: { code: 'speech_worker_crashed', cause: 'SIGKILL' } });
    expect(await worker.call('double', { number: 4 })).toBe(8);
  });

  it('stops a call that is cancelled', async () => {
    const worker = await child();
    const controller = new AbortController();
    const waiting = worker.call('wait', {}, { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ failure: { cause: 'Error: was stopped' } });
  });

  it('is gone when it was closed, though it does not end when it is asked to', async () => {
    const worker = await child();
    const id = (await worker.call('goOn', {})) as number;
    await worker.close(100);
    expect(() => process.kill(id, 0)).toThrow('ESRCH');
  }, 30_000);

  it('can ask its parent for something', async () => {
    const worker = await child({ answer: ({ question }: { question: string }) => Promise.resolve(question.toUpperCase()) });
    expect(await worker.call('askBack', { question: 'model' })).toBe('parent says MODEL');
  });
});
