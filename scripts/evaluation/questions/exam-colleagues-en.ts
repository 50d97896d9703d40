/** Questions in English as a dozen colleagues type them: the terse, the chatty, the new, the hurried, the thorough. */
import { colleaguesMinuteQuestions } from './exam-colleagues-en-minutes.ts';
import { colleaguesNumberQuestions } from './exam-colleagues-en-numbers.ts';
import { colleaguesPeopleQuestions } from './exam-colleagues-en-people.ts';
import { colleaguesRefusedQuestions } from './exam-colleagues-en-refused.ts';
import { colleaguesWorkQuestions } from './exam-colleagues-en-works.ts';
import type { ExamQuestion } from './exam.ts';
import { numbered } from './world-words.ts';

export const examColleaguesEn: readonly ExamQuestion[] = numbered('en-col', {
  ...colleaguesPeopleQuestions,
  ...colleaguesWorkQuestions,
  ...colleaguesMinuteQuestions,
  ...colleaguesNumberQuestions,
  ...colleaguesRefusedQuestions,
});
