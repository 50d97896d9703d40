/** A transcript from elsewhere goes through minutes into the graph, without audio and without a note. */
import type { Minutes, Registry } from '#schemas/minutes';
import type { TranscriptInput } from '#schemas/transcript';
import { meetingFacts } from '../graph/facts/meeting-facts.ts';
import type { Graph } from '../graph/graph.ts';
import { extractMinutes } from '../minutes/extract-minutes.ts';
import { minutesExtractor } from '../pipeline.ts';

export interface TranscriptToAdd {
  readonly recordingId: string;
  readonly transcript: TranscriptInput;
  /** In place of extraction; null to take them. */
  readonly minutes: Minutes | null;
}

/** Answers the minutes that went in, and whether the graph's facts changed. */
export function addToGraph(graph: Pick<Graph, 'facts'>, { recordingId, transcript, minutes: given }: TranscriptToAdd, { registry, nameThreshold }: { readonly registry: Registry; readonly nameThreshold: number }): { readonly minutes: Minutes; readonly changed: boolean } {
  const startedAt = transcript.startedAt ?? null;
  const minutes = given ?? extractMinutes(transcript, { registry, startedAt });
  const ends = transcript.segments.map(({ endSeconds }) => endSeconds ?? 0);
  const durationSeconds = transcript.durationSeconds ?? ends.reduce((longest, end) => Math.max(longest, end), 0);
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
  return { minutes, changed: graph.facts.contribute(contribution) };
}
