/** What a language model wrote over extracts, in one text: that it did, each sentence with its extracts, and how many were left out. Pure. */
import type { Language } from '../time/time-span.ts';
import type { WrittenSentence } from './write-answer.ts';

export function sayWritten(sentences: readonly WrittenSentence[], dropped: number, language: Language): string {
  if (sentences.length === 0 && dropped === 0) return '';
  const written = sentences.map(({ text, extracts }) => `${text} ${extracts.map((index) => `[${index + 1}]`).join('')}`).join(language === 'zh' ? '' : ' ');
  const words = language === 'zh' ? chinese : english;
  if (sentences.length === 0) return words.none(dropped);
  return [words.by, written, ...(dropped > 0 ? [words.left(dropped)] : [])].join(language === 'zh' ? '' : ' ');
}

const english = {
  by: 'The language model sums up (numbers are those of the extracts):',
  left: (count: number) => (count === 1 ? '(1 sentence was left out: what it cites does not say it.)' : `(${count} sentences were left out: what they cite does not say them.)`),
  none: (count: number) => (count === 1 ? 'The language model wrote 1 sentence, which the extracts do not bear out; it was left out.' : `The language model wrote ${count} sentences, none of which the extracts bear out; they were left out.`),
};

const chinese = {
  by: '语言模型的概括（编号是摘录的编号）：',
  left: (count: number) => `（有 ${count} 句被去掉：引用的内容没有这么说。）`,
  none: (count: number) => `语言模型写了 ${count} 句，摘录都不支持，已全部去掉。`,
};
