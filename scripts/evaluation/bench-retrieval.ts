/** How fast the index of what was said is made, searched and changed, and what it takes: over generated meetings. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contribution } from '#schemas/facts';
import type { SentenceEmbedder } from '../../daemon/embeddings/sentence-embedder.ts';
import { openFacts } from '../../daemon/graph/facts/database.ts';
import { createFactStore } from '../../daemon/graph/facts/fact-store.ts';
import { meetingFacts } from '../../daemon/graph/facts/meeting-facts.ts';
import { createRetrieval } from '../../daemon/retrieval/create-retrieval.ts';
import { openIndex } from '../../daemon/retrieval/index/database.ts';
import type { Retrieval, SearchRequest } from '../../daemon/retrieval/retrieval.ts';
import { readPassages } from '../../daemon/minutes/passages/passage.ts';
import { passagesOf, WORDS_IN_PASSAGE } from '../../daemon/retrieval/index/passages.ts';
import { localEmbedder } from './local-embedder.ts';
import { table } from './markdown.ts';
import { bytesIn } from './process-figures.ts';
import { median } from './statistics.ts';

const standardSizes = [10_000, 100_000];
const segmentsEach = 500;
const [shortestSegment, longestSegment] = [6, 30];
const vocabularySize = 8000;
const speakers = ['Ana Silva', 'Ben Okafor', 'Chen Li', 'Dora Weiss', 'Emil Novak'];
const questionsEach = 200;
const embeddedForTime = 100;

/** `npm run bench -- retrieval [SEGMENTS…] [--write]`. Vectors are made up: what the model takes is measured apart. */
export async function benchRetrieval(words: readonly string[]): Promise<string> {
  const sizes = words.length === 0 ? standardSizes : words.map(Number);
  const rows: string[][] = [];
  for (const size of sizes) rows.push(await measure(size));
  return [
    `Meetings of ${segmentsEach} segments of ${shortestSegment} to ${longestSegment} words, in passages; ${questionsEach} questions of one to four words, common and rare. Vectors are made up, of the model's size: it is not the model that is measured here.`,
    table(['segments', 'documents', 'read into the index', 'on disk', 'search, median', 'p95', 'of one person, p95', 'in one month, p95', 'one meeting processed again', 'forgotten', 'peak memory'], rows),
    await modelText(),
  ].join('\n\n');
}

async function measure(size: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-bench-'));
  const [facts, index] = [openFacts(folder), openIndex(folder)];
  const told = createFactStore(facts);
  const retrieval = createRetrieval({ facts, index, embedder: madeUpEmbedder(), notes: null, clock: () => performance.now() });
  try {
    const random = createRandom(size);
    for (let at = 0; at * segmentsEach < size; at += 1) told.contribute(meeting(at, random));
    const [indexMs] = await timed(() => retrieval.update());
    await retrieval.embedPending();
    const documents = index.prepare<[], number>('SELECT count(*) FROM documents').pluck().get()!;
    const person = (await retrieval.search({ text: wordAt(50) })).extracts[0]!.people[0]!.id;
    const [all, ofPerson, ofMonth] = [
      await searchTimes(retrieval, random, {}),
      await searchTimes(retrieval, random, { people: { ids: [person], roles: ['spoke'] } }),
      await searchTimes(retrieval, random, { from: '2026-02-01T00:00:00Z', to: '2026-03-01T00:00:00Z' }),
    ];
    const [againMs] = await timed(() => {
      told.contribute(meeting(0, random));
      return retrieval.update();
    });
    const [forgetMs] = await timed(() => {
      told.forget(sourceOf(1));
      return retrieval.update();
    });
    const onDisk = bytesIn(folder, (name) => name.startsWith('retrieval.sqlite'));
    return [
      size.toLocaleString('en'), documents.toLocaleString('en'), seconds(indexMs), megabytes(onDisk), ms(median(all)), ms(p95(all)), ms(p95(ofPerson)), ms(p95(ofMonth)), ms(againMs), ms(forgetMs),
      megabytes(process.resourceUsage().maxRSS * 1024),
    ];
  } finally {
    await retrieval.close();
    await rm(folder, { recursive: true });
  }
}

