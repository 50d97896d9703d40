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
  /** `WrittenNote.text` of the last write, as it was given: the base of the three-way merge. */
  readonly text: string;
}

export interface WriteOptions {
  /**
   * What to do when a note that we wrote is in the sink no more: the user deleted it. False (default): it stays deleted, and the
   * outcome is `unchanged`. True, for a recording that the user processes by hand: it is created again.
   */
  readonly recreateDeleted?: boolean;
  /** Properties of which the user has just said something newer than what stands in the note: there ours is written. */
  readonly decidedProperties?: readonly string[];
}

/** A note as it is now, with the user's edits. */
export interface CurrentNote {
  /** In the sink's own terms, as `WrittenNote.location`. */
  readonly location: string;
  readonly text: string;
}

export interface NoteSink {
  /** The recording's note as it is now, wherever the user moved it; null when there is none (any more). Changes nothing. */
  current(recordingId: RecordingId, previous: PreviousNote | null): Promise<CurrentNote | null>;
  /**
   * Puts the note there: creates it, or merges it into what is there (base, ours, theirs; the user wins).
   * A note that the user renamed or moved is found by its recording id.
   * Writing the same note twice changes nothing.
   *
   * The result's `text` is the note as rendered, without the user's edits. It is kept and given back as `previous.text`: with the
   * merged text as base the next render would undo what the user wrote. With `previous` null, or its text unknown, a note of this
   * recording that is there already stays as it is.
   */
  write(recordingId: RecordingId, note: RenderedNote, previous: PreviousNote | null, options?: WriteOptions): Promise<WrittenNote>;
}
