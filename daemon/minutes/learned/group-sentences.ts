/**
 * Probable sentences to candidates of items. What is decided or taken on is mostly said over several sentences, so the
 * probabilities are smoothed; each peak is a candidate that cites its most probable sentence and the next probable ones.
 */
import { sharedCount } from '../language/words.ts';
import type { ItemKind, ScoredMeeting } from './score-sentences.ts';

export interface Candidate {
  readonly kind: ItemKind;
  /** The most probable sentence. */
  readonly head: number;
  /** Sentence indices, rising; at most `mostCited` of the kind. */
  readonly sentences: readonly number[];
  /** Smoothed probability at the peak. */
  readonly support: number;
}

interface Grouping {
  /** Sentences to either side over which is smoothed, with falling weight. */
  readonly smoothing: number;
  /** Within this many sentences there is one candidate. */
  readonly reach: number;
  readonly mostCited: number;
  /** Cited sentences are at least this far from one another: who opens one sees its neighbours. */
  readonly apart: number;
  /** A further sentence is at least this probable, relative to the head. */
  readonly leastShare: number;
  /** Whether a further sentence must be near the head, of the same voice, or about the same thing. */
  readonly mustBeRelated: boolean;
  /** Whether what is cited for one item, or beside it, may be cited for another. */
  readonly mayBeShared: boolean;
}

/**
 * A decision is talked over for a minute, by several voices in words of their own: it cites the moments that matter.
 * Tasks are handed out sentence by sentence.
 */
const groupings: Readonly<Record<ItemKind, Grouping>> = {
  decision: { smoothing: 12, reach: 12, mostCited: 4, apart: 4, leastShare: 0.1, mustBeRelated: false, mayBeShared: false },
  action: { smoothing: 2, reach: 2, mostCited: 3, apart: 1, leastShare: 0.3, mustBeRelated: true, mayBeShared: true },
};

/** A peak lower than this is noise. */
const leastSupport = 0.005;

/** Weighted mean of the neighbours within `width` sentences, per sentence. */
export function smooth(probabilities: Float64Array, width: number): Float64Array {
  return Float64Array.from(probabilities, (_, at) => {
    let sum = 0;
    let total = 0;
    for (let index = Math.max(0, at - width); index <= Math.min(probabilities.length - 1, at + width); index += 1) {
      const weight = 1 - Math.abs(index - at) / (width + 1);
      sum += weight * probabilities[index]!;
      total += weight;
    }
    return sum / total;
  });
}

export function supportOf(meeting: ScoredMeeting, kind: ItemKind): Float64Array {
  return smooth(meeting.probabilities[kind], groupings[kind].smoothing);
}

export function groupSentences(meeting: ScoredMeeting, kind: ItemKind): Candidate[] {
  const { reach, mayBeShared } = groupings[kind];
  const support = supportOf(meeting, kind);
  const isTaken = new Uint8Array(support.length);
  const isCited = new Uint8Array(support.length);
  const heads = new Set<number>();
  const candidates: Candidate[] = [];
  const byHeight = [...support.keys()].filter((at) => support[at]! >= leastSupport).sort((a, b) => support[b]! - support[a]! || a - b);
  for (const peak of byHeight) {
    if (isTaken[peak] === 1) continue;
    isTaken.fill(1, Math.max(0, peak - reach), peak + reach + 1);
    const sentences = citedAround(meeting, kind, peak, isCited);
    const [head] = sentences;
    if (head === undefined || heads.has(head)) continue;
    heads.add(head);
    if (!mayBeShared) for (const index of sentences) isCited.fill(1, Math.max(0, index - 1), index + 2);
    candidates.push({ kind, head, sentences: sentences.sort((a, b) => a - b), support: support[peak]! });
  }
  return candidates.sort((a, b) => a.head - b.head);
}

/** The most probable sentence around a peak, then the next probable ones that are not beside one already cited. */
function citedAround(meeting: ScoredMeeting, kind: ItemKind, peak: number, isCited: Uint8Array): number[] {
  const { reach, mostCited, apart, leastShare, mustBeRelated } = groupings[kind];
  const probabilities = meeting.probabilities[kind];
  const around: number[] = [];
  for (let index = Math.max(0, peak - reach); index <= Math.min(probabilities.length - 1, peak + reach); index += 1) {
    if (isCited[index] === 0) around.push(index);
  }
  const [head, ...others] = around.sort((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  if (head === undefined) return [];
  const cited = [head];
  for (const index of others) {
    if (cited.length === mostCited || probabilities[index]! < leastShare * probabilities[head]!) break;
    if (cited.some((other) => Math.abs(other - index) < apart)) continue;
    if (!mustBeRelated || isRelated(meeting, head, index)) cited.push(index);
  }
  return cited;
}

function isRelated({ views }: ScoredMeeting, head: number, other: number): boolean {
  const a = views[head]!;
  const b = views[other]!;
  return Math.abs(head - other) <= 2 || a.spoken.sentence.speaker === b.spoken.sentence.speaker || sharedCount(a.stems, b.stems) > 0;
}
