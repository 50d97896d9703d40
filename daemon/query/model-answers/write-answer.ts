/**
 * A language model writes sentences over the extracts that answer an open question. Each is verified against the lines that it cites, like a claim of a
 * prompt block; what they do not say is dropped and counted. The extracts stand whatever comes of it.
 */
import { ColloquyError } from '#schemas/failure';
import type { SentenceEmbedder } from '../../embeddings/sentence-embedder.ts';
import type { LanguageModel } from '../../language-models/language-model.ts';
import { estimateTokens } from '../../prompts/estimate-tokens.ts';
import type { DroppedClaim } from '../../prompts/verification/claim.ts';
import { verifyClaims } from '../../prompts/verification/verify-claim.ts';
import { claimsReplySchema, repairWords, type ClaimsReply } from '../../prompts/write-question.ts';
import type { Language } from '../time/time-span.ts';
import { lineWords, MAX_SENTENCES, systemWords, userWords } from './answer-words.ts';
import { linesOf, materialOf, type AnswerExtract, type ExtractLine } from './extract-material.ts';
import { sayWritten } from './say-written.ts';

export interface AnswerWriterParts {
  /** @throws ColloquyError when the model is not to be had */
  readonly model: () => Promise<LanguageModel>;
  /** Null where sentences are compared by their words alone. */
  readonly embedder: (language: Language) => Promise<SentenceEmbedder | null>;
  /** A hash in hexadecimal. */
  readonly hash: (text: string) => string;
  /** Told before anything leaves. */
  readonly onAsk?: () => void;
  readonly signal?: AbortSignal | undefined;
}

export interface WrittenSentence {
  readonly text: string;
  /** Places of the extracts that it cites, from 0; at least one. */
  readonly extracts: readonly number[];
}

export interface WrittenAnswer {
  readonly sentences: readonly WrittenSentence[];
  readonly dropped: readonly DroppedClaim[];
  /** The sentences with the numbers of their extracts (from 1) and how many were dropped, or why there are none; empty when the model had nothing to say. */
  readonly text: string;
}

export type AnswerWriter = (extracts: readonly AnswerExtract[], question: string, language: Language) => Promise<WrittenAnswer>;

const RESERVE_TOKENS = 400;
const MAX_TEXT = 600;

/** @throws ColloquyError `stopped`; any other failure is told in the text. */
export function createAnswerWriter(parts: AnswerWriterParts): AnswerWriter {
  return async (extracts, question, language) => {
    if (extracts.length === 0) return { sentences: [], dropped: [], text: '' };
    try {
      const model = await parts.model();
      parts.onAsk?.();
      const { sentences, dropped } = await write(model, extracts, question, language, parts);
      return { sentences, dropped, text: sayWritten(sentences, dropped.length, language) };
    } catch (error) {
      if (!(error instanceof ColloquyError) || error.failure.code === 'stopped') throw error;
      return { sentences: [], dropped: [], text: language === 'zh' ? `语言模型没能写出回答：${error.failure.cause}` : `The language model wrote nothing: ${error.failure.cause}` };
    }
  };
}

async function write(model: LanguageModel, extracts: readonly AnswerExtract[], question: string, language: Language, { embedder, hash, signal }: AnswerWriterParts): Promise<Omit<WrittenAnswer, 'text'>> {
  const mark = hash(JSON.stringify([question, extracts.map(({ text }) => text)])).slice(0, 12);
  const system = systemWords(mark);
  const lines = within(linesOf(extracts), model.contextTokens - model.answerTokens - estimateTokens(system + question) - RESERVE_TOKENS);
  const { claims } = await askOnce(model, { system, user: userWords(question, lines.map(({ id, speaker, text }) => lineWords({ id, speaker, text })), mark), signal });
  const sentences: WrittenSentence[] = [];
  const dropped: DroppedClaim[] = [];
  const given = new Set<string>();
  for (const claim of claims.slice(0, 2 * MAX_SENTENCES)) {
    const text = claim.text.replace(/\s+/gu, ' ').trim().slice(0, MAX_TEXT).toWellFormed();
    if (text === '' || given.has(text)) continue;
    given.add(text);
    const proved = await provenBy(text, claim.citations, lines, extracts, await embedder(language));
    if ('dropped' in proved) dropped.push(proved.dropped);
    else sentences.push({ text, extracts: proved.extracts });
  }
  return { sentences: sentences.slice(0, MAX_SENTENCES), dropped };
}

/** Lines from the best extract on, as many as fit. */
function within(lines: readonly ExtractLine[], budget: number): ExtractLine[] {
  const kept: ExtractLine[] = [];
  let left = budget;
  for (const line of lines) {
    left -= estimateTokens(lineWords({ id: line.id, speaker: line.speaker, text: line.text })) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}

/** Of several meetings each has to say it alone: a fact of one and a fact of another make no statement of either. */
async function provenBy(text: string, citations: readonly string[], lines: readonly ExtractLine[], extracts: readonly AnswerExtract[], embedder: SentenceEmbedder | null): Promise<{ readonly extracts: readonly number[] } | { readonly dropped: DroppedClaim }> {
  const cited = [...new Set(citations.map((id) => id.trim()))];
  const known = lines.filter(({ id }) => cited.includes(id));
  if (known.length === 0 || known.length < cited.length) return { dropped: { text, citations: cited, reason: 'citation', words: 'It cites nothing that is there.' } };
  const proven = new Set<number>();
  let objection: DroppedClaim | undefined;
  for (const [source, own] of Map.groupBy(known, (line) => line.source)) {
    const { claims, dropped } = await verifyClaims([{ text, citations: own.map(({ id }) => id) }], materialOf(source, lines, extracts), embedder);
    for (const id of claims.flatMap((claim) => claim.citations)) proven.add(own.find((line) => line.id === id)!.extract);
    objection ??= dropped[0];
  }
  return objection === undefined ? { extracts: [...proven].sort((one, other) => one - other) } : { dropped: objection };
}

/** An answer of the wrong shape is asked for once more. */
async function askOnce(model: LanguageModel, question: { readonly system: string; readonly user: string; readonly signal: AbortSignal | undefined }): Promise<ClaimsReply> {
  const asked = { ...question, schema: claimsReplySchema };
  try {
    return (await model.ask(asked)).answer;
  } catch (error) {
    if (!(error instanceof ColloquyError) || error.failure.code !== 'language_model_reply_unusable') throw error;
    return (await model.ask({ ...asked, user: repairWords(question.user, error.failure.cause) })).answer;
  }
}
