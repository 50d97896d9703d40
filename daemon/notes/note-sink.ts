/**
 * Port: note sink. Where a rendered note goes.
 *
 * Every adapter passes `note-sink.acceptance.ts`.
 */
import type { RenderedNote, WrittenNote } from '#schemas/note';
import type { RecordingId } from '#schemas/recording';

/** What we know of the note from the last time. */
export interface PreviousNote {
  /** Where it was, in the sink's own terms (a path inside the vault). */
  readonly location: string;
  /** The whole text as we last wrote it: the base of the three-way merge. */
  readonly text: string;
}

export interface NoteSink {
  /**
   * Puts the note there: creates it, or merges it into what is there (base, ours, theirs; the user wins).
   * A note that the user renamed or moved is found by its recording id.
   * Writing the same note twice changes nothing.
   */
  write(recordingId: RecordingId, note: RenderedNote, previous: PreviousNote | null): Promise<WrittenNote>;
}
