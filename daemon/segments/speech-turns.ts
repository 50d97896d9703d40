/** From clusters to the diarization that leaves the room: `S1`, `S2`, … in the order of first speech. Pure. */
import type { Diarization, SpeechTurn } from '#schemas/segments';
import { unionOf, type TimeSpan } from './time-spans.ts';

export interface ClusterTurn extends TimeSpan {
  readonly cluster: number;
}

/** Times are rounded to milliseconds, as RTTM writes them; a turn that rounds to nothing is left out. */
export function toDiarization(turns: readonly ClusterTurn[], method: Diarization['method'], durationSeconds: number): Diarization {
  const rounded = (seconds: number): number => Math.round(Math.min(Math.max(0, seconds), durationSeconds) * 1000) / 1000;
  const spans = turns
    .map(({ startSeconds, endSeconds, cluster }) => ({ startSeconds: rounded(startSeconds), endSeconds: rounded(endSeconds), cluster }))
    .filter(({ startSeconds, endSeconds }) => endSeconds > startSeconds)
    .sort((a, b) => a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds);
  const labels = new Map<number, string>();
  const labelled: SpeechTurn[] = spans.map(({ startSeconds, endSeconds, cluster }) => {
    const speaker = labels.get(cluster) ?? `S${labels.size + 1}`;
    labels.set(cluster, speaker);
    return { startSeconds, endSeconds, speaker };
  });
  return { turns: labelled, regions: unionOf(labelled), method };
}
