/** A segment's text with its words and their times, changed in places: what stands elsewhere, and when it was said, stays as it is. Pure. */
import type { Word } from '#schemas/transcript';
import { readWords } from '../transcript/writing.ts';

/** `to` in place of the characters from `start` to before `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** What was put right, at its place in the text as it is now. */
export interface Mark {
  readonly start: number;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  /** ISO 639-1. */
  readonly language: string;
  readonly marks: readonly Mark[];
}

/** Edits in order of place; one that reaches into the one before is left out, as is one that changes nothing. */
export function applyEdits(line: Line, edits: readonly Edit[], marks: readonly Mark[] = []): Line {
  const taken = apart(edits.filter(({ start, end, to }) => line.text.slice(start, end) !== to));
  if (taken.length === 0) return line;
  const moved = (start: number): number => taken.reduce((sum, edit) => (edit.end <= start && edit.start < start ? sum + edit.to.length - (edit.end - edit.start) : sum), start);
  return {
    ...line,
    text: edited(line.text, 0, line.text.length, taken),
    words: editedWords(line, taken),
    marks: [...line.marks, ...marks].map((mark) => ({ ...mark, start: moved(mark.start) })).sort((a, b) => a.start - b.start),
  };
}

function apart(edits: readonly Edit[]): Edit[] {
  const taken: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) if (edit.start >= (taken.at(-1)?.end ?? 0)) taken.push(edit);
  return taken;
}

function edited(text: string, from: number, end: number, edits: readonly Edit[]): string {
  let result = '';
  let at = from;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.to;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

/** A place that an edit touches takes the time of the words that stood there, shared out by length. */
function editedWords({ text, words, language }: Line, edits: readonly Edit[]): readonly Word[] {
  const spans = placesOf(text, words);
  if (spans === null) return words;
  const result: Word[] = [];
  let pending = [...edits];
  for (let index = 0; index < words.length; ) {
    const { start } = spans[index]!;
    let { end } = spans[index]!;
    let last = index;
    const own: Edit[] = [];
    for (let edit = pending[0]; edit !== undefined && (edit.start < end || (edit.start === edit.end && edit.start === end)); edit = pending[0]) {
      own.push(edit);
      pending = pending.slice(1);
      while (last + 1 < words.length && spans[last + 1]!.start < edit.end) last += 1;
      end = spans[last]!.end;
    }
    if (own.length === 0) result.push(words[index]!);
    else result.push(...shared(readWords(edited(text, Math.min(start, own[0]!.start), Math.max(end, own.at(-1)!.end), own), language), words[index]!.startSeconds, words[last]!.endSeconds));
    index = last + 1;
  }
  return result;
}

/** Where the words stand in the text; null where they are not its words. */
export function placesOf(text: string, words: readonly Word[]): { readonly start: number; readonly end: number }[] | null {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (const { text: said } of words) {
    const start = text.indexOf(said.trim(), from);
    if (start < 0) return null;
    from = start + said.trim().length;
    spans.push({ start, end: from });
  }
  return spans;
}

function shared(texts: readonly string[], startSeconds: number, endSeconds: number): Word[] {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const at = (letters: number): number => Math.round((startSeconds + ((endSeconds - startSeconds) * letters) / total) * 1000) / 1000;
  let before = 0;
  return texts.map((text) => {
    const start = at(before);
    before += text.length;
    return { text, startSeconds: start, endSeconds: at(before) };
  });
}
