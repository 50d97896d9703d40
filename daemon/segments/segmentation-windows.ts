/**
 * Where the sliding windows of the segmentation model lie. Pure.
 *
 * Source: Bredin 2023, pyannote.audio 2.1 speaker diarization pipeline (sliding window of the training length).
 */
import { HOP_SAMPLES, WINDOW_SAMPLES } from './frame-grid.ts';

/**
 * First frames of the windows, ascending. Neighbours are `stepFrames` apart; the last one is moved back to end with the
 * audio, so that only a recording shorter than one window needs padding. Empty for no samples.
 */
export function windowStarts(sampleCount: number, stepFrames: number): number[] {
  if (sampleCount <= 0) return [];
  const last = Math.max(0, Math.ceil((sampleCount - WINDOW_SAMPLES) / HOP_SAMPLES));
  const starts: number[] = [];
  for (let start = 0; start < last; start += stepFrames) starts.push(start);
  return [...starts, last];
}

/** Consecutive groups of at most `size`: one run of the model for each. */
export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let first = 0; first < items.length; first += size) batches.push(items.slice(first, first + size));
  return batches;
}
