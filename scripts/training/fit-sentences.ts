/** The weights of features for sentences, from some of the meetings. */
import type { LearnedModel } from '../../daemon/minutes/learned/model.ts';
import type { ItemKind } from '../../daemon/minutes/learned/score-sentences.ts';
import { itemKinds } from '../../daemon/minutes/learned/score-sentences.ts';
import type { FeatureTable } from './feature-table.ts';
import type { PreparedMeeting } from './prepare-meetings.ts';
import type { LogisticModel } from './sparse-logistic.ts';
import { fitLogistic } from './sparse-logistic.ts';

interface Choice {
  readonly l2: number;
  /** Label of a sentence within two utterances of evidence: a summariser links one of several that say the same. */
  readonly nearLabel: number;
}

/** Chosen by cross-validation. */
const choices: Readonly<Record<ItemKind, Choice>> = {
  decision: { l2: 10, nearLabel: 0.3 },
  action: { l2: 5, nearLabel: 0 },
};

const iterations = 40;
/** Weights are rounded to this many decimals; what then is smaller than `leastWeight` for both kinds is dropped. */
const decimals = 2;
const leastWeight = 0.02;

export type SentenceWeights = Pick<LearnedModel, 'bias' | 'vocabulary' | 'weights'>;

export function fitSentences(table: FeatureTable, meetings: readonly PreparedMeeting[], vocabulary: ReadonlySet<string>, isUsed: (meeting: PreparedMeeting) => boolean): SentenceWeights {
  const rowWeights = new Float32Array(table.rows.starts.length - 1);
  for (const [at, meeting] of meetings.entries()) rowWeights.fill(isUsed(meeting) ? 1 : 0, table.firstRow[at], table.firstRow[at + 1]);
  const fit = (kind: ItemKind): LogisticModel => {
    const { l2, nearLabel } = choices[kind];
    const labels = Float32Array.from(meetings.flatMap(({ isEvidence, isNear }) => Array.from(isEvidence[kind], (label, at) => Math.max(label, nearLabel * isNear[kind][at]!))));
    return fitLogistic(table.rows, { labels, rowWeights, l2, iterations });
  };
  const [decision, action] = itemKinds.map(fit) as [LogisticModel, LogisticModel];
  const pairs = table.names.map((name, column) => [name, [round(decision.weights[column]!), round(action.weights[column]!)] as const] as const);
  return {
    vocabulary,
    bias: { decision: round(decision.bias), action: round(action.bias) },
    weights: new Map(pairs.filter(([, [a, b]]) => Math.abs(a) >= leastWeight || Math.abs(b) >= leastWeight).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function round(value: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
}
