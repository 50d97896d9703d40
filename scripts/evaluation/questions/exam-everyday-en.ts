/** Everyday questions in English: what colleagues ask again and again, each meaning put in several ways. None of them is held back. */
import { everydayMeetingQuestions } from './exam-everyday-en-meetings.ts';
import { everydayNumberQuestions } from './exam-everyday-en-numbers.ts';
import { everydayRefusedQuestions } from './exam-everyday-en-refused.ts';
import { everydayWorkQuestions } from './exam-everyday-en-work.ts';
import type { ExamQuestion } from './exam.ts';
import { numbered } from './world-words.ts';

export const examEverydayEn: readonly ExamQuestion[] = numbered('en-day', { ...everydayWorkQuestions, ...everydayMeetingQuestions, ...everydayNumberQuestions, ...everydayRefusedQuestions });
