/** Brings the index up to what the facts and the vault say: only what changed is read, each source in a transaction of its own. */
import { setImmediate } from 'node:timers/promises';
import type { Updated } from '../retrieval.ts';
import { type Db, dropLog } from './database.ts';
import type { MeetingReader } from './read-meeting.ts';
import { notePrefix, noteSource, type NoteText } from './read-note.ts';
import type { SourceStore } from './source-store.ts';

/** Raised when the same source gives other documents than before: all are then read again. */
const READING_VERSION = 1;

export interface UpdateLimits {
  readonly signal?: AbortSignal | undefined;
  /** Whether to go on to the next source. */
  readonly goesOn?: () => boolean;
}

const versioned = (hash: string): string => `${READING_VERSION} ${hash}`;

/** Recordings and transcripts, by what the facts say of them. */
export async function updateMeetings(store: SourceStore, reader: MeetingReader, prefix: string, limits: UpdateLimits): Promise<Updated> {
  const [before, now] = [store.hashes(prefix), reader.sources()];
  const there = new Set(now.map(({ name }) => name));
  const gone = [...before.keys()].filter((name) => !there.has(name));
  // What was taken out goes first: nothing that comes later keeps it in.
  for (const name of gone) store.remove(name);
  const changed = now.filter(({ name, hash }) => before.get(name) !== versioned(hash));
  let read = 0;
  for (const { name } of changed) {
    if (isStopped(limits)) break;
    readMeeting(store, reader, name);
    read += 1;
    // Between two meetings others get their turn.
    await setImmediate();
  }
  return { read, forgotten: gone.length, left: changed.length - read };
}

/** A meeting that another process takes out while it is read here must not come back: whoever is second takes it out. */
function readMeeting(store: SourceStore, reader: MeetingReader, name: string): void {
  const source = reader.read(name);
  if (source !== null) store.put({ ...source, hash: versioned(source.hash) });
  if (source === null || !reader.isThere(name)) store.remove(name);
}

/** @param startOf When the recording of a meeting's note began. */
export async function updateNotes(store: SourceStore, notes: AsyncIterable<NoteText>, startOf: (recordingId: string) => string | null, limits: UpdateLimits): Promise<Updated> {
  const before = store.hashes(notePrefix);
  let read = 0;
  for await (const note of notes) {
    if (isStopped(limits)) return { read, forgotten: 0, left: 1 };
    const source = noteSource(note, note.recordingId === null ? null : { startedAt: startOf(note.recordingId) });
    if (source === null) continue;
    const hash = versioned(source.hash);
    if (before.get(source.name) !== hash) {
      store.put({ ...source, hash });
      read += 1;
    }
    before.delete(source.name);
  }
  for (const name of before.keys()) store.remove(name);
  return { read, forgotten: before.size, left: 0 };
}

function isStopped({ signal, goesOn }: UpdateLimits): boolean {
  return signal?.aborted === true || goesOn?.() === false;
}

/** To be called after changes: the log keeps what was deleted until it is cut off. */
export function createForgetting(db: Db): (updated: Updated) => void {
  let isOwed = true;
  return ({ read, forgotten }) => {
    isOwed ||= read > 0 || forgotten > 0;
    if (isOwed && dropLog(db)) isOwed = false;
  };
}
