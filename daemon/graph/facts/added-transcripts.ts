/** Which meeting a transcript from elsewhere is, when it names no recording: an edited file stays the meeting that it was, a copied one is the same. */
import { createHash } from 'node:crypto';
import type { Db } from './database.ts';

/** @param path Absolute. @param text The file's text. Answers an id that no recording has. */
export function idOfAddedTranscript(db: Db, path: string, text: string): string {
  const known = db.prepare<[string], { id: string }>('SELECT recording_id AS id FROM added_transcripts WHERE path = ?').get(path);
  if (known !== undefined) return known.id;
  const id = `transcript-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  db.prepare('INSERT INTO added_transcripts (path, recording_id) VALUES (?, ?)').run(path, id);
  return id;
}
