/**
 * When a meeting began and what it is called, from the recording's name, its tags and its file time. Pure.
 *
 * Recorders put the date into the name in a few ways: `2026-11-20 09.30 Atlas`, `20261120_093000`, `Recording 2026-11-20 at 09.30.12`,
 * `GMT20261120-083000_Recording` (Zoom, UTC), `录音 2026年11月20日 9点30分`.
 */
import { basename, extname } from 'node:path';
import type { AudioSummary } from '#schemas/audio';
import type { Meeting, Recording } from '#schemas/recording';
import { isWallClock, toLocalIso, wallClockToIso } from './local-time.ts';

export function describeMeeting(recording: Recording, audio: AudioSummary, timeZone: string): Meeting {
  const name = basename(recording.path, extname(recording.path)).normalize('NFC');
  const dated = readDatedName(name, timeZone);
  const { recordedAt, title } = audio.tags;
  const when =
    dated.startedAt !== null
      ? { startedAt: dated.startedAt, startedAtSource: 'file_name' as const }
      : recordedAt !== null
        ? { startedAt: toLocalIso(Date.parse(recordedAt), timeZone), startedAtSource: 'metadata' as const }
        : {
            // A recorder writes last when the meeting ends.
            startedAt: toLocalIso(Date.parse(recording.modifiedAt) - audio.durationSeconds * 1000, timeZone),
            startedAtSource: 'modified' as const,
          };
  return { recordingId: recording.id, title: dated.title || title?.trim() || name.trim() || 'Meeting', durationSeconds: audio.durationSeconds, ...when };
}

/** The date and time in a file name, and what remains of it for people. A date without a time counts from midnight. */
export function readDatedName(name: string, timeZone: string): { startedAt: string | null; title: string } {
  for (const pattern of patterns) {
    const match = pattern.exec(name);
    if (match?.groups === undefined) continue;
    const { year, month, day, hour, minute, second, utc, half } = match.groups;
    const clock = {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: to24Hours(Number(hour ?? 0), half),
      minute: Number(minute ?? 0),
      second: Number(second ?? 0),
    };
    if (clock.year < 1990 || clock.year > 2100 || !isWallClock(clock)) continue;
    const isUtc = utc !== undefined && utc !== '';
    const startedAt = isUtc
      ? toLocalIso(Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second), timeZone)
      : wallClockToIso(clock, timeZone);
    return { startedAt, title: titleFrom(name.replace(match[0], ' ')) };
  }
  return { startedAt: null, title: titleFrom(name) };
}

const time = String.raw`(?:[ T_,-]*(?:at |um )?(?<hour>\d{1,2})[.:_h-](?<minute>\d{2})(?:[.:_m-](?<second>\d{2}))?\s?(?<half>[AaPp][Mm])?)?`;
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<utc>GMT|UTC)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})[-_T](?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})`),
  new RegExp(String.raw`(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[-_T ]?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<utc>Z)?)?(?!\d)`),
  new RegExp(String.raw`(?<!\d)(?<year>\d{4})[-._](?<month>\d{1,2})[-._](?<day>\d{1,2})(?!\d)${time}(?<utc>Z)?`),
  /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日(?:\s*(?<hour>\d{1,2})[点时:](?:(?<minute>\d{1,2})分?)?(?:(?<second>\d{1,2})秒?)?)?/,
];

function to24Hours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/** Separators become spaces, but a hyphen inside a word stays: `Atlas stand-up`. */
function titleFrom(rest: string): string {
  return rest
    .replaceAll(/[_\s]+/g, ' ')
    .replaceAll(/^[\s\-–—.,:()[\]]+|[\s\-–—.,:()[\]]+$/g, '')
    .replaceAll(/\s{2,}/g, ' ');
}
