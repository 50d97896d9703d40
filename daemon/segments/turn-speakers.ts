/** The second pass: pieces of turns are embedded, clustered, and the turns relabelled by them. */
import type { AudioSource } from '#schemas/audio';
import type { EmbeddingModel } from './diarization-models.ts';
import { FRAME_SECONDS, framesFor, frameToSample } from './frame-grid.ts';
import type { FrameTurn } from './frame-turns.ts';
import type { Progress } from './progress.ts';
import { findSpeakers, longestOr, nearestSpeaker, type VoiceSample } from './speaker-clustering.ts';
import { cutIntoPieces, relabelTurns } from './turn-pieces.ts';

/** Pieces share no audio, so one speaker's lie farther apart than overlapping windows do. */
const CLUSTERING = { threshold: 0.75, minSeconds: 2, minShare: 0.03, thinThreshold: 0.85 };
/** Fit to found a cluster … */
const CLUSTER_SECONDS = 0.7;
/** … and fit to be assigned to one. */
const ASSIGN_SECONDS = 0.5;

export interface SpeakerOptions {
  /** Null: found out. */
  readonly speakers: number | null;
  /** Longest piece: longer ones may hold two voices, shorter ones tell less of one. */
  readonly pieceSeconds: number;
}

export async function findTurnSpeakers(
  audio: AudioSource,
  turns: readonly FrameTurn[],
  model: EmbeddingModel,
  { speakers, pieceSeconds }: SpeakerOptions,
  progress: Progress,
): Promise<FrameTurn[]> {
  const pieces = cutIntoPieces(turns, framesFor(pieceSeconds));
  const voices: (VoiceSample | null)[] = [];
  for (const { from, to } of pieces) {
    progress(voices.length / pieces.length);
    const seconds = (to - from) * FRAME_SECONDS;
    const samples = seconds < ASSIGN_SECONDS ? null : await audio.read(frameToSample(from), frameToSample(to) - frameToSample(from));
    voices.push(samples === null || samples.values.length === 0 ? null : { embedding: await model.embed(samples.values), seconds });
  }
  const embedded = voices.filter((voice) => voice !== null);
  const centroids = findSpeakers(longestOr(embedded, CLUSTER_SECONDS), { ...CLUSTERING, speakers });
  const labels = voices.map((voice) => (voice === null ? null : nearestSpeaker(centroids, voice.embedding)));
  return relabelTurns(turns, pieces, labels);
}
