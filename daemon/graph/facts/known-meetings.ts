/** The meetings that recordings and transcripts tell of. */
import { compareCodeUnits } from '../text-order.ts';
import type { Db } from './database.ts';

export interface KnownMeeting {
  readonly recordingId: string;
  /** `recording:<id>`. */
  readonly source: string;
  readonly title: string | null;
  /** ISO 8601 in UTC. */
  readonly startedAt: string | null;
}

const prefix = 'recording:';

/** The latest first; those without a time last. */
export function knownMeetings(db: Db): KnownMeeting[] {
  const rows = db
    .prepare<[string, string, string], { source: string; properties: string | null }>(
      `SELECT s.name AS source, f.properties FROM sources s
       LEFT JOIN refs r ON r.key = 'id Meeting ' || substr(s.name, length(?) + 1) AND r.scope = 0
       LEFT JOIN node_facts f ON f.ref = r.id AND f.source = s.id
       WHERE s.name >= ? AND s.name < ? ORDER BY s.name`,
    )
    .all(prefix, prefix, `${prefix}\u{10FFFF}`);
  return rows
    .map(({ source, properties }) => {
      const { title, started_at: startedAt } = JSON.parse(properties ?? '{}') as { title?: string; started_at?: string };
      return { recordingId: source.slice(prefix.length), source, title: title ?? null, startedAt: startedAt ?? null };
    })
    .sort((one, other) => compareCodeUnits(other.startedAt ?? '', one.startedAt ?? ''));
}
