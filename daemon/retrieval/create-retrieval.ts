/** Retrieval over the facts of the graph and the notes of a vault, with an index of its own. */
import type { SentenceEmbedder } from '../embeddings/sentence-embedder.ts';
import type { Db as FactsDb } from '../graph/facts/database.ts';
import { knowPeople } from '../graph/identity/know-people.ts';
import { createSettler } from '../graph/resolve/settle.ts';
import type { Db } from './index/database.ts';
import { createMeetingReader, recordingPrefix } from './index/read-meeting.ts';
import type { NoteText } from './index/read-note.ts';
import { createSourceStore } from './index/source-store.ts';
import { createForgetting, updateMeetings, updateNotes, type UpdateLimits } from './index/update-index.ts';
import type { Retrieval, Updated } from './retrieval.ts';
import { createSearch } from './search/search.ts';
import { embedPending } from './vectors/embed-pending.ts';
import { createVectorStore } from './vectors/vector-store.ts';

export interface RetrievalParts {
  /** A connection to the facts of its own; closed with the retrieval. */
  readonly facts: FactsDb;
  readonly index: Db;
  /** Null: found by words alone. Closed with the retrieval. */
  readonly embedder: SentenceEmbedder | null;
  /** The notes of the vault; null when there is none. */
  readonly notes: (() => AsyncIterable<NoteText>) | null;
  /** Milliseconds, for how long a question waits for what is new. */
  readonly clock: () => number;
}

/** So long a question waits for what is new to be read. */
const catchUpMs = 1000;

export function createRetrieval({ facts, index, embedder, notes, clock }: RetrievalParts): Retrieval {
  const [store, reader, vectors] = [createSourceStore(index), createMeetingReader(facts), createVectorStore(index)];
  const settler = createSettler(facts, knowPeople);
  const search = createSearch({ index, facts, vectors, embedder });
  const forgetting = createForgetting(index);
  const hasStale = facts.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM refs WHERE stale = 1)').pluck();
  const selectStart = index.prepare<[string], string | null>('SELECT started_at FROM sources WHERE name = ?').pluck();
  const startOf = (recordingId: string): string | null => selectStart.get(`${recordingPrefix}${recordingId}`) ?? null;

  const update = async (limits: UpdateLimits): Promise<Updated> => {
    const updated = await updateMeetings(store, reader, recordingPrefix, limits);
    forgetting(updated);
    // Who "Ana" is has to be found out anew after each contribution, by whoever asks first.
    if (updated.forgotten > 0 || hasStale.get() === 1) settler.settle();
    return updated;
  };
  const readNotes = async (limits: UpdateLimits): Promise<Updated> => {
    if (notes === null) return { read: 0, forgotten: 0, left: 0 };
    const updated = await updateNotes(store, notes(), startOf, limits);
    forgetting(updated);
    return updated;
  };
  return {
    update: ({ signal } = {}) => update({ signal }),
    forgetGone: async () => (await update({ goesOn: () => false })).forgotten,
    updateNotes: ({ signal } = {}) => readNotes({ signal }),
    embedPending: async (options = {}) => (embedder === null ? { embedded: 0, left: 0 } : embedPending(vectors, embedder, options)),
    search: async (request) => {
      const until = clock() + catchUpMs;
      const { left } = await update({ signal: request.signal, goesOn: () => clock() < until });
      const { unembedded, ...answer } = await search(request);
      return { ...answer, unread: { sources: left, embeddings: unembedded } };
    },
    rebuild: async ({ signal } = {}) => {
      store.clear();
      const meetings = await update({ signal });
      const notesRead = await readNotes({ signal });
      return { read: meetings.read + notesRead.read, forgotten: 0, left: meetings.left + notesRead.left };
    },
    close: async () => {
      await embedder?.close();
      index.close();
      facts.close();
    },
  };
}
