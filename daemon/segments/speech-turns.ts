/** From clusters to the diarization that leaves the room: `S1`, `S2`, … in the order of first speech. Pure. */
import type { Diarization, SpeechTurn } from '#schemas/segments';
import { unionOf, type TimeSpan } from './time-spans.ts';

export interface ClusterTurn extends TimeSpan {
  readonly cluster: number;
  /** Of a call; absent in what is mixed. */
  readonly channel?: number | undefined;
}

/** Times are rounded to milliseconds, as RTTM writes them; a turn that rounds to nothing is left out. */
export function toDiarization(turns: readonly ClusterTurn[], method: Diarization['method'], durationSeconds: number): Diarization {
  const rounded = (seconds: number): number => Math.round(Math.min(Math.max(0, seconds), durationSeconds) * 1000) / 1000;
  const spans = turns
    .map((turn) => ({ ...turn, startSeconds: rounded(turn.startSeconds), endSeconds: rounded(turn.endSeconds) }))
    .filter(({ startSeconds, endSeconds }) => endSeconds > startSeconds)
    .sort((a, b) => a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds);
  const labels = new Map<number, string>();
  const labelled: SpeechTurn[] = spans.map(({ startSeconds, endSeconds, cluster, channel }) => {
    const speaker = labels.get(cluster) ?? `S${labels.size + 1}`;
    labels.set(cluster, speaker);
    return { startSeconds, endSeconds, speaker, ...(channel === undefined ? {} : { channel }) };
  });
  return { turns: labelled, regions: unionOf(labelled), method };
}
