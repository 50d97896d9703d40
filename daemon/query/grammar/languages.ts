/** The languages that questions are asked in. */
import type { Language } from '../time/time-span.ts';
import { chinese } from './chinese/chinese.ts';
import { english } from './english/english.ts';
import type { QuestionLanguage } from './question-context.ts';

export const languages: Readonly<Record<Language, QuestionLanguage>> = { en: english, zh: chinese };
