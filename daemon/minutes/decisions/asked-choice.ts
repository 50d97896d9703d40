/** Questions that ask for a choice, and what a Chinese answer of few words leaves unsaid. */
import { contentStems } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import type { AskedChoice } from './candidate.ts';

const choiceWords = /\b(?:or(?! (?:so|something|whatever|less|more)\b)|which|whether|what (?:do|should|shall) we|do we|should we|shall we|are we|will we|would we|can we|could we|is it worth|where (?:do|should|shall) we|when (?:do|should|shall) we|who do we|how (?:do|should|shall|many|much|long|often))\b/;
const chineseChoice = /还是|哪|要不要|是不是|用不用|怎么(?:办|弄|定|做)|选|多少|几|什么时候/;

export function choiceAsked(sentence: Sentence, index: number): AskedChoice | null {
  const isChinese = sentence.language === 'zh';
  const asks = isChinese ? chineseChoice.test(sentence.core) && (sentence.isQuestion || /还是|要不要|哪/.test(sentence.core)) : choiceWords.test(sentence.coreLower) && (sentence.isQuestion || /^(?:so |then |for .{3,30} )?(?:do|should|shall|are|which|what|where|when|how|who)\b/.test(sentence.coreLower) || / or (?!so\b|something\b|whatever\b|less\b|more\b)[a-z]+/.test(sentence.coreLower));
  if (!asks) return null;
  return { index, text: sentence.core, stems: contentStems(sentence.core, sentence.language), isChoice: isChinese ? /还是|要不要|哪/.test(sentence.core) : /\bor\b|\bwhich\b/.test(sentence.coreLower) };
}

/** `Tabs or spaces`, also without a question mark: names what can be chosen. `For two weeks or so` does not. */
export function isOpenChoice(said: string, isQuestion: boolean, isBare: boolean): boolean {
  return (isQuestion || isBare ? / or (?!so\b|not\b|something\b|whatever\b|less\b|more\b)/ : / or (?:do |should |shall |just )?we /).test(said);
}

/** Asks the others what shall be, not how things are: 要不要加, 还做吗, 留不留, 定几个, 怎么弄. */
const deliberation = /要不要|用不用|该不该|需不需要|是不是(?:要|该|得)|([做用上留加发开改换去搞续办放报收给删砍搬买租])不\1|还(?:是|[做用上留加发开改换去搞续办要弄]).{0,6}(?:吗|么|不)?$|[做用上留加改换搞续办放搬]吗$|(?:怎么|咋)(?:办|定|弄|处理|安排|分|排|搞|改)|[定设选用放留签订报买开派叫给算](?:在)?(?:多少|多久|几|哪|什么|啥)|(?:呢|如何|怎么样)$/;

export function deliberates({ core, isQuestion, language }: Sentence): boolean {
  return language === 'zh' && (isQuestion || core.length <= 30) && deliberation.test(core);
}

/** An answer of so few content words says too little without its question; English has english-answer.ts. */
const fewWords = 2;

export function withAskedThing(said: string, stems: ReadonlySet<string>, question: string): string {
  const clause = question.split('，').findLast((part) => chineseChoice.test(part)) ?? question;
  return stems.size > fewWords ? said : `${said}（${clause.replace(/[？?]$/, '')}？）`;
}
