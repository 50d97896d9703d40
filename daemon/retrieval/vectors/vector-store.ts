/** The vectors of the index: rows that survive, and the same in memory, by source, for comparing. */
import type { Db } from '../index/database.ts';
import { revisionReader } from '../index/source-store.ts';
import { type ByteVector, cosineAt } from './quantise.ts';

export interface Near {
  readonly document: number;
  readonly cosine: number;
}

export interface PendingDocument {
  readonly id: number;
  readonly text: string;
}

export interface VectorStore {
  /** Documents in one of the languages without a vector of the model, the newest first: the last meeting is asked about first. @param below Only those with a lower number. */
  pending(model: string, languages: readonly string[], page: { readonly below: number; readonly limit: number }): PendingDocument[];
  /** How many of those in scope have no vector of the model. */
  countPending(model: string, languages: readonly string[], scope: Scope): number;
  /** Those that have vanished meanwhile, or say something else, are passed over. Answers how many were kept. */
  put(model: string, vectors: readonly (PendingDocument & ByteVector)[]): number;
  /** The nearest of those that are in scope, best first. */
  nearest(vector: Float32Array, model: string, scope: Scope, limit: number): Near[];
}

/** Numbers of documents; null: all of them. */
export type Scope = ReadonlySet<number> | null;

interface Block {
  readonly revision: number;
  readonly documents: Int32Array;
  readonly scales: Float32Array;
  /** One after the other. */
  readonly bytes: Int8Array;
}

export function createVectorStore(db: Db): VectorStore {
  const rows = statements(db);
  const revision = revisionReader(db);
  let blocks: { readonly model: string; readonly revision: number; readonly bySource: ReadonlyMap<number, Block> } | null = null;

  const blockOf = (source: number, model: string, revision: number): Block => {
    const found = rows.vectors.all(source, model);
    const size = found[0]?.vector.length ?? 0;
    const bytes = new Int8Array(found.length * size);
    for (const [at, { vector }] of found.entries()) bytes.set(vector, at * size);
    return { revision, bytes, documents: Int32Array.from(found, ({ document }) => document), scales: Float32Array.from(found, ({ scale }) => scale) };
  };
  /** Only sources that have changed are read again. */
  const present = db.transaction((model: string): ReadonlyMap<number, Block> => {
    const now = revision();
    if (blocks?.model === model && blocks.revision === now) return blocks.bySource;
    const before = blocks?.model === model ? blocks.bySource : new Map<number, Block>();
    const bySource = new Map(rows.sources.all().map(({ id, revision: last }) => [id, before.get(id)?.revision === last ? before.get(id)! : blockOf(id, model, last)]));
    blocks = { model, revision: now, bySource };
    return bySource;
  });

  /** Looked up again only when something has changed: each search asks. */
  let known: { readonly key: string; readonly numbers: readonly number[] } | null = null;
  const pendingNumbers = (model: string, languages: readonly string[]): readonly number[] => {
    const key = JSON.stringify([revision(), model, languages]);
    if (known?.key !== key) known = { key, numbers: rows.pendingNumbers.all(JSON.stringify(languages), model) };
    return known.numbers;
  };

  const put = db.transaction((model: string, vectors: readonly (PendingDocument & ByteVector)[]) => {
    const raised = rows.raise.get()!;
    let kept = 0;
    for (const { id, text, bytes, scale } of vectors) {
      const source = rows.sourceOf.get(id, text);
      if (source === undefined) continue;
      rows.putVector.run(id, model, scale, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      rows.touch.run(raised, source);
      kept += 1;
    }
    return kept;
  });

  return {
    pending: (model, languages, { below, limit }) => rows.pending.all(JSON.stringify(languages), model, below, limit),
    countPending: (model, languages, scope) => {
      const pending = pendingNumbers(model, languages);
      return scope === null ? pending.length : pending.filter((document) => scope.has(document)).length;
    },
    put: (model, vectors) => put.immediate(model, vectors),
    nearest: (vector, model, scope, limit) => {
      const nearest = createBest(limit);
      for (const block of present(model).values()) {
        for (let at = 0; at < block.documents.length; at += 1) {
          const document = block.documents[at]!;
          if (scope === null || scope.has(document)) nearest.offer(document, cosineAt(vector, block.bytes, at * vector.length, block.scales[at]!));
        }
      }
      return nearest.best();
    },
  };
}

/** Keeps the best so many of what it is offered. */
function createBest(limit: number): { offer(document: number, cosine: number): void; best(): Near[] } {
  let kept: Near[] = [];
  let least = -Infinity;
  const trim = (): void => {
    kept.sort((one, other) => other.cosine - one.cosine || one.document - other.document);
    kept = kept.slice(0, limit);
    if (kept.length === limit) least = kept.at(-1)!.cosine;
  };
  return {
    offer: (document, cosine) => {
      if (cosine < least) return;
      kept.push({ document, cosine });
      if (kept.length >= limit * 4) trim();
    },
    best: () => {
      trim();
      return kept;
    },
  };
}

function statements(db: Db) {
  const isPending = 'd.language IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM vectors v WHERE v.document = d.id AND v.model = ?)';
  return {
    sources: db.prepare<[], { id: number; revision: number }>('SELECT id, revision FROM sources'),
    vectors: db.prepare<[number, string], { document: number; scale: number; vector: Buffer }>(
      'SELECT v.document, v.scale, v.vector FROM documents d CROSS JOIN vectors v ON v.document = d.id WHERE d.source = ? AND v.model = ? ORDER BY v.document',
    ),
    pending: db.prepare<[string, string, number, number], PendingDocument>(`SELECT d.id, d.text FROM documents d WHERE ${isPending} AND d.id < ? ORDER BY d.id DESC LIMIT ?`),
    pendingNumbers: db.prepare<[string, string], number>(`SELECT d.id FROM documents d WHERE ${isPending}`).pluck(),
    raise: db.prepare<[], number>('UPDATE revision SET value = value + 1 RETURNING value').pluck(),
    sourceOf: db.prepare<[number, string], number>('SELECT source FROM documents WHERE id = ? AND text = ?').pluck(),
    putVector: db.prepare('INSERT OR REPLACE INTO vectors (document, model, scale, vector) VALUES (?, ?, ?, ?)'),
    touch: db.prepare('UPDATE sources SET revision = ? WHERE id = ?'),
  };
}
