/** Chinese as a language of questions. */
import { grammarOf, rule } from '../chart.ts';
import type { Plan } from '#schemas/query';
import type { QuestionLanguage } from '../read-question.ts';
import { chineseLexicon } from './lexicon.ts';
import { comparisonRules } from './comparison-rules.ts';
import { countedRules } from './counted.ts';
import { groupRules } from './group-rules.ts';
import { nounRules } from './noun-rules.ts';
import { openRules } from './open-rules.ts';
import { predicateRules } from './predicate-rules.ts';
import { propertyRules } from './property-rules.ts';
import { questionRules } from './question-rules.ts';
import { rankingRules } from './ranking-rules.ts';
import { timeRules } from './time-rules.ts';
import { yesNoRules } from './yes-no-rules.ts';

/** 能不能列出…: only what asks to be shown something. */
const politeness = [...rule('Ask', 'May Ask', () => 'ask', 0.05), ...rule('S', 'Ask S', (_: unknown, plan: Plan) => plan, 0.3)];

export const chinese: QuestionLanguage = {
  lexicon: chineseLexicon,
  grammar: grammarOf([...nounRules, ...predicateRules, ...propertyRules, ...questionRules, ...yesNoRules, ...countedRules, ...rankingRules, ...groupRules, ...comparisonRules, ...timeRules, ...openRules, ...politeness]),
  skippedBefore: ['Opener', 'Skip', 'Our', 'Pause'],
  skippedAfter: ['Filler', 'Skip', 'Pause'],
  textAfter: ['AboutWord', 'Contain', 'And', 'NamedAs', 'For', 'Say'],
  textBefore: ['Related'],
  emptyWords: new Set('the a an of and or to for in on at with by'.split(' ')),
};
