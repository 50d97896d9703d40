/** How much each voice spoke. Pure. */
import type { Turn } from '../turns.ts';

export interface Voice {
  /** As shown: a name or `Speaker 2`. */
  readonly name: string;
  readonly seconds: number;
  /** Part of all that was spoken, in whole per cent. */
  readonly percent: number;
  /** How often the voice took the word. */
  readonly turns: number;
}

/** Voices in order of their share, the largest first. */
export function voicesOf(turns: readonly Turn[]): readonly Voice[] {
  const seconds = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { speaker, startSeconds, endSeconds, opens } of turns) {
    seconds.set(speaker, (seconds.get(speaker) ?? 0) + Math.max(0, endSeconds - startSeconds));
    if (opens) taken.set(speaker, (taken.get(speaker) ?? 0) + 1);
  }
  const total = [...seconds.values()].reduce((sum, next) => sum + next, 0);
  return [...seconds]
    .map(([name, spoken]) => ({ name, seconds: spoken, percent: total === 0 ? 0 : Math.round((100 * spoken) / total), turns: taken.get(name) ?? 0 }))
    .sort((one, other) => other.seconds - one.seconds);
}
