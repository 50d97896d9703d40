import { afterEach, describe, expect, it } from '@jest/globals';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { type ModelThread, startModelThread } from './model-thread.ts';

/** A model that can be asked to break down. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { serveThread } from ${JSON.stringify(new URL('model-thread.ts', import.meta.url).href)};
    serveThread({
      hear: async (words) => words,
      run: async () => new Promise(() => setImmediate(() => { throw new Error('out of memory'); })),
      close: async () => undefined,
    });
  `)}`,
);

describe('a model in a thread of its own', () => {
  let thread: ModelThread | null = null;
  afterEach(async () => {
    await thread?.end();
    thread = null;
  });

  it('answers until it is closed', async () => {
    thread = startModelThread(program, 'moonshine-base');
    expect(await thread.call('hear', 'hello')).toBe('hello');
    await thread.close();
    expect(await failureCodeOf(() => thread!.call('hear', 'again'))).toBe('speech_worker_crashed');
  });

  it('that ends by itself fails what it was asked, and what it is asked later', async () => {
    thread = startModelThread(program, 'moonshine-base');
    expect(await failureCodeOf(() => thread!.call('run', null))).toBe('speech_worker_crashed');
    expect(await failureCodeOf(() => thread!.call('hear', 'hello'))).toBe('speech_worker_crashed');
  });

  it('that ended by itself is closed all the same', async () => {
    thread = startModelThread(program, 'moonshine-base');
    await thread.call('run', null).catch(() => undefined);
    await thread.close();
  });
});
