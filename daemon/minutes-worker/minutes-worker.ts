/**
 * The minutes worker as the main process sees it. To read an hour of talk takes half a second or more of pure computing, and an event loop that computes hears nobody:
 * so it is done in a process of its own.
 */
import type { Minutes, Registry } from '#schemas/minutes';
import type { Transcript } from '#schemas/transcript';
import type { HeardTerm } from '../correction/vocabulary/built-in-terms.ts';
import type { MinutesContext } from '../minutes/extract-minutes.ts';
import type { CallOptions } from '../processes/calls.ts';

export interface CorrectRequest {
  /** As the model wrote it. */
  readonly transcript: Transcript;
  readonly registry: Registry;
  /** The user's own vocabulary. */
  readonly terms: readonly HeardTerm[];
}

export interface ExtractRequest extends Pick<MinutesContext, 'registry' | 'startedAt' | 'voices'> {
  /** Corrected. */
  readonly transcript: Transcript;
}

export interface MinutesWorker {
  correct(request: CorrectRequest, options?: CallOptions): Promise<Transcript>;
  extract(request: ExtractRequest, options?: CallOptions): Promise<Minutes>;
  close(): Promise<void>;
}
