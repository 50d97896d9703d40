/** How a transcription ends that was told to. */
import { fail } from '#schemas/failure';

/** @throws ColloquyError `stopped` */
export function requireGoingOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw fail('stopped', {
    effect: 'The transcript was not finished.',
    cause: 'The transcription was stopped.',
    tip: 'Process the recording again; what was done before is kept.',
  });
}
