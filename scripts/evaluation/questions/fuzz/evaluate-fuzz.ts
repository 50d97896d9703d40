/** `npm run evaluate -- fuzz`: right questions of the exam about its usual world with a word changed; what is answered then, and whether the restatement fits the new words. */
import { languages } from '../../../../daemon/query/grammar/languages.ts';
import { namesOf } from '../../../../daemon/query/names/names-of-nodes.ts';
import { readNameBook } from '../../../../daemon/query/names/read-name-book.ts';
import { sayPlan } from '../../../../daemon/query/reading/say-plan.ts';
import { saidRange } from '../../../../daemon/query/time/said-range.ts';
import type { Language } from '../../../../daemon/query/time/time-span.ts';
import { understand } from '../../../../daemon/query/understand.ts';
import { messageOf } from '../../../../daemon/files/system-error.ts';
import { table } from '../../markdown.ts';
import { openExamGraph, type ExamGraph } from '../exam-graph.ts';
import { examSets } from '../exam-sets.ts';
import { examMe, examNow } from '../exam.ts';
import { marksOf } from '../marks.ts';
import { chance } from '../seeded.ts';
import { sitExam } from '../sit-exam.ts';
import { classify, verdicts, type Classified } from './classify.ts';
import type { Restated, Surroundings } from './concerns.ts';
import { judgedText } from './judged.ts';
import { edits, mutate, type Mutation } from './mutate.ts';

/** Changed questions of each language. */
const MUTATIONS = 3000;
const SEED = 7;
const zone = 'UTC';

interface Fuzzed extends Classified {
  readonly language: Language;
  readonly question: string;
  readonly mutation: Mutation;
  /** Null: refused. */
  readonly reading: string | null;
}

type Read = (question: string) => Promise<Restated | null>;

/** @param onAnswered Is told all that are not refused, each as a line of JSON: what failed first, then the suspicious ones. */
export async function evaluateFuzz(onAnswered: (lines: string[]) => void): Promise<string> {
  const graph = await openExamGraph();
  try {
    const { read, around } = await readerOver(graph);
    const fuzzed: Fuzzed[] = [];
    for (const language of ['en', 'zh'] as const) fuzzed.push(...(await fuzz(language, await rightQuestions(graph, language), { read, around })));
    onAnswered(fuzzed.filter(({ verdict }) => verdict !== 'refused').sort(suspiciousFirst).map(lineOf));
    return report(fuzzed);
  } finally {
    await graph.close();
  }
}

/** Reading alone: nothing is run. */
async function readerOver(graph: ExamGraph): Promise<{ readonly read: Read; readonly around: Surroundings }> {
  const book = await readNameBook((statement, parameters) => graph.read(statement, parameters));
  const clock = { today: examNow.slice(0, 10), zone };
  const me = book.entities.find(({ kind, name }) => kind === 'Person' && name === examMe)!.id;
  const read: Read = async (question) => {
    const { language, reading } = await understand({ question, clock, me: examMe }, languages, book, (statement, parameters) => graph.read(statement, parameters));
    if (reading.status !== 'read') return null;
    const said = sayPlan(reading.plan, { language, nameOf: namesOf(book), sayRange: (range) => saidRange(range, zone, language), today: clock.today });
    return { question, plan: reading.plan, reading: [said, ...reading.slips.map((slip) => `(“${slip.said}” as “${slip.meant}”)`)].join(' ') };
  };
  return { read, around: { book, clock, me } };
}

/** Those that are answered, and rightly, of the sets that are not held back, about the usual world: one name book is enough to judge by. */
async function rightQuestions(graph: ExamGraph, language: Language): Promise<string[]> {
  const questions = examSets.filter((set) => set.language === language && !set.isHeldOut && set.company === undefined).flatMap((set) => set.questions);
  const sat = await sitExam(graph, questions.filter(({ now, me }) => now === undefined && me === undefined));
  if (marksOf(sat).right === 0) throw new Error(`No question in ${language} is answered rightly; there is nothing to change.`);
  return sat.filter(({ judgement, isAnswered }) => judgement === 'right' && isAnswered).map(({ question }) => question.question);
}

async function fuzz(language: Language, questions: readonly string[], { read, around }: { readonly read: Read; readonly around: Surroundings }): Promise<Fuzzed[]> {
  const random = chance(SEED);
  const fuzzed: Fuzzed[] = [];
  const seen = new Set(questions);
  for (let turn = 0; fuzzed.length < MUTATIONS && turn < MUTATIONS * 3; turn += 1) {
    const question = questions[turn % questions.length]!;
    const mutation = mutate(question, language, random.pick(edits), random);
    if (mutation === null || seen.has(mutation.text)) continue;
    seen.add(mutation.text);
    const before = await read(question);
    if (before === null) continue;
    try {
      const after = await read(mutation.text);
      fuzzed.push({ language, question, mutation, reading: after?.reading ?? null, ...classify(mutation, before, after, language, around) });
    } catch (error) {
      fuzzed.push({ language, question, mutation, reading: null, verdict: 'failed', reasons: [messageOf(error)] });
    }
  }
  return fuzzed;
}

const suspiciousFirst = (one: Fuzzed, other: Fuzzed): number => verdicts.indexOf(other.verdict) - verdicts.indexOf(one.verdict);

function lineOf({ language, question, mutation: { edit, text, out, put }, reading, verdict, reasons }: Fuzzed): string {
  return JSON.stringify({ verdict, language, edit, out, put, question, text, reading, reasons });
}

function report(fuzzed: readonly Fuzzed[]): string {
  const rows = (['en', 'zh'] as const).flatMap((language) =>
    [...edits, null].map((edit) => {
      const these = fuzzed.filter((one) => one.language === language && (edit === null || one.mutation.edit === edit));
      const cells = verdicts.map((verdict) => share(these.filter((one) => one.verdict === verdict).length, these.length));
      return [`${language === 'en' ? 'English' : 'Chinese'}, ${edit ?? 'all'}`, String(these.length), ...cells];
    }),
  );
  return [
    'Right questions with a word deleted, inserted, replaced, or two words exchanged, read again. *The same, rightly*: only words changed that say nothing by themselves, the order, or a part of one name. *Restated*: another reading, whose restatement holds the names, times, numbers, states, verbs and negations of the new words, and no others. *Suspicious*: everything else that is answered; a program that does not know the grammar cannot tell whether it is wrong. *Failed*: reading it threw an error.',
    table(['changed questions', 'number', ...verdicts], rows),
    judgedText,
  ].join('\n\n');
}

const share = (part: number, whole: number): string => `${part}, ${((part / Math.max(1, whole)) * 100).toFixed(1)} %`;
