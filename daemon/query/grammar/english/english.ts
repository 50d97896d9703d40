/** English as a language of questions. */
import { grammarOf } from '../chart.ts';
import type { QuestionLanguage } from '../read-question.ts';
import { englishLexicon } from './lexicon.ts';
import { nounRules } from './noun-rules.ts';
import { questionRules } from './question-rules.ts';
import { verbRules } from './verb-rules.ts';

export const english: QuestionLanguage = {
  lexicon: englishLexicon,
  grammar: grammarOf([...nounRules, ...verbRules, ...questionRules]),
  skippedBefore: ['Article'],
  skippedAfter: ['Filler'],
  textAfter: ['about', 'AboutWord', 'titled', 'NamedWord', 'HasTo', 'Decide'],
  textBefore: ['InTitle'],
  emptyWords: new Set('the a an of and or to for in on at with by our my its their this that these those is are be'.split(' ')),
};
