/** The three networks behind diarization, as the steps see them. Their adapters open the files. */
import type { Samples } from '#schemas/audio';
import type { WindowActivity } from './powerset.ts';

export interface SegmentationModel {
  /**
   * Windows of ten seconds at 16 kHz that begin at these samples, multiples of the hop; what lies behind the samples is silence. Eight that overlap cost
   * half of eight one by one.
   */
  segment(samples: Float32Array, starts: readonly number[]): Promise<WindowActivity[]>;
  close(): Promise<void>;
}

export interface EmbeddingModel {
  /** Unit vector of the voice in these samples (16 kHz, not empty): near in cosine for one person, far for two. */
  embed(samples: Float32Array): Promise<Float32Array>;
  close(): Promise<void>;
}

/** An embedding whose inside is two steps: features of frames, and the voice in the statistics of some of them. */
export interface FrameEmbeddingModel extends EmbeddingModel {
  /** Numbers of a frame. */
  readonly channels: number;
  /** Frames at both ends of audio that have no features: too little sound lies around them. */
  readonly marginFrames: number;
  /** Samples that are needed for so many frames, those of the margins among them. */
  samplesFor(frames: number): number;
  /** Features of the frames of `frame-grid.ts`, [frames, channels]; none for audio that is too short. */
  features(samples: Float32Array): Promise<Float32Array>;
  /** Unit vector of a voice by the means and deviations of its features, one behind the other. */
  embedStatistics(statistics: Float32Array): Promise<Float32Array>;
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
