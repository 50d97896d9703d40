/** All that was said, a paragraph for each turn. Pure. */
import { escapeMarkdown } from '../markdown-text.ts';
import type { NoteView } from '../note-view.ts';
import type { Turn } from '../turns.ts';
import { unclearMark } from '../unclear-mark.ts';

/** Stands for a mark while the text is escaped: Unicode has no such character. */
const PLACE = '\ufffe';

/**
 * `**Ana Silva** [[…#t=0|0:00]] Good morning everyone.` A long turn goes on in further paragraphs with a time and no name. What was put right is told
 * in a footnote of Obsidian's, out of the reader's way; words of which the model was not sure have a mark behind them, with their second.
 */
export function transcriptBlock(view: NoteView): string {
  const { values, at, words } = view;
  return values.turns
    .map((turn) => {
      const { speaker, startSeconds, opens, corrected } = turn;
      const told = [...new Set(corrected.map(({ from, to }) => `${escapeMarkdown(to)} ← ${words.quote(escapeMarkdown(from))}`))];
      const said = `${markedText(turn, view)}${told.length === 0 ? '' : `^[${words.heard}${words.colon}${told.join('; ')}]`}`;
      const parts = [opens ? `**${escapeMarkdown(speaker)}**` : '', at(startSeconds).markdown, said];
      return parts.filter((part) => part !== '').join(' ');
    })
    .join('\n\n');
}

/** Escaped as a whole: two pieces that do nothing alone, such as two dollar signs, may do something together. */
function markedText({ text: said, unclear, startSeconds }: Turn, { at, words }: NoteView): string {
  const text = said.replaceAll(PLACE, ' ');
  let from = 0;
  const pieces = unclear.map(({ end }) => {
    const piece = text.slice(from, end);
    from = end;
    return piece;
  });
  const [first = '', ...rest] = escapeMarkdown([...pieces, text.slice(from)].join(PLACE)).split(PLACE);
  // What begins the paragraph has its time before it.
  const markOf = (index: number): string => unclearMark(words, unclear[index]?.startSeconds === startSeconds ? '' : at(unclear[index]?.startSeconds ?? null).markdown);
  return rest.reduce((marked, piece, index) => `${marked}${markOf(index)}${piece}`, first);
}
