import { describe, expect, it } from '@jest/globals';
import { createStallWatch, type Timers } from './stall-watch.ts';

/** Time that passes when the test says so. */
function manualTime(): Timers & { pass(seconds: number): void } {
  let now = 0;
  let next = 1;
  const waiting = new Map<unknown, { at: number; callback: () => void }>();
  return {
    setTimeout: (callback, milliseconds) => {
      next += 1;
      waiting.set(next, { at: now + milliseconds, callback });
      return next;
    },
    clearTimeout: (timer) => {
      waiting.delete(timer);
    },
    pass: (seconds) => {
      now += seconds * 1000;
      for (const [timer, { at, callback }] of [...waiting]) {
        if (at > now) continue;
        waiting.delete(timer);
        callback();
      }
    },
  };
}

function watchFor(seconds: number) {
  const time = manualTime();
  const state = { hasStalled: false };
  const watch = createStallWatch(seconds, () => (state.hasStalled = true), time);
  return { time, watch, state };
}

describe('a decoder that makes no progress', () => {
  it('is noticed after the time that was set, also when it never gave a sign', () => {
    const { time, state } = watchFor(60);
    time.pass(59);
    expect(state.hasStalled).toBe(false);
    time.pass(1);
    expect(state.hasStalled).toBe(true);
  });

  it('has the whole time again after every sign', () => {
    const { time, watch, state } = watchFor(60);
    for (let i = 0; i < 5; i += 1) {
      time.pass(50);
      watch.alive();
    }
    expect(state.hasStalled).toBe(false);
  });

  it('is not blamed for a slow reader', () => {
    const { time, watch, state } = watchFor(60);
    watch.pause();
    watch.alive();
    time.pass(3600);
    watch.resume();
    time.pass(59);
    expect(state.hasStalled).toBe(false);
    time.pass(1);
    expect(state.hasStalled).toBe(true);
  });
});
