/** Decisions as a list; one that was taken back later is struck through and says so. Pure. */
import type { NoteView } from '../note-view.ts';
import { listItem, statement } from './list-item.ts';

export function decisionsBlock({ values, words, cite }: NoteView): string {
  return values.decisions
    .map(({ text, status, citations }) => {
      const isRetracted = status === 'retracted';
      return listItem('-', isRetracted ? `~~${statement(text)}~~` : statement(text), [isRetracted ? words.retracted : ''], cite(citations));
    })
    .join('\n');
}
