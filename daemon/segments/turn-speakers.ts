/** The second pass: pieces of turns are embedded, clustered, and the turns relabelled by them. */
import type { AudioSource } from '#schemas/audio';
import type { SpeakerBounds } from '#schemas/segments';
import type { EmbeddingModel } from './diarization-models.ts';
import { FRAME_SECONDS, framesFor, frameToSample } from './frame-grid.ts';
import type { FrameTurn } from './frame-turns.ts';
import { part, type Progress } from './progress.ts';
import { findChannelSpeakers, longestOr, nearestSpeaker } from './speaker-clustering.ts';
import { cutIntoPieces, relabelTurns, type TurnPiece } from './turn-pieces.ts';
import type { VoiceSample } from './voice-forest.ts';

/** Pieces share no audio, so one speaker's lie farther apart than overlapping windows do. */
const CLUSTERING = { threshold: 0.75, minSeconds: 2, minShare: 0.03, thinThreshold: 0.85 };
/** Fit to found a cluster … */
const CLUSTER_SECONDS = 0.7;
/** … and fit to be assigned to one. */
const ASSIGN_SECONDS = 0.5;

export interface SpeakerOptions {
  /** Over all channels. Null: found out. */
  readonly speakers: SpeakerBounds | null;
  /** Longest piece: longer ones may hold two voices, shorter ones tell less of one. */
  readonly pieceSeconds: number;
}

/** What is heard on a channel, and who seems to speak there. */
export interface ChannelTurns {
  readonly audio: AudioSource;
  readonly turns: readonly FrameTurn[];
}

/** @returns the turns of each channel, with clusters that no two channels share. */
export async function findTurnSpeakers(channels: readonly ChannelTurns[], model: EmbeddingModel, { speakers, pieceSeconds }: SpeakerOptions, progress: Progress): Promise<FrameTurn[][]> {
  const heard: { readonly pieces: readonly TurnPiece[]; readonly voices: readonly (VoiceSample | null)[] }[] = [];
  for (const [index, { audio, turns }] of channels.entries()) {
    const pieces = cutIntoPieces(turns, framesFor(pieceSeconds));
    heard.push({ pieces, voices: await voicesOf(audio, pieces, model, part(progress, index / channels.length, (index + 1) / channels.length)) });
  }
  const founding = heard.map(({ voices }) => longestOr(voices.filter((voice) => voice !== null), CLUSTER_SECONDS));
  const centroids = findChannelSpeakers(founding, { ...CLUSTERING, speakers });
  return channels.map(({ turns }, channel) => {
    const { pieces, voices } = heard[channel]!;
    const labels = voices.map((voice) => (voice === null ? null : nearestSpeaker(centroids[channel]!, voice.embedding)));
    return relabelTurns(turns, pieces, labels).map((turn) => ({ ...turn, cluster: turn.cluster * channels.length + channel }));
  });
}

async function voicesOf(audio: AudioSource, pieces: readonly TurnPiece[], model: EmbeddingModel, progress: Progress): Promise<(VoiceSample | null)[]> {
  const voices: (VoiceSample | null)[] = [];
  for (const { from, to } of pieces) {
    progress(voices.length / pieces.length);
    const seconds = (to - from) * FRAME_SECONDS;
    const samples = seconds < ASSIGN_SECONDS ? null : await audio.read(frameToSample(from), frameToSample(to) - frameToSample(from));
    voices.push(samples === null || samples.values.length === 0 ? null : { embedding: await model.embed(samples.values), seconds });
  }
  return voices;
}
