/** When a word was said: as the model's attention tells, or spread over the voiced time by the words' lengths. Pure. */
import type { Word } from '#schemas/transcript';
import { FRAME_SECONDS, isVoiced, voicedSpan, type Levels } from './levels.ts';

/** Inside a word a voice stops for less. */
const PAUSE_FRAMES = Math.round(0.2 / FRAME_SECONDS);

/**
 * Times for words, relative to the start of the levels, in order and not overlapping. A word takes voiced time by its
 * number of letters and digits plus one: what stands between words takes a little time too.
 */
export function interpolateWords(words: readonly string[], levels: Levels): Word[] {
  const voicedFrames: number[] = [];
  for (let frame = 0; frame < levels.dbfs.length; frame += 1) if (isVoiced(levels, frame)) voicedFrames.push(frame);
  const weights = words.map((word) => lettersOf(word).length + 1);
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
  return roundedToMs((frame + inside) * FRAME_SECONDS);
}

/**
 * Times for words from those of the model's own words, of which they may differ in punctuation, and in a word here and there. A word that the
 * model did not write begins between its neighbours. A word ends where the voice stops, at the latest where the next one begins.
 */
export function timeWords(words: readonly string[], known: readonly Word[], levels: Levels): Word[] {
  const span = voicedSpan(levels) ?? { first: 0, end: levels.dbfs.length };
  const [from, to] = [span.first * FRAME_SECONDS, span.end * FRAME_SECONDS];
  const starts = startTimes(words, known).map((start) => (start === null ? null : Math.min(to, Math.max(from, start))));
  const filled = fillBetween(starts, from, to);
  return words.map((text, index) => {
    const startSeconds = filled[index]!;
    const next = filled[index + 1] ?? to;
    return { text, startSeconds: roundedToMs(startSeconds), endSeconds: roundedToMs(Math.max(startSeconds, endOfVoice(levels, startSeconds, next))) };
  });
}

/** Null for a word whose letters are not among the known ones. */
function startTimes(words: readonly string[], known: readonly Word[]): (number | null)[] {
  const letters = known.flatMap(({ text, startSeconds, endSeconds }) => {
    const own = Array.from(lettersOf(text));
    return own.map((letter, index) => ({ letter, seconds: startSeconds + ((endSeconds - startSeconds) * index) / own.length }));
  });
  const wanted = words.flatMap((word, index) => Array.from(lettersOf(word), (letter, place) => ({ letter, word: index, place })));
  const starts = words.map((): number | null => null);
  for (const [one, other] of commonSubsequence(wanted.map(({ letter }) => letter), letters.map(({ letter }) => letter))) {
    const { word, place } = wanted[one]!;
    // A word of which only the end was found begins somewhere before.
    if (starts[word] === null && place <= 1) starts[word] = letters[other]!.seconds;
  }
  return starts;
}

/** Pairs of indices of a longest common subsequence. What both begin with is set aside: mostly that is all. */
function commonSubsequence(one: readonly string[], other: readonly string[]): [number, number][] {
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  const lengths = Array.from({ length: one.length - head + 1 }, () => new Uint16Array(other.length - head + 1));
  for (let i = one.length - head - 1; i >= 0; i -= 1) {
    for (let j = other.length - head - 1; j >= 0; j -= 1) {
      lengths[i]![j] = one[head + i] === other[head + j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = Array.from({ length: head }, (_, index) => [index, index]);
  for (let i = 0, j = 0; head + i < one.length && head + j < other.length; ) {
    if (one[head + i] === other[head + j]) pairs.push([head + i++, head + j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Times in order; what is not known lies evenly between what is. */
function fillBetween(times: readonly (number | null)[], from: number, to: number): number[] {
  const filled: number[] = [];
  let last = from;
  let at = 0;
  while (at < times.length) {
    const next = times.findIndex((time, index) => index >= at && time !== null);
    const end = next < 0 ? times.length : next;
    const limit = next < 0 ? to : Math.max(last, times[next]!);
    const gap = end - at;
    // Behind the last known word stands at least that word; before the first one, nothing.
    for (let index = 0; index < gap; index += 1) filled.push(last + ((limit - last) * (index + (at === 0 ? 0 : 1))) / (gap + (at === 0 ? 0 : 1)));
    if (next >= 0) filled.push(limit);
    last = limit;
    at = end + 1;
  }
  return filled;
}

/** Where the first pause behind the start begins, at the latest at the next word. */
function endOfVoice(levels: Levels, startSeconds: number, nextSeconds: number): number {
  const end = Math.ceil(nextSeconds / FRAME_SECONDS);
  let lastVoiced = -1;
  for (let frame = Math.floor(startSeconds / FRAME_SECONDS); frame < end; frame += 1) {
    if (isVoiced(levels, frame)) lastVoiced = frame;
    else if (lastVoiced >= 0 && frame - lastVoiced >= PAUSE_FRAMES) break;
  }
  return lastVoiced < 0 ? nextSeconds : Math.min(nextSeconds, (lastVoiced + 1) * FRAME_SECONDS);
}

function lettersOf(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

function roundedToMs(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
