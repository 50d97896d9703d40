/**
 * A prompt block becomes claims. The model, the memory and the embedder are passed in; nothing else is reached.
 *
 * 1. The transcript goes to the model as data, whole or in parts by topic (map).
 * 2. Each answer is verified; what its citations do not say is dropped and reported.
 * 3. The claims of several parts are made fewer by one more question, and verified again (reduce).
 *
 * An answer of the wrong shape is asked for once more. Any failure ends in the block's fallback; the note is made anyway.
 */
import { ColloquyError } from '#schemas/failure';
import type { LanguageModel } from '../language-models/language-model.ts';
import type { SentenceEmbedder } from '../embeddings/sentence-embedder.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { promptAnswerSchema, type PromptAnswer } from './prompt-answer.ts';
import { partsOf, segmentLine, type TopicSpan } from './transcript-parts.ts';
import { dropReasons, type Claim, type DroppedClaim } from './verification/claim.ts';
import type { Material } from './verification/evidence.ts';
import { VERIFICATION_VERSION, verifyClaims } from './verification/verify-claim.ts';
import { claimsReplySchema, MAX_CLAIMS, partWords, QUESTION_VERSION, reduceWords, repairWords, systemWords, type Asked, type ClaimsReply } from './write-question.ts';

/** Keeps answers under all that they depend on. */
export interface AnswerMemory {
  get(parts: Readonly<Record<string, unknown>>): unknown;
  put(parts: Readonly<Record<string, unknown>>, value: unknown): void;
}

export interface PromptRequest {
  readonly instruction: string;
  readonly language: 'en' | 'zh';
  readonly material: Material;
  readonly topics: readonly TopicSpan[];
  readonly model: LanguageModel;
  readonly embedder: SentenceEmbedder | null;
  readonly memory: AnswerMemory;
  /** A hash in hexadecimal. */
  readonly hash: (text: string) => string;
  readonly signal?: AbortSignal | undefined;
}

/** Room for what wraps the data, and for what the estimate gets wrong. */
const RESERVE_TOKENS = 400;
const MAX_TEXT = 600;

/** @throws ColloquyError `stopped`; every other failure is in the answer. */
export async function askPrompt(request: PromptRequest): Promise<PromptAnswer> {
  const { instruction, model, memory } = request;
  const parts = keyOf(request);
  const kept = promptAnswerSchema.safeParse(memory.get(parts));
  if (kept.success) return kept.data;
  try {
    const { claims, dropped } = await findClaims(request);
    const fallback = claims.length > 0 ? null : { code: 'nothing_verified', words: nothingWords(dropped) };
    const answer: PromptAnswer = { instruction, model: model.id, claims: [...claims], dropped: [...dropped], fallback };
    memory.put(parts, answer);
    return answer;
  } catch (error) {
    if (!(error instanceof ColloquyError) || error.failure.code === 'stopped') throw error;
    // Not kept: the next rendering may find the model in a better state.
    return { instruction, model: model.id, claims: [], dropped: [], fallback: { code: error.failure.code, words: error.failure.cause } };
  }
}

/** All that a verified answer depends on. */
function keyOf({ instruction, language, material, topics, model, embedder }: PromptRequest): Readonly<Record<string, unknown>> {
  const { segments, people, today, speakerName } = material;
  const lines = segments.map((segment) => segmentLine(segment, speakerName(segment.speaker)));
  return {
    kind: 'answer', question: QUESTION_VERSION, verification: VERIFICATION_VERSION, instruction, language, model: model.id,
    budget: [model.contextTokens, model.answerTokens], embedder: embedder?.id ?? null, lines, topics: topics.map(({ startSeconds }) => startSeconds), people, today,
  };
}

