/** Topics in order of time. Pure. */
import type { NoteView } from '../note-view.ts';
import { formatClock } from '../time-format.ts';
import { statement } from './list-item.ts';

/** `- [[…#t=1|0:01]]–0:33 Search work`; only the title where its time is not known. */
export function topicsBlock({ values, at }: NoteView): string {
  return values.topics
    .map(({ title, startSeconds, endSeconds }) => {
      const span = startSeconds === null || endSeconds === null ? '' : `${at(startSeconds).markdown}–${formatClock(endSeconds)} `;
      return `- ${span}${statement(title)}`;
    })
    .join('\n');
}
