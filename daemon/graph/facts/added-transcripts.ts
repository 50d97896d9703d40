/**
 * Which meeting a transcript from elsewhere is. One that names its recording is that one's. For any other, content and path tell:
 * - the same content is the same meeting, wherever the file is;
 * - a file that was edited stays the meeting that it was, and so does one that was moved;
 * - of two files that held the same, the one that is edited becomes a meeting of its own: both are still there, and say different things.
 */
import { createHash } from 'node:crypto';
import type { Db } from './database.ts';

export interface AddedTranscript {
  readonly recordingId: string;
  /** The file that this one was a copy of until it was edited; null otherwise. */
  readonly wasCopyOf: string | null;
  /** The meeting that the file was before, when nothing holds it any more. */
  readonly replaces: string | null;
}

export interface AddedTranscripts {
  /**
   * @param path Absolute.
   * @param text What the file says; the same text is the same content.
   * @param named The recording that the transcript itself names; null when it names none.
   */
  identify(path: string, text: string, named: string | null): AddedTranscript;
  /** Null for a file that was never added. */
  at(path: string): string | null;
  /** Whether a transcript that names this recording was added: the user's own words for it. */
  tellsOf(recordingId: string): boolean;
  /** The recording itself tells again. */
  letGo(recordingId: string): void;
}

interface Row {
  readonly path: string;
  readonly id: string;
  readonly content: string;
  readonly isNamed: number;
}

/** @param isThere Whether a file is (still) at a path. */
export function createAddedTranscripts(db: Db, isThere: (path: string) => boolean): AddedTranscripts {
  const columns = 'SELECT path, recording_id AS id, content, is_named AS isNamed FROM added_transcripts';
  const byPath = db.prepare<[string], Row>(`${columns} WHERE path = ?`);
  const byContent = db.prepare<[string], Row>(`${columns} WHERE content = ? AND is_named = 0 ORDER BY path`);
  const byId = db.prepare<[string], Row>(`${columns} WHERE recording_id = ? ORDER BY path`);
  const put = db.prepare('INSERT OR REPLACE INTO added_transcripts (path, recording_id, content, is_named) VALUES (?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM added_transcripts WHERE path = ?');

  /** Other files that hold the meeting of a row. Those that are gone are forgotten. */
  const othersOf = ({ path, id }: Row): Row[] => {
    const [there, gone] = [true, false].map((wanted) => byId.all(id).filter((row) => row.path !== path && isThere(row.path) === wanted)) as [Row[], Row[]];
    for (const row of gone) remove.run(row.path);
    return there;
  };
  const newId = (path: string, content: string): string => {
    for (let text = content; ; text = digest(`${text}\n${path}`)) {
      const id = `transcript-${text.slice(0, 32)}`;
      if (byId.get(id) === undefined) return id;
    }
  };
  const replaced = (before: Row | undefined, id: string): string | null => (before === undefined || before.isNamed === 1 || before.id === id || othersOf(before).length > 0 ? null : before.id);

  const identify = db.transaction((path: string, text: string, named: string | null): AddedTranscript => {
    const content = digest(text);
    const before = byPath.get(path);
    const become = (recordingId: string, more: Partial<AddedTranscript> = {}): AddedTranscript => {
      const replaces = replaced(before, recordingId);
      put.run(path, recordingId, content, named === null ? 0 : 1);
      return { recordingId, wasCopyOf: null, replaces, ...more };
    };
    if (named !== null) return become(named);
    // An empty content is that of a file which was added before contents were kept.
    if (before?.isNamed === 0 && ['', content].includes(before.content)) return become(before.id);
    const [same] = byContent.all(content);
    if (same !== undefined) return become(same.id);
    if (before === undefined || before.isNamed === 1) return become(newId(path, content));
    const [other] = othersOf(before);
    return other === undefined ? become(before.id) : become(newId(path, content), { wasCopyOf: other.path });
  });
  const removeNamed = db.prepare('DELETE FROM added_transcripts WHERE recording_id = ? AND is_named = 1');
  return {
    identify: (path, text, named) => identify.immediate(path, text, named),
    at: (path) => byPath.get(path)?.id ?? null,
    tellsOf: (recordingId) => byId.all(recordingId).some(({ isNamed }) => isNamed === 1),
    letGo: (recordingId) => void removeNamed.run(recordingId),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
