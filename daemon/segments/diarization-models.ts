/** The three networks behind diarization, as the steps see them. Their adapters open the files. */
import type { Samples } from '#schemas/audio';
import type { WindowActivity } from './powerset.ts';

export interface SegmentationModel {
  /** Windows of at most ten seconds at 16 kHz; shorter ones are padded with zeros. Batches of 8 cost half of one by one. */
  segment(windows: readonly Float32Array[]): Promise<WindowActivity[]>;
  close(): Promise<void>;
}

export interface EmbeddingModel {
  /** Unit vector of the voice in these samples (16 kHz, not empty): near in cosine for one person, far for two. */
  embed(samples: Float32Array): Promise<Float32Array>;
  close(): Promise<void>;
}

export interface VoiceActivityModel {
  /** Samples behind one probability. */
  readonly hopSamples: number;
  /** Begins a recording. */
  start(): VoiceActivityStream;
  close(): Promise<void>;
}

export interface VoiceActivityStream {
  /** Probability of voice in each hop of the next samples; a rest shorter than a hop is padded, so only the last call may have one. */
  listen(samples: Samples): Promise<Float32Array>;
}
