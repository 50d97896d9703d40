/** A document of the index with its source and its segments, as rows. */
import type { Db } from '../index/database.ts';
import type { ExtractKind } from '../retrieval.ts';

export interface FoundSegment {
  readonly name: string;
  readonly place: number;
  /** The voice. */
  readonly speaker: string;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly text: string;
}

export interface FoundDocument {
  readonly id: number;
  readonly kind: ExtractKind;
  readonly key: string;
  readonly language: 'en' | 'zh';
  readonly text: string;
  readonly recordingId: string | null;
  readonly path: string | null;
  readonly title: string | null;
  readonly startedAt: string | null;
  readonly segments: readonly FoundSegment[];
}

/** Those that have vanished since they were found are left out. */
export function createDocumentReader(index: Db): (id: number) => FoundDocument | null {
  const selectDocument = index.prepare<[number], Omit<FoundDocument, 'segments'>>(
    `SELECT d.id, d.kind, d.key, d.language, d.text, s.recording_id AS recordingId, s.path, s.title, s.started_at AS startedAt
     FROM documents d JOIN sources s ON s.id = d.source WHERE d.id = ?`,
  );
  const selectSegments = index.prepare<[number], FoundSegment>(
    `SELECT g.name, g.place, g.speaker, g.start_ms AS startMs, g.end_ms AS endMs, g.text
     FROM document_segments m JOIN segments g ON g.id = m.segment WHERE m.document = ? ORDER BY g.place`,
  );
  return (id) => {
    const document = selectDocument.get(id);
    return document === undefined ? null : { ...document, segments: selectSegments.all(id) };
  };
}
