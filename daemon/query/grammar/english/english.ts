/** English as a language of questions. */
import { grammarOf } from '../chart.ts';
import type { QuestionLanguage } from '../read-question.ts';
import { englishLexicon } from './lexicon.ts';
import { nounRules } from './noun-rules.ts';
import { questionRules } from './question-rules.ts';
import { secondQuestionRules } from './second-questions.ts';
import { verbRules } from './verb-rules.ts';

const smallNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const english: QuestionLanguage = {
  lexicon: englishLexicon,
  grammar: grammarOf([...nounRules, ...verbRules, ...questionRules, ...secondQuestionRules]),
  skippedBefore: ['Article'],
  skippedAfter: ['Filler'],
  textAfter: ['about', 'AboutWord', 'titled', 'NamedWord', 'HasTo', 'Decide', 'Containing'],
  textBefore: ['InTitle'],
  ages: /\b(?:older than|for (?:more than|over|longer than|at least)|longer than|more than|over)\s+(?<number>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<unit>days?|weeks?|months?|quarters?|years?)(?:\s+(?:old|ago|now|already|long))?(?=[\s?.!,]|$)/gu,
  numberOf: (said) => (/^\d+$/u.test(said) ? Number(said) : ['a', 'an'].includes(said) ? 1 : said === '' ? null : smallNumbers.indexOf(said)),
  emptyWords: new Set('the a an of and or to for in on at with by our my its their this that these those is are be'.split(' ')),
};
