/** A transcript from elsewhere goes through minutes into the graph, without audio and without a note. */
import type { Minutes, Registry } from '#schemas/minutes';
import type { TranscriptInput } from '#schemas/transcript';
import { meetingFacts } from '../graph/facts/meeting-facts.ts';
import type { Graph } from '../graph/graph.ts';
import { extractMinutes } from '../minutes/extract-minutes.ts';
import { minutesExtractor } from '../pipeline.ts';

export interface TranscriptToAdd {
  /** Absolute. */
  readonly path: string;
  readonly transcript: TranscriptInput;
  /** In place of extraction; null to take them. */
  readonly minutes: Minutes | null;
}

export interface TranscriptAdded {
  readonly recordingId: string;
  /** The minutes that went in. */
  readonly minutes: Minutes;
  /** Whether the facts changed. */
  readonly changed: boolean;
  /** The file that this one was a copy of until it was edited; null otherwise. */
  readonly wasCopyOf: string | null;
}

/** To add a transcript is to ask for it: one that was taken out of the graph comes back. */
export function addToGraph(graph: Pick<Graph, 'facts' | 'transcripts' | 'forgotten'>, { path, transcript, minutes: given }: TranscriptToAdd, { registry, nameThreshold }: { readonly registry: Registry; readonly nameThreshold: number }): TranscriptAdded {
  const startedAt = transcript.startedAt ?? null;
  const minutes = given ?? extractMinutes(transcript, { registry, startedAt });
  const ends = transcript.segments.map(({ endSeconds }) => endSeconds ?? 0);
  const durationSeconds = transcript.durationSeconds ?? ends.reduce((longest, end) => Math.max(longest, end), 0);
  const { recordingId, wasCopyOf, replaces } = graph.transcripts.identify(path, JSON.stringify(transcript), transcript.recordingId === '' ? null : transcript.recordingId);
  const contribution = meetingFacts(
    {
      recordingId,
      title: transcript.title ?? null,
      startedAt,
      durationSeconds: durationSeconds > 0 ? durationSeconds : null,
      language: transcript.language ?? null,
      attendees: transcript.attendees ?? [],
      project: transcript.project ?? null,
      segments: transcript.segments,
      model: transcript.model,
    },
    minutes,
    { nameThreshold, extractor: given === null ? minutesExtractor : 'minutes/given' },
  );
  graph.forgotten.takeBack(contribution.source);
  const changed = graph.facts.contribute(contribution);
  if (replaces !== null) graph.facts.forget(`recording:${replaces}`);
  return { recordingId, minutes, changed, wasCopyOf };
}
