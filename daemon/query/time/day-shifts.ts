/** When of a day in UTC it is another day already, or still, in a zone. Pure. */
import { offsetIn } from '../../recordings/local-time.ts';

export interface DayShifts {
  /** East of Greenwich the next day begins before midnight in UTC (1), west of it the day goes on behind it (-1). */
  readonly days: 1 | -1;
  /**
   * `2026-03-29T01:00:00Z 22:00:00`, in order: from that moment on, the local day begins at that time in UTC, or ends at it. `24:00:00` and, in the
   * west, `00:00:00`: with the day of UTC.
   */
  readonly since: readonly string[];
}

/** GitHub began in 2008; what was before goes by the first offset. */
const firstYear = 2008;
const MINUTES_OF_DAY = 24 * 60;
/** No change of clocks is undone sooner. */
const STEP_MS = 10 * 86_400_000;

/** @param now Offsets are known until the end of the next year. @returns Null where local days are those of UTC. A zone that has been on both sides goes by the one that it is on. */
export function dayShiftsOf(zone: string, now: string): DayShifts | null {
  const offsets = offsetsOf(zone, Date.UTC(Number(now.slice(0, 4)) + 2, 0, 1));
  const last = offsets.findLast(({ minutes }) => minutes !== 0);
  if (last === undefined) return null;
  const days = last.minutes > 0 ? 1 : -1;
  const bound = (minutes: number): number => (days === 1 ? MINUTES_OF_DAY - Math.max(0, minutes) : Math.max(0, -minutes));
  return { days, since: offsets.map(({ from, minutes }) => `${from} ${clock(bound(minutes))}`) };
}

interface Offset {
  /** ISO 8601 in UTC. */
  readonly from: string;
  /** East of Greenwich. */
  readonly minutes: number;
}

function offsetsOf(zone: string, end: number): Offset[] {
  const offsetAt = offsetIn(zone);
  const begin = Date.UTC(firstYear, 0, 1);
  const offsets: Offset[] = [{ from: '0000-01-01T00:00:00Z', minutes: offsetAt(begin) }];
  for (let at = begin; at < end; at += STEP_MS) {
    const minutes = offsetAt(at + STEP_MS);
    if (minutes !== offsets.at(-1)!.minutes) offsets.push({ from: `${new Date(changeBetween(at, at + STEP_MS, offsetAt)).toISOString().slice(0, 19)}Z`, minutes });
  }
  return offsets;
}

/** The first second at which the offset is the later one. */
function changeBetween(from: number, to: number, offsetAt: (instantMs: number) => number): number {
  const later = offsetAt(to);
  let [before, changed] = [from / 1000, to / 1000];
  while (changed - before > 1) {
    const middle = Math.floor((before + changed) / 2);
    if (offsetAt(middle * 1000) === later) changed = middle;
    else before = middle;
  }
  return changed * 1000;
}

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
