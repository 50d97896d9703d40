/** Statements by which nothing is decided, however many agree: candidates of them never reach a note. */
import type { Spoken } from '../acts/read-acts.ts';
import { chineseNoDecision } from './chinese-no-decision.ts';
import { englishNoDecision } from './english-no-decision.ts';

/** Why nothing is decided by what a sentence says; null where something may be. `Happy new year` greets, `we shipped it` tells what happened. */
export function noDecision(said: string, spoken: readonly Spoken[], index: number): string | null {
  const { sentence } = spoken[index]!;
  const [before, after] = [spoken[index - 1]?.sentence, spoken[index + 1]?.sentence];
  if (sentence.language === 'zh') return chineseNoDecision(said, sentence, before);
  return englishNoDecision(said, sentence, { before, after: after?.turn === sentence.turn ? after : undefined });
}
