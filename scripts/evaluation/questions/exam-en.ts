/** Questions in English, as people of the world type them; the expected answers are filters over the world. */
import { listQuestions } from './exam-en-lists.ts';
import { pathQuestions } from './exam-en-paths.ts';
import { otherQuestions } from './exam-en-refused.ts';
import type { ExamQuestion } from './exam.ts';
import { numbered } from './world-words.ts';

export const examEn: readonly ExamQuestion[] = numbered('en', { ...listQuestions, ...pathQuestions, ...otherQuestions });
