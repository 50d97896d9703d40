/** What happened when, as people retold it. Pure. */
import { escapeMarkdown } from '../markdown-text.ts';
import type { NoteView } from '../note-view.ts';
import { listItem } from './list-item.ts';

/** `- **14:02** The first alert fired at 14:02. – [[Ana Silva]] · [[…#t=33|0:33]]` */
export function timelineBlock({ values, naming, cite }: NoteView): string {
  return values.timeline
    .map(({ time, text, speaker, citations }) => listItem('-', `**${time}** ${escapeMarkdown(text)}`, [naming.link(speaker).markdown], cite(citations)))
    .join('\n');
}
