/**
 * Diarization with the segmentation model.
 *
 * 1. local segmentation: sliding windows, local speakers, their embeddings
 * 2. clustering of the local speakers
 * 3. reconstruction: who speaks in each frame; voice activity detection has a say where it is sure
 * 4. second pass: pieces of the turns are embedded and clustered again (the largest single gain measured)
 * 5. smoothing
 *
 * Source: Bredin 2023, pyannote.audio 2.1 speaker diarization pipeline: principle, benchmark, and recipe.
 */
import type { SpeakerBounds } from '#schemas/segments';
import { agreeWithVoice } from './agree-with-voice.ts';
import type { FrameEmbeddingModel, SegmentationModel } from './diarization-models.ts';
import { smoothTurns, type FrameTurn } from './frame-turns.ts';
import type { HeardChannel } from './heard-channel.ts';
import { segmentLocally, type SegmentedWindow } from './local-segmentation.ts';
import { part, type Progress } from './progress.ts';
import { reconstruct, type LabelledWindow } from './reconstruct.ts';
import { findSpeakers, longestOr, nearestSpeaker } from './speaker-clustering.ts';
import { findTurnSpeakers, type ChannelTurns } from './turn-speakers.ts';

/** Local speakers: a few windows over one stretch of speech are near-copies, so the distance inside a speaker is small. */
const LOCAL_CLUSTERING = { threshold: 0.6, minSeconds: 0, minShare: 0, thinThreshold: 0 };
/** Fit to found a cluster; the others are assigned. */
const LOCAL_CLUSTER_SECONDS = 2;
/** Where the segmentation model has found the changes of speakers, a piece can be longer than where only pauses are known: its voice is the clearer. */
const PIECE_SECONDS = 6;
/** The model hears a voice end a little before it does. */
const FADING_FRAMES = 1;

export interface SegmentationModels {
  readonly segmentation: SegmentationModel;
  readonly embedding: FrameEmbeddingModel;
}

/** @returns for each channel its turns by start; a cluster is on one channel only. */
export async function diarizeBySegmentation(channels: readonly HeardChannel[], models: SegmentationModels, speakers: SpeakerBounds | null, progress: Progress): Promise<FrameTurn[][]> {
  const firstTurns: ChannelTurns[] = [];
  for (const [index, { audio, voice }] of channels.entries()) {
    const share = 0.9 / channels.length;
    const { windows, speakerCount } = await segmentLocally(audio, models, part(progress, index * share, (index + 1) * share));
    firstTurns.push({ audio, turns: agreeWithVoice(reconstruct(clusterLocalSpeakers(windows), speakerCount), voice) });
  }
  const turns = await findTurnSpeakers(firstTurns, models.embedding, { speakers, pieceSeconds: PIECE_SECONDS }, part(progress, 0.9, 1));
  return turns.map((ofChannel) => smoothTurns(smoothTurns(ofChannel).map((turn) => ({ ...turn, to: turn.to + FADING_FRAMES }))));
}

function clusterLocalSpeakers(windows: readonly SegmentedWindow[]): LabelledWindow[] {
  const voices = windows.flatMap((window) => window.voices.filter((voice) => voice !== null));
  const centroids = findSpeakers(longestOr(voices, LOCAL_CLUSTER_SECONDS), LOCAL_CLUSTERING);
  return windows.map(({ firstFrame, speakers, voices: local }) => ({
    firstFrame,
    speakers,
    // Where nobody can be embedded there is one speaker, as far as anyone can tell.
    clusters: local.map((voice) => (voice === null ? (centroids.length === 0 ? 0 : null) : nearestSpeaker(centroids, voice.embedding))),
  }));
}
