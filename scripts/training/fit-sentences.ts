/** The weights of features for sentences, and the words that have features of their own, from meetings. */
import type { LearnedModel } from '../../daemon/minutes/learned/model.ts';
import type { ItemKind } from '../../daemon/minutes/learned/score-sentences.ts';
import { itemKinds } from '../../daemon/minutes/learned/score-sentences.ts';
import { buildFeatureTable } from './feature-table.ts';
import type { PreparedMeeting } from './prepare-meetings.ts';
import { vocabularyOf } from './prepare-meetings.ts';
import type { LogisticModel } from './sparse-logistic.ts';
import { fitLogistic } from './sparse-logistic.ts';

interface Choice {
  readonly l2: number;
  /** Label of a sentence within two utterances of evidence: a summariser links one of several that say the same. */
  readonly nearLabel: number;
  /**
   * What all evidence of an item weighs together, where another sentence weighs 1: an item linked to eleven utterances
   * teaches no more than one that is linked to a single one. Null: each utterance of evidence weighs 1.
   */
  readonly itemWeight: number | null;
}

/** Chosen by cross-validation. */
const choices: Readonly<Record<ItemKind, Choice>> = {
  decision: { l2: 10, nearLabel: 0.3, itemWeight: 2 },
  action: { l2: 5, nearLabel: 0, itemWeight: null },
};

const iterations = 40;
/** Weights are rounded to this many decimals; what then is smaller than `leastWeight` for both kinds is dropped. */
const decimals = 2;
const leastWeight = 0.02;

export type SentenceWeights = Pick<LearnedModel, 'bias' | 'vocabulary' | 'weights'>;

/** Nothing but these meetings is looked at: not for the vocabulary, and not for which features are frequent enough. */
export function fitSentences(meetings: readonly PreparedMeeting[]): SentenceWeights {
  const vocabulary = new Set(vocabularyOf(meetings));
  const { rows, names } = buildFeatureTable(meetings, vocabulary);
  const fit = (kind: ItemKind): LogisticModel => fitLogistic(rows, { ...targetsOf(meetings, kind), l2: choices[kind].l2, iterations });
  const [decision, action] = itemKinds.map(fit) as [LogisticModel, LogisticModel];
  const pairs = names.map((name, column) => [name, [round(decision.weights[column]!), round(action.weights[column]!)] as const] as const);
  return {
    vocabulary,
    bias: { decision: round(decision.bias), action: round(action.bias) },
    weights: new Map(pairs.filter(([, [a, b]]) => Math.abs(a) >= leastWeight || Math.abs(b) >= leastWeight).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** What each sentence should come out as, and how much it counts. */
function targetsOf(meetings: readonly PreparedMeeting[], kind: ItemKind): { labels: Float32Array; rowWeights: Float32Array } {
  const { nearLabel, itemWeight } = choices[kind];
  return {
    labels: Float32Array.from(meetings.flatMap(({ isEvidence, isNear }) => Array.from(isEvidence[kind], (label, at) => Math.max(label, nearLabel * isNear[kind][at]!)))),
    rowWeights: Float32Array.from(meetings.flatMap(({ evidenceShare }) => Array.from(evidenceShare[kind], (share) => (share === 0 || itemWeight === null ? 1 : itemWeight * share)))),
  };
}

function round(value: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
}
