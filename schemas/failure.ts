/**
 * What can go wrong, as a closed list. A failure is a value that says what the user loses (effect),
 * why (cause) and what to do (tip); the code is for programs, and each code has one exit status.
 */
import { z } from 'zod';

/** Every failure code with the exit status a command ends with. Documented in docs/failures.md. */
export const failureExitStatus = {
  arguments_invalid: 2,
  config_invalid: 3,
  recording_missing: 10,
  recording_unreadable: 11,
  recording_changed: 12,
  audio_unsupported: 20,
  audio_damaged: 21,
  audio_truncated: 22,
  audio_track_missing: 23,
  audio_empty: 24,
  audio_decoder_crashed: 25,
  audio_decoder_stalled: 26,
  model_missing: 30,
  model_damaged: 31,
  model_download_failed: 32,
  model_unusable: 33,
  speech_worker_crashed: 35,
  language_unsupported: 36,
  transcript_invalid: 40,
  minutes_invalid: 41,
  template_missing: 50,
  template_invalid: 51,
  vault_missing: 55,
  vault_unwritable: 56,
  note_changed: 57,
  path_outside: 58,
  store_locked: 60,
  store_newer: 61,
  store_damaged: 62,
  disk_full: 65,
  stopped: 70,
  internal: 99,
} as const satisfies Record<string, number>;

export type FailureCode = keyof typeof failureExitStatus;

export const failureSchema = z.strictObject({
  code: z.enum(Object.keys(failureExitStatus) as [FailureCode, ...FailureCode[]]),
  effect: z.string().min(1),
  cause: z.string().min(1),
  tip: z.string().min(1),
});

/** The plain value: what is printed, stored and sent. */
export type Failure = z.infer<typeof failureSchema>;

/** The same value, thrown. Only this class crosses rooms as an exception; anything else is a bug (`internal`). */
export class ColloquyError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`${failure.effect} ${failure.cause} ${failure.tip}`, options);
    this.name = 'ColloquyError';
    this.failure = failure;
  }
}

/** Builds the error to throw: `throw fail('audio_empty', { effect, cause, tip })`. */
export function fail(code: FailureCode, words: Omit<Failure, 'code'>, options?: ErrorOptions): ColloquyError {
  return new ColloquyError({ code, ...words }, options);
}

/** Any thrown value as a failure. What is not a {@link ColloquyError} is our bug and is said to be one. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof ColloquyError) return thrown.failure;
  const isError = typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'name' in thrown;
  const cause = isError ? `${String(thrown.name)}: ${String(thrown.message)}` : String(thrown);
  return {
    code: 'internal',
    effect: 'The operation stopped; nothing that was stored before is lost.',
    cause: cause || 'An error without a message.',
    tip: 'This is a defect of Colloquy. Please report it with the log of this run.',
  };
}
