/** The English words of questions. What is not here, no name and no time is an unknown word, and a question with one is not answered. */
import { lexiconOf } from '../lexicon.ts';
import { askingLines } from './lexicon-asking.ts';
import { columnLines } from './lexicon-columns.ts';
import { figureLines } from './lexicon-figures.ts';
import { nounLines } from './lexicon-nouns.ts';
import { stateLines } from './lexicon-states.ts';
import { titleLines } from './lexicon-titles.ts';
import { verbLines } from './lexicon-verbs.ts';
import { wordLines } from './lexicon-words.ts';

const contracted: readonly RegExp[] = [/^(.*#\d+)('s)$/u, /^(who|what|when|where|which|that|there|how|it)('s)$/u, /^(who|what|when|where|that)(s)$/u, /^(who|what|i|you|we|they)('ve|'re)$/u, /^(.{2,})-(labelled|labeled|tagged)$/u];

/** `who's`, `whats`, `we've`, `bug-labelled`: written as one word, and said as two. */
export function apart(word: string): readonly [string, string] | null {
  for (const pattern of contracted) {
    const parts = pattern.exec(word);
    if (parts !== null) return [parts[1]!, parts[2]!];
  }
  return null;
}

export const englishLexicon = lexiconOf([...nounLines, ...verbLines, ...stateLines, ...wordLines, ...askingLines, ...figureLines, ...titleLines, ...columnLines], (form) => form.split(' ').flatMap((word) => apart(word) ?? [word]));
