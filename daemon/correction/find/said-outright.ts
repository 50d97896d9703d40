/** Words of the vocabulary that a meeting says as they are written. Pure. */
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { tokensOf } from './tokens.ts';

const MOST_WORDS = 3;

/** An everyday word counts only with a capital that no sentence gave it: `Atlas`, not `atlas`. */
export function saidOutright(texts: readonly string[], { written }: Vocabulary): ReadonlySet<string> {
  const said = new Set<string>();
  for (const text of texts) {
    const tokens = tokensOf(text);
    for (const [from, first] of tokens.entries()) {
      let stretch = '';
      for (const token of tokens.slice(from, from + MOST_WORDS)) {
        stretch = stretch === '' ? token.lower : `${stretch} ${token.lower}`;
        const word = written.get(stretch);
        if (word !== undefined && (token.frequency === 'unknown' || (first.isCapitalised && !first.isFirst))) said.add(word.written);
        if (!token.joinsNext) break;
      }
    }
  }
  return said;
}
