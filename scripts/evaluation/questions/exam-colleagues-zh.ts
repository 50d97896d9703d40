/** A fresh set of Chinese questions, as a dozen colleagues would type them: telegrams, chat, half English, traditional characters, long nested sentences. */
import { colleagueMinutesLines } from './exam-colleagues-zh-minutes.ts';
import { colleagueNumberLines } from './exam-colleagues-zh-numbers.ts';
import { colleaguePeopleLines } from './exam-colleagues-zh-people.ts';
import { colleagueRefusedLines } from './exam-colleagues-zh-refused.ts';
import { colleagueWorkLines } from './exam-colleagues-zh-works.ts';
import type { ExamQuestion } from './exam.ts';
import { numbered } from './world-words-zh.ts';

export const examColleaguesZh: readonly ExamQuestion[] = numbered('zh-col', [...colleaguePeopleLines, ...colleagueWorkLines, ...colleagueMinutesLines, ...colleagueNumberLines, ...colleagueRefusedLines]);
