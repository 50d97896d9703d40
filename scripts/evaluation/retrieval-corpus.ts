/** AMI meetings in an index of their own, in a folder that is removed afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Minutes } from '#schemas/minutes';
import type { SentenceEmbedder } from '../../daemon/embeddings/sentence-embedder.ts';
import { type Db, openFacts } from '../../daemon/graph/facts/database.ts';
import { createFactStore } from '../../daemon/graph/facts/fact-store.ts';
import { meetingFacts } from '../../daemon/graph/facts/meeting-facts.ts';
import { openIndex } from '../../daemon/retrieval/index/database.ts';
import type { PassageOptions } from '../../daemon/retrieval/index/passages.ts';
import { createMeetingReader, recordingPrefix } from '../../daemon/retrieval/index/read-meeting.ts';
import { createSourceStore } from '../../daemon/retrieval/index/source-store.ts';
import { updateMeetings } from '../../daemon/retrieval/index/update-index.ts';
import { embedPending } from '../../daemon/retrieval/vectors/embed-pending.ts';
import { createVectorStore, type VectorStore } from '../../daemon/retrieval/vectors/vector-store.ts';
import type { MeetingTalk } from './retrieval-questions.ts';

export interface SearchCorpus {
  readonly facts: Db;
  readonly index: Db;
  readonly vectors: VectorStore;
  readonly embedder: SentenceEmbedder | null;
  readonly documents: number;
  close(): Promise<void>;
}

export interface CorpusOptions extends PassageOptions {
  /** Null: words alone. Not closed with the corpus. */
  readonly embedder: SentenceEmbedder | null;
  /** Of a meeting; without, only what was said is searched. */
  readonly minutesOf?: (meeting: MeetingTalk) => Minutes;
}

export async function searchCorpus(meetings: readonly MeetingTalk[], { embedder, minutesOf, ...passages }: CorpusOptions): Promise<SearchCorpus> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-retrieval-'));
  const [facts, index] = [openFacts(folder), openIndex(folder)];
  createFactStore(facts).contributeAll(meetings.map((meeting) => contributionOf(meeting, minutesOf?.(meeting) ?? noMinutes)));
  await updateMeetings(createSourceStore(index), createMeetingReader(facts, passages), recordingPrefix, {});
  const vectors = createVectorStore(index);
  if (embedder !== null) await embedPending(vectors, embedder, {});
  return {
    ...{ facts, index, vectors, embedder },
    documents: index.prepare<[], number>('SELECT count(*) FROM documents').pluck().get()!,
    close: async () => {
      facts.close();
      index.close();
      await rm(folder, { recursive: true });
    },
  };
}

const noMinutes: Minutes = { decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], speakers: [] };

function contributionOf({ name, utterances }: MeetingTalk, minutes: Minutes): ReturnType<typeof meetingFacts> {
  return meetingFacts(
    {
      ...{ recordingId: name, title: name, startedAt: null, durationSeconds: null, language: 'en', attendees: [], project: null, model: 'by hand' },
      segments: utterances.map(({ id, speaker, start, end, text }) => ({ id, speaker, text, startSeconds: start ?? undefined, endSeconds: end ?? undefined })),
    },
    minutes,
    { nameThreshold: 1, extractor: 'minutes' },
  );
}
