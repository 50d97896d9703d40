/**
 * Diarization without the segmentation model: regions of voice, cut into pieces, embedded and clustered.
 *
 * It finds no overlap, and a change of speaker without a pause only between two pieces. Source: Sell & Garcia-Romero 2014
 * (speech activity, uniform segments, agglomerative clustering).
 */
import type { AudioSource } from '#schemas/audio';
import type { EmbeddingModel } from './diarization-models.ts';
import { secondsToFrame } from './frame-grid.ts';
import { smoothTurns, type FrameTurn } from './frame-turns.ts';
import type { Progress } from './progress.ts';
import { findTurnSpeakers } from './turn-speakers.ts';
import type { VoiceRegion } from './voice-activity.ts';

const PIECE_SECONDS = 4;

/** @returns turns by start, with clusters 0, 1, … */
export async function diarizeByRegions(
  audio: AudioSource,
  model: EmbeddingModel,
  voice: readonly VoiceRegion[],
  speakers: number | null,
  progress: Progress,
): Promise<FrameTurn[]> {
  const regions = voice.map(({ startSeconds, endSeconds }) => ({ cluster: 0, from: secondsToFrame(startSeconds), to: secondsToFrame(endSeconds) }));
  return smoothTurns(await findTurnSpeakers(audio, regions, model, { speakers, pieceSeconds: PIECE_SECONDS }, progress));
}
