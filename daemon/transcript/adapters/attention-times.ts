/**
 * When each word began, read from the decoder's attention: while a model writes a token, some of its heads look at the sound of it.
 *
 * The tokens' places are the path through the frames that has the most attention of all that never go back (Viterbi; dynamic time
 * warping fills all frames and was worse: p95 0.41 s instead of 0.15). Source: whisper-timestamped, OpenAI's `timing.py` (alignment heads). Pure.
 */
import type { Word } from '#schemas/transcript';
import { isUnspaced } from '../writing.ts';

/** Keeps a frame without any attention from being impossible. */
const LEAST_WEIGHT = 1e-3;

export interface AttentionTimesOptions {
  readonly secondsPerFrame: number;
  /** The heads look at the sound this much after it began. */
  readonly delaySeconds: number;
  /** Length of the speech; the frames may be of more. */
  readonly seconds: number;
}

/**
 * @param texts what each token adds to the text.
 * @param attention one row over the frames for each token.
 * @returns words in order, with their spaces taken off; a word ends where the next one begins.
 */
export function wordsByAttention(texts: readonly string[], attention: readonly Float32Array[], { secondsPerFrame, delaySeconds, seconds }: AttentionTimesOptions): Word[] {
  const frames = placesInOrder(attention);
  const secondsOf = (token: number): number => Math.min(seconds, Math.max(0, (frames[token] ?? 0) * secondsPerFrame - delaySeconds));
  const words: { text: string; startSeconds: number }[] = [];
  for (const [token, text] of texts.entries()) {
    const last = words.at(-1);
    if (last === undefined || beginsWord(text)) words.push({ text, startSeconds: secondsOf(token) });
    else last.text += text;
  }
  return words
    .map(({ text, startSeconds }, index) => ({ text: text.trim(), startSeconds, endSeconds: Math.max(startSeconds, words[index + 1]?.startSeconds ?? seconds) }))
    .filter(({ text }) => text !== '');
}

/** By a space, or by a character of a script that has none. */
function beginsWord(text: string): boolean {
  const [first = ''] = text;
  return first === ' ' || isUnspaced(first);
}

/** For each row a place; places never go back, and their weights are the largest in product. */
export function placesInOrder(rows: readonly Float32Array[]): number[] {
  const [first] = rows;
  if (first === undefined) return [];
  // Where the best path to each place came from, row by row.
  const cameFrom: Int32Array[] = [];
  let scores = new Float64Array(first.length);
  for (const row of rows) {
    const from = new Int32Array(row.length);
    const next = new Float64Array(row.length);
    let best = 0;
    for (let place = 0; place < row.length; place += 1) {
      if (scores[place]! > scores[best]!) best = place;
      from[place] = best;
      next[place] = scores[best]! + Math.log(row[place]! + LEAST_WEIGHT);
    }
    cameFrom.push(from);
    scores = next;
  }
  let place = scores.reduce((best, score, at) => (score > scores[best]! ? at : best), 0);
  const places: number[] = [];
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    places[row] = place;
    place = cameFrom[row]![place]!;
  }
  return places;
}
