/**
 * A language model reads what the grammar refused. It fills in a draft of a plan; the names, times and numbers of it are looked up in the question, every
 * word is accounted for, and the plan is checked like any other. What is wrong is said to the model once; then the question stays refused.
 */
import { ColloquyError } from '#schemas/failure';
import { z } from 'zod';
import { planSchema } from '#schemas/query';
import { estimateTokens } from '../../prompts/estimate-tokens.ts';
import type { LanguageModel } from '../../language-models/language-model.ts';
import { inOrder, type FoundReference, type Reading } from '../grammar/read-question.ts';
import type { Candidate, NameBook } from '../names/name-book.ts';
import { checkPlan } from '../plan/check-plan.ts';
import type { Clock, Language } from '../time/time-span.ts';
import { checkWords } from './check-words.ts';
import { draftSchema, type Draft } from './draft.ts';
import { questionWords, repairWords, systemWords } from './instructions.ts';
import { questionPartsOf, type QuestionParts } from './question-parts.ts';
import { readDraft } from './read-draft.ts';

export interface ModelReaderParts {
  /** @throws ColloquyError when the model is not to be had */
  readonly model: () => Promise<LanguageModel>;
  readonly book: NameBook;
  /** Told before the question leaves. */
  readonly onAsk?: () => void;
  readonly signal?: AbortSignal | undefined;
}

/** A question with what was looked up for the grammar. */
export interface AskedOfModel {
  readonly question: string;
  readonly clock: Clock;
  /** Who asks; null when nobody has been told. */
  readonly me: Candidate | null;
  readonly references: readonly FoundReference[];
}

/** A reading, with what there is to say of how the model came to it. */
export interface ModelReading {
  readonly reading: Reading;
  /** Why the model did not read it, for the user: it failed, or its plan left words out. Null when it read it. */
  readonly says: string | null;
}

export type ModelReader = (asked: AskedOfModel, language: Language) => Promise<ModelReading>;

/** Room for the question, for what was wrong, and for what the estimate gets wrong. */
const RESERVE_TOKENS = 900;
/** The wanted shape is sent, too, by most providers. */
const SHAPE_TOKENS = estimateTokens(JSON.stringify(z.toJSONSchema(draftSchema)));

/** @throws ColloquyError `stopped`; any other failure is told in `says`. */
export function createModelReader({ model, book, onAsk, signal }: ModelReaderParts): ModelReader {
  return async (asked, language) => {
    const question = questionPartsOf(asked.question, { ...asked, language, book });
    try {
      const asks = await model();
      onAsk?.();
      return await askTwice(asks, question, asked.clock.today, signal);
    } catch (error) {
      if (!(error instanceof ColloquyError) || error.failure.code === 'stopped') throw error;
      return { reading: { status: 'no sentence' }, says: says[language].failed(error.failure.cause) };
    }
  };
}

async function askTwice(model: LanguageModel, question: QuestionParts, today: string, signal: AbortSignal | undefined): Promise<ModelReading> {
  const system = systemWords(question.language, model.contextTokens - model.answerTokens - SHAPE_TOKENS - RESERVE_TOKENS);
  const user = questionWords(question);
  const first = await attempt(model, { system, user, signal }, question, today);
  if ('reading' in first) return first;
  const second = await attempt(model, { system, user: repairWords(user, first.problems), signal }, question, today);
  if ('reading' in second) return second;
  const words = second.ignored;
  return { reading: words.length > 0 ? { status: 'unknown words', words } : { status: 'no sentence' }, says: says[question.language].refused(words) };
}

interface Wrong {
  readonly problems: readonly string[];
  readonly ignored: readonly string[];
}

async function attempt(model: LanguageModel, { system, user, signal }: { readonly system: string; readonly user: string; readonly signal: AbortSignal | undefined }, question: QuestionParts, today: string): Promise<ModelReading | Wrong> {
  try {
    const { answer } = await model.ask({ system, user, schema: draftSchema, signal });
    return judge(answer, question, today);
  } catch (error) {
    // A server that is not there is not asked twice; what a model wrote may be put right.
    if (!(error instanceof ColloquyError) || error.failure.code !== 'language_model_reply_unusable') throw error;
    return { problems: [error.failure.cause], ignored: [] };
  }
}

/** What a draft comes to: a reading, or what is wrong with it. Pure. */
export function judge(draft: Draft, question: QuestionParts, today: string): ModelReading | Wrong {
  const { language } = question;
  if (draft.ask === 'cannot') return { reading: { status: 'no sentence' }, says: says[language].cannot };
  const { plan, parts, problems, unclear } = readDraft(draft, question);
  const checked = checkWords(question, parts);
  if (plan === null || checked.problems.length > 0) return { problems: [...problems, ...checked.problems], ignored: checked.ignored };
  const parsed = planSchema.safeParse(inOrder(plan, today));
  if (!parsed.success) return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`), ignored: [] };
  const right = checkPlan(parsed.data);
  if (!right.isRight) return { problems: right.problems, ignored: [] };
  if (unclear.length > 0) return { reading: { status: 'unclear name', plan: right.plan, names: unclear }, says: null };
  return { reading: { status: 'read', plan: right.plan, slips: checked.slips, cost: 0 }, says: null };
}

const says = {
  en: {
    cannot: 'The language model could not read it either.',
    refused: (words: readonly string[]) => (words.length === 0 ? 'The language model could not read it either: its plan was wrong twice.' : `The language model could not read it either: its plan left out ${words.slice(0, 5).map((word) => `“${word.slice(0, 40)}”`).join(', ')}.`),
    failed: (cause: string) => `The language model was asked, too, and failed: ${cause}`,
  },
  zh: {
    cannot: '语言模型也没看懂。',
    refused: (words: readonly string[]) => (words.length === 0 ? '语言模型也没看懂：它的查询计划两次都不对。' : `语言模型也没看懂：它的查询计划漏掉了${words.slice(0, 5).map((word) => `“${word.slice(0, 40)}”`).join('、')}。`),
    failed: (cause: string) => `也问了语言模型，但失败了：${cause}`,
  },
} as const;
