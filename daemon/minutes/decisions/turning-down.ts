/** What becomes of a candidate whose opposite is said, or that is taken back. */
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { Candidate } from './candidate.ts';
import { saysOtherwise } from './chinese-retraction.ts';
import { isOpposite } from './english-polarity.ts';
import { hasOtherValue, isReopened } from './english-values.ts';

/** Says the opposite, or another value. */
export function saysOpposite(candidate: Candidate, said: string): boolean {
  const { wordings, language } = candidate;
  if (language === 'zh') return saysOtherwise(said, candidate);
  return wordings.every(({ text }) => isOpposite(text, said)) || wordings.every(({ text }) => hasOtherValue(text, said));
}

interface Said {
  readonly spoken: readonly Spoken[];
  readonly said: string;
  /** How many of its words are no value: `ten then` has none. */
  readonly ownWords: number;
}

/** `Okay, so we don't ship on Monday`: what was proposed is turned down, and what was agreed is taken back. True where something is. */
export function turnDownOpposites(others: readonly { readonly other: Candidate; readonly isAbout: boolean }[], { index, rank, language }: Candidate, { spoken, said, ownWords }: Said): boolean {
  if (language === 'zh' || rank === 0) return false;
  let takesPlace = false;
  for (const { other, isAbout } of others) {
    if (other.status === 'retracted' || other.language === 'zh' || other.lastIndex === index) continue;
    const isRevised = wasAgreed(other) && rank > 1 && other.wordings.some(({ text }) => hasOtherValue(text, said)) && isReopened(spoken, other.lastIndex, index) && (isAbout || ownWords <= 1) && spoken[index]!.sentence.turn - spoken[other.lastIndex]!.sentence.turn <= 6;
    const isDenied = isAbout && other.wordings.every(({ text }) => isOpposite(text, said));
    if (isRevised || (isDenied && wasSettled(other) && rank > 1)) {
      takeBack(other, index, isRevised ? 'another value is said' : 'the opposite is said');
      takesPlace = true;
    } else if (isDenied) turnDown(other);
  }
  return takesPlace;
}

export function wasSettled(candidate: Candidate): boolean {
  const { agreed, context, rank } = candidate;
  return rank > 0 && (context.has('settled in words') || (agreed.size > 0 && (rank > 1 || wasTakenUp(candidate))));
}

/** A proposal of which others only repeated a word was not agreed on. */
function wasTakenUp({ reactions, context }: Candidate): boolean {
  return [...reactions, ...context].some((feature) => /assents(?: weakly)?$/.test(feature));
}

/** Clearly: nothing is taken back that only met an `okay`. */
function wasAgreed({ agreed, context, rank, stated }: Candidate): boolean {
  return rank > 0 && ([...agreed.values()].includes('strong') || context.has('settled in words') || (rank >= 3 && agreed.size > 0 && !stated.includes('form: rule')));
}

export function turnDown(candidate: Candidate): void {
  candidate.context.add('turned down');
  candidate.isOpen = false;
}

export function takeBack(candidate: Candidate, index: number, cue: string): void {
  candidate.context.add('taken back');
  candidate.cues.add(`taken back: ${cue}`);
  candidate.evidence.add(index);
  candidate.status = 'retracted';
  candidate.isOpen = false;
}

/** `Keeping the old reader will cost us too much. Let's drop that`: what was agreed and has just been spoken of by the same voice. */
export function takeBackSpokenOf(spoken: readonly Spoken[], made: readonly Candidate[], index: number): Candidate | undefined {
  const { turn } = spoken[index]!.sentence;
  const before = spoken.slice(Math.max(0, index - 3), index).filter(({ sentence }) => sentence.turn === turn);
  const stems = contentStems(before.map(({ sentence }) => sentence.core).join(' '), 'en');
  const target = made.findLast((one) => wasSettled(one) && spoken[one.index]!.sentence.turn < turn && sharedCount(stems, one.stems) >= 2);
  if (target !== undefined) takeBack(target, index, 'drop that');
  return target;
}
