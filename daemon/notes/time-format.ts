/** Times and lengths as people read them. Pure. */
import type { Words } from './words.ts';

/** Position in a recording: `1:43`, `1:02:03`. Always the second before, so that playing starts with the words. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** Length: `45 s`, `1 min 51 s`, `25 min`, `1 h 5 min`; seconds only below ten minutes. Dataview reads it as a duration. */
export function formatDuration(seconds: number, words: Words): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 600) return parts([Math.floor(whole / 60), words.minutes], [whole % 60, words.seconds]) || `0 ${words.seconds}`;
  const minutes = Math.round(whole / 60);
  return parts([Math.floor(minutes / 60), words.hours], [minutes % 60, words.minutes]);
}

function parts(...units: readonly (readonly [number, string])[]): string {
  return units
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** Local date and time of a moment with offset, as an Obsidian date-and-time property: `2026-11-20T09:30:00`. */
export function formatDateTime(startedAt: string): string {
  return startedAt.replace(/(\.\d+)?(Z|[+-]\d\d:?\d\d)$/u, '');
}
