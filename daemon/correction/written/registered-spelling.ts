/** Names and terms as the vocabulary spells them, where the words are the same and the capitals are not: `keycloak` → `Keycloak`. Pure. */
import { frequencyOf } from '../language/english-frequency.ts';
import { tokensOf, type Token } from '../find/tokens.ts';
import type { Edit } from '../line.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

const MOST_WORDS = 3;

export interface RegisteredSpelling {
  readonly edits: (text: string) => Edit[];
  /** It is written so, small, also at the start of a sentence: `kubectl`. */
  readonly isWrittenSmall: (word: string) => boolean;
}

export function registeredSpelling({ written }: Vocabulary): RegisteredSpelling {
  return {
    edits: (text) => spellingEdits(text, written),
    isWrittenSmall: (word) => written.get(word)?.written === word,
  };
}

/** What is a word too, such as `atlas` or `will`, keeps the capitals that the model gave it. */
function spellingEdits(text: string, written: Vocabulary['written']): Edit[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((first, from) => {
    for (let count = Math.min(MOST_WORDS, tokens.length - from); count > 0; count -= 1) {
      const stretch = tokens.slice(from, from + count);
      if (!stretch.slice(0, -1).every(({ joinsNext }) => joinsNext)) continue;
      const [start, end] = [first.start, stretch.at(-1)!.end];
      const word = written.get(text.slice(start, end).toLowerCase());
      if (word === undefined || (word.source !== 'built in' && !isTold(stretch, word.written))) continue;
      const to = /^\p{Ll}+ /u.test(word.written) && first.isFirst && first.isCapitalised ? word.written.charAt(0).toUpperCase() + word.written.slice(1) : word.written;
      return [{ start, end, to }];
    }
    return [];
  });
}

function isTold(tokens: readonly Token[], written: string): boolean {
  // A repository or a command in small letters is said as the name is, that begins a sentence.
  if (written === written.toLowerCase()) return tokens.every(({ lower }) => frequencyOf(lower) === 'unknown');
  return tokens.some(({ frequency }) => frequency === 'unknown') || (tokens.length > 1 && tokens.every(({ isCapitalised }) => isCapitalised));
}
