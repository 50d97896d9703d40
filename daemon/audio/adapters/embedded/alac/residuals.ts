/**
 * Pure: the entropy code of ALAC, an adaptive Golomb-Rice code whose parameter follows a running mean, with a second code
 * for runs of zeros (Apple, "ALACMagicCookieDescription" and the published reference `ag_dec`, Apache-2.0).
 */
import type { BitReader } from './bit-reader.ts';

export interface RiceParameters {
  readonly initialHistory: number;
  readonly historyMultiplier: number;
  readonly maximumK: number;
}

const HISTORY_BITS = 9;
/** More ones than that, and the value follows as it is. */
const ESCAPE_ONES = 9;
const ESCAPED_RUN_BITS = 16;
const LONGEST_RUN = 0xffff;
const HISTORY_LIMIT = 0xffff;
/** Below this history, zeros are likely enough to be counted as a run. */
const RUN_HISTORY = 128;

/** Fills `residuals` with `count` values. `escapeBits` is the width of a value that is not coded. */
export function readResiduals(bits: BitReader, parameters: RiceParameters, residuals: Int32Array, count: number, escapeBits: number): void {
  let history = parameters.initialHistory;
  let followsRun = 0;
  for (let i = 0; i < count; ) {
    const k = Math.min(31 - Math.clz32((history >>> HISTORY_BITS) + 3), parameters.maximumK);
    const coded = readRice(bits, k, (1 << k) - 1, escapeBits);
    // Behind a run that ended, the next value cannot be zero: the code leaves zero out.
    const value = coded + followsRun;
    residuals[i] = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    i += 1;
    history = coded > HISTORY_LIMIT ? HISTORY_LIMIT : parameters.historyMultiplier * value + history - ((parameters.historyMultiplier * history) >>> HISTORY_BITS);
    followsRun = 0;
    if (history >= RUN_HISTORY || i >= count) continue;
    const run = readZeroRun(bits, history, parameters.maximumK);
    if (i + run > count) throw new RangeError('ALAC: a run of zeros is longer than its frame.');
    residuals.fill(0, i, i + run);
    i += run;
    followsRun = run < LONGEST_RUN ? 1 : 0;
    history = 0;
  }
}

function readZeroRun(bits: BitReader, history: number, maximumK: number): number {
  const k = Math.clz32(history) - 24 + ((history + 16) >> 6);
  return readRice(bits, k, ((1 << k) - 1) & ((1 << maximumK) - 1), ESCAPED_RUN_BITS);
}

/** Quotient in ones, remainder in `k` bits, of which remainder 0 needs only `k − 1`. */
function readRice(bits: BitReader, k: number, modulus: number, escapeBits: number): number {
  const quotient = bits.readOnes(ESCAPE_ONES);
  if (quotient === ESCAPE_ONES) return bits.read(escapeBits);
  // With k = 1 a remainder of two cannot be: it takes no bit at all.
  const remainder = k > 0 ? bits.peek() >>> (32 - k) : 0;
  bits.position += remainder >= 2 ? k : Math.max(0, k - 1);
  return quotient * modulus + (remainder >= 2 ? remainder - 1 : 0);
}
