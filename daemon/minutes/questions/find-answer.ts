/** Whether a question was answered: by which sentences of another voice, or why not. */
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import { isOfKind, kindAsked, tellsFigure } from './answer-kind.ts';
import { asksForDecision, asksForStatus, asksWhetherDone, isPromisedLater, isStalling, knowsNoAnswer, leavesOpen, tellsThatNotYet } from './no-answer.ts';
import { declinesToAnswer } from './refusals.ts';

/** An answer begins within so many turns. */
const longestWaitTurns = 4;
const longestWaitSentences = 12;

export interface Answering {
  /** `unknown`: nobody knew, or it was left open in words; `silence`: nobody spoke to it. */
  readonly how: 'answered' | 'unknown' | 'left open' | 'silence';
  /** The answering sentences, by index. */
  readonly answers: readonly number[];
  /** The first sentence of another voice that says something, whatever it says. */
  readonly firstReply: number | null;
}

export function findAnswer(spoken: readonly Spoken[], index: number): Answering {
  const { sentence } = spoken[index]!;
  let firstReply: number | null = null;
  let unknowingTurn = -1;
  const kind = kindAsked(sentence);
  for (const at of repliesTo(spoken, index)) {
    const { sentence: next } = spoken[at]!;
    firstReply ??= at;
    // `No idea. Vera was going to look into it.`: what follows in the same turn explains why there is no answer.
    if (next.turn === unknowingTurn) continue;
    const knowsNot = answersNothing(spoken[at]!, sentence);
    // Behind an `I don't know`, only what is about the question answers it.
    if (knowsNot || (unknowingTurn >= 0 && !isAbout(spoken, index, at))) {
      if (knowsNot) unknowingTurn = next.turn;
      continue;
    }
    if (kind !== null && !isOfKind(next, kind)) continue;
    if (asksForDecision(sentence) && isContradicted(spoken, at)) continue;
    if (isLeftOpen(spoken, index, at)) return { how: 'left open', answers: [], firstReply };
    return { how: 'answered', answers: withSecond(spoken, index, at), firstReply };
  }
  return { how: firstReply === null && !leavesOpenOneself(spoken, index) ? 'silence' : 'unknown', answers: [], firstReply };
}

/** 运费谁出？这个我也没想明白，先挂着。 */
function leavesOpenOneself(spoken: readonly Spoken[], index: number): boolean {
  const { turn } = spoken[index]!.sentence;
  const [, first, second] = spoken.slice(index, index + 3);
  return [first, second].some((next) => next?.sentence.turn === turn && (leavesOpen(next.sentence) || knowsNoAnswer(next.sentence)));
}

function answersNothing({ sentence, reply }: Spoken, asked: Sentence): boolean {
  if (asksForStatus(asked) || (tellsThatNotYet(sentence) && asksWhetherDone(asked))) return false;
  return declinesToAnswer(sentence, asked) || reply.knowsNot || reply.defers || knowsNoAnswer(sentence) || (asksForDecision(asked) && leavesOpen(sentence));
}

/** Indices of what other voices say to it, until the asker goes on to something else. */
function* repliesTo(spoken: readonly Spoken[], index: number): Generator<number> {
  const { sentence } = spoken[index]!;
  for (let at = index + 1; at < Math.min(spoken.length, index + 1 + longestWaitSentences); at += 1) {
    const { sentence: next } = spoken[at]!;
    if (next.turn - sentence.turn > longestWaitTurns) return;
    if (next.speaker === sentence.speaker) {
      // Who goes on to another question gave this one up, unless nobody spoke in between.
      if (next.turn !== sentence.turn && next.isQuestion) return;
      continue;
    }
    // What follows another question answers that one; `let me look` only takes time.
    const takesTime = isStalling(next) && spoken[at + 1]?.sentence.turn === next.turn;
    if (next.isQuestion || takesTime || answersAnother(spoken, index, at)) continue;
    if (next.core !== '' || next.opener !== '') yield at;
  }
}

/** `Shall I go through it with them? I speak a bit of AV.` – `Yes please.`: the turn before asked something of its own. */
function answersAnother(spoken: readonly Spoken[], index: number, at: number): boolean {
  const { turn, speaker } = spoken[at]!.sentence;
  for (let before = at - 1; before > index && spoken[before]!.sentence.turn >= turn - 1; before -= 1) {
    const { sentence } = spoken[before]!;
    if (sentence.isQuestion && sentence.speaker !== speaker && sentence.speaker !== spoken[index]!.sentence.speaker) return true;
  }
  return false;
}

function isAbout(spoken: readonly Spoken[], index: number, at: number): boolean {
  const { sentence: { core, language } } = spoken[index]!;
  const { sentence: said } = spoken[at]!;
  if (kindAsked(spoken[index]!.sentence) === 'amount' && tellsFigure(said)) return true;
  return /^(?:yes|no|yeah)\b/.test(said.opener) || sharedCount(contentStems(said.core, language), contentStems(core, language)) >= 2;
}

/** `Sidebar.` – `I feel we need to see both. Let's leave it open.`: opinions that somebody leaves open, a guess with a promise to find out. */
function isLeftOpen(spoken: readonly Spoken[], index: number, answer: number): boolean {
  const { sentence } = spoken[index]!;
  // `What do we take? JSON or Protobuf?`: one question in one breath.
  const second = spoken[index + 1]?.sentence;
  const isDeciding = asksForDecision(sentence) || (second?.turn === sentence.turn && second.isQuestion && asksForDecision(second));
  for (let at = answer; at < Math.min(spoken.length, answer + longestWaitSentences); at += 1) {
    const { sentence: next, acts } = spoken[at]!;
    if (next.turn - sentence.turn > longestWaitTurns + 1) return false;
    // `They might be out, they might not. I honestly couldn't say.`
    if (at > answer && next.turn === spoken[answer]!.sentence.turn && isOnlyUnknowing(next)) return true;
    if (isDeciding ? leavesOpen(next) : isPromisedLater(next)) return true;
    if (next.isQuestion && next.speaker === sentence.speaker) return false;
    if (isDeciding && acts.some(({ kind }) => kind === 'settlement')) return false;
  }
  return false;
}

/** `Delete it.` – `No, the customers use it.`: the first word of another voice is a no; 我没啥意见 is none. */
function isContradicted(spoken: readonly Spoken[], answer: number): boolean {
  const { turn } = spoken[answer]!.sentence;
  const next = spoken.slice(answer + 1, answer + 6).find(({ sentence }) => sentence.turn > turn);
  return next !== undefined && !next.sentence.isQuestion && (next.reply.disagrees || next.reply.refuses) && !/意见|^没/.test(next.sentence.core);
}

/** Says that one does not know and little else: not `I don't know why, but it works`. */
function isOnlyUnknowing(said: Sentence): boolean {
  const length = said.language === 'zh' ? said.core.length / 2 : said.core.split(/\s+/).length;
  return length <= 6 && knowsNoAnswer(said);
}

function withSecond(spoken: readonly Spoken[], index: number, at: number): number[] {
  const { sentence } = spoken[index]!;
  const second = spoken[at + 1];
  const goesOn = second?.sentence.turn === spoken[at]!.sentence.turn && !second.sentence.isQuestion
    && sharedCount(contentStems(second.sentence.core, second.sentence.language), contentStems(sentence.core, sentence.language)) > 0;
  return goesOn ? [at, at + 1] : [at];
}
