/** Meetings and notes in a data folder of their own, with retrieval over them, for tests. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contribution } from '#schemas/facts';
import type { Minutes } from '#schemas/minutes';
import type { SentenceEmbedder } from '../../embeddings/sentence-embedder.ts';
import { openFacts } from '../../graph/facts/database.ts';
import { createFactStore, type FactStore } from '../../graph/facts/fact-store.ts';
import { meetingFacts } from '../../graph/facts/meeting-facts.ts';
import { createRetrieval } from '../create-retrieval.ts';
import { openIndex } from '../index/database.ts';
import type { NoteText } from '../index/read-note.ts';
import type { Extract, Retrieval } from '../retrieval.ts';

export interface ToldMeeting {
  readonly id: string;
  readonly title?: string;
  readonly startedAt?: string;
  readonly project?: string;
  readonly attendees?: readonly string[];
  /** `Ana Silva: We keep the limit.`: a segment of ten seconds each, `s0001` first. Who speaks with a full name is that person. */
  readonly says: readonly string[];
  readonly minutes?: Partial<Minutes>;
}

export function meetingOf({ id, title = id, startedAt = '2026-03-02T09:00:00Z', project, attendees = [], says, minutes = {} }: ToldMeeting): Contribution {
  const segments = says.map((line, at) => {
    const colon = line.indexOf(': ');
    return { id: `s${String(at + 1).padStart(4, '0')}`, speaker: line.slice(0, colon), text: line.slice(colon + 2), startSeconds: at * 10, endSeconds: at * 10 + 9 };
  });
  const people = [...new Set(segments.map(({ speaker }) => speaker))].filter((name) => !/^(?:Speaker|说话人)/u.test(name));
  return meetingFacts(
    { recordingId: id, title, startedAt, durationSeconds: says.length * 10, language: null, attendees, project: project ?? null, segments, model: 'by hand' },
    {
      ...{ decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], ...minutes },
      speakers: people.map((person) => ({ speaker: person, person, confidence: 1, citations: [], source: 'transcript' })),
    },
    { nameThreshold: 0.5, extractor: 'minutes/test' },
  );
}

export interface RetrievalWorld {
  readonly facts: FactStore;
  readonly retrieval: Retrieval;
  readonly dataFolder: string;
  tell(...meetings: readonly ToldMeeting[]): void;
  /** As the vault gives it: without its properties. */
  note(path: string, text: string, recordingId?: string): void;
  removeNote(path: string): void;
  /** Another process on the same folder. */
  another(embedder?: SentenceEmbedder): Retrieval;
  /** Whether the index's files hold the text, in capital letters or not, or the bytes. */
  holds(what: string | Int8Array): boolean;
  close(): Promise<void>;
}

export function retrievalWorld(embedder: SentenceEmbedder | null = null): RetrievalWorld {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-retrieval-'));
  const dataFolder = join(folder, 'data');
  const notes = new Map<string, NoteText>();
  const readNotes = async function* (): AsyncGenerator<NoteText> {
    for (const note of notes.values()) yield await Promise.resolve(note);
  };
  const db = openFacts(dataFolder);
  const facts = createFactStore(db);
  const opened: Retrieval[] = [];
  const open = (own: SentenceEmbedder | null): Retrieval => {
    const retrieval = createRetrieval({ facts: openFacts(dataFolder), index: openIndex(dataFolder), embedder: own, notes: readNotes, clock: () => performance.now() });
    opened.push(retrieval);
    return retrieval;
  };
  return {
    facts,
    retrieval: open(embedder),
    dataFolder,
    tell: (...meetings) => void facts.contributeAll(meetings.map(meetingOf)),
    note: (path, text, recordingId) => void notes.set(path, { path, text, recordingId: recordingId ?? null }),
    removeNote: (path) => void notes.delete(path),
    another: (own) => open(own ?? null),
    holds: (what) => {
      const files = readdirSync(dataFolder).filter((name) => name.startsWith('retrieval.sqlite')).map((name) => readFileSync(join(dataFolder, name)));
      return files.some((bytes) => (typeof what === 'string' ? bytes.toString('latin1').toLowerCase().includes(Buffer.from(what.toLowerCase()).toString('latin1')) : bytes.includes(Buffer.from(what.buffer, what.byteOffset, what.length))));
    },
    close: async () => {
      for (const retrieval of opened) await retrieval.close();
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** `decision: We keep the limit. (m1 s0002)`. */
export function told({ kind, text, recordingId, segmentIds, path }: Extract): string {
  return `${kind}: ${text} (${path ?? [recordingId, ...segmentIds].join(' ')})`;
}
