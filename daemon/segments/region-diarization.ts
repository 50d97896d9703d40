/**
 * Diarization without the segmentation model: regions of voice, cut into pieces, embedded and clustered.
 *
 * It finds no overlap within a channel, and a change of speaker without a pause only between two pieces. Source: Sell & Garcia-Romero 2014
 * (speech activity, uniform segments, agglomerative clustering).
 */
import type { SpeakerBounds } from '#schemas/segments';
import type { EmbeddingModel } from './diarization-models.ts';
import { secondsToFrame } from './frame-grid.ts';
import { smoothTurns, type FrameTurn } from './frame-turns.ts';
import type { HeardChannel } from './heard-channel.ts';
import type { Progress } from './progress.ts';
import { findTurnSpeakers } from './turn-speakers.ts';

const PIECE_SECONDS = 4;

/** @returns for each channel its turns by start; a cluster is on one channel only. */
export async function diarizeByRegions(channels: readonly HeardChannel[], model: EmbeddingModel, speakers: SpeakerBounds | null, progress: Progress): Promise<FrameTurn[][]> {
  const regions = channels.map(({ audio, voice }) => ({
    audio,
    turns: voice.regions.map(({ startSeconds, endSeconds }) => ({ cluster: 0, from: secondsToFrame(startSeconds), to: secondsToFrame(endSeconds) })),
  }));
  const turns = await findTurnSpeakers(regions, model, { speakers, pieceSeconds: PIECE_SECONDS }, progress);
  return turns.map((ofChannel) => smoothTurns(ofChannel));
}
