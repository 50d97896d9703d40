/** The English words of questions. What is not here, no name and no time is an unknown word, and a question with one is not answered. */
import type { Entry } from '../chart.ts';
import { lexiconOf, type Lexicon, type LexiconLine } from '../lexicon.ts';
import { askingLines } from './lexicon-asking.ts';
import { columnLines } from './lexicon-columns.ts';
import { figureLines } from './lexicon-figures.ts';
import { nounLines } from './lexicon-nouns.ts';
import { stateLines } from './lexicon-states.ts';
import { titleLines } from './lexicon-titles.ts';
import { verbLines } from './lexicon-verbs.ts';
import { wordLines } from './lexicon-words.ts';

const contracted: readonly RegExp[] = [
  /^(.*#\d+)('s)$/u,
  /^(who|what|when|where|which|that|there|how|it|someone|somebody|anyone|anybody|everyone|everybody|nobody|noone|long|old|often|many)('s)$/u,
  /^(pr|mr|issue|ticket|bug|commit|task|decision|question|risk|meeting|project|repo|blocker)('s)$/u,
  /^(who|what|when|where|that|someone|somebody|everyone|everybody|nobody)(s)$/u,
  /^(who|what|which|that|there|i|you|we|they|prs|issues|people)('ve|'re|'d)$/u,
  /^(.{2,})-(labelled|labeled|tagged)$/u,
];

/** `who's`, `whats`, `we've`, `bug-labelled`: written as one word, and said as two. */
export function apart(word: string): readonly [string, string] | null {
  for (const pattern of contracted) {
    const parts = pattern.exec(word);
    if (parts !== null) return [parts[1]!, parts[2]!];
  }
  return null;
}

/** `havent been` beside `haven't been`. */
const withoutSigns = ([category, forms, ...rest]: LexiconLine): LexiconLine => {
  const bare = forms.split('|').filter((form) => /\w(?:n't|'m)\b/u.test(form)).map((form) => form.replaceAll(/(?<=\w)(?:n't|'m)\b/gu, (said) => said.replace("'", '')));
  return [category, [...new Set([...forms.split('|'), ...bare])].join('|'), ...rest];
};

const lines: readonly LexiconLine[] = [...nounLines, ...verbLines, ...stateLines, ...wordLines, ...askingLines, ...figureLines, ...titleLines, ...columnLines];

const all = lexiconOf(lines.map(withoutSigns), (form) => form.split(' ').flatMap((word) => apart(word) ?? [word]));

/** "PRs by Ben, if any" says nothing by it; "tell me if any PR is open" does. */
const isCondition = ({ category, from }: Entry, words: readonly string[], entries: readonly Entry[]): boolean => category === 'Filler' && words[from] === 'if' && words[from + 1] !== 'possible' && entries.some((other) => (other.category === 'Ask' || other.category === 'Opener') && other.to === from);

export const englishLexicon: Lexicon = {
  ...all,
  entriesOf: (words) => {
    const entries = all.entriesOf(words);
    return entries.filter((entry) => !isCondition(entry, words, entries));
  },
};
