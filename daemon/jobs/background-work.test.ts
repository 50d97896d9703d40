import { expect, it } from '@jest/globals';
import { fail, type Failure } from '#schemas/failure';
import { createBackgroundWork } from './background-work.ts';

it('works once at a time, and once more for all that came meanwhile', async () => {
  let [running, most, times] = [0, 0, 0];
  let finish: () => void = () => undefined;
  const working = createBackgroundWork({
    work: async () => {
      times += 1;
      most = Math.max(most, (running += 1));
      await new Promise<void>((resolve) => { finish = resolve; });
      running -= 1;
    },
    onTrouble: () => undefined,
  });
  for (let index = 0; index < 50; index += 1) working.wake();
  finish();
  await new Promise((resolve) => setImmediate(resolve));
  finish();
  await working.idle();
  expect([times, most]).toEqual([2, 1]);
});

it('says once that a store is down, and works when it is there again', async () => {
  const said: Failure[] = [];
  let isDown = true;
  const working = createBackgroundWork({
    work: () => (isDown ? Promise.reject(fail('graph_unreachable', { effect: 'e', cause: 'c', tip: 't' })) : Promise.resolve()),
    onTrouble: (failure) => said.push(failure),
  });
  for (let index = 0; index < 3; index += 1) {
    working.wake();
    await working.idle();
  }
  expect([said.map(({ code }) => code), working.trouble()?.code]).toEqual([['graph_unreachable'], 'graph_unreachable']);
  isDown = false;
  working.wake();
  await working.idle();
  expect(working.trouble()).toBeNull();
  await working.stop();
});
