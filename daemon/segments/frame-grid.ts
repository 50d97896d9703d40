/**
 * The frames of the segmentation model, laid end to end over a whole recording.
 *
 * pyannote segmentation-3.0 answers 589 frames for 10 s: a hop of 270 samples (16.875 ms) and a receptive field of 991
 * samples, so frame i is centred 31 ms after i hops. Windows start on multiples of the hop, so that the frames of
 * overlapping windows are the same frames. Pure.
 */
import { SAMPLE_RATE_HZ } from '#schemas/audio';

export const HOP_SAMPLES = 270;
export const WINDOW_SAMPLES = 160_000;
export const FRAMES_PER_WINDOW = 589;
export const FRAME_SECONDS = HOP_SAMPLES / SAMPLE_RATE_HZ;

/** From the start of frame 0 to the start of the audio: half a receptive field minus half a hop. */
const FIRST_FRAME_SAMPLE = (991 - HOP_SAMPLES) / 2;

/** Where frame `frame` starts (and frame `frame − 1` ends), in seconds of the recording. */
export function frameToSeconds(frame: number): number {
  return (frame * HOP_SAMPLES + FIRST_FRAME_SAMPLE) / SAMPLE_RATE_HZ;
}

/** First sample of frame `frame`. */
export function frameToSample(frame: number): number {
  return Math.round(frame * HOP_SAMPLES + FIRST_FRAME_SAMPLE);
}

/** Frames whose start lies inside the audio. */
export function framesIn(sampleCount: number): number {
  return Math.max(0, Math.ceil((sampleCount - FIRST_FRAME_SAMPLE) / HOP_SAMPLES));
}

/** The frame whose start is nearest. */
export function secondsToFrame(seconds: number): number {
  return Math.max(0, Math.round((seconds * SAMPLE_RATE_HZ - FIRST_FRAME_SAMPLE) / HOP_SAMPLES));
}

/** Frames `from` up to, not with, `to`. */
export interface FrameSpan {
  readonly from: number;
  readonly to: number;
}

export function framesFor(seconds: number): number {
  return Math.round(seconds / FRAME_SECONDS);
}
