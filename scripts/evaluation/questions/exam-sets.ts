/** The questions of the exam, in sets: those that the grammar is built by, and those that are held back. */
import type { Language } from '../../../daemon/query/time/time-span.ts';
import { examEn } from './exam-en.ts';
import { examMoreEn } from './exam-more-en.ts';
import { examZh } from './exam-zh.ts';
import type { ExamQuestion } from './exam.ts';
import { heldOutEn } from './held-out-en.ts';
import { heldOutZh } from './held-out-zh.ts';

export interface ExamSet {
  readonly name: string;
  readonly language: Language;
  /** Its questions are never shown, only how many were right. */
  readonly isHeldOut: boolean;
  readonly questions: readonly ExamQuestion[];
}

export const examSets: readonly ExamSet[] = [
  { name: 'English', language: 'en', isHeldOut: false, questions: examEn },
  { name: 'English, more', language: 'en', isHeldOut: false, questions: examMoreEn },
  { name: 'English, held out', language: 'en', isHeldOut: true, questions: heldOutEn },
  { name: 'Chinese', language: 'zh', isHeldOut: false, questions: examZh },
  { name: 'Chinese, held out', language: 'zh', isHeldOut: true, questions: heldOutZh },
];
