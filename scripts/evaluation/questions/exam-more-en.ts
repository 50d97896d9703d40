/** More questions in English, for whoever mends the grammar: the same meanings, put as other people would. None of them is held back. */
import { moreFindQuestions } from './exam-more-en-find.ts';
import { moreNumberQuestions } from './exam-more-en-numbers.ts';
import { morePathQuestions } from './exam-more-en-paths.ts';
import { moreRefusedQuestions } from './exam-more-en-refused.ts';
import type { ExamQuestion } from './exam.ts';
import { numbered } from './world-words.ts';

export const examMoreEn: readonly ExamQuestion[] = numbered('en-more', { ...moreFindQuestions, ...moreNumberQuestions, ...morePathQuestions, ...moreRefusedQuestions });
