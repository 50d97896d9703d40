/** Meetings and notes in a data folder of their own, with retrieval over them, for tests. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Contribution } from '#schemas/facts';
import type { Minutes } from '#schemas/minutes';
import type { SentenceEmbedder } from '../../embeddings/sentence-embedder.ts';
import { openFacts } from '../../graph/facts/database.ts';
import { createFactStore, type FactStore } from '../../graph/facts/fact-store.ts';
import { meetingFacts } from '../../graph/facts/meeting-facts.ts';
import { readTexts } from '../../notes/adapters/vault-texts.ts';
import { createRetrieval } from '../create-retrieval.ts';
import { openIndex } from '../index/database.ts';
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
  note(path: string, text: string): void;
  removeNote(path: string): void;
  /** Another process on the same folder. */
  another(embedder?: SentenceEmbedder): Retrieval;
  /** Whether the index's files hold the text, in capital letters or not. */
  holds(text: string): boolean;
  close(): Promise<void>;
}

export function retrievalWorld(embedder: SentenceEmbedder | null = null): RetrievalWorld {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-retrieval-'));
  const [dataFolder, vaultFolder] = [join(folder, 'data'), join(folder, 'vault')];
  mkdirSync(vaultFolder);
  const db = openFacts(dataFolder);
  const facts = createFactStore(db);
  const opened: Retrieval[] = [];
  const open = (own: SentenceEmbedder | null): Retrieval => {
    const retrieval = createRetrieval({ facts: openFacts(dataFolder), index: openIndex(dataFolder), embedder: own, notes: () => readTexts(vaultFolder), clock: () => performance.now() });
    opened.push(retrieval);
    return retrieval;
  };
  return {
    facts,
    retrieval: open(embedder),
    dataFolder,
    tell: (...meetings) => void facts.contributeAll(meetings.map(meetingOf)),
    note: (path, text) => {
      mkdirSync(dirname(join(vaultFolder, path)), { recursive: true });
      writeFileSync(join(vaultFolder, path), text);
    },
    removeNote: (path) => {
      rmSync(join(vaultFolder, path));
    },
    another: (own) => open(own ?? null),
    holds: (text) => readdirSync(dataFolder).filter((name) => name.startsWith('retrieval.sqlite')).some((name) => readFileSync(join(dataFolder, name), 'utf8').toLowerCase().includes(text.toLowerCase())),
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

export interface CountingEmbedder extends SentenceEmbedder {
  /** Every text that was embedded. */
  readonly texts: string[];
}

/** An embedder without a model: words that begin alike are near. It keeps what it is asked. */
export function prefixEmbedder(languages: readonly string[] = ['en']): CountingEmbedder {
  const [dimensions, letters] = [64, 4];
  const texts: string[] = [];
  return {
    id: 'prefixes',
    languages,
    texts,
    embed: (asked) => {
      texts.push(...asked);
      return Promise.resolve(asked.map((text) => {
        const vector = new Float32Array(dimensions);
        for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) vector[hash(word.slice(0, letters)) % dimensions]! += 1;
        const length = Math.hypot(...vector) || 1;
        return vector.map((value) => value / length);
      }));
    },
    close: () => Promise.resolve(),
  };
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + character.codePointAt(0)!) % 100_003;
  return value;
}
