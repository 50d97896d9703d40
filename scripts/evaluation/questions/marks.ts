/** Pure: how an exam went, counted. */
import type { ExamQuestion, Expected, Judgement } from './exam.ts';

/** What a question wants: `either` takes a refusal as well as an answer. */
export type Wants = 'answer' | 'refusal' | 'either';

export interface Marked {
  readonly question: ExamQuestion;
  readonly judgement: Judgement;
  /** Whether it was answered, rightly or not. */
  readonly isAnswered: boolean;
}

export interface Marks {
  readonly asked: number;
  readonly right: number;
  readonly refused: number;
  readonly wrong: number;
}

export function wants(expected: Expected): Wants {
  if ('refused' in expected || 'ambiguous' in expected) return 'refusal';
  if (!('oneOf' in expected)) return 'answer';
  const all = new Set(expected.oneOf.map(wants));
  return all.size === 1 ? [...all][0]! : 'either';
}

export function marksOf(marked: readonly Marked[]): Marks {
  const count = (judgement: Judgement): number => marked.filter((one) => one.judgement === judgement).length;
  return { asked: marked.length, right: count('right'), refused: count('refused'), wrong: count('wrong') };
}
