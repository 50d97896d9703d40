/** Pure: when a recording was made, as its own tags say. Only a whole date and time with a known offset is believed. */

const DATE_TIME_WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)$/;

/** `2026-11-20T09:30:00Z` from a tag's text; null when day, time or offset is missing or impossible. */
export function dateTimeWithOffset(text: string): string | null {
  const match = DATE_TIME_WITH_OFFSET.exec(text.trim());
  if (match === null) return null;
  const [, day, time, offset] = match as unknown as [string, string, string, string];
  const seconds = time.length === 5 ? `${time}:00` : time;
  const zone = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const written = `${day}T${seconds}${zone}`;
  const date = new Date(written);
  // 31 February would silently become 3 March: the day must survive the way through a date without its offset.
  const sameDay = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || Number.isNaN(sameDay.getTime()) || sameDay.toISOString().slice(0, 10) !== day) return null;
  return written;
}

const SECONDS_1904_TO_1970 = 2_082_844_800;

/** Seconds since 1904 in UTC (ISO 14496-12 §8.2.2). 0, and what lies before 1990, is a clock that nobody had set. */
export function dateFromMacEpoch(seconds: number): string | null {
  return plausible(seconds - SECONDS_1904_TO_1970);
}

/** Nanoseconds since 2001-01-01 in UTC (Matroska DateUTC). */
export function dateFromMatroska(nanoseconds: bigint): string | null {
  return plausible(Number(nanoseconds / 1_000_000_000n) + Date.UTC(2001, 0, 1) / 1000);
}

function plausible(unixSeconds: number): string | null {
  const earliest = Date.UTC(1990, 0, 1) / 1000;
  const latest = Date.UTC(2100, 0, 1) / 1000;
  if (!(unixSeconds >= earliest && unixSeconds < latest)) return null;
  return new Date(unixSeconds * 1000).toISOString().replace('.000Z', 'Z');
}
