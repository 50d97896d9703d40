/** What becomes of a candidate whose opposite is said, or that is taken back. */
import type { Candidate } from './candidate.ts';
import { isNegatedChinese } from './chinese-retraction.ts';
import { isOpposite } from './english-polarity.ts';

export function saysOpposite({ wordings, language }: Candidate, said: string): boolean {
  if (language === 'zh') return wordings.every(({ text }) => isNegatedChinese(text) !== isNegatedChinese(said));
  return wordings.every(({ text }) => isOpposite(text, said));
}

/** `Okay, so we don't ship on Monday`: what was proposed is turned down, and what was agreed is taken back. */
export function turnDownOpposites(about: readonly Candidate[], { index, rank, language }: Candidate, said: string): void {
  if (language === 'zh' || rank === 0) return;
  for (const other of about) {
    if (other.status === 'retracted' || other.lastIndex === index || !saysOpposite(other, said)) continue;
    if (wasSettled(other) && rank > 1) takeBack(other, index, 'the opposite is said');
    else turnDown(other);
  }
}

export function wasSettled({ agreed, context, rank }: Candidate): boolean {
  return rank > 0 && (agreed.size > 0 || context.has('settled in words'));
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
