import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mock } from 'node:test';
import type { Child } from './child-process.ts';
import { endWhenIdle } from './end-when-idle.ts';

describe('A child that ends when it is idle', () => {
  let ended: number;
  let answers: (() => void)[];
  const child: Child = {
    call: () =>
      new Promise((resolve) => {
        answers.push(() => {
          resolve(undefined);
        });
      }),
    close: () => {
      ended += 1;
      return Promise.resolve();
    },
  };
  beforeEach(() => {
    [ended, answers] = [0, []];
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  it('ends so long after its last answer', async () => {
    const ending = endWhenIdle(child, 1000);
    const call = ending.call('work', null);
    mock.timers.tick(5000);
    expect(ended).toBe(0);
    answers[0]!();
    await call;
    mock.timers.tick(999);
    expect(ended).toBe(0);
    mock.timers.tick(1);
    expect(ended).toBe(1);
  });

  it('goes on when it is called again in time', async () => {
    const ending = endWhenIdle(child, 1000);
    const first = ending.call('work', null);
    answers[0]!();
    await first;
    mock.timers.tick(900);
    void ending.call('work', null);
    mock.timers.tick(5000);
    expect(ended).toBe(0);
  });

  it('stays while somebody keeps it', async () => {
    const ending = endWhenIdle(child, 1000);
    const kept = ending.keep();
    const call = ending.call('work', null);
    answers[0]!();
    await call;
    mock.timers.tick(5000);
    expect(ended).toBe(0);
    kept[Symbol.dispose]();
    mock.timers.tick(1000);
    expect(ended).toBe(1);
  });

  it('is ended at once only where no call is open', async () => {
    const ending = endWhenIdle(child, 1000);
    const call = ending.call('work', null);
    await ending.endIfIdle();
    expect(ended).toBe(0);
    answers[0]!();
    await call;
    await ending.endIfIdle();
    expect(ended).toBe(1);
  });
});
