/**
 * Segments as subtitle cues that can be read: at most two lines of 42 characters and seven seconds
 * (BBC Subtitle Guidelines; Netflix Timed Text Style Guide). Pure.
 */
import type { Segment, Word } from '#schemas/transcript';
import { joinWords } from './writing.ts';

const LONGEST_SECONDS = 7;
const MOST_COLUMNS = 84;
/** Past this a sentence's end ends the cue too. */
const WELL_FILLED_COLUMNS = 42;

export interface Cue {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly speaker: string;
  readonly text: string;
}

/** Cues in order. A segment without word times is one cue. */
export function toCues(segments: readonly Segment[]): Cue[] {
  return segments.flatMap((segment) => (segment.words.length === 0 ? [wholeCue(segment)] : cuesOf(segment)));
}

function wholeCue({ startSeconds, endSeconds, speaker, text }: Segment): Cue {
  return { startSeconds, endSeconds, speaker, text };
}

function cuesOf(segment: Segment): Cue[] {
  const cues: Cue[] = [];
  // A subtitle names its speaker where the speaker changes.
  const room = MOST_COLUMNS - columns(`${segment.speaker}: `);
  let words: Word[] = [];
  const finish = (): void => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return;
    cues.push({ startSeconds: first.startSeconds, endSeconds: last.endSeconds, speaker: segment.speaker, text: joinWords(words.map(textOf)) });
    words = [];
  };
  for (const word of segment.words) {
    if (words.length > 0 && isFull(words, word, room)) finish();
    words.push(word);
  }
  finish();
  return cues;
}

function isFull(words: readonly Word[], next: Word, room: number): boolean {
  const text = joinWords(words.map(textOf));
  if (columns(joinWords([...words, next].map(textOf))) > room) return true;
  if (next.endSeconds - words[0]!.startSeconds > LONGEST_SECONDS) return true;
  return columns(text) >= WELL_FILLED_COLUMNS && /[.?!。？！…]["”’」』]?$/u.test(text);
}

function textOf({ text }: Word): string {
  return text;
}

/** Width on the screen: a Chinese character is as wide as two Latin ones. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}。，、？！：；]/u.test(character) ? 2 : 1;
  return sum;
}
