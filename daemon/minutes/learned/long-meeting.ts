/** A made-up long meeting for tests: small talk about a budget, then whatever the test adds. */
import { emptyRegistry } from '#schemas/minutes';
import type { TranscriptInput } from '#schemas/transcript';
import { transcriptInputSchema } from '#schemas/transcript';
import type { Spoken } from '../acts/read-acts.ts';
import { readSpoken } from '../extract-minutes.ts';

export type Turn = readonly [speaker: string, text: string];

const talk: readonly Turn[] = [
  ['Speaker 1', 'So the numbers came in last night.'],
  ['Speaker 2', 'Yeah.'],
  ['Speaker 3', 'It looks like the second quarter was quite slow.'],
  ['Speaker 1', 'Mm-hmm.'],
  ['Speaker 4', 'I have not seen the report, to be honest.'],
  ['Speaker 2', 'There is a table on page four.'],
  ['Speaker 3', 'Right.'],
  ['Speaker 1', 'And the hotel was full in June.'],
];

/** `length` turns of talk, then the given ones; `s1`, `s2`, … with times when `withTimes`. */
export function longTranscript(length: number, end: readonly Turn[], withTimes = false): TranscriptInput {
  const turns = [...Array.from({ length }, (_, at) => talk[at % talk.length]!), ...end];
  return transcriptInputSchema.parse({
    segments: turns.map(([speaker, text], at) => ({ id: `s${at + 1}`, speaker, text, ...(withTimes ? { startSeconds: at * 4, endSeconds: at * 4 + 3 } : {}) })),
  });
}

export function spokenOf(transcript: TranscriptInput): readonly Spoken[] {
  return readSpoken(transcript, emptyRegistry).spoken;
}
