import type { Child } from './child-process.ts';

export interface EndingChild extends Child {
  /** Until it is disposed of, the child does not end for having nothing to do. */
  keep(): Disposable;
  /** Now, where no call is open and nobody keeps it. */
  endIfIdle(): Promise<void>;
}

/** A child that ends, and gives its memory back, when nobody has called or kept it for a while; the next call starts it again. */
export function endWhenIdle(child: Child, idleMs: number): EndingChild {
  let uses = 0;
  let timer: NodeJS.Timeout | undefined;
  const endIfIdle = async (): Promise<void> => {
    if (uses > 0) return;
    clearTimeout(timer);
    await child.close();
  };
  const keep = (): Disposable => {
    clearTimeout(timer);
    uses += 1;
    return {
      [Symbol.dispose]: () => {
        uses -= 1;
        clearTimeout(timer);
        timer = setTimeout(() => void endIfIdle(), idleMs).unref();
      },
    };
  };
  return {
    keep,
    endIfIdle,
    async call(method, parameters, options) {
      using _ = keep();
      return await child.call(method, parameters, options);
    },
    async close(graceMs) {
      clearTimeout(timer);
      await child.close(graceMs);
    },
  };
}
