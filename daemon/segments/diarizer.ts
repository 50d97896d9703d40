/**
 * Port: diarizer. Who speaks when, from samples.
 *
 * Every adapter passes `diarizer.acceptance.ts`.
 */
import type { AudioSource } from '#schemas/audio';
import type { Diarization, SpeakerBounds } from '#schemas/segments';

export interface DiarizeOptions {
  /** How many speak, when that is known; null or absent: found out. */
  readonly speakers?: SpeakerBounds | null | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export interface Diarizer {
  /** `silero+segmentation-3.0+pyannote-embedding`: part of the key under which the result is stored. */
  readonly name: string;
  /** Silence gives no turns and no regions. Audio that has channels is heard by the channel, and each turn says on which it is. */
  diarize(audio: AudioSource, options?: DiarizeOptions): Promise<Diarization>;
  close(): Promise<void>;
}
