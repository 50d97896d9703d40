/** Instants as local times with their offset, in an IANA time zone. Pure. */

interface WallClock {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** `2026-11-20T09:30:00+01:00` for an instant in milliseconds since 1970. */
export function toLocalIso(instantMs: number, timeZone: string): string {
  const whole = Math.floor(instantMs / 1000) * 1000;
  return formatIso(whole, offsetMinutes(whole, timeZone));
}

/** The same for a wall clock reading. In the hour that a clock change skips or repeats, the offset before the change is taken. */
export function wallClockToIso(clock: WallClock, timeZone: string): string {
  const asUtc = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second);
  const dayBefore = offsetMinutes(asUtc - 86_400_000, timeZone);
  const guess = offsetMinutes(asUtc - dayBefore * 60_000, timeZone);
  const instant = asUtc - guess * 60_000;
  const consistent = offsetMinutes(instant, timeZone) === guess;
  const offset = consistent ? guess : dayBefore;
  return formatIso(asUtc - offset * 60_000, offset);
}

/** True for a date that exists and a time of day. */
export function isWallClock(clock: WallClock): boolean {
  const date = new Date(Date.UTC(clock.year, clock.month - 1, clock.day));
  return (
    date.getUTCMonth() === clock.month - 1 && date.getUTCDate() === clock.day && clock.hour < 24 && clock.minute < 60 && clock.second < 60
  );
}

function formatIso(instantMs: number, offset: number): string {
  const local = new Date(instantMs + offset * 60_000).toISOString().slice(0, 19);
  const sign = offset < 0 ? '-' : '+';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

const offsetMinutes = (instantMs: number, timeZone: string): number => offsetIn(timeZone)(instantMs);

/** Minutes east of Greenwich at an instant, for many instants of one zone. */
export function offsetIn(timeZone: string): (instantMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instantMs) => {
    const name = format.formatToParts(instantMs).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    const match = /GMT([+-])(\d\d):(\d\d)/.exec(name);
    return match === null ? 0 : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
  };
}
