/** Names and terms as the vocabulary spells them, where the words are the same and the capitals are not: `keycloak` → `Keycloak`. Pure. */
import type { VocabularyWord } from '#schemas/vocabulary';
import { tokensOf, type Token } from '../find/tokens.ts';
import type { Edit } from '../line.ts';
import { isNameWord } from '../names/name-words.ts';
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

function spellingEdits(text: string, written: Vocabulary['written']): Edit[] {
  const tokens = tokensOf(text);
  const hasCapitals = tokens.some(({ isCapitalised, lower }) => isCapitalised && !/^i(?:['’]|$)/u.test(lower));
  return tokens.flatMap((first, from) => {
    for (let count = Math.min(MOST_WORDS, tokens.length - from); count > 0; count -= 1) {
      const stretch = tokens.slice(from, from + count);
      if (!stretch.slice(0, -1).every(({ joinsNext }) => joinsNext)) continue;
      const [start, end] = [first.start, stretch.at(-1)!.end];
      const word = written.get(text.slice(start, end).toLowerCase());
      if (word === undefined || !maySpell(stretch, word, hasCapitals)) continue;
      const to = /^\p{Ll}+ /u.test(word.written) && first.isFirst && first.isCapitalised ? word.written.charAt(0).toUpperCase() + word.written.slice(1) : word.written;
      return [{ start, end, to }];
    }
    return [];
  });
}

/** Where the model writes capitals, what it wrote small is meant as a word; where it writes none, minutes take every known form for the name, and so does this. */
function maySpell(tokens: readonly Token[], { written, source }: VocabularyWord, hasCapitals: boolean): boolean {
  if (source === 'built in') return true;
  const isSmall = written === written.toLowerCase();
  // A repository's name that begins a sentence, or an alias in small letters of a name that was written with a capital.
  if (isSmall) return source === 'config' && tokens.every(({ frequency }) => frequency === 'unknown');
  if (!hasCapitals) return tokens.length > 1 || !isNameWord(tokens[0]!.lower);
  return tokens.some(({ frequency }) => frequency === 'unknown') || (tokens.length > 1 && tokens.every(({ isCapitalised }) => isCapitalised));
}
