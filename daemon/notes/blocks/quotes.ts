/** What was said, in its own words, with who said it and when. Pure. */
import { escapeMarkdown } from '../markdown-text.ts';
import type { NoteView } from '../note-view.ts';
import { listItem } from './list-item.ts';
import { shorten } from './shorten.ts';

const MAX_CHARACTERS = 300;

/** A sentence of the transcript, or an item of the minutes. */
export interface Quotable {
  readonly text: string;
  readonly speaker: string;
  readonly citations: readonly string[];
}

/** `- “Checkout was down for everybody.” – [[Ana Silva]] · [[…#t=33|0:33]]`; the first sentence only where one follows the other. */
export function quoteLine({ text, speaker, citations }: Quotable, { words, naming, cite }: NoteView): string {
  return listItem('-', words.quote(escapeMarkdown(shorten(text, MAX_CHARACTERS))), [naming.link(speaker).markdown], cite(citations));
}
