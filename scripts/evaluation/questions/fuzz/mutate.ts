/** Pure: a question with one word less, one more, two that changed places, or one in place of another. The same for the same chance. */
import type { Language } from '../../../../daemon/query/time/time-span.ts';
import type { Chance } from '../seeded.ts';
import { inserted, sorts } from './words.ts';

export const edits = ['delete', 'insert', 'exchange', 'replace'] as const;
export type Edit = (typeof edits)[number];

export interface Mutation {
  readonly edit: Edit;
  readonly text: string;
  /** Words that went, or changed places. */
  readonly out: readonly string[];
  /** What came. */
  readonly put: readonly string[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = { en: new Intl.Segmenter('en', { granularity: 'word' }), zh: new Intl.Segmenter('zh', { granularity: 'word' }) };

/** Words as people see them: what stands between spaces, and in Chinese text the words of a dictionary. */
export function piecesOf(question: string): Piece[] {
  return [...question.matchAll(/\S+/gu)].flatMap(({ 0: run, index }): Piece[] => {
    if (!/\p{Script=Han}/u.test(run)) return trimmedPiece(run, index);
    return [...segmenters.zh.segment(run)].filter(({ isWordLike }) => isWordLike).map(({ segment, index: at }) => ({ start: index + at, end: index + at + segment.length }));
  });
}

function trimmedPiece(run: string, index: number): Piece[] {
  const start = run.search(/[\p{L}\p{N}#@]/u);
  if (start < 0) return [];
  const end = run.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return [{ start: index + start, end: index + Math.max(end, start + 1) }];
}

export function mutate(question: string, language: Language, edit: Edit, random: Chance): Mutation | null {
  const pieces = piecesOf(question);
  if (pieces.length < 2) return null;
  const said = ({ start, end }: Piece): string => question.slice(start, end);
  const at = random.pick(pieces);
  const word = random.pick(inserted[language][random.pick(sorts)]);
  if (edit === 'delete') return made(edit, question.slice(0, at.start) + question.slice(at.end), [said(at)], []);
  if (edit === 'insert') return made(edit, `${question.slice(0, at.start)}${spaced(word, language)}${question.slice(at.start)}`, [], [word]);
  if (edit === 'replace') return made(edit, `${question.slice(0, at.start)}${spaced(word, language)}${question.slice(at.end)}`, [said(at)], [word]);
  const [one, other] = random.some(pieces, 2) as [Piece, Piece];
  if (said(one) === said(other)) return null;
  return made(edit, question.slice(0, one.start) + said(other) + question.slice(one.end, other.start) + said(one) + question.slice(other.end), [said(one), said(other)], []);
}

function made(edit: Edit, text: string, out: string[], put: string[]): Mutation {
  return { edit, text: text.replaceAll(/ {2,}/gu, ' ').trim(), out, put };
}

const spaced = (word: string, language: Language): string => (language === 'zh' && /^\p{Script=Han}+$/u.test(word) ? word : ` ${word} `);
