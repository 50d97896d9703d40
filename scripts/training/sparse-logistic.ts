/**
 * Logistic regression with an L2 penalty on sparse rows with very many columns, by L-BFGS: 80,000 rows and 4,000
 * columns take a second or two. (logistic.ts fits a few named features.)
 */
import { logistic } from '../../daemon/minutes/weighing/logistic.ts';

export interface SparseRows {
  /** Row r has the entries starts[r] … starts[r + 1]. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly columnCount: number;
}

export interface LogisticModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface FitOptions {
  /** Labels in 0 … 1. */
  readonly labels: Float32Array;
  /** Weight of each row; 0 leaves it out. */
  readonly rowWeights: Float32Array;
  readonly l2: number;
  readonly iterations?: number;
}

/** The last entry of the parameter vector is the bias, which is not penalised. */
function lossAndGradient(rows: SparseRows, { labels, rowWeights, l2 }: FitOptions, parameters: Float64Array, gradient: Float64Array): number {
  const { starts, columns, values, columnCount } = rows;
  gradient.fill(0);
  let loss = 0;
  for (let row = 0; row < labels.length; row += 1) {
    const rowWeight = rowWeights[row]!;
    if (rowWeight === 0) continue;
    let score = parameters[columnCount]!;
    const end = starts[row + 1]!;
    for (let entry = starts[row]!; entry < end; entry += 1) score += parameters[columns[entry]!]! * values[entry]!;
    const probability = logistic(score);
    const label = labels[row]!;
    loss += rowWeight * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - label * score);
    const error = rowWeight * (probability - label);
    for (let entry = starts[row]!; entry < end; entry += 1) gradient[columns[entry]!]! += error * values[entry]!;
    gradient[columnCount]! += error;
  }
  for (let column = 0; column < columnCount; column += 1) {
    loss += 0.5 * l2 * parameters[column]! ** 2;
    gradient[column]! += l2 * parameters[column]!;
  }
  return loss;
}

const memory = 8;

/** Minimises the penalised log loss by L-BFGS (Nocedal & Wright, algorithm 7.5) with Armijo back-tracking. */
export function fitLogistic(rows: SparseRows, options: FitOptions): LogisticModel {
  const size = rows.columnCount + 1;
  let parameters = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossAndGradient(rows, options, parameters, gradient);
  const history: { step: Float64Array; change: Float64Array; inverse: number }[] = [];
  for (let iteration = 0; iteration < (options.iterations ?? 60); iteration += 1) {
    const direction = descend(gradient, history);
    let slope = dot(direction, gradient);
    if (slope > 0) {
      direction.set(gradient.map((value) => -value));
      slope = -dot(gradient, gradient);
      history.length = 0;
    }
    let length = history.length === 0 ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextLoss = loss;
    for (let trial = 0; trial < 20; trial += 1) {
      for (let at = 0; at < size; at += 1) next[at] = parameters[at]! + length * direction[at]!;
      nextLoss = lossAndGradient(rows, options, next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
      length /= 2;
    }
    const step = next.map((value, at) => value - parameters[at]!);
    const change = nextGradient.map((value, at) => value - gradient[at]!);
    const curvature = dot(step, change);
    if (curvature > 1e-10) {
      history.push({ step, change, inverse: 1 / curvature });
      if (history.length > memory) history.shift();
    }
    const gain = loss - nextLoss;
    parameters = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gain < 1e-6 * Math.abs(loss)) break;
  }
  return { weights: parameters.slice(0, rows.columnCount), bias: parameters[rows.columnCount]! };
}

function descend(gradient: Float64Array, history: readonly { step: Float64Array; change: Float64Array; inverse: number }[]): Float64Array {
  const direction = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (let at = history.length - 1; at >= 0; at -= 1) {
    const { step, change, inverse } = history[at]!;
    const alpha = inverse * dot(step, direction);
    alphas[at] = alpha;
    for (let index = 0; index < direction.length; index += 1) direction[index]! -= alpha * change[index]!;
  }
  const last = history.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.inverse * dot(last.change, last.change));
    for (let index = 0; index < direction.length; index += 1) direction[index]! *= scale;
  }
  for (const [at, { step, change, inverse }] of history.entries()) {
    const beta = inverse * dot(change, direction);
    for (let index = 0; index < direction.length; index += 1) direction[index]! += (alphas[at]! - beta) * step[index]!;
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
