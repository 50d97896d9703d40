/** Asks each shape of question many times, of others each time, and takes the time of the whole answer, of reading the question, and of each statement. */
import { fail } from '#schemas/failure';
import type { Graph } from '../../../daemon/graph/graph.ts';
import { createAsker } from '../../../daemon/operations/ask.ts';
import { languages } from '../../../daemon/query/grammar/languages.ts';
import type { NameBook } from '../../../daemon/query/names/name-book.ts';
import { readNameBook } from '../../../daemon/query/names/read-name-book.ts';
import { understand } from '../../../daemon/query/understand.ts';
import { shapeNames, shapes, type Shape } from './bench-shapes.ts';

export interface Statement {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly ms: number;
}

export interface MeasuredShape {
  readonly shape: Shape;
  readonly example: string;
  /** Of whole answers. */
  readonly answerMs: readonly number[];
  /** From the question to its plan, without what the store took. */
  readonly readMs: readonly number[];
  /** Of the slowest answer. */
  readonly statements: readonly Statement[];
  /** The first columns, in order, of each answer: to compare stores. Null: not answered. */
  readonly keys: readonly (string | null)[];
  readonly rows: number;
}

export interface AskOptions {
  readonly blocks: number;
  /** How often each shape is asked. */
  readonly times: number;
  readonly now: Date;
}

export interface BookFigures {
  readonly bookMs: number;
  /** Of the heap, with the book held. */
  readonly bookBytes: number;
}

const zone = 'UTC';

export interface ShapeAsker {
  /** Asks each shape once: the first one reads the names, and the store what it keeps in memory. */
  warm(): Promise<void>;
  measure(shape: Shape): Promise<MeasuredShape>;
}

export async function createShapeAsker(graph: Graph, { blocks, times, now }: AskOptions): Promise<ShapeAsker> {
  let statements: Statement[] = [];
  const read: Graph['read'] = async (cypher, parameters = {}, limits) => {
    const start = performance.now();
    try {
      return await graph.read(cypher, parameters, limits);
    } finally {
      statements.push({ cypher, parameters, ms: performance.now() - start });
    }
  };
  const asker = createAsker({ graph: { ...graph, read }, zone, retrieval: { search: noSearch }, readOtherwise: null, writeAnswer: null, pathOf: () => null });
  const book = await readNameBook((statement, parameters) => graph.read(statement, parameters));
  const measure = async (shape: Shape): Promise<MeasuredShape> => {
    const [answerMs, readMs, keys]: [number[], number[], (string | null)[]] = [[], [], []];
    let [slowest, rows]: [Statement[], number] = [[], 0];
    for (let turn = 0; turn < times; turn += 1) {
      const question = shape.ask(shapeNames(turn, blocks));
      statements = [];
      const start = performance.now();
      const answer = await asker.ask({ question, now, me: null });
      const ms = performance.now() - start;
      if (ms > Math.max(0, ...answerMs)) slowest = statements;
      answerMs.push(ms);
      keys.push(answer.status === 'answered' ? JSON.stringify(answer.rows.map((row) => row[0])) : null);
      rows = Math.max(rows, answer.rows.length);
      readMs.push(await readingMs(question, book, graph, now));
    }
    return { shape, example: shape.ask(shapeNames(0, blocks)), answerMs, readMs, statements: slowest, keys, rows };
  };
  return {
    measure,
    warm: async () => {
      for (const shape of shapes) await asker.ask({ question: shape.ask(shapeNames(times, blocks)), now, me: null });
    },
  };
}

function noSearch(): never {
  throw fail('arguments_invalid', { effect: 'Nothing was measured.', cause: 'An open question is among the shapes.', tip: 'Measure it with npm run bench -- retrieval.' });
}

async function readingMs(question: string, book: NameBook, graph: Graph, now: Date): Promise<number> {
  let storeMs = 0;
  const start = performance.now();
  await understand({ question, clock: { today: now.toISOString().slice(0, 10), zone }, me: null }, languages, book, async (statement, parameters) => {
    const asked = performance.now();
    const rows = await graph.read(statement, parameters);
    storeMs += performance.now() - asked;
    return rows;
  });
  return performance.now() - start - storeMs;
}

/** @param collect Runs the garbage collector. */
export async function measureBook(graph: Graph, collect: () => void): Promise<BookFigures> {
  await graph.catchUp();
  collect();
  const before = process.memoryUsage();
  const start = performance.now();
  const book = await readNameBook((statement, parameters) => graph.read(statement, parameters));
  const bookMs = performance.now() - start;
  collect();
  const after = process.memoryUsage();
  if (book.entities.length === 0) throw new Error('The world has no names.');
  return { bookMs, bookBytes: after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers };
}
