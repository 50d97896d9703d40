/** What a note is made of. */
import type { Minutes, Registry } from '#schemas/minutes';
import type { Transcript } from '#schemas/transcript';
import type { PromptAnswer } from '../prompts/prompt-answer.ts';
import type { TouchedCode } from '../code/touched-code.ts';

/** The language of a note's headings and words. */
export type NoteLanguage = 'en' | 'zh';

/**
 * How a note reaches its recording: by a path inside the vault with forward slashes (`Recordings/stand-up.m4a`),
 * by a file:// URL, or not at all (then times are plain text).
 */
export type RecordingLink = { readonly kind: 'vault'; readonly path: string } | { readonly kind: 'file'; readonly url: string };

/** What is known of the meeting; a `Meeting` is one. What is missing is taken from the transcript. */
export interface NoteMeeting {
  readonly title?: string | undefined;
  /** Local time with offset: `2026-11-20T09:30:00+01:00`. */
  readonly startedAt?: string | undefined;
  readonly durationSeconds?: number | undefined;
}

export interface NoteInput {
  readonly meeting: NoteMeeting;
  readonly transcript: Transcript;
  /** Segments whose time nobody knows, by id: their seconds in the transcript are 0, and the note shows none. */
  readonly untimed?: ReadonlySet<string> | undefined;
  readonly minutes: Minutes;
  readonly registry: Registry;
  readonly recordingLink: RecordingLink | null;
  /** A voice is called by a person's name only at or above this confidence, 0 … 1. */
  readonly nameThreshold: number;
  readonly language: NoteLanguage;
  /** What a language model answered to prompt blocks, proved; a block without an answer has its fallback. */
  readonly answers?: readonly PromptAnswer[] | undefined;
  /** What the discussed pull requests and commits do to the code, where their repositories are on this machine. */
  readonly code?: readonly TouchedCode[] | undefined;
}
