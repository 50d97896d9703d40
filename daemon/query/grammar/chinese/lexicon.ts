/** The Chinese words of questions, with the English ones that Chinese engineers use. What is not here, no name and no time is an unknown word. */
import { toSimplified } from '../../../minutes/language/chinese-traditional.ts';
import { lexiconOf, type Lexicon } from '../lexicon.ts';
import { nounLines } from './lexicon-nouns.ts';
import { verbLines } from './lexicon-verbs.ts';
import { wordLines } from './lexicon-words.ts';

/** Each Chinese character, and each Latin word, by itself. */
export function charactersOf(form: string): string[] {
  return form.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
}

/** 大家都参加的会议 is of all of us; 大家都合并了哪些 PR is of any. */
function isEveryone(words: readonly string[], next: number): boolean {
  return /^[都全均]/u.test(words[next] ?? '') && !words.slice(next).some((word) => /^[哪什啥几多]/u.test(word));
}

const simplified = lexiconOf([...nounLines, ...verbLines, ...wordLines], charactersOf);

/** Traditional characters are looked up as simplified ones. */
export const chineseLexicon: Lexicon = {
  ...simplified,
  has: (word) => simplified.has(toSimplified(word)),
  entriesOf: (words) => {
    const plain = words.map(toSimplified);
    return simplified.entriesOf(plain).filter((entry) => entry.category !== 'Our' || !isEveryone(plain, entry.to));
  },
};
