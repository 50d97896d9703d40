/**
 * Port: diarizer. Who speaks when, from samples.
 *
 * Every adapter passes `diarizer.acceptance.ts`.
 */
import type { AudioSource } from '#schemas/audio';
import type { Diarization } from '#schemas/segments';

export interface DiarizeOptions {
  /** Number of speakers when known; null or absent: found out. */
  readonly speakers?: number | null | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export interface Diarizer {
  /** `silero+segmentation-3.0+pyannote-embedding`: part of the key under which the result is stored. */
  readonly name: string;
  /** Silence gives no turns and no regions. */
  diarize(audio: AudioSource, options?: DiarizeOptions): Promise<Diarization>;
  close(): Promise<void>;
}
