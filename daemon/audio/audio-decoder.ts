/**
 * Port: audio decoder. Turns a file into 16 kHz mono samples, as a stream.
 *
 * Every adapter passes `audio-decoder.acceptance.ts`.
 */
import type { Samples } from '#schemas/audio';
import type { MidSide } from './mono-mix.ts';

export interface DecodedFile {
  /** Container and codec: `mp4/aac`, `wav/pcm_s24le`. */
  readonly format: string;
  readonly tags: { readonly title: string | null; readonly recordedAt: string | null };
}

export interface DecodeOptions {
  readonly signal?: AbortSignal | undefined;
  /** Share of the file that was read, 0 … 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** The average of all channels, and what tells two of them apart. */
export interface DecodedSamples extends Samples, MidSide {}

/** Takes samples in order, at 16 kHz, in pieces of at most ten seconds. The decoder waits for it: that is the back-pressure. */
export type SampleSink = (samples: DecodedSamples) => Promise<void>;

export interface AudioDecoder {
  readonly name: 'embedded' | 'ffmpeg';
  /**
   * Decodes the first audio track of the file to the sink. Resolves when the whole file was read to its declared end.
   * Channels are averaged; of two that differ it is told how. The content decides what a file is, never its name.
   *
   * @throws ColloquyError with an `audio_*` or `recording_*` code. What the sink got until then is not to be trusted.
   */
  decode(path: string, sink: SampleSink, options?: DecodeOptions): Promise<DecodedFile>;
}
