/**
 * What is known of recordings: their names on disk and the notes made of them.
 *
 * One recording may have several names (copies); a name has one recording at a time. When a name gets new content and the old
 * content has no other name, the new recording takes over the old one's note: a file that went on growing after it was
 * processed stays one meeting.
 */
import { recordingSchema, type Recording, type RecordingId } from '#schemas/recording';
import type { Db } from '../files/open-sqlite.ts';

export interface StoredNote {
  /** Where it is inside its vault. */
  readonly location: string;
  /** The whole text as we last wrote it. */
  readonly text: string;
}

export interface RecordingRegister {
  /** The recording under this name, if name, size and time are as they were: then it need not be read again. */
  known(path: string, sizeBytes: number, modifiedAt: string): Recording | null;
  /** Notes that a recording has this name. Answers what became of what had the name before. */
  saw(recording: Recording): { readonly replaced: RecordingId | null };
  lost(path: string): void;
  /** Recordings in whose place this one stands, through however many changes of a file. */
  replacedBy(id: RecordingId): RecordingId[];
  /** The recording as it was first seen: its first name and time describe the meeting for good, so a renamed file keeps its note. */
  first(id: RecordingId): Recording;
  /** Every recording that was ever seen, as it was first seen, the earliest first. */
  all(): Recording[];
  /** All names that the recording has now, as far as we were told. */
  names(id: RecordingId): string[];
  /** What has this name now; what was first seen under it, where nothing has it any more. */
  at(path: string): RecordingId | null;
  note(id: RecordingId, vault: string): StoredNote | null;
  saveNote(id: RecordingId, vault: string, note: StoredNote): void;
}

interface RecordingRow {
  id: string;
  path: string;
  size_bytes: number;
  modified_at: string;
}

export function createRecordingRegister(db: Db, now: () => Date): RecordingRegister {
  const selectName = db.prepare<[string], RecordingRow>('SELECT recording_id AS id, path, size_bytes, modified_at FROM names WHERE path = ?');
  const selectFirst = db.prepare<[string], RecordingRow>('SELECT id, path, size_bytes, modified_at FROM recordings WHERE id = ?');
  const selectAll = db.prepare<[], RecordingRow>('SELECT id, path, size_bytes, modified_at FROM recordings ORDER BY first_seen_at, rowid');
  const selectNames = db.prepare<[string], { path: string }>('SELECT path FROM names WHERE recording_id = ? ORDER BY path');
  const upsertRecording = db.prepare(
    `INSERT INTO recordings (id, path, size_bytes, modified_at, first_seen_at) VALUES (@id, @path, @sizeBytes, @modifiedAt, @now)
     ON CONFLICT (id) DO NOTHING`,
  );
  const upsertName = db.prepare(
    `INSERT INTO names (path, recording_id, size_bytes, modified_at) VALUES (@path, @id, @sizeBytes, @modifiedAt)
     ON CONFLICT (path) DO UPDATE SET recording_id = excluded.recording_id, size_bytes = excluded.size_bytes, modified_at = excluded.modified_at`,
  );
  const selectFirstAt = db.prepare<[string], { id: string }>('SELECT id FROM recordings WHERE path = ? ORDER BY first_seen_at DESC, rowid DESC LIMIT 1');
  const deleteName = db.prepare('DELETE FROM names WHERE path = ?');
  const handOverNotes = db.prepare('UPDATE OR IGNORE notes SET recording_id = @next WHERE recording_id = @previous');
  const deleteJob = db.prepare('DELETE FROM jobs WHERE recording_id = ?');
  const selectNote = db.prepare<[string, string], StoredNote>('SELECT location, text FROM notes WHERE recording_id = ? AND vault = ?');
  const upsertNote = db.prepare(
    `INSERT INTO notes (recording_id, vault, location, text, written_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (recording_id, vault) DO UPDATE SET location = excluded.location, text = excluded.text, written_at = excluded.written_at`,
  );

  const putReplaced = db.prepare('INSERT OR REPLACE INTO replaced_recordings (previous, next) VALUES (?, ?)');
  const forgetReplaced = db.prepare('DELETE FROM replaced_recordings WHERE previous = ?');
  const selectReplaced = db.prepare<[string], { id: string }>(
    'WITH RECURSIVE before(id) AS (SELECT previous FROM replaced_recordings WHERE next = ? UNION SELECT r.previous FROM replaced_recordings r JOIN before b ON r.next = b.id) SELECT id FROM before',
  );

  const saw = db.transaction((recording: Recording) => {
    const before = selectName.get(recording.path);
    upsertRecording.run({ ...recording, now: now().toISOString() });
    upsertName.run(recording);
    if (before === undefined || before.id === recording.id || selectNames.all(before.id).length > 0) return { replaced: null };
    const previous = recordingSchema.shape.id.parse(before.id);
    handOverNotes.run({ previous, next: recording.id });
    // A file that gets its old content back stands for itself again.
    forgetReplaced.run(recording.id);
    putReplaced.run(previous, recording.id);
    deleteJob.run(previous);
    return { replaced: previous };
  });

  return {
    known: (path, sizeBytes, modifiedAt) => {
      const row = selectName.get(path);
      if (row?.size_bytes !== sizeBytes || row.modified_at !== modifiedAt) return null;
      return toRecording(row);
    },
    saw: (recording) => saw.immediate(recording),
    lost: (path) => {
      deleteName.run(path);
    },
    replacedBy: (id) => selectReplaced.all(id).map((row) => recordingSchema.shape.id.parse(row.id)),
    first: (id) => {
      const row = selectFirst.get(id);
      if (row === undefined) throw new Error(`The recording ${id} was never seen.`);
      return toRecording(row);
    },
    all: () => selectAll.all().map(toRecording),
    names: (id) => selectNames.all(id).map((row) => row.path),
    at: (path) => {
      const row = selectName.get(path) ?? selectFirstAt.get(path);
      return row === undefined ? null : recordingSchema.shape.id.parse(row.id);
    },
    note: (id, vault) => selectNote.get(id, vault) ?? null,
    saveNote: (id, vault, note) => {
      upsertNote.run(id, vault, note.location, note.text, now().toISOString());
    },
  };
}

function toRecording(row: RecordingRow): Recording {
  return recordingSchema.parse({ id: row.id, path: row.path, sizeBytes: row.size_bytes, modifiedAt: row.modified_at });
}
