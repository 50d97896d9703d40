import { expect, it } from '@jest/globals';
import { fail, type Failure } from '#schemas/failure';
import { createBackgroundLoad } from './background-load.ts';

it('loads one at a time, and once more for all that came meanwhile', async () => {
  let [running, most, loads] = [0, 0, 0];
  let finish: () => void = () => undefined;
  const loading = createBackgroundLoad({
    load: async () => {
      loads += 1;
      most = Math.max(most, (running += 1));
      await new Promise<void>((resolve) => { finish = resolve; });
      running -= 1;
    },
    onTrouble: () => undefined,
  });
  for (let index = 0; index < 50; index += 1) loading.wake();
  finish();
  await new Promise((resolve) => setImmediate(resolve));
  finish();
  await loading.idle();
  expect([loads, most]).toEqual([2, 1]);
});

it('says once that the store is down, and loads when it is there again', async () => {
  const said: Failure[] = [];
  let isDown = true;
  const loading = createBackgroundLoad({
    load: () => (isDown ? Promise.reject(fail('graph_unreachable', { effect: 'e', cause: 'c', tip: 't' })) : Promise.resolve()),
    onTrouble: (failure) => said.push(failure),
  });
  for (let index = 0; index < 3; index += 1) {
    loading.wake();
    await loading.idle();
  }
  expect([said.map(({ code }) => code), loading.trouble()?.code]).toEqual([['graph_unreachable'], 'graph_unreachable']);
  isDown = false;
  loading.wake();
  await loading.idle();
  expect(loading.trouble()).toBeNull();
  await loading.stop();
});
