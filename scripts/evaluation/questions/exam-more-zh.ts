/** More questions in Chinese, for whoever mends the grammar: the same meanings, put as other colleagues would. None of them is held back. */
import { moreListLines } from './exam-more-zh-lists.ts';
import { moreMinutesLines } from './exam-more-zh-minutes.ts';
import { moreNumberLines } from './exam-more-zh-numbers.ts';
import { morePeopleLines } from './exam-more-zh-people.ts';
import { moreRefusedLines } from './exam-more-zh-refused.ts';
import type { ExamQuestion } from './exam.ts';
import { numbered } from './world-words-zh.ts';

export const examMoreZh: readonly ExamQuestion[] = numbered('zh-more', [...morePeopleLines, ...moreListLines, ...moreMinutesLines, ...moreNumberLines, ...moreRefusedLines]);
