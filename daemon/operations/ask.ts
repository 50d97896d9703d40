/** A question in plain words, answered from the graph: the same on the command line, over HTTP and in the plugin. */
import type { Answer } from '#schemas/answer';
import { fail } from '#schemas/failure';
import type { Graph } from '../graph/graph.ts';
import { answerOpen, type OpenParts } from '../query/answer-open.ts';
import { answerQuestion, type QuestionParts } from '../query/answer-question.ts';
import type { AnswerWriter } from '../query/model-answers/write-answer.ts';
import type { NameBook } from '../query/names/name-book.ts';
import { namesOf } from '../query/names/names-of-nodes.ts';
import { readNameBook } from '../query/names/read-name-book.ts';
import { plainQuestion } from '../query/plain-question.ts';
import { runnerOn } from '../query/run-questions.ts';
import { localDayOf } from '../query/time/local-day.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';

export interface Question {
  readonly question: string;
  readonly now: Date;
  /** Name or login of who asks; null when nobody said. */
  readonly me: string | null;
  readonly signal?: AbortSignal | undefined;
}

export interface AskParts {
  readonly graph: Pick<Graph, 'catchUp' | 'read' | 'revision'>;
  /** IANA name. */
  readonly zone: string;
  readonly retrieval: Pick<Retrieval, 'search'>;
  /** Reads what the grammar refused; null without a language model. */
  readonly readOtherwise: ((book: NameBook, signal: AbortSignal | undefined) => QuestionParts['readOtherwise']) | null;
  /** Writes sentences over extracts; null without a language model. */
  readonly writeAnswer: ((signal: AbortSignal | undefined) => AnswerWriter) | null;
  /** Where a recording's file is; null where this machine does not know it. */
  readonly pathOf: (recordingId: string) => string | null;
}

/** Rows at most, of a list without a limit of its own. */
export const MAX_ANSWER_ROWS = 200;

/** Answers many questions; the names of the graph are read when it has changed. */
export interface Asker {
  ask(question: Question): Promise<Answer>;
}

export function createAsker({ graph, zone, retrieval, readOtherwise, writeAnswer, pathOf }: AskParts): Asker {
  let known: { readonly revision: string; readonly book: NameBook } | null = null;
  const bookOf = async (signal: AbortSignal | undefined): Promise<NameBook> => {
    // It may change the facts, so the revision is taken afterwards.
    await graph.catchUp({ signal });
    const revision = graph.revision();
    if (known?.revision !== revision) known = { revision, book: await readNameBook((statement, parameters) => graph.read(statement, parameters, { signal })) };
    return known.book;
  };
  return {
    ask: async ({ question: typed, now, me, signal }) => {
      if (Number.isNaN(now.getTime())) throw fail('arguments_invalid', { effect: 'Nothing was asked.', cause: 'The time of the question is no time.', tip: 'Give ISO 8601: 2026-11-20T09:00:00Z.' });
      const question = plainQuestion(typed);
      const book = await bookOf(signal);
      const runner = runnerOn({ read: (statement, parameters, limits) => graph.read(statement, parameters, limits), now, zone, maxRows: MAX_ANSWER_ROWS, pathOf, signal });
      const nameOf = namesOf(book);
      const writer = writeAnswer?.(signal);
      const write: OpenParts['write'] = writer === undefined ? null : (extracts, language) => writer(extracts, question, language);
      const search: QuestionParts['search'] = (plan, language) => answerOpen(plan, language, { retrieval, find: runner.find, pathOf, nameOf: (id) => nameOf('Person', id), write, signal });
      const asked = { question, clock: { today: localDayOf(now, zone), zone }, me };
      // Both grammars take 80 MB and most of a second, which only those who ask should pay for.
      const { languages } = await import('../query/grammar/languages.ts');
      return answerQuestion(asked, { book, languages, read: (statement, parameters) => graph.read(statement, parameters, { signal }), run: runner.run, find: runner.find, search, readOtherwise: readOtherwise?.(book, signal) ?? null });
    },
  };
}
