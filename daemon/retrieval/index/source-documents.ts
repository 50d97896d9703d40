/** The shapes between what a source says and what the index keeps of it. */
import type { ExtractKind } from '../retrieval.ts';

export interface SourceSegment {
  /** As in the transcript: `s0012`. */
  readonly name: string;
  readonly speaker: string;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly text: string;
}

/** What is searched for and found: a few hundred characters that speak of one thing. */
export interface SourceDocument {
  readonly kind: ExtractKind;
  /** The graph's key of an item; empty for what has none. */
  readonly key: string;
  readonly text: string;
  /** Places of its segments among those of the source. */
  readonly segments: readonly number[];
}

/** A meeting or a note, as it is put into the index. */
export interface Source {
  /** `recording:<id>` or `note:<path>`. */
  readonly name: string;
  /** Names what it says: the same hash, the same documents. */
  readonly hash: string;
  readonly recordingId: string | null;
  /** In the vault, of a note. */
  readonly path: string | null;
  readonly title: string | null;
  readonly startedAt: string | null;
  /** In the order of the recording. */
  readonly segments: readonly SourceSegment[];
  readonly documents: readonly SourceDocument[];
}
