/**
 * Decisions: candidates are followed through the discussion, what was noticed about each is weighed, and the
 * probability is its confidence.
 */
import type { Decision } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import type { Language } from '../language/script.ts';
import type { Weights } from '../weighing/weights.ts';
import { probability, shippedWeights } from '../weighing/weights.ts';
import { withAskedThing } from './asked-choice.ts';
import type { Candidate, Wording } from './candidate.ts';
import { asksOrWorries, isReadable } from './decision-text.ts';
import { followDiscussion } from './follow-discussion.ts';
import { boundedEvidence } from '../language/bounded-evidence.ts';

/** Less likely ones are of no use even to somebody who wants all. */
const worthKeeping = 0.1;

export function extractDecisions(spoken: readonly Spoken[], weights: Weights = shippedWeights('decisions')): Decision[] {
  return followDiscussion(spoken)
    .map((candidate) => toDecision(candidate, spoken, weights))
    .filter(({ text, confidence }) => text !== '' && confidence >= worthKeeping);
}

/** The wording that says most of what was decided, with the question where it says little; empty when none is readable. */
export function wordsOf({ wordings, language, asked }: Candidate): string {
  const readable = wordings.filter((wording) => !wording.isOpenChoice && saysEnough(wording, language, asked !== null));
  const highest = Math.max(...readable.map(({ rank }) => rank));
  // Of mere statements the last is the conclusion.
  const isLast = (wording: Wording): boolean => wording.rank <= 1 && wording === wordings.at(-1);
  const worth = (wording: Wording): number => (isLast(wording) ? 1 : 0) + basicWorth(wording);
  const basicWorth = ({ text, rank, stems }: Wording): number => (rank === 0 ? 0 : Math.max(rank, 2)) + 0.8 * Math.min(5, stems.size) - (rank < highest - 3 ? 3 : 0) - (isLong(text, language) ? 1.5 : 0) - (language === 'en' && rank === 0 && highest >= 2 ? 1.5 : 0);
  const [best] = [...readable].sort((a, b) => worth(b) - worth(a));
  if (best === undefined) return '';
  const fuller = fullerWording(best, readable, language) ?? best;
  return asked === null || language === 'en' ? fuller.text : withAskedThing(fuller.text, fuller.stems, asked.text);
}

function saysEnough({ text, stems, rank }: Wording, language: Language, isAnswer: boolean): boolean {
  if (isReadable(text, language)) return true;
  return language === 'en' ? !asksOrWorries.test(text) && ((rank >= 2 && isWhole(text)) || (isAnswer && stems.size > 0)) : isAnswer && stems.size > 0;
}

/** `Outline everywhere`, `use status`: two words are enough for a choice that points to nothing. */
function isWhole(text: string): boolean {
  return /^\S+ \S+/.test(text) && !/\b(?:it|that|this|them|one|ones|those|these|so|do|go|then)\b/i.test(text);
}

/** `Cap the free plan at five projects` for `five projects it is`: says all of it, and more. */
function fullerWording(best: Wording, wordings: readonly Wording[], language: Language): Wording | undefined {
  const said = [...best.stems].filter((stem) => stem !== 'go');
  return wordings.find(({ text, rank, stems }) => rank > 0 && stems.size > said.length && said.every((stem) => stems.has(stem)) && !isLong(text, language));
}

function isLong(text: string, language: Language): boolean {
  return language === 'zh' ? text.length > 40 : text.split(/\s+/).length > 20;
}

/** All that was noticed about a candidate, once the meeting has been read to its end. */
export function featuresOf({ stated, reactions, context, agreed, language }: Candidate): string[] {
  const strong = [...agreed.values()].filter((how) => how === 'strong').length;
  const reaction = [...reactions].find((feature) => feature.startsWith('next voice')) ?? 'nobody reacted';
  const form = stated.find((feature) => feature.startsWith('form:')) ?? stated[0]!;
  const closes = stated.some((feature) => closing.has(feature));
  return [
    ...stated,
    ...reactions,
    ...context,
    `in ${language}`,
    `${strong === 0 ? 'nobody' : strong === 1 ? 'one voice' : 'several voices'} clearly agreed`,
    ...(agreed.size > strong ? ['somebody weakly agreed'] : []),
    ...(reaction === 'nobody reacted' ? [reaction] : []),
    `${form} & ${reaction}`,
    ...(closes ? [`closing & ${reaction}`, `closing & ${form}`] : []),
  ];
}

