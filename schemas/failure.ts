/**
 * What can go wrong, as a closed list. A failure is a value that says what the user loses (effect),
 * why (cause) and what to do (tip); the code is for programs, and each code has one exit status.
 */
import { z } from 'zod';

/** Every failure code, with the exit status that a command ends with and what it means. docs/failures.md is made from this. */
export const failureCodes = {
  arguments_invalid: { exitStatus: 2, meaning: 'The command line was not understood.' },
  config_invalid: { exitStatus: 3, meaning: 'The config file has a mistake, or names something that is not there.' },
  recording_missing: { exitStatus: 10, meaning: 'There is no such file.' },
  recording_unreadable: { exitStatus: 11, meaning: 'The system does not let us read the file.' },
  recording_changed: { exitStatus: 12, meaning: 'The file is still being written.' },
  audio_unsupported: { exitStatus: 20, meaning: 'The file is no audio or video that can be decoded here.' },
  audio_damaged: { exitStatus: 21, meaning: 'The content contradicts itself or cannot be decoded.' },
  audio_truncated: { exitStatus: 22, meaning: 'The file ends before its own header says.' },
  audio_track_missing: { exitStatus: 23, meaning: 'A video or container without sound.' },
  audio_empty: { exitStatus: 24, meaning: 'A valid file without a single sample.' },
  audio_decoder_crashed: { exitStatus: 25, meaning: "The decoder's process ended by itself." },
  audio_decoder_stalled: { exitStatus: 26, meaning: 'The decoder made no progress and was stopped.' },
  model_missing: { exitStatus: 30, meaning: 'A model is needed and not on this machine.' },
  model_damaged: { exitStatus: 31, meaning: 'A model file is not what the catalogue says.' },
  model_download_failed: { exitStatus: 32, meaning: 'No source could give the model.' },
  model_unusable: { exitStatus: 33, meaning: "The model's files are right, but it could not be loaded or run." },
  model_incompatible: { exitStatus: 34, meaning: 'A model of the hub that the user named is none that Colloquy can run.' },
  speech_worker_crashed: { exitStatus: 35, meaning: 'The process that hears speech ended by itself.' },
  language_unsupported: { exitStatus: 36, meaning: 'No model here knows the language.' },
  transcript_invalid: { exitStatus: 40, meaning: 'A transcript file has not the shape that is needed.' },
  minutes_invalid: { exitStatus: 41, meaning: 'A minutes file has not the shape that is needed.' },
  minutes_worker_crashed: { exitStatus: 42, meaning: 'The process that takes minutes ended by itself.' },
  template_missing: { exitStatus: 50, meaning: 'There is no such template.' },
  template_invalid: { exitStatus: 51, meaning: 'A template has a mistake, or asks for too much.' },
  vault_missing: { exitStatus: 55, meaning: "The vault's folder is not there." },
  vault_unwritable: { exitStatus: 56, meaning: 'The vault cannot be written to.' },
  note_changed: { exitStatus: 57, meaning: 'The note kept changing while we tried to write it.' },
  path_outside: { exitStatus: 58, meaning: 'A path leads out of the folder that it belongs to.' },
  language_model_key_missing: { exitStatus: 80, meaning: 'The language model needs a key, and there is none.' },
  language_model_key_refused: { exitStatus: 81, meaning: 'The language model does not accept the key.' },
  language_model_unreachable: { exitStatus: 82, meaning: 'No language model answers at its address.' },
  language_model_timed_out: { exitStatus: 83, meaning: 'The language model took too long.' },
  language_model_busy: { exitStatus: 84, meaning: 'The language model has no capacity, or its limit is used up.' },
  language_model_missing: { exitStatus: 85, meaning: 'The provider has no such model.' },
  language_model_rejected: { exitStatus: 86, meaning: 'The provider does not take the question as it is.' },
  language_model_refused: { exitStatus: 87, meaning: 'The language model does not want to answer.' },
  language_model_reply_unusable: { exitStatus: 88, meaning: 'The answer of the language model is cut off or has not the shape that was asked for.' },
  keychain_unusable: { exitStatus: 89, meaning: "The system's keychain is not there, is locked, or refused." },
  store_locked: { exitStatus: 60, meaning: 'Another daemon works on the same data folder.' },
  store_newer: { exitStatus: 61, meaning: 'The data folder was written by a newer version.' },
  store_damaged: { exitStatus: 62, meaning: 'The database in the data folder cannot be read.' },
  store_unusable: { exitStatus: 63, meaning: 'The database in the data folder cannot be opened or written to.' },
  disk_full: { exitStatus: 65, meaning: 'The disk or the quota is full.' },
  graph_unreachable: { exitStatus: 110, meaning: 'No graph database answers at its address.' },
  graph_refused: { exitStatus: 111, meaning: 'The graph database does not accept user or password, or does not let the user do this.' },
  graph_unsupported: { exitStatus: 112, meaning: 'The graph database is of a version that is not supported.' },
  graph_newer: { exitStatus: 113, meaning: 'The graph was written by a newer version.' },
  graph_foreign: { exitStatus: 114, meaning: 'The graph database holds something that Colloquy did not put there.' },
  graph_busy: { exitStatus: 115, meaning: 'Another process holds the embedded graph.' },
  graph_crashed: { exitStatus: 116, meaning: "The embedded graph's process ended by itself." },
  graph_timed_out: { exitStatus: 117, meaning: 'A statement took longer than it may.' },
  graph_statement_invalid: { exitStatus: 120, meaning: 'A Cypher statement or its parameters are wrong.' },
  graph_statement_refused: { exitStatus: 121, meaning: 'A Cypher statement does more than read.' },
  github_data_invalid: { exitStatus: 130, meaning: 'A file or a request holds nothing that GitHub writes.' },
  github_unreachable: { exitStatus: 131, meaning: 'GitHub does not answer.' },
  github_refused: { exitStatus: 132, meaning: 'GitHub does not accept the token, or it may not see this.' },
  github_limited: { exitStatus: 133, meaning: "GitHub's rate limit is used up." },
  github_repository_missing: { exitStatus: 134, meaning: 'GitHub knows no such repository, or does not show it.' },
  request_refused: { exitStatus: 140, meaning: 'A request to the daemon comes from where it must not, or is not signed as it must be.' },
  request_too_large: { exitStatus: 141, meaning: 'A request to the daemon is larger than it may be.' },
  address_taken: { exitStatus: 142, meaning: "Another program listens on the daemon's port." },
  request_unknown: { exitStatus: 143, meaning: 'The daemon has nothing at the address of a request, or cannot understand it.' },
  person_missing: { exitStatus: 150, meaning: 'Nobody in the graph has this name or account.' },
  person_ambiguous: { exitStatus: 151, meaning: 'Several people have this name.' },
  meeting_missing: { exitStatus: 152, meaning: 'No meeting in the graph has this id, file or title.' },
  meeting_ambiguous: { exitStatus: 153, meaning: 'Several meetings have this title.' },
  speaker_missing: { exitStatus: 160, meaning: 'The recording has no such speaker.' },
  speaker_ambiguous: { exitStatus: 161, meaning: 'Several people speak, and it is not said whose voice is meant.' },
  voice_too_short: { exitStatus: 162, meaning: 'There is too little speech to know the voice again.' },
  voice_missing: { exitStatus: 163, meaning: 'No voice is enrolled under this name.' },
  voice_mixed: { exitStatus: 164, meaning: 'What was taken for one speaker sounds like two people.' },
  stopped: { exitStatus: 70, meaning: 'The work was stopped by the user or the system.' },
  internal: { exitStatus: 99, meaning: 'A defect of Colloquy.' },
} as const satisfies Record<string, { exitStatus: number; meaning: string }>;

export type FailureCode = keyof typeof failureCodes;

/** The exit status of a command that ends with this failure. */
export function exitStatusOf(code: FailureCode): number {
  return failureCodes[code].exitStatus;
}

export const failureSchema = z.strictObject({
  code: z.enum(Object.keys(failureCodes) as [FailureCode, ...FailureCode[]]),
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
