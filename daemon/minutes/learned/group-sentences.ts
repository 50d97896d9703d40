/**
 * Probable sentences to candidates of items. What is decided or taken on is mostly said over several sentences, so the
 * probabilities are smoothed; each peak is a candidate that cites its most probable sentence and up to two related ones.
 */
import { sharedCount } from '../language/words.ts';
import type { ItemKind, ScoredMeeting } from './score-sentences.ts';

export interface Candidate {
  readonly kind: ItemKind;
  /** The most probable sentence. */
  readonly head: number;
  /** Sentence indices, rising; at most three. */
  readonly sentences: readonly number[];
  /** Smoothed probability at the peak. */
  readonly support: number;
}

interface Grouping {
  /** Sentences to either side over which is smoothed, with falling weight. */
  readonly smoothing: number;
  /** Within this many sentences there is one candidate. */
  readonly reach: number;
}

/** A decision is talked over for a minute; tasks are handed out sentence by sentence. */
const groupings: Readonly<Record<ItemKind, Grouping>> = {
  decision: { smoothing: 8, reach: 8 },
  action: { smoothing: 2, reach: 2 },
};

/** A peak lower than this is noise. */
const leastSupport = 0.005;
const longestCitation = 3;
/** A further sentence is at least this probable, relative to the head. */
const leastShare = 0.3;

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
  const { reach } = groupings[kind];
  const support = supportOf(meeting, kind);
  const isTaken = new Uint8Array(support.length);
  const heads = new Set<number>();
  const candidates: Candidate[] = [];
  const byHeight = [...support.keys()].filter((at) => support[at]! >= leastSupport).sort((a, b) => support[b]! - support[a]! || a - b);
  for (const peak of byHeight) {
    if (isTaken[peak] === 1) continue;
    isTaken.fill(1, Math.max(0, peak - reach), peak + reach + 1);
    const [head, ...sentences] = citedAround(meeting, kind, peak);
    if (head === undefined || heads.has(head)) continue;
    heads.add(head);
    candidates.push({ kind, head, sentences: [head, ...sentences].sort((a, b) => a - b), support: support[peak]! });
  }
  return candidates.sort((a, b) => a.head - b.head);
}

/** The most probable sentence around a peak, then up to two that are nearly as probable and about the same thing. */
function citedAround(meeting: ScoredMeeting, kind: ItemKind, peak: number): number[] {
  const { reach } = groupings[kind];
  const probabilities = meeting.probabilities[kind];
  const around: number[] = [];
  for (let index = Math.max(0, peak - reach); index <= Math.min(probabilities.length - 1, peak + reach); index += 1) around.push(index);
  const [head, ...others] = around.sort((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  if (head === undefined) return [];
  const probable = others.filter((index) => probabilities[index]! >= leastShare * probabilities[head]! && isRelated(meeting, head, index));
  return [head, ...probable.slice(0, longestCitation - 1)];
}

function isRelated({ views }: ScoredMeeting, head: number, other: number): boolean {
  const a = views[head]!;
  const b = views[other]!;
  return Math.abs(head - other) <= 2 || a.spoken.sentence.speaker === b.spoken.sentence.speaker || sharedCount(a.stems, b.stems) > 0;
}
