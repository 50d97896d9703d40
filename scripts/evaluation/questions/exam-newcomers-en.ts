/** Questions in English of people who had never seen the product: half of them short and plain, as typed in an ordinary week. */
import type { ExamQuestion } from './exam.ts';
import { newcomersMinutesQuestions } from './exam-newcomers-en-minutes.ts';
import { newcomersWorkQuestions } from './exam-newcomers-en-work.ts';
import { numbered } from './world-words.ts';

export const examNewcomersEn: ExamQuestion[] = numbered('un', { ...newcomersWorkQuestions, ...newcomersMinutesQuestions });
