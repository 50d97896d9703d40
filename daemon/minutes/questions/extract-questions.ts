/** Questions that somebody may want to find again: asked for knowledge, open or answered. */
import type { Question } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import { readChineseQuestion } from './chinese-questions.ts';
import { readEnglishQuestion } from './english-questions.ts';

/** An answer begins within so many turns. */
const longestWaitTurns = 4;
const longestWaitSentences = 10;

export function extractQuestions(spoken: readonly Spoken[], names: VoiceNames): Question[] {
  const questions: Question[] = [];
  // Where the recogniser sets question marks, a sentence without one is hardly a question.
  const isPunctuated = spoken.some(({ sentence }) => sentence.isQuestion);
  for (const [index, { sentence, acts }] of spoken.entries()) {
    const read = sentence.language === 'zh' ? readChineseQuestion(sentence) : readEnglishQuestion(sentence);
    if (read === null || (isPunctuated && !sentence.isQuestion) || (sentence.language === 'zh' && asksSomebodyElse(acts))) continue;
    const answers = answersTo(spoken, index);
    questions.push({
      text: read.text,
      status: answers.length > 0 ? 'answered' : 'open',
      answeredBy: answers[0] === undefined ? null : names.nameOf(spoken[answers[0]]!.sentence.speaker),
      answerCitations: [...new Set(answers.flatMap((at) => spoken[at]!.sentence.segmentIds))],
      citations: [...sentence.segmentIds],
      confidence: read.confidence,
      cues: [read.cue, answers.length > 0 ? 'another voice answered' : 'nobody answered'],
    });
  }
  return withoutRepetitions(questions);
}

/** 俊杰你下周四之前拿到吗 asks for work, 只收冬装，成吗 for consent. */
function asksSomebodyElse(acts: Spoken['acts']): boolean {
  return acts.some((act) => (act.kind === 'request' && act.to !== null && !act.toAnyone) || (act.kind === 'proposal' && act.cue === '……，行吗'));
}

/** Indices of the first sentences of the other voice that answers; none when it only does not know. */
function answersTo(spoken: readonly Spoken[], index: number): number[] {
  const { sentence } = spoken[index]!;
  const asked = contentStems(sentence.core, sentence.language);
  let unknowing = -1;
  for (let at = index + 1; at < Math.min(spoken.length, index + 1 + longestWaitSentences); at += 1) {
    const { sentence: next, reply } = spoken[at]!;
    if (next.turn - sentence.turn > longestWaitTurns) return [];
    if (next.speaker === sentence.speaker) {
      // Who goes on to another question gave this one up, unless nobody spoke in between.
      if (next.turn !== sentence.turn && next.isQuestion) return [];
      continue;
    }
    // `No idea. Vera was going to look into it.`: what follows in the same turn explains why there is no answer.
    if (reply.knowsNot) unknowing = next.turn;
    if (next.turn === unknowing || reply.defers) continue;
    if (next.isQuestion) continue;
    const saysSomething = next.core.length > 2 || reply.accepts || reply.refuses || next.opener !== '';
    if (!saysSomething) continue;
    const second = spoken[at + 1];
    const goesOn = second?.sentence.turn === next.turn && !second.sentence.isQuestion
      && sharedCount(contentStems(second.sentence.core, second.sentence.language), asked) > 0;
    return goesOn ? [at, at + 1] : [at];
  }
  return [];
}

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
