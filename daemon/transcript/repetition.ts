/**
 * Loops: a decoder that has lost the speech says one phrase over and over. Pure.
 *
 * Sources: Radford et al. 2022, section 4.5 (gzip compression ratio above 2.4); Koenecke et al. 2024 (what Whisper invents).
 */
import { deflateSync } from 'node:zlib';
import { joinWords, splitWords } from './writing.ts';

/** People do say "no, no, no, no"; a decoder does not stop there. */
const MOST_REPEATS_OF_A_WORD = 6;
const MOST_REPEATS_OF_A_PHRASE = 3;
const LONGEST_PHRASE_WORDS = 12;
const HIGHEST_COMPRESSION_RATIO = 2.4;
/** Short texts compress to anything. */
const FEWEST_BYTES_TO_COMPRESS = 120;

export function hasLoop(text: string): boolean {
  return findLoop(splitWords(text)) !== null || compressionRatio(text) > HIGHEST_COMPRESSION_RATIO;
}

/** The text with each run of a repeated phrase said once. */
export function collapseLoops(text: string): string {
  const words = splitWords(text);
  for (let loop = findLoop(words); loop !== null; loop = findLoop(words)) {
    words.splice(loop.start + loop.phraseLength, loop.phraseLength * (loop.repeats - 1));
  }
  return joinWords(words);
}

/** A loop, and other words before or behind it: those may have been said. A text that is all loop is what a decoder makes of noise. */
export function isMoreThanLoop(text: string): boolean {
  const words = splitWords(text);
  const loop = findLoop(words);
  return loop !== null && loop.phraseLength * (loop.repeats + 1) <= words.length && !hasLoop(collapseLoops(text));
}

interface Loop {
  readonly start: number;
  readonly phraseLength: number;
  readonly repeats: number;
}

function findLoop(words: readonly string[]): Loop | null {
  const spoken = words.map((word) => word.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, ''));
  for (let phraseLength = 1; phraseLength <= LONGEST_PHRASE_WORDS; phraseLength += 1) {
    const most = phraseLength === 1 ? MOST_REPEATS_OF_A_WORD : MOST_REPEATS_OF_A_PHRASE;
    for (let start = 0; start + phraseLength * (most + 1) <= spoken.length; start += 1) {
      const repeats = countRepeats(spoken, start, phraseLength);
      if (repeats > most) return { start, phraseLength, repeats };
    }
  }
  return null;
}

/** How often the phrase at `start` stands there in a row, the first time included. */
function countRepeats(words: readonly string[], start: number, phraseLength: number): number {
  let repeats = 1;
  for (let next = start + phraseLength; next + phraseLength <= words.length; next += phraseLength) {
    for (let offset = 0; offset < phraseLength; offset += 1) {
      if (words[next + offset] !== words[start + offset]) return repeats;
    }
    repeats += 1;
  }
  return repeats;
}

function compressionRatio(text: string): number {
  const bytes = Buffer.from(text);
  return bytes.length < FEWEST_BYTES_TO_COMPRESS ? 0 : bytes.length / deflateSync(bytes).length;
}
