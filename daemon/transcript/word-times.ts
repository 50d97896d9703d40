/** When a word was said, where the model does not tell: spread over the voiced time by the words' lengths. Pure. */
import type { Word } from '#schemas/transcript';
import { FRAME_SECONDS, isVoiced, type Levels } from './levels.ts';

/**
 * Times for words, relative to the start of the levels, in order and not overlapping. A word takes voiced time by its
 * number of letters and digits plus one: what stands between words takes a little time too.
 */
export function interpolateWords(words: readonly string[], levels: Levels): Word[] {
  const voicedFrames: number[] = [];
  for (let frame = 0; frame < levels.dbfs.length; frame += 1) if (isVoiced(levels, frame)) voicedFrames.push(frame);
  const weights = words.map((word) => word.replaceAll(/[^\p{Letter}\p{Number}]/gu, '').length + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return words.map((text, index) => {
    const from = (before / total) * voicedFrames.length;
    before += weights[index] ?? 0;
    const to = (before / total) * voicedFrames.length;
    // A word begins with a voiced frame and ends with one, so that a pause lies between words and not in them.
    return { text, startSeconds: timeAt(voicedFrames, from, 'start'), endSeconds: timeAt(voicedFrames, to, 'end') };
  });
}

/** The time of a place in the voiced frames, which may lie inside a frame. */
function timeAt(voicedFrames: readonly number[], place: number, edge: 'start' | 'end'): number {
  if (voicedFrames.length === 0) return 0;
  const index = edge === 'start' ? Math.floor(place) : Math.ceil(place) - 1;
  const frame = voicedFrames[Math.min(voicedFrames.length - 1, Math.max(0, index))]!;
  const inside = Math.min(1, Math.max(0, place - Math.max(0, index)));
  return Math.round((frame + inside) * FRAME_SECONDS * 1000) / 1000;
}
