/** All that was said, a paragraph for each turn. Pure. */
import { escapeMarkdown } from '../markdown-text.ts';
import type { NoteView } from '../note-view.ts';

/**
 * `**Ana Silva** [[…#t=0|0:00]] Good morning everyone.` A long turn goes on in further paragraphs with a time and no name. What was put right is told
 * in a footnote of Obsidian's, out of the reader's way.
 */
export function transcriptBlock({ values, at, words }: NoteView): string {
  return values.turns
    .map(({ speaker, startSeconds, text, opens, corrected }) => {
      const told = [...new Set(corrected.map(({ from, to }) => `${escapeMarkdown(to)} ← ${words.quote(escapeMarkdown(from))}`))];
      const said = `${escapeMarkdown(text)}${told.length === 0 ? '' : `^[${words.heard}${words.colon}${told.join('; ')}]`}`;
      const parts = [opens ? `**${escapeMarkdown(speaker)}**` : '', at(startSeconds).markdown, said];
      return parts.filter((part) => part !== '').join(' ');
    })
    .join('\n\n');
}
