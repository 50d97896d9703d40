/** What benchmarks say of times. */

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Nearest rank. @param share 0.95 for p95. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]!;
}

/** Least-squares slope of log time over log size: 1 is linear, 2 is quadratic. */
export function growthExponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (pick: (point: readonly [number, number]) => number): number => logs.reduce((sum, point) => sum + pick(point), 0) / logs.length;
  const [x, y] = [mean(([size]) => size), mean(([, time]) => time)];
  return logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0) / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}
