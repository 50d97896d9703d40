/**
 * Windows whose local speakers carry cluster labels → who speaks in each frame of the recording, as turns.
 *
 * A frame holds as many speakers as the windows over it count on average, and of the clusters those with most windows
 * saying so. Source: Bredin 2023, pyannote.audio 2.1 (speaker count, `reconstruct`). Pure.
 */
import type { FrameTurn } from './frame-turns.ts';
import { LOCAL_SPEAKERS } from './powerset.ts';

/**
 * A frame in doubt has a speaker more: short of half a speaker, but for the last of the windows. Measured on AMI, LibriSpeech mixes and a spoken stand-up; from 0.55 on it
 * let in what was no speech.
 */
const HALF_AND_MORE = 0.53;

export interface LabelledWindow {
  readonly firstFrame: number;
  /** One byte per frame: bit `s` is set while local speaker `s` speaks. */
  readonly speakers: Uint8Array;
  /** Cluster of each local speaker; null where it has none. */
  readonly clusters: readonly (number | null)[];
}

/**
 * @param windows by ascending first frame.
 * @param speakerCount mean number of speakers per frame of the recording.
 * @returns turns sorted by start, then cluster.
 */
export function reconstruct(windows: readonly LabelledWindow[], speakerCount: Float32Array): FrameTurn[] {
  const turns: FrameTurn[] = [];
  const open = new Map<number, number>();
  let first = 0;
  let next = 0;
  for (let frame = 0; frame <= speakerCount.length; frame += 1) {
    while (next < windows.length && windows[next]!.firstFrame <= frame) next += 1;
    while (first < next && frame - windows[first]!.firstFrame >= windows[first]!.speakers.length) first += 1;
    const limit = frame < speakerCount.length ? Math.floor(speakerCount[frame]! + HALF_AND_MORE) : 0;
    const active = limit === 0 ? [] : topClusters(votes(windows, first, next, frame), limit);
    for (const [cluster, from] of open) {
      if (active.includes(cluster)) continue;
      turns.push({ cluster, from, to: frame });
      open.delete(cluster);
    }
    for (const cluster of active) if (!open.has(cluster)) open.set(cluster, frame);
  }
  return turns.sort((a, b) => a.from - b.from || a.cluster - b.cluster);
}

/** Cluster → number of windows that hear it in the frame. */
function votes(windows: readonly LabelledWindow[], first: number, end: number, frame: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let index = first; index < end; index += 1) {
    const { firstFrame, speakers, clusters } = windows[index]!;
    const mask = speakers[frame - firstFrame] ?? 0;
    const heard = new Set<number>();
    for (let local = 0; local < LOCAL_SPEAKERS; local += 1) {
      const cluster = clusters[local] ?? null;
      if (((mask >> local) & 1) === 1 && cluster !== null) heard.add(cluster);
    }
    for (const cluster of heard) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return counts;
}

function topClusters(counts: ReadonlyMap<number, number>, limit: number): number[] {
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, limit)
    .map(([cluster]) => cluster);
}
