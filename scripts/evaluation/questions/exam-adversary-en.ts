/** Questions in English that were once read as something else, or refused although colleagues ask them every day. None of them is held back. */
import { commonQuestions } from './exam-adversary-en-common.ts';
import { misreadQuestions } from './exam-adversary-en-misread.ts';
import type { ExamQuestion } from './exam.ts';
import { numbered } from './world-words.ts';

export const examAdversaryEn: readonly ExamQuestion[] = numbered('adv-en', { ...misreadQuestions, ...commonQuestions });
