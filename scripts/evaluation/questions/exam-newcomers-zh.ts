/** Questions in Chinese of people who had never seen the product. Half are short and plain, as in an ordinary week; 25 have to be refused. */
import type { ExamQuestion } from './exam.ts';
import { newcomersMinutesLines } from './exam-newcomers-zh-minutes.ts';
import { newcomersWorkLines } from './exam-newcomers-zh-work.ts';
import { numbered } from './world-words-zh.ts';

export const examNewcomersZh: ExamQuestion[] = numbered('uz', [...newcomersWorkLines, ...newcomersMinutesLines]);
