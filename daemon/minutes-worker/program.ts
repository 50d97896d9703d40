/** The minutes worker's program: pure functions, for whoever must not wait while they compute. */
import type { Minutes } from '#schemas/minutes';
import type { Transcript } from '#schemas/transcript';
import { correctTranscript } from '../correction/correct-transcript.ts';
import { vocabularyOf } from '../correction/vocabulary/vocabulary.ts';
import { extractMinutes } from '../minutes/extract-minutes.ts';
import { serveParent } from '../processes/serve-parent.ts';
import type { CorrectRequest, ExtractRequest } from './minutes-worker.ts';

serveParent({ correct, extract }, () => Promise.resolve());

function correct({ transcript, registry, terms }: CorrectRequest): Promise<Transcript> {
  return Promise.resolve(correctTranscript(transcript, vocabularyOf(registry, terms)));
}

function extract({ transcript, ...context }: ExtractRequest): Promise<Minutes> {
  return Promise.resolve(extractMinutes(transcript, context));
}
