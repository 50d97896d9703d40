/** Asks a set's questions, one after the other, and judges the answers. */
import type { Answer } from '#schemas/answer';
import type { ExamGraph } from './exam-graph.ts';
import { judge, type ExamQuestion } from './exam.ts';
import type { Marked } from './marks.ts';

export interface Sat extends Marked {
  readonly answer: Answer;
}

export async function sitExam(graph: Pick<ExamGraph, 'ask'>, questions: readonly ExamQuestion[]): Promise<Sat[]> {
  const sat: Sat[] = [];
  for (const question of questions) {
    const answer = await graph.ask(question);
    sat.push({ question, answer, judgement: judge(answer, question.expect), isAnswered: answer.status === 'answered' });
  }
  return sat;
}
