/** The meeting around a sentence: who leads, who speaks how much, which words come back. Times are not needed. */
import type { SentenceView } from './sentence-view.ts';

export interface Dialogue {
  /** Share of all words, per voice. */
  readonly shareOf: ReadonlyMap<string, number>;
  /** The voice that opens and closes: most words in the first and the last tenth. */
  readonly chair: string;
  readonly stems: ReadonlyMap<string, StemUse>;
}

/** Where a stem is said: sentence indices, and by whom. */
export interface StemUse {
  count: number;
  readonly voices: Set<string>;
  readonly first: number;
  last: number;
}

export function readDialogue(views: readonly SentenceView[]): Dialogue {
  const words = new Map<string, number>();
  const lead = new Map<string, number>();
  const stems = new Map<string, StemUse>();
  let total = 0;
  for (const [index, view] of views.entries()) {
    const { speaker } = view.spoken.sentence;
    const count = view.words.length;
    total += count;
    words.set(speaker, (words.get(speaker) ?? 0) + count);
    const place = index / views.length;
    if (place < 0.1 || place > 0.9) lead.set(speaker, (lead.get(speaker) ?? 0) + count);
    for (const stem of view.stems) noteStem(stems, stem, speaker, index);
  }
  const chair = [...lead].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return { shareOf: new Map([...words].map(([voice, count]) => [voice, count / Math.max(1, total)])), chair, stems };
}

function noteStem(stems: Map<string, StemUse>, stem: string, voice: string, index: number): void {
  const use = stems.get(stem);
  if (use === undefined) {
    stems.set(stem, { count: 1, voices: new Set([voice]), first: index, last: index });
    return;
  }
  use.count += 1;
  use.voices.add(voice);
  use.last = index;
}
