/**
 * Cross-validation by series of meetings (same people, same project: never on both sides), on what the product prints:
 * items of rules and model, weighed together.
 */
import type { ItemEvidence } from '../../daemon/minutes/learned/confidence.ts';
import { confidenceFeatures, confidenceOf } from '../../daemon/minutes/learned/confidence.ts';
import type { ConfidenceWeights, LearnedModel } from '../../daemon/minutes/learned/model.ts';
import type { ItemKind } from '../../daemon/minutes/learned/score-sentences.ts';
import { itemKinds, scoreSentences } from '../../daemon/minutes/learned/score-sentences.ts';
import { weighItems } from '../../daemon/minutes/learned/weigh-items.ts';
import { readWordRuns } from '../../daemon/minutes/learned/word-runs.ts';
import type { GoldItem } from '../evaluation/ami.ts';
import { citesNear } from '../evaluation/ami.ts';
import type { SentenceWeights } from './fit-sentences.ts';
import { fitSentences } from './fit-sentences.ts';
import type { PreparedMeeting } from './prepare-meetings.ts';
import { fitLogistic } from './sparse-logistic.ts';

/** An item that a model proposes for a meeting of a series that it never saw. */
export interface HeldOutItem {
  readonly kind: ItemKind;
  readonly meeting: PreparedMeeting;
  readonly fold: number;
  /** Gold items that it finds. */
  readonly finds: readonly GoldItem[];
  readonly evidence: ItemEvidence;
  readonly isRight: boolean;
}

export interface HeldOut {
  readonly items: readonly HeldOutItem[];
  /** Every sentence: its probability and whether it is evidence. */
  readonly sentences: Readonly<Record<ItemKind, readonly (readonly [probability: number, isEvidence: boolean])[]>>;
}

export const foldCount = 10;

export function foldOf(meetings: readonly PreparedMeeting[]): (meeting: PreparedMeeting) => number {
  const series = [...new Set(meetings.map((meeting) => meeting.series))].sort();
  return (meeting) => series.indexOf(meeting.series) % foldCount;
}

const unweighed: ConfidenceWeights = { bias: 0, weights: {}, least: 0, most: 1, trust: { from: 1, to: 2 } };

export function holdOut(meetings: readonly PreparedMeeting[]): HeldOut {
  const fold = foldOf(meetings);
  const items: HeldOutItem[] = [];
  const sentences = { decision: [] as [number, boolean][], action: [] as [number, boolean][] };
  for (let held = 0; held < foldCount; held += 1) {
    const weights = fitSentences(meetings.filter((meeting) => fold(meeting) !== held));
    for (const meeting of meetings.filter((one) => fold(one) === held)) {
      const scored = scoreSentences(meeting.spoken, withoutConfidence(weights));
      for (const kind of itemKinds) {
        sentences[kind].push(...Array.from(scored.probabilities[kind], (probability, at): [number, boolean] => [probability, meeting.isEvidence[kind][at] === 1]));
        items.push(...itemsOf(meeting, kind, held, scored, weights));
      }
    }
  }
  return { items, sentences };
}

function withoutConfidence(weights: SentenceWeights): LearnedModel {
  return { ...weights, runs: readWordRuns(weights.weights), confidence: { decision: unweighed, action: unweighed } };
}

function itemsOf(meeting: PreparedMeeting, kind: ItemKind, fold: number, scored: ReturnType<typeof scoreSentences>, weights: SentenceWeights): HeldOutItem[] {
  const rules = kind === 'decision' ? meeting.rules.decisions : meeting.rules.actions;
  const gold = meeting.gold.filter((item) => item.kind === kind);
  return weighItems<{ citations: string[]; confidence: number }>(scored, kind, rules, withoutConfidence(weights)).map(({ candidate, item, evidence }) => {
    const ids = [...(item?.citations ?? []), ...(candidate?.sentences ?? []).flatMap((index) => meeting.spoken[index]!.sentence.segmentIds)];
    const places = [...new Set(ids)].map((id) => meeting.placeOf.get(id)!);
    const finds = gold.filter((one) => citesNear(places, one.evidence));
    return { kind, meeting, fold, finds, evidence, isRight: finds.length > 0 };
  });
}

/** How items are weighed, from those for which `isUsed`. */
export function fitConfidence(items: readonly HeldOutItem[], isUsed: (item: HeldOutItem) => boolean): ConfidenceWeights {
  const names: string[] = [];
  const starts = new Int32Array(items.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, { evidence }] of items.entries()) {
    for (const [name, value] of confidenceFeatures(evidence)) {
      if (!names.includes(name)) names.push(name);
      columns.push(names.indexOf(name));
      values.push(value);
    }
    starts[row + 1] = columns.length;
  }
  const { bias, weights } = fitLogistic(
    { starts, columns: Int32Array.from(columns), values: Float32Array.from(values), columnCount: names.length },
    { labels: Float32Array.from(items, ({ isRight }) => (isRight ? 1 : 0)), rowWeights: Float32Array.from(items, (item) => (isUsed(item) ? 1 : 0)), l2: 1, iterations: 100 },
  );
  const rounded = { bias: round(bias), weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at]!)])), least: 0, most: 1, trust: trustOf(items.filter(isUsed)) };
  const surest = items.filter(isUsed).map((item) => ({ item, confidence: confidenceOf(rounded, { ...item.evidence, density: 0 }) })).sort((a, b) => b.confidence - a.confidence).slice(0, surestCount);
  return { ...rounded, most: round(lowerBound(surest.filter(({ item }) => item.isRight).length, surest.length)) };
}

/** How many of the surest items bound the confidence of all: fewer say little. */
const surestCount = 100;

/** In hardly a meeting of these are the rules sure as often as `from`: beyond it lies talk of another kind. */
function trustOf(items: readonly HeldOutItem[]): ConfidenceWeights['trust'] {
  const densities = [...new Map(items.map(({ meeting, evidence }) => [meeting.name, evidence.density])).values()].sort((a, b) => a - b);
  const from = Math.max(0.005, densities[Math.floor(usualShare * densities.length)] ?? 0);
  return { from: round(from), to: round(2 * from) };
}

const usualShare = 0.99;

/** Wilson's lower bound of a share, one-sided at 90 %: the surest are chosen for being so, and held to less. */
function lowerBound(right: number, count: number): number {
  const z = 1.2816;
  const share = right / Math.max(1, count);
  const middle = share + (z * z) / (2 * count);
  const margin = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  return count === 0 ? 0 : (middle - margin) / (1 + (z * z) / count);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
