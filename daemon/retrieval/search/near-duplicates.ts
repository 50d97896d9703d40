/** Pure: of extracts that say the same, one is enough. */
import { contentStems, sharedCount } from '../../minutes/language/words.ts';

export interface Comparable {
  readonly text: string;
  readonly language: 'en' | 'zh';
  /** Null for a note that is no meeting's. */
  readonly recordingId: string | null;
  readonly segmentIds: readonly string[];
}

/** Of the words of both. */
const sameWords = 0.8;
/** Of the words of the shorter one, when both cite the same segments. */
const sameWithinSegments = 0.9;

export interface Seen {
  /** Whether it says something that none before it did; it is remembered then. */
  isNews(one: Comparable): boolean;
}

export function createSeen(): Seen {
  const before: (Comparable & { readonly stems: ReadonlySet<string> })[] = [];
  return {
    isNews: (one) => {
      const stems = contentStems(one.text, one.language);
      if (before.some((other) => isSame({ ...one, stems }, other))) return false;
      before.push({ ...one, stems });
      return true;
    },
  };
}

type Compared = Comparable & { readonly stems: ReadonlySet<string> };

function isSame(one: Compared, other: Compared): boolean {
  const shared = sharedCount(one.stems, other.stems);
  const [smaller, together] = [Math.min(one.stems.size, other.stems.size), one.stems.size + other.stems.size - shared];
  if (together === 0) return one.text === other.text;
  if (shared / together >= sameWords) return true;
  const isOverlapping = one.recordingId !== null && one.recordingId === other.recordingId && one.segmentIds.some((id) => other.segmentIds.includes(id));
  return isOverlapping && smaller > 0 && shared / smaller >= sameWithinSegments;
}
