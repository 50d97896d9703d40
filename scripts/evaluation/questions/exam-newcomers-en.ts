/** A second set of English questions that nobody reads while building: half of them short and plain, as typed in an ordinary week. */
import type { ExamQuestion } from './exam.ts';
import { unseenMinutesQuestions } from './exam-newcomers-en-minutes.ts';
import { unseenWorkQuestions } from './exam-newcomers-en-work.ts';
import { numbered } from './world-words.ts';

export const examNewcomersEn: ExamQuestion[] = numbered('un', { ...unseenWorkQuestions, ...unseenMinutesQuestions });
