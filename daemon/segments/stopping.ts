/** How work on a recording ends that was told to. */
import { fail } from '#schemas/failure';

/** @throws ColloquyError `stopped` */
export function requireGoingOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw fail('stopped', {
    effect: 'The work on this recording was not finished.',
    cause: 'It was stopped on request.',
    tip: 'Start it again when you like; what was done before is kept.',
  });
}
