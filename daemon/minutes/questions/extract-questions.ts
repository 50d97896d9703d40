/**
 * Questions that somebody may want to find again: asked for knowledge, open or answered. Whatever asks is a candidate; what
 * was noticed about it is weighed, and the probability is its confidence.
 */
import type { Question } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import type { Weights } from '../weighing/weights.ts';
import { probability, shippedWeights } from '../weighing/weights.ts';
import type { Asked } from './asked.ts';
import { readChineseQuestion } from './chinese-questions.ts';
import { readEnglishQuestion } from './english-questions.ts';
import type { Answering } from './find-answer.ts';
import { findAnswer } from './find-answer.ts';
import { surroundingFeatures } from './question-features.ts';

/** Less likely ones are of no use even to somebody who wants all. */
const worthKeeping = 0.1;
/** `Ben, how is the search going?` gives Ben the floor: not sure enough for a note, whatever else speaks for it. */
const surestHandover = 0.39;
/** `Is it me or is it freezing in here?`, `can I jump in?`: never a question for a note. */
const neverAsked = ['manners: pleasantry', 'manners: asks for the word', 'manners: 闲话'];
const surestPleasantry = 0.15;
/** `Who can give me the new screenshots?`, `who knows the password?`: asks for what somebody has, though the answer may be a promise. */
const leastForWhoHasIt = 0.45;

export interface QuestionCandidate {
  readonly index: number;
  readonly asked: Asked;
  readonly answering: Answering;
  readonly features: readonly string[];
}

export function extractQuestions(spoken: readonly Spoken[], names: VoiceNames, weights: Weights = shippedWeights('questions')): Question[] {
  return withoutRepetitions(questionCandidates(spoken)
    .map((candidate) => toQuestion(candidate, { spoken, names, weights }))
    .filter(({ confidence }) => confidence >= worthKeeping));
}

export function questionCandidates(spoken: readonly Spoken[]): QuestionCandidate[] {
  // Where the recogniser sets question marks, a sentence without one is hardly a question.
  const isPunctuated = spoken.some(({ sentence }) => sentence.isQuestion);
  return spoken.flatMap(({ sentence }, index) => {
    const asked = sentence.language === 'zh' ? readChineseQuestion(sentence) : readEnglishQuestion(sentence);
    if (asked === null) return [];
    const answering = findAnswer(spoken, index);
    return [{ index, asked, answering, features: [...asked.features, ...surroundingFeatures(spoken, index, answering, isPunctuated)] }];
  });
}

interface Judging {
  readonly spoken: readonly Spoken[];
  readonly names: VoiceNames;
  readonly weights: Weights;
}

function toQuestion({ index, asked, answering, features }: QuestionCandidate, { spoken, names, weights }: Judging): Question {
  const [answer] = answering.answers;
  return {
    text: asked.text,
    status: answer === undefined ? 'open' : 'answered',
    answeredBy: answer === undefined ? null : names.nameOf(spoken[answer]!.sentence.speaker),
    answerCitations: [...new Set(answering.answers.flatMap((at) => spoken[at]!.sentence.segmentIds))],
    citations: [...spoken[index]!.sentence.segmentIds],
    confidence: Math.round(confidenceOf(features, weights) * 100) / 100,
    cues: [asked.cue, outcomeInWords[answering.how]],
  };
}

function confidenceOf(features: readonly string[], weights: Weights): number {
  const has = (feature: string): boolean => features.includes(feature);
  const learned = Math.min(0.98, probability(weights, features));
  if (neverAsked.some(has)) return Math.min(surestPleasantry, learned);
  if (has('manners: handover') && has('to somebody by name')) return Math.min(surestHandover, learned);
  return has('manners: whoHasIt') && has('marked') && has('outcome: answered') ? Math.max(leastForWhoHasIt, learned) : learned;
}

const outcomeInWords: Readonly<Record<Answering['how'], string>> = {
  answered: 'another voice answered', unknown: 'nobody knew', 'left open': 'left open', silence: 'nobody answered',
};

/** Asked again in the same words is one question; an answered one wins. */
function withoutRepetitions(questions: readonly Question[]): Question[] {
  const kept = new Map<string, { question: Question; readonly citations: Set<string> }>();
  for (const question of questions) {
    const key = question.text.toLowerCase();
    const earlier = kept.get(key);
    if (earlier === undefined) {
      kept.set(key, { question, citations: new Set(question.citations) });
      continue;
    }
    if (earlier.question.status !== 'answered') earlier.question = question;
    for (const id of question.citations) earlier.citations.add(id);
  }
  return [...kept.values()].map(({ question, citations }) => ({ ...question, citations: [...citations] }));
}
