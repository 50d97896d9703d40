/**
 * How far two words are apart by ear: the cheapest alignment of their phones, weighted by features (Kondrak 2000), per phone of the
 * longer one. 0 sounds the same; unrelated words are around 0.5. Pure.
 */
import { codesOf, indelCost, substitutionCost } from './phone-costs.ts';

/** The first sound is heard best: what differs there counts more. */
const FIRST = 1.7;

/** @returns at least 0; Infinity where the lengths alone say that they are far apart. */
export function soundDistance(one: string, other: string): number {
  if (one === other) return 0;
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || Math.abs(one.length - other.length) > longest * 0.5) return Infinity;
  const [a, b] = [codesOf(one), codesOf(other)];
  let row = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j += 1) row[j] = row[j - 1]! + indelCost(b[j - 1]!) * (j === 1 ? FIRST : 1);
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Float64Array(b.length + 1);
    const lost = indelCost(a[i - 1]!) * (i === 1 ? FIRST : 1);
    next[0] = row[0]! + lost;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = row[j - 1]! + substitutionCost(a[i - 1]!, b[j - 1]!) * (i === 1 && j === 1 ? FIRST : 1);
      next[j] = Math.min(changed, row[j]! + lost, next[j - 1]! + indelCost(b[j - 1]!) * (j === 1 ? FIRST : 1));
    }
    row = next;
  }
  return row[b.length]! / longest;
}
