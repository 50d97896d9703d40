/** How much each voice spoke. Pure. */
import type { Turn } from '../turns.ts';

export interface Voice {
  /** As shown: a name or `Speaker 2`. */
  readonly name: string;
  /** Null where the time of any of its turns is not known. */
  readonly seconds: number | null;
  /** Part of all that was spoken, in whole per cent: by time, or by length of text where a time is not known. */
  readonly percent: number;
  /** How often the voice took the word. */
  readonly turns: number;
}

/** Voices in order of their share, the largest first. */
export function voicesOf(turns: readonly Turn[]): readonly Voice[] {
  const isTimed = turns.every((turn) => lengthOf(turn) !== null);
  const voices = new Map<string, { share: number; seconds: number | null; turns: number }>();
  for (const turn of turns) {
    const voice = voices.get(turn.speaker) ?? { share: 0, seconds: 0, turns: 0 };
    const seconds = lengthOf(turn);
    voices.set(turn.speaker, {
      share: voice.share + (isTimed ? (seconds ?? 0) : turn.text.length),
      seconds: seconds === null || voice.seconds === null ? null : voice.seconds + seconds,
      turns: voice.turns + (turn.opens ? 1 : 0),
    });
  }
  const total = [...voices.values()].reduce((sum, { share }) => sum + share, 0);
  return [...voices]
    .sort(([, one], [, other]) => other.share - one.share)
    .map(([name, { share, seconds, turns: taken }]) => ({ name, seconds, percent: total === 0 ? 0 : Math.round((100 * share) / total), turns: taken }));
}

function lengthOf({ startSeconds, endSeconds }: Turn): number | null {
  return startSeconds === null || endSeconds === null ? null : Math.max(0, endSeconds - startSeconds);
}
