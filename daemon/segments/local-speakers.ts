/**
 * What of a window is fit to embed: the frames in which one local speaker is heard alone. Pure.
 *
 * Source: Bredin 2023, pyannote.audio 2.1 ("local speaker embedding", overlapped frames excluded).
 */
import type { FrameSpan } from './frame-grid.ts';

/** Runs of frames of a window in which local speaker `local` speaks and nobody else does. */
export function cleanFrames(speakers: Uint8Array, local: number): FrameSpan[] {
  const runs: FrameSpan[] = [];
  let from = -1;
  for (let frame = 0; frame <= speakers.length; frame += 1) {
    const inside = frame < speakers.length && speakers[frame] === 1 << local;
    if (inside && from < 0) from = frame;
    if (!inside && from >= 0) {
      runs.push({ from, to: frame });
      from = -1;
    }
  }
  return runs;
}

export function frameCount(spans: readonly FrameSpan[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
