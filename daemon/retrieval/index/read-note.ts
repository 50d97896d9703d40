/** Pure: a note of the vault as a source of the index: what the user wrote, without what Colloquy put there. */
import { createHash } from 'node:crypto';
import { piecesOf } from './passages.ts';
import type { Source } from './source-documents.ts';

export interface NoteText {
  /** In the vault, with forward slashes. */
  readonly path: string;
  /** Without its properties. */
  readonly text: string;
  /** Of a note that was made of a recording. */
  readonly recordingId: string | null;
}

export const notePrefix = 'note:';

/** What a meeting's note repeats of the recording is found in the recording. */
const managedRegion = /%%\s*colloquy:section\s+(\S+)\s*%%[\s\S]*?%%\s*colloquy:end\s+\1\s*%%/gu;

/** Null for a note without words of the user's. `meeting`: of the recording that it is the note of. */
export function noteSource({ path, text, recordingId }: NoteText, meeting: { readonly startedAt: string | null } | null): Source | null {
  const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
  const paragraphs = readable(text.replaceAll(managedRegion, '\n\n'));
  if (paragraphs.length === 0 && recordingId !== null) return null;
  // The title stands in the first piece, so that a note without text is found by its name.
  const pieces = gathered(recordingId === null ? [title, ...paragraphs] : paragraphs);
  return {
    name: `${notePrefix}${path}`,
    hash: createHash('sha256').update(JSON.stringify([path, recordingId, meeting?.startedAt ?? null, pieces])).digest('base64'),
    recordingId,
    path,
    title,
    startedAt: meeting?.startedAt ?? null,
    segments: [],
    documents: pieces.map((piece) => ({ kind: 'note', key: '', text: piece, segments: [] })),
  };
}

/** Paragraphs as they read: links by what they show, no comments, no embedded files, no marks of headings and lists. */
function readable(markdown: string): string[] {
  return markdown
    .replaceAll(/%%[\s\S]*?%%|<!--[\s\S]*?-->|!\[\[[^\]]*\]\]/gu, ' ')
    .replaceAll(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/gu, (_, shown: string) => shown.replace(/^.*\//u, ''))
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.|#{1,6})\s)/u)
    .map((paragraph) => paragraph.replaceAll(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[.\]\s+)?|\d+\.\s+|```.*$)/gmu, '').replaceAll(/[*_`~=]{2,}/gu, '').replaceAll(/\s+/gu, ' ').trim())
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}

/** Neighbouring paragraphs together, as long as a passage. */
function gathered(paragraphs: readonly string[]): string[] {
  return piecesOf(paragraphs.map((paragraph) => (/[.!?。！？:：]$/u.test(paragraph) ? paragraph : `${paragraph}.`)).join(' '));
}
