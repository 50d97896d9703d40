/**
 * Sentence ends from pauses. A model that wrote a stretch without full stops writes them when it hears the stretch in
 * the pieces between its pauses. Pure.
 */
import { endsSentence } from './hearing.ts';
import { normalizedWords } from './word-error-rate.ts';

/** Fewer words may well be one sentence. */
const FEWEST_WORDS = 8;

/** Many words and no sentence end before the last of them. */
export function isRunOn(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS && !/[.?!]["”’')]?\s+\S/.test(text);
}

/**
 * The pieces' text in place of the whole's, where it says the same words and ends a sentence inside; null where it does not.
 * Within a sentence the words are written as in the whole.
 */
export function withSentenceEnds(whole: string, pieces: readonly string[]): string | null {
  // A piece has less context than the whole: its full stop is worth more than its words.
  if (normalizedWords(whole).join(' ') !== normalizedWords(pieces.join(' ')).join(' ')) return null;
  if (!pieces.slice(0, -1).some(endsSentence)) return null;
  return pieces
    .map((piece, index) => (index > 0 && !endsSentence(pieces[index - 1] ?? '') ? continued(piece, whole) : piece))
    .join(' ');
}

/** A piece that goes on with a sentence begins as small as the whole has it. */
function continued(piece: string, whole: string): string {
  const [first = ''] = piece.split(/[\s,.?!]/, 1);
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  return whole.split(/[\s,.?!]+/).includes(small) ? small + piece.slice(first.length) : piece;
}