async function modelText(): Promise<string> {
  const embedder = await localEmbedder();
  if (embedder === null) return 'The model all-MiniLM is not here: its time was not measured.';
  const turns = readPassages('meetings-en').passages.flatMap((passage) => passage.turns.map(([, text]) => ({ text })));
  const texts = passagesOf(turns).slice(0, embeddedForTime).map(({ text }) => text);
  const [passagesMs] = await timed(() => embedder.embed(texts));
  const questions = await inTurn(texts, async (text) => (await timed(() => embedder.embed([text.split(/\s+/u).slice(0, 4).join(' ')])))[0]);
  await embedder.close();
  const each = passagesMs / texts.length;
  return `all-MiniLM in one thread: ${ms(each)} a passage of ${WORDS_IN_PASSAGE} words (${seconds(each * 1000)} a thousand), ${ms(median(questions))} a question, which the search times above leave out.`;
}

async function searchTimes(retrieval: Retrieval, random: () => number, filters: Partial<SearchRequest>): Promise<number[]> {
  const questions = Array.from({ length: questionsEach }, (_, at) => sentence(random, 1 + (at % 4)));
  // The first search reads the vectors.
  await retrieval.search({ text: questions[0]!, ...filters });
  return inTurn(questions, async (text) => (await timed(() => retrieval.search({ text, ...filters })))[0]);
}

const sourceOf = (at: number): string => `recording:meeting-${at}`;

function meeting(at: number, random: () => number): Contribution {
  const segments = Array.from({ length: segmentsEach }, (_, place) => ({
    id: `s${place}`,
    speaker: speakers[Math.floor(random() * speakers.length)]!,
    text: `${sentence(random, shortestSegment + Math.floor(random() * (longestSegment - shortestSegment)))}.`,
    startSeconds: place * 8,
    endSeconds: place * 8 + 7,
  }));
  return meetingFacts(
    { recordingId: sourceOf(at).slice('recording:'.length), title: `Meeting ${at}`, startedAt: new Date(Date.UTC(2026, at % 12, 1 + (at % 27))).toISOString(), durationSeconds: segmentsEach * 8, language: 'en', attendees: speakers, project: null, segments, model: 'made up' },
    { decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], speakers: speakers.map((person) => ({ speaker: person, person, confidence: 1, source: 'transcript', citations: [] })) },
    { nameThreshold: 0.5, extractor: 'minutes' },
  );
}

/** Words as often as in talk: the second half as often as the first, and so on (Zipf). */
function sentence(random: () => number, words: number): string {
  return Array.from({ length: words }, () => wordAt(Math.floor(Math.exp(random() * Math.log(vocabularySize))) - 1)).join(' ');
}

/** Pronounceable and unlike its neighbours, so that the index does not take one for another's ending. */
function wordAt(rank: number): string {
  const [consonants, vowels] = ['bdfgklmnprtvz', 'aeiou'];
  let [text, rest] = ['', rank + 1000];
  while (rest > 0) {
    text += consonants[rest % consonants.length]! + vowels[Math.floor(rest / consonants.length) % vowels.length]!;
    rest = Math.floor(rest / (consonants.length * vowels.length));
  }
  return `${text}k`;
}

function madeUpEmbedder(): SentenceEmbedder {
  const random = createRandom(7);
  const vector = (): Float32Array => {
    const values = Float32Array.from({ length: 384 }, () => random() - 0.5);
    const length = Math.hypot(...values);
    return values.map((value) => value / length);
  };
  return { id: 'made up', languages: ['en'], embed: (texts) => Promise.resolve(texts.map(vector)), close: () => Promise.resolve() };
}

/** Mulberry32: the same world on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

async function inTurn<Thing, Result>(things: readonly Thing[], work: (thing: Thing) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const thing of things) results.push(await work(thing));
  return results;
}

const p95 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)]!;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
