/** The tables of both languages. English words are known in Chinese questions too. */
import type { Language } from '../../time/time-span.ts';
import { chineseLines } from './chinese.ts';
import { englishLines } from './english.ts';
import { wordTableOf, type WordTable } from './word-table.ts';

export const wordTables: Readonly<Record<Language, WordTable>> = { en: wordTableOf(englishLines), zh: wordTableOf([...englishLines, ...chineseLines]) };
