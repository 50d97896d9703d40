/** Asks a set's questions, one after the other, and judges the answers. */
import type { Answer } from '#schemas/answer';
import { openExamGraph, type ExamGraph } from './exam-graph.ts';
import type { ExamSet } from './exam-sets.ts';
import { judge, type ExamQuestion } from './exam.ts';
import type { Marked } from './marks.ts';
import { world } from './world.ts';

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

export interface SatSet {
  readonly set: ExamSet;
  readonly sat: readonly Sat[];
}

/** Each set on a graph of its own world, in the order given; of the graphs, one is open at a time. */
export async function sitSets(sets: readonly ExamSet[]): Promise<SatSet[]> {
  const sat = new Map<ExamSet, Sat[]>();
  for (const [company, about] of Map.groupBy(sets, ({ company = world }) => company)) {
    const graph = await openExamGraph(company);
    try {
      for (const set of about) sat.set(set, await sitExam(graph, set.questions));
    } finally {
      await graph.close();
    }
  }
  return sets.map((set) => ({ set, sat: sat.get(set)! }));
}
