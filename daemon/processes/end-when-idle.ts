import type { Child } from './child-process.ts';

export interface EndingChild extends Child {
  /** Now, where no call is open. */
  endIfIdle(): Promise<void>;
}

/** A child that ends, and gives its memory back, when nobody has called it for a while; the next call starts it again. */
export function endWhenIdle(child: Child, idleMs: number): EndingChild {
  let open = 0;
  let timer: NodeJS.Timeout | undefined;
  const endIfIdle = async (): Promise<void> => {
    if (open > 0) return;
    clearTimeout(timer);
    await child.close();
  };
  return {
    endIfIdle,
    async call(method, parameters, options) {
      clearTimeout(timer);
      open += 1;
      try {
        return await child.call(method, parameters, options);
      } finally {
        open -= 1;
        timer = setTimeout(() => void endIfIdle(), idleMs).unref();
      }
    },
    async close(graceMs) {
      clearTimeout(timer);
      await child.close(graceMs);
    },
  };
}
