/** Two people speak at once: a model hears the louder one in both turns. The same words are kept once. Pure. */
import type { Heard } from './hear-stretch.ts';
import { splitWords } from './writing.ts';

/** Part of a turn that must lie inside another one to be its echo. */
const LEAST_INSIDE = 0.8;

/** Leaves out what lies inside somebody else's turn and says nothing but a part of what was heard there. */
export function withoutEchoes(heard: readonly Heard[]): Heard[] {
  return heard.filter((one) => !heard.some((other) => other.speaker !== one.speaker && isEcho(one, other)));
}

function isEcho(one: Heard, other: Heard): boolean {
  const length = one.endSeconds - one.startSeconds;
  const inside = Math.min(one.endSeconds, other.endSeconds) - Math.max(one.startSeconds, other.startSeconds);
  if (length <= 0 || inside / length < LEAST_INSIDE || length >= other.endSeconds - other.startSeconds) return false;
  const words = spoken(one);
  const around = spoken(other);
  // "Yeah" inside somebody's turn is an answer far more often than an echo.
  return words.length >= 2 && ` ${around.join(' ')} `.includes(` ${words.join(' ')} `);
}

function spoken({ text }: Heard): string[] {
  return splitWords(text.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}\s]/gu, ''));
}