const closing = new Set(['okay', 'ok', 'so', 'right', 'then', 'fine', 'alright', 'good', '好', '好的', '行', '那', '那就', '可以', '成'].map((word) => `opens: ${word}`));

/** However many agree with it, what only tells how things are (`removing it now would break them`) is not enough for a note. */
const surestPlain = 0.39;
const makesPlainFirm = ['settled in words', 'asks for consent', 'answers a choice'];

/** `Okay, the freeze runs from the eleventh to the fourth` – `Good`. */
function concludes({ stated, agreed, language }: Candidate): boolean {
  return language === 'en' && agreed.size > 0 && ['okay', 'ok', 'then', 'alright', 'so'].some((word) => stated.includes(`opens: ${word}`)) && !['self', 'you', 'said', 'past', 'hedge', 'condition', 'talk'].some((name) => stated.includes(`has ${name}`));
}

/** Never sure enough for a note. */
const surestDoubtful = 0.3;

/** What was denied, was asked and had no assent, is retold, is for some day, or only names the next topic is no decision, whatever else was noticed. */
function isDoubtful({ stated, context, agreed }: Candidate): boolean {
  const isUnanswered = stated.includes('asked') && agreed.size === 0 && !context.has('settled in words');
  const isObjection = stated.includes('form: plain') && stated.includes('disagrees itself');
  return context.has('turned down') || isUnanswered || isObjection || stated.includes('has retold') || stated.includes('has someday') || context.has('announces a topic');
}

function confidenceOf(candidate: Candidate, weights: Weights): number {
  const isPlain = candidate.stated.includes('form: plain') && !makesPlainFirm.some((feature) => candidate.context.has(feature)) && !concludes(candidate);
  if (candidate.vetoed !== null) return 0;
  if (candidate.language === 'zh' && candidate.context.has('turned down') && candidate.rank <= 1) return 0;
  const learned = probability(weights, featuresOf(candidate));
  if (isDoubtful(candidate)) return Math.min(surestDoubtful, learned);
  return Math.max(saysSo(candidate) ? 0.6 : takesPlace(candidate) ? 0.5 : 0, Math.min(isPlain ? surestPlain : 0.98, learned));
}

/** `We decided to release on Friday`: needs nobody's assent, unless it is retold, reported, supposed or objected to. */
function saysSo({ stated, reactions, context, agreed, rank }: Candidate): boolean {
  const isSettled = rank > 0 && agreed.size > 0 && (context.has('settled in words') || context.has('answers yes'));
  return (isSettled || stated.includes('said in so many words'))
    && !['has past', 'has said', 'has condition', 'has hedge', 'asked', 'has talk'].some((feature) => stated.includes(feature))
    && !reactions.has('next voice objects') && !reactions.has('next voice puts off');
}

/** What is struck out in a note should not stand there without what came instead. */
function takesPlace({ context, rank, status, agreed }: Candidate): boolean {
  return status === 'made' && (rank >= 3 || agreed.size > 0) && rank >= 2 && (context.has('replaces what was agreed') || context.has('takes the place of what was agreed'));
}

function toDecision(candidate: Candidate, spoken: readonly Spoken[], weights: Weights): Decision {
  const evidence = boundedEvidence([...candidate.evidence].sort((a, b) => a - b));
  return {
    text: wordsOf(candidate),
    status: candidate.status,
    citations: [...new Set(evidence.flatMap((index) => spoken[index]!.sentence.segmentIds))],
    confidence: Math.round(confidenceOf(candidate, weights) * 100) / 100,
    cues: [...candidate.cues, ...(candidate.agreed.size > 0 ? [`${candidate.agreed.size === 1 ? 'one voice' : `${candidate.agreed.size} voices`} agreed`] : [])],
  };
}
