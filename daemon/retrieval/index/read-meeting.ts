/** What the facts say of a recording, as a source of the index. */
import type { NodeKind, Properties } from '#schemas/graph';
import type { Db } from '../../graph/facts/database.ts';
import type { ExtractKind } from '../retrieval.ts';
import { passagesOf, type PassageOptions } from './passages.ts';
import type { Source, SourceDocument, SourceSegment } from './source-documents.ts';

const itemKinds: Partial<Record<NodeKind, ExtractKind>> = { Decision: 'decision', ActionItem: 'action', Question: 'question', Risk: 'risk' };

/** A recording in the facts. */
export interface MeetingSource {
  /** `recording:<id>`. */
  readonly name: string;
  /** Names what it says, word for word. */
  readonly hash: string;
}

export const recordingPrefix = 'recording:';

export interface MeetingReader {
  /** All that are in the facts, by name. */
  sources(): MeetingSource[];
  isThere(name: string): boolean;
  /** Null for one that is gone. */
  read(name: string): Source | null;
}

interface NodeRow {
  readonly ref: number;
  readonly key: string;
  readonly properties: string;
}

export function createMeetingReader(facts: Db, passages: PassageOptions = {}): MeetingReader {
  const selectSources = facts.prepare<[string, string], MeetingSource>('SELECT name, hash FROM sources WHERE name >= ? AND name < ? ORDER BY name');
  const selectSource = facts.prepare<[string], { id: number; hash: string }>('SELECT id, hash FROM sources WHERE name = ?');
  const selectNodes = facts.prepare<[number], NodeRow>("SELECT f.ref, r.key, f.properties FROM node_facts f CROSS JOIN refs r ON r.id = f.ref WHERE f.source = ? AND r.how = 'id'");
  const selectProofs = facts.prepare<[number], { item: number; segment: number }>("SELECT from_ref AS item, to_ref AS segment FROM relationship_facts WHERE source = ? AND kind = 'EVIDENCED_BY'");
  // One point in time for all that is read of a recording.
  const read = facts.transaction((name: string): Source | null => {
    const source = selectSource.get(name);
    return source === undefined ? null : meetingSource({ name, hash: source.hash }, selectNodes.all(source.id), selectProofs.all(source.id), passages);
  });
  return { isThere: (name) => selectSource.get(name) !== undefined, sources: () => selectSources.all(recordingPrefix, `${recordingPrefix}\u{10FFFF}`), read };
}

function meetingSource({ name, hash }: MeetingSource, rows: readonly NodeRow[], proofs: readonly { item: number; segment: number }[], passages: PassageOptions): Source {
  const nodes = rows.map(({ ref, key, properties }) => ({ ref, ...nameIn(key), properties: JSON.parse(properties) as Properties }));
  const meeting = nodes.find(({ kind, properties }) => kind === 'Meeting' && properties.recording_id !== undefined);
  const spoken = nodes.filter(({ kind }) => kind === 'Segment').map(({ ref, id, properties }) => ({ ref, segment: segmentOf(id, properties) }));
  spoken.sort((one, other) => (one.segment.startMs ?? 0) - (other.segment.startMs ?? 0) || byNumber.compare(one.segment.name, other.segment.name));
  const segments = spoken.map(({ segment }) => segment);
  const placeOf = new Map(spoken.map(({ ref }, place) => [ref, place]));
  const proofsOf = Map.groupBy(proofs, ({ item }) => item);
  const items = nodes.flatMap(({ ref, kind, id, properties: { text } }): SourceDocument[] => {
    const itemKind = itemKinds[kind];
    if (itemKind === undefined || typeof text !== 'string') return [];
    const places = (proofsOf.get(ref) ?? []).flatMap(({ segment }) => placeOf.get(segment) ?? []);
    return [{ kind: itemKind, key: id, text, segments: places.sort((a, b) => a - b) }];
  });
  return {
    name,
    hash,
    recordingId: name.slice(recordingPrefix.length),
    path: null,
    title: textOf(meeting?.properties.title),
    startedAt: textOf(meeting?.properties.started_at),
    segments,
    documents: [...passagesOf(segments, passages), ...items],
  };
}

/** Ids as transcripts number them: `s9` before `s10`. */
const byNumber = new Intl.Collator('en', { numeric: true });

function segmentOf(id: string, { speaker, start_ms: startMs, end_ms: endMs, text }: Properties): SourceSegment {
  return { name: id.slice(id.indexOf('#') + 1), speaker: textOf(speaker) ?? '', startMs: numberOf(startMs), endMs: numberOf(endMs), text: textOf(text) ?? '' };
}

/** `id Segment 4f2a…#s0001`. */
function nameIn(key: string): { kind: NodeKind; id: string } {
  const [, kind = '', ...id] = key.split(' ');
  return { kind: kind as NodeKind, id: id.join(' ') };
}

const textOf = (value: Properties[string] | undefined): string | null => (typeof value === 'string' ? value : null);
const numberOf = (value: Properties[string] | undefined): number | null => (typeof value === 'number' ? value : null);
