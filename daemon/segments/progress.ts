/** Progress of steps that together make one operation, and the place where it can be stopped. */
import type { DiarizeOptions } from './diarizer.ts';
import { requireGoingOn } from './stopping.ts';

/** Reports the share of a step that is done, 0 … 1. Throws ColloquyError `stopped` when the operation was called off. */
export type Progress = (fraction: number) => void;

/** The progress of the whole operation. */
export function progressOf({ signal, onProgress }: DiarizeOptions): Progress {
  let reported = 0;
  return (fraction) => {
    requireGoingOn(signal);
    reported = Math.max(reported, Math.min(1, fraction));
    onProgress?.(reported);
  };
}

/** The part from `from` to `to` of another progress. */
export function part(progress: Progress, from: number, to: number): Progress {
  return (fraction) => {
    progress(from + (to - from) * fraction);
  };
}
