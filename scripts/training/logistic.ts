/** Logistic regression with an L2 penalty on few, named, binary features; full-batch gradient descent with momentum. */
import { logistic } from '../../daemon/minutes/weighing/logistic.ts';
import { probability } from '../../daemon/minutes/weighing/weights.ts';

export interface Example {
  readonly features: readonly string[];
  readonly isTrue: boolean;
  /** Examples of one group are never split between training and test. */
  readonly group: string;
  readonly weight?: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface FitOptions {
  /** Strength of the penalty: larger keeps weights smaller. */
  readonly penalty: number;
  /** Features seen in fewer examples are left out. */
  readonly leastSeen: number;
  readonly iterations?: number;
}

export function fitLogistic(examples: readonly Example[], { penalty, leastSeen, iterations = 600 }: FitOptions): Fit {
  const names = featureNames(examples, leastSeen);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) => Int32Array.from([...new Set(features)].flatMap((name) => index.get(name) ?? [])));
  const weights = new Float64Array(names.length + 1);
  const velocity = new Float64Array(names.length + 1);
  const total = examples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const step = 1.5;
  for (let round = 0; round < iterations; round += 1) {
    const gradient = new Float64Array(names.length + 1);
    for (const [at, row] of rows.entries()) {
      const { isTrue, weight = 1 } = examples[at]!;
      const error = (logistic(score(weights, row)) - (isTrue ? 1 : 0)) * weight;
      for (const feature of row) gradient[feature]! += error;
      gradient[names.length]! += error;
    }
    for (let at = 0; at <= names.length; at += 1) {
      const pull = at === names.length ? 0 : penalty * weights[at]!;
      velocity[at] = 0.9 * velocity[at]! - (step * (gradient[at]! + pull)) / total;
      weights[at]! += velocity[at]!;
    }
  }
  return { bias: weights[names.length]!, weights: Object.fromEntries(names.map((name, at) => [name, weights[at]!])) };
}

/** Predictions for each example by a model that never saw its group. */
export function crossValidate(examples: readonly Example[], options: FitOptions, folds: number): number[] {
  const predictions = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = examples.map(({ group }) => foldOf(group, folds) === fold);
    const fit = fitLogistic(examples.filter((_, at) => !isHeld[at]), options);
    for (const [at, example] of examples.entries()) if (isHeld[at]) predictions[at] = probability(fit, new Set(example.features));
  }
  return predictions;
}

/** The same fold for the same group on every machine (FNV-1a). */
export function foldOf(group: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (const character of group) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash % folds;
}

function featureNames(examples: readonly Example[], leastSeen: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastSeen).map(([name]) => name).sort();
}

function score(weights: Float64Array, row: Int32Array): number {
  let sum = weights[weights.length - 1]!;
  for (const feature of row) sum += weights[feature]!;
  return sum;
}
