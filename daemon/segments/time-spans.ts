/** Stretches of time on one recording. Pure. */

export interface TimeSpan {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** The union: sorted, not overlapping, touching spans joined. */
export function unionOf(spans: readonly TimeSpan[]): TimeSpan[] {
  const union: TimeSpan[] = [];
  for (const { startSeconds, endSeconds } of spans.toSorted((a, b) => a.startSeconds - b.startSeconds)) {
    if (endSeconds <= startSeconds) continue;
    const last = union.at(-1);
    if (last !== undefined && startSeconds <= last.endSeconds) {
      union[union.length - 1] = { startSeconds: last.startSeconds, endSeconds: Math.max(last.endSeconds, endSeconds) };
    } else union.push({ startSeconds, endSeconds });
  }
  return union;
}

export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  return a.startSeconds < b.endSeconds && b.startSeconds < a.endSeconds;
}
