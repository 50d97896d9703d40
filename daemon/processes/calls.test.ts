import { describe, expect, it } from '@jest/globals';
import { createCalls, type Calls, type Methods } from './calls.ts';

/** Two ends of a channel. */
function pair(theirMethods: Methods): { readonly ours: Calls; readonly theirs: Calls } {
  const ours: Calls = createCalls((message) => {
    theirs.receive(message);
  }, {});
  const theirs: Calls = createCalls((message) => {
    ours.receive(message);
  }, theirMethods);
  return { ours, theirs };
}

describe('when the channel between two processes closes', () => {
  it('what runs for the other side is stopped', async () => {
    const { ours, theirs } = pair({
      work: (_: unknown, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('was stopped'));
          });
        }),
    });
    const work = ours.call('work', {});
    theirs.closed(new Error('The parent process is gone.'));
    await expect(work).rejects.toMatchObject({ failure: { cause: 'Error: was stopped' } });
  });

  it('what was asked of the other side fails, and says so', async () => {
    const { ours } = pair({ work: () => new Promise(() => undefined) });
    const asked = [ours.call('work', {}), ours.call('work', {})];
    ours.closed(new Error('The worker crashed.'));
    for (const call of asked) await expect(call).rejects.toThrow('The worker crashed.');
  });
});
