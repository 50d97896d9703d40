/** Questions with their answers at length. Pure. */
import { escapeMarkdown } from '../markdown-text.ts';
import type { NoteView } from '../note-view.ts';
import { listItem, statement } from './list-item.ts';
import { shorten } from './shorten.ts';

/** Of an answer that goes on for minutes the beginning; the transcript has the rest. */
const MAX_ANSWER_CHARACTERS = 600;

/** The question with who asked it, and below it what each of the others said. */
export function exchangesBlock({ values, naming, words, cite }: NoteView): string {
  return values.exchanges
    .map(({ text, askedBy, citations, answers }) => {
      const asked = listItem('-', `**${statement(text)}**`, [naming.link(askedBy).markdown], cite(citations));
      let rest = MAX_ANSWER_CHARACTERS;
      const lines = answers.flatMap(({ speaker, text: answer, segmentIds }) => {
        if (rest <= 0) return [];
        const shown = shorten(answer, rest);
        rest -= shown.length;
        return [`    ${listItem('-', `${naming.link(speaker).markdown}${words.colon}${words.quote(escapeMarkdown(shown))}`, [], cite(segmentIds.slice(0, 1)))}`];
      });
      return [asked, ...lines].join('\n');
    })
    .join('\n');
}
