/**
 * Pure: the linear predictor of ALAC, whose coefficients move by one step with each sample, by the sign of the error
 * (sign-LMS; Apple's published reference `dp_dec`, Apache-2.0).
 */

export interface Predictor {
  readonly coefficients: Int16Array;
  /** Coefficients are whole numbers with this many bits behind the point. */
  readonly shift: number;
}

/** Samples from residuals. All arithmetic wraps at 32 bits; results are `sampleBits` wide. May work in place only for {@link integrate}. */
export function predict(residuals: Int32Array, samples: Int32Array, count: number, { coefficients, shift }: Predictor, sampleBits: number): void {
  const order = coefficients.length;
  const spare = 32 - sampleBits;
  const half = shift > 0 ? 1 << (shift - 1) : 0;
  samples[0] = residuals[0]!;
  if (order === 0) {
    samples.set(residuals.subarray(1, count), 1);
    return;
  }
  for (let i = 1; i <= order && i < count; i += 1) samples[i] = ((residuals[i]! + samples[i - 1]!) << spare) >> spare;
  for (let i = order + 1; i < count; i += 1) {
    const base = samples[i - order - 1]!;
    let sum = half;
    for (let tap = 0; tap < order; tap += 1) sum = (sum + Math.imul(coefficients[tap]!, samples[i - 1 - tap]! - base)) | 0;
    const residual = residuals[i]!;
    samples[i] = ((residual + base + (sum >> shift)) << spare) >> spare;
    if (residual !== 0) adapt(samples, i, base, coefficients, shift, residual);
  }
}

/** Running sum: the predictor of the second mode, applied before the other. In place. */
export function integrate(values: Int32Array, count: number, sampleBits: number): void {
  const spare = 32 - sampleBits;
  for (let i = 1; i < count; i += 1) values[i] = ((values[i]! + values[i - 1]!) << spare) >> spare;
}

/** From the oldest tap on, until the error that is left changes its sign. */
function adapt(samples: Int32Array, at: number, base: number, coefficients: Int16Array, shift: number, residual: number): void {
  const direction = Math.sign(residual);
  let left = residual;
  for (let tap = coefficients.length - 1; tap >= 0 && left * direction > 0; tap -= 1) {
    const difference = base - samples[at - 1 - tap]!;
    const sign = Math.sign(difference) * direction;
    coefficients[tap]! -= sign;
    left -= Math.imul(coefficients.length - tap, Math.imul(sign, difference) >> shift);
  }
}
