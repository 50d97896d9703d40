/** Puts sources into the index and takes them out, each in one transaction. A document that stays keeps its number, and so its vector. */
import { languageOf } from '../../minutes/language/script.ts';
import type { Db } from './database.ts';
import { indexWords } from './index-words.ts';
import type { Source, SourceDocument } from './source-documents.ts';

export interface SourceStore {
  /** What is in the index, by name: the hashes of what was read. */
  hashes(prefix: string): Map<string, string>;
  /** Takes the place of what the source was before. */
  put(source: Source): void;
  /** Answers whether it was there. */
  remove(name: string): boolean;
  clear(): void;
}

export function createSourceStore(db: Db): SourceStore {
  const rows = statements(db);

  const putSegments = (source: number, { segments }: Source): number[] => {
    rows.deleteSegments.run(source);
    return segments.map((segment, place) => Number(rows.insertSegment.run({ ...segment, source, place }).lastInsertRowid));
  };
  const insert = (source: number, { kind, key, text }: SourceDocument): number => {
    const id = Number(rows.insertDocument.run(source, kind, key, languageOf(text, 'en'), text).lastInsertRowid);
    rows.insertWords.run(id, indexWords(text));
    return id;
  };
  const deleteDocument = (id: number): void => {
    rows.deleteWords.run(id);
    rows.deleteDocument.run(id);
  };

  const put = db.transaction((source: Source) => {
    const { id } = rows.upsertSource.get({ ...source, revision: rows.raise.get()! })!;
    const before = Map.groupBy(rows.selectDocuments.all(id), identityOf);
    const segments = putSegments(id, source);
    for (const document of source.documents) {
      const number = before.get(identityOf(document))?.pop()?.id ?? insert(id, document);
      for (const place of new Set(document.segments)) rows.insertDocumentSegment.run(number, segments[place]!);
    }
    for (const gone of before.values()) for (const { id: number } of gone) deleteDocument(number);
  });

  const remove = db.transaction((name: string) => {
    const source = rows.selectSource.get(name);
    if (source === undefined) return false;
    rows.raise.get();
    for (const { id } of rows.selectDocuments.all(source.id)) deleteDocument(id);
    rows.deleteSource.run(source.id);
    return true;
  });
  const removeAll = db.transaction((names: Iterable<string>) => {
    for (const name of names) remove(name);
  });
  const hashes = (prefix: string): Map<string, string> => new Map(rows.selectHashes.all(prefix, `${prefix}\u{10FFFF}`).map(({ name, hash }) => [name, hash]));
  return {
    hashes,
    put: (source) => {
      put.immediate(source);
    },
    remove: (name) => remove.immediate(name),
    clear: () => {
      removeAll.immediate(hashes('').keys());
    },
  };
}

/** By which a document is known again. */
const identityOf = ({ kind, key, text }: Pick<SourceDocument, 'kind' | 'key' | 'text'>): string => JSON.stringify([kind, key, text]);

/** Names the state of the index: the same number, the same documents. */
export function revisionReader(db: Db): () => number {
  const select = db.prepare<[], number>('SELECT value FROM revision').pluck();
  return () => select.get()!;
}

function statements(db: Db) {
  return {
    raise: db.prepare<[], number>('UPDATE revision SET value = value + 1 RETURNING value').pluck(),
    selectHashes: db.prepare<[string, string], { name: string; hash: string }>('SELECT name, hash FROM sources WHERE name >= ? AND name < ?'),
    selectSource: db.prepare<[string], { id: number }>('SELECT id FROM sources WHERE name = ?'),
    upsertSource: db.prepare<[Source & { revision: number }], { id: number }>(
      `INSERT INTO sources (name, hash, revision, recording_id, path, title, started_at) VALUES (@name, @hash, @revision, @recordingId, @path, @title, @startedAt)
       ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, revision = excluded.revision, recording_id = excluded.recording_id, path = excluded.path, title = excluded.title, started_at = excluded.started_at
       RETURNING id`,
    ),
    deleteSource: db.prepare('DELETE FROM sources WHERE id = ?'),
    deleteSegments: db.prepare('DELETE FROM segments WHERE source = ?'),
    insertSegment: db.prepare('INSERT INTO segments (source, place, name, speaker, start_ms, end_ms, text) VALUES (@source, @place, @name, @speaker, @startMs, @endMs, @text)'),
    selectDocuments: db.prepare<[number], { id: number; kind: SourceDocument['kind']; key: string; text: string }>('SELECT id, kind, key, text FROM documents WHERE source = ? ORDER BY id DESC'),
    insertDocument: db.prepare('INSERT INTO documents (source, kind, key, language, text) VALUES (?, ?, ?, ?, ?)'),
    deleteDocument: db.prepare('DELETE FROM documents WHERE id = ?'),
    insertWords: db.prepare('INSERT INTO words (rowid, body) VALUES (?, ?)'),
    deleteWords: db.prepare('DELETE FROM words WHERE rowid = ?'),
    insertDocumentSegment: db.prepare('INSERT INTO document_segments (document, segment) VALUES (?, ?)'),
  };
}
