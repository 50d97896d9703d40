/** Notices when something that should go on does not. */

export interface StallWatch {
  /** Something happened: the time begins anew. */
  alive(): void;
  /** Something else is waited for: no time passes, whatever signs come, until {@link resume}. */
  pause(): void;
  resume(): void;
}

export interface Timers {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

const systemTimers: Timers = { setTimeout, clearTimeout: (timer) => { clearTimeout(timer as NodeJS.Timeout | undefined); } };

/** Calls `onStall` once there was no sign for `seconds`. Begins at once; pause it when all is over. */
export function createStallWatch(seconds: number, onStall: () => void, timers: Timers = systemTimers): StallWatch {
  let timer: unknown;
  let isPaused = false;
  const restart = () => {
    timers.clearTimeout(timer);
    if (!isPaused) timer = timers.setTimeout(onStall, seconds * 1000);
  };
  restart();
  return {
    alive: restart,
    pause: () => {
      isPaused = true;
      restart();
    },
    resume: () => {
      isPaused = false;
      restart();
    },
  };
}