async function findClaims(request: PromptRequest): Promise<{ claims: readonly Claim[]; dropped: readonly DroppedClaim[] }> {
  const { material, topics, model, embedder, hash } = request;
  const lineOf = (segment: Material['segments'][number]): string => segmentLine(segment, material.speakerName(segment.speaker));
  // From the text itself, so that the same question is asked again in the same words; who speaks cannot know it.
  const mark = hash(material.segments.map(lineOf).join('\n')).slice(0, 12);
  const asked: Asked = { instruction: request.instruction, language: request.language, mark };
  const system = systemWords(asked);
  const budget = Math.max(256, model.contextTokens - model.answerTokens - estimateTokens(system) - RESERVE_TOKENS);
  const verified: Claim[] = [];
  const dropped: DroppedClaim[] = [];
  const parts = partsOf(material.segments, topics, lineOf, budget);
  for (const part of parts) {
    const found = await verifyClaims(claimsOf(await askOnce(request, system, partWords(part, mark))), material, embedder);
    verified.push(...found.claims);
    dropped.push(...found.dropped);
  }
  if (parts.length < 2 || verified.length < 2) return { claims: verified.slice(0, MAX_CLAIMS), dropped };
  const reduced = await reduceClaims(request, verified, system, mark, budget);
  return { claims: reduced.claims, dropped: [...dropped, ...reduced.dropped] };
}

/** Fewer claims, in as many rounds as the budget asks for. Where the model cannot do it, the first claims of the parts are taken. */
async function reduceClaims(request: PromptRequest, claims: readonly Claim[], system: string, mark: string, budget: number): Promise<{ claims: readonly Claim[]; dropped: readonly DroppedClaim[] }> {
  const dropped: DroppedClaim[] = [];
  let current = claims;
  for (;;) {
    const groups = groupsWithin(current, budget);
    const next: Claim[] = [];
    for (const group of groups) {
      const found = await verifyClaims(claimsOf(await askOnce(request, system, reduceWords(group, mark))), request.material, request.embedder);
      dropped.push(...found.dropped);
      next.push(...(found.claims.length > 0 ? found.claims : group.slice(0, MAX_CLAIMS)));
    }
    if (groups.length === 1 || next.length >= current.length) return { claims: next.slice(0, MAX_CLAIMS), dropped };
    current = next;
  }
}

function groupsWithin(claims: readonly Claim[], budget: number): Claim[][] {
  const groups: Claim[][] = [];
  let size = Infinity;
  for (const claim of claims) {
    const cost = estimateTokens(JSON.stringify(claim)) + 1;
    if (size + cost > budget) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(claim);
    size += cost;
  }
  return groups;
}

/** One question; the reply is kept as soon as it is there, so that a killed run does not ask again. */
async function askOnce({ model, memory, signal }: PromptRequest, system: string, user: string): Promise<ClaimsReply> {
  const parts = { kind: 'reply', question: QUESTION_VERSION, model: model.id, system, user };
  const kept = claimsReplySchema.safeParse(memory.get(parts));
  if (kept.success) return kept.data;
  const question = { system, user, schema: claimsReplySchema, signal };
  let reply: ClaimsReply;
  try {
    reply = (await model.ask(question)).answer;
  } catch (error) {
    if (!(error instanceof ColloquyError) || error.failure.code !== 'language_model_reply_unusable') throw error;
    reply = (await model.ask({ ...question, user: repairWords(user, error.failure.cause) })).answer;
  }
  memory.put(parts, reply);
  return reply;
}

/** Each sentence once; text of one line. */
function claimsOf({ claims }: ClaimsReply): Claim[] {
  const clean = claims.map(({ text, citations }) => ({ text: text.replace(/\s+/gu, ' ').trim().slice(0, MAX_TEXT).toWellFormed(), citations: [...new Set(citations.map((id) => id.trim()))] }));
  const seen = new Set<string>();
  return clean.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text)).slice(0, 4 * MAX_CLAIMS);
}

function nothingWords(dropped: readonly DroppedClaim[]): string {
  if (dropped.length === 0) return 'The model found nothing to claim.';
  const counts = dropReasons.map((reason) => [reason, dropped.filter((claim) => claim.reason === reason).length] as const).filter(([, count]) => count > 0);
  return `None of ${dropped.length} claims could be proved (${counts.map(([reason, count]) => `${reason}: ${count}`).join(', ')}).`;
}
