/** The questions of the exam, in sets: those that the grammar is built by, and those that are held back. */
import type { Language } from '../../../daemon/query/time/time-span.ts';
import { coldChainQuestions } from './companies/cold-chain-questions.ts';
import { coldChain } from './companies/cold-chain-world.ts';
import { telescopesQuestions } from './companies/telescopes-questions.ts';
import { telescopes } from './companies/telescopes-world.ts';
import { beehivesQuestions } from './companies/beehives-questions.ts';
import { beehives } from './companies/beehives-world.ts';
import { farmsQuestions } from './companies/farms-questions.ts';
import { farms } from './companies/farms-world.ts';
import { hospitalQuestions } from './companies/hospital-questions.ts';
import { hospital } from './companies/hospital-world.ts';
import { lockersQuestions } from './companies/lockers-questions.ts';
import { lockers } from './companies/lockers-world.ts';
import { musicQuestions } from './companies/music-questions.ts';
import { music } from './companies/music-world.ts';
import { ferryTicketsQuestions } from './companies/ferry-tickets-questions.ts';
import { ferryTickets } from './companies/ferry-tickets-world.ts';
import { harbourBerthsQuestions } from './companies/harbour-berths-questions.ts';
import { harbourBerths } from './companies/harbour-berths-world.ts';
import { harbourSoftwareQuestions } from './companies/harbour-software-questions.ts';
import { harbourSoftware } from './companies/harbour-software-world.ts';
import { examAdversaryEn } from './exam-adversary-en.ts';
import { examAdversaryZh } from './exam-adversary-zh.ts';
import { examColleaguesEn } from './exam-colleagues-en.ts';
import { examColleaguesZh } from './exam-colleagues-zh.ts';
import { examEn } from './exam-en.ts';
import { examEverydayEn } from './exam-everyday-en.ts';
import { examMisreadEn } from './exam-misread-en.ts';
import { examMisreadZh } from './exam-misread-zh.ts';
import { examMoreEn } from './exam-more-en.ts';
import { examMoreZh } from './exam-more-zh.ts';
import { examNewcomersEn } from './exam-newcomers-en.ts';
import { examNewcomersZh } from './exam-newcomers-zh.ts';
import { examZh } from './exam-zh.ts';
import type { ExamQuestion } from './exam.ts';
import { heldOutEn } from './held-out-en.ts';
import { heldOutZh } from './held-out-zh.ts';
import type { World } from './world-shape.ts';

export interface ExamSet {
  readonly name: string;
  readonly language: Language;
  /** Its questions are never shown, only how many were right. */
  readonly isHeldOut: boolean;
  readonly questions: readonly ExamQuestion[];
  /** The company that they are about; absent: the usual world. With one world alone, a grammar that knew its names and texts by heart would look right. */
  readonly company?: World;
}

export const examSets: readonly ExamSet[] = [
  { name: 'English', language: 'en', isHeldOut: false, questions: examEn },
  { name: 'English, more', language: 'en', isHeldOut: false, questions: examMoreEn },
  { name: 'English, everyday', language: 'en', isHeldOut: false, questions: examEverydayEn },
  { name: 'English, colleagues', language: 'en', isHeldOut: false, questions: examColleaguesEn },
  { name: 'English, adversary', language: 'en', isHeldOut: false, questions: examAdversaryEn },
  { name: 'English, easily misread', language: 'en', isHeldOut: false, questions: examMisreadEn },
  { name: 'English, newcomers', language: 'en', isHeldOut: false, questions: examNewcomersEn },
  { name: 'English, ferry tickets', language: 'en', isHeldOut: false, questions: ferryTicketsQuestions, company: ferryTickets },
  { name: 'English, harbour berths', language: 'en', isHeldOut: false, questions: harbourBerthsQuestions, company: harbourBerths },
  { name: 'English, telescopes', language: 'en', isHeldOut: false, questions: telescopesQuestions, company: telescopes },
  { name: 'English, farms', language: 'en', isHeldOut: false, questions: farmsQuestions, company: farms },
  { name: 'English, hospital', language: 'en', isHeldOut: true, questions: hospitalQuestions, company: hospital },
  { name: 'English, held out', language: 'en', isHeldOut: true, questions: heldOutEn },
  { name: 'Chinese', language: 'zh', isHeldOut: false, questions: examZh },
  { name: 'Chinese, more', language: 'zh', isHeldOut: false, questions: examMoreZh },
  { name: 'Chinese, colleagues', language: 'zh', isHeldOut: false, questions: examColleaguesZh },
  { name: 'Chinese, adversary', language: 'zh', isHeldOut: false, questions: examAdversaryZh },
  { name: 'Chinese, easily misread', language: 'zh', isHeldOut: false, questions: examMisreadZh },
  { name: 'Chinese, newcomers', language: 'zh', isHeldOut: false, questions: examNewcomersZh },
  { name: 'Chinese, harbour software', language: 'zh', isHeldOut: false, questions: harbourSoftwareQuestions, company: harbourSoftware },
  { name: 'Chinese, cold chain', language: 'zh', isHeldOut: false, questions: coldChainQuestions, company: coldChain },
  { name: 'Chinese, beehives', language: 'zh', isHeldOut: false, questions: beehivesQuestions, company: beehives },
  { name: 'Chinese, music', language: 'zh', isHeldOut: false, questions: musicQuestions, company: music },
  { name: 'Chinese, lockers', language: 'zh', isHeldOut: false, questions: lockersQuestions, company: lockers },
  { name: 'Chinese, held out', language: 'zh', isHeldOut: true, questions: heldOutZh },
];
