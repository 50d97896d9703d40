/** Logistic calibration of scores on a few numbers each, with classes weighted to a prior; Newton's method. Source: Brümmer & du Preez 2006. */

export interface ScoredTrial {
  readonly features: readonly number[];
  readonly isSame: boolean;
}

export interface CalibrationFit {
  readonly bias: number;
  /** One for each feature. */
  readonly weights: readonly number[];
}

/**
 * @param prior How often a trial is of one voice where the fit is used; whatever their shares here are.
 * @param penalty Of squared weights, against certainty beyond the data where classes do not overlap.
 */
export function fitCalibration(trials: readonly ScoredTrial[], prior: number, penalty: number): CalibrationFit {
  const size = (trials[0]?.features.length ?? 0) + 1;
  const same = trials.filter(({ isSame }) => isSame).length;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 100; round += 1) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight));
    const hessian = weights.map((_, row) => weights.map((__, column) => (row === column ? (row === 0 ? 1e-9 : penalty) : 0)));
    for (const { features, isSame } of trials) {
      const inputs = [1, ...features];
      const weight = isSame ? prior / same : (1 - prior) / (trials.length - same);
      const probability = 1 / (1 + Math.exp(-inputs.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
      for (const [row, value] of inputs.entries()) {
        gradient[row]! += weight * (probability - (isSame ? 1 : 0)) * value;
        for (const [column, other] of inputs.entries()) hessian[row]![column]! += weight * probability * (1 - probability) * value * other;
      }
    }
    const step = solved(hessian, gradient);
    weights = weights.map((weight, at) => weight - step[at]!);
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  const [bias = 0, ...rest] = weights;
  return { bias, weights: rest };
}

/** Gaussian elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (const [at] of rows.entries()) {
    const pivot = rows.slice(at).reduce((best, row, index) => (Math.abs(row[at]!) > Math.abs(rows[best]![at]!) ? at + index : best), at);
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = row[at]! / rows[at][at]!;
      for (let column = at; column <= rows.length; column += 1) row[column]! -= factor * rows[at][column]!;
    }
  }
  return rows.map((row, at) => row[rows.length]! / row[at]!);
}
