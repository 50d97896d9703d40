/** Segments as a reader wants them: what one person says at a stretch is one paragraph. Pure. */
import type { Segment } from '#schemas/transcript';
import { isUnclear } from '../transcript/unclear.ts';
import { oneLine } from './markdown-text.ts';

/** A segment as a note sees it: null where its time is not known. */
export interface HeardSegment extends Pick<Segment, 'id' | 'speaker' | 'text' | 'corrections' | 'confidence'> {
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
}

export interface Turn {
  /** As shown: a name or `Speaker 2`. */
  readonly speaker: string;
  /** Null where the time is not known. */
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
  readonly text: string;
  /** False for a paragraph that goes on with the same speaker. */
  readonly opens: boolean;
  readonly segmentIds: readonly string[];
  /** What the model was not sure of, in order: where it ends in `text`, and when it begins. */
  readonly unclear: readonly { readonly end: number; readonly startSeconds: number | null }[];
  /** What stands there otherwise than the model heard it; not where only spaces and capitals differ. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
}

/** A long stretch gets a new paragraph, with its own time, at the next segment after this long or after a silence. */
const PARAGRAPH_SECONDS = 60;
const SILENCE_SECONDS = 15;

/** Turns in order of start; segments without text are left out. Linear. */
export function turnsOf(segments: readonly HeardSegment[], nameOf: (speaker: string) => string): readonly Turn[] {
  const turns: Turn[] = [];
  const pending: HeardSegment[] = [];
  let speaker: string | null = null;
  const flush = (): void => {
    const first = pending[0];
    if (first === undefined || speaker === null) return;
    turns.push({
      speaker,
      startSeconds: first.startSeconds,
      endSeconds: pending.at(-1)?.endSeconds ?? first.endSeconds,
      ...joined(pending),
      opens: turns.at(-1)?.speaker !== speaker,
      segmentIds: pending.map(({ id }) => id),
      corrected: pending.flatMap(({ corrections = [] }) => corrections.filter(({ from, to }) => lettersOf(from) !== lettersOf(to))),
    });
    pending.length = 0;
  };
  for (const segment of segments) {
    if (oneLine(segment.text) === '') continue;
    const name = nameOf(segment.speaker);
    if (name !== speaker || isNewParagraph(pending, segment)) flush();
    speaker = name;
    pending.push(segment);
  }
  flush();
  return turns;
}

/** The text of the segments, with the runs of unclear ones in it. */
function joined(segments: readonly HeardSegment[]): Pick<Turn, 'text' | 'unclear'> {
  let text = '';
  const unclear: { end: number; startSeconds: number | null }[] = [];
  for (const [index, segment] of segments.entries()) {
    text = joinText(text, oneLine(segment.text));
    if (!isUnclear(segment)) continue;
    const before = segments[index - 1];
    const run = before !== undefined && isUnclear(before) ? unclear.pop() : undefined;
    unclear.push({ end: text.length, startSeconds: (run ?? segment).startSeconds });
  }
  return { text, unclear };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isNewParagraph(pending: readonly HeardSegment[], next: HeardSegment): boolean {
  const [first, last] = [pending[0], pending.at(-1)];
  if (first === undefined || last === undefined) return false;
  // A text without times must not become a paragraph with one.
  if ((first.startSeconds === null) !== (next.startSeconds === null)) return true;
  if (first.startSeconds === null || last.endSeconds === null || next.startSeconds === null) return false;
  return next.startSeconds - last.endSeconds > SILENCE_SECONDS || last.endSeconds - first.startSeconds > PARAGRAPH_SECONDS;
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Chinese is written without a space between sentences; nothing is put before the first. */
export function joinText(before: string, after: string): string {
  if (before === '') return after;
  const meetsHan = HAN.test(before.slice(-1)) && HAN.test(after.slice(0, 1));
  return meetsHan ? `${before}${after}` : `${before} ${after}`;
}
