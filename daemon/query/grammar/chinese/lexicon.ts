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

const isAsked = (word: string): boolean => /^[哪什啥几多谁]/u.test(word);

/**
 * 都 says nothing in 他都合并了哪些 PR. It does in 大家都参加的会议, 所有 PR 都合并了吗: of all of them, which no plan says, so that the words are left over.
 */
function meansAll(words: readonly string[], at: number): boolean {
  if (!/^[都全均]$/u.test(words[at] ?? '')) return false;
  if (words.slice(at).some(isAsked)) return false;
  const isYesNo = ['吗', '么', '没', '嘛'].includes(words.at(-1) ?? '') || words.slice(-2).join('') === '没有' || /是不是|是否|有没有/u.test(words.join(''));
  return isYesNo || /(?:每|所有|全部|大家|我们|咱们|团队)[^的]{0,12}$/u.test(words.slice(Math.max(0, at - 6), at).join(''));
}

const simplified = lexiconOf([...nounLines, ...verbLines, ...wordLines], charactersOf);

/** Traditional characters are looked up as simplified ones. */
export const chineseLexicon: Lexicon = {
  ...simplified,
  has: (word) => simplified.has(toSimplified(word)),
  entriesOf: (words) => {
    const plain = words.map(toSimplified);
    return simplified.entriesOf(plain).filter(({ category, from, to }) => category !== 'Skip' || to > from + 1 || !meansAll(plain, from));
  },
};
