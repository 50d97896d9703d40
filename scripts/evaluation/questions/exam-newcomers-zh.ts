/** A second set of Chinese questions that is held back: nobody reads it while the grammar is built. Half are short and plain, as in an ordinary week; 25 have to be refused. */
import type { ExamQuestion } from './exam.ts';
import { unseenMinutesLines } from './exam-newcomers-zh-minutes.ts';
import { unseenWorkLines } from './exam-newcomers-zh-work.ts';
import { numbered } from './world-words-zh.ts';

export const examNewcomersZh: ExamQuestion[] = numbered('uz', [...unseenWorkLines, ...unseenMinutesLines]);
