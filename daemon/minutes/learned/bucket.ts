/** `≤3`, `>40`: the first of the rising limits that is not exceeded. A graded thing becomes a choice among few. */
export function bucket(value: number, limits: readonly number[]): string {
  const limit = limits.find((one) => value <= one);
  return limit === undefined ? `>${limits.at(-1)!}` : `≤${limit}`;
}
