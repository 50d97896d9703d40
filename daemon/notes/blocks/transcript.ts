/** All that was said, a paragraph for each turn. Pure. */
import { escapeMarkdown } from '../markdown-text.ts';
import type { NoteView } from '../note-view.ts';

/** `**Ana Silva** [[…#t=0|0:00]] Good morning everyone.` A long turn goes on in further paragraphs with a time and no name. */
export function transcriptBlock({ values, at }: NoteView): string {
  return values.turns
    .map(({ speaker, startSeconds, text, opens }) => {
      const parts = [opens ? `**${escapeMarkdown(speaker)}**` : '', at(startSeconds).markdown, escapeMarkdown(text)];
      return parts.filter((part) => part !== '').join(' ');
    })
    .join('\n\n');
}
