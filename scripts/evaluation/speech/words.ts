/** How the reports of speech write numbers. Pure. */
import { quantile } from '../statistics.ts';

/** `14.2 %`. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '–';
}

/** `0.12 / 0.48 s`: median and p95. */
export function medianAndP95(seconds: readonly number[]): string {
  return seconds.length === 0 ? '–' : `${quantile(seconds, 0.5).toFixed(2)} / ${quantile(seconds, 0.95).toFixed(2)} s`;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
