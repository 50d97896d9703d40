/** Open questions first; under an answered one stands who answered, what, and when. Pure. */
import { escapeMarkdown, oneLine } from '../markdown-text.ts';
import type { NoteView, QuestionValue } from '../note-view.ts';
import { listItem, statement } from './list-item.ts';

const MAX_ANSWER_CHARACTERS = 160;

export function questionsBlock(view: NoteView): string {
  const { openQuestions, answeredQuestions } = view.values;
  return [...openQuestions, ...answeredQuestions].map((question) => questionLines(question, view)).join('\n');
}

function questionLines(question: QuestionValue, { words, naming, cite }: NoteView): string {
  const asked = listItem('-', statement(question.text), [], cite(question.citations));
  if (question.status !== 'answered') return asked;
  const who = question.answeredBy === null ? words.answered : words.answeredBy(naming.link(question.answeredBy).markdown);
  const answer = question.answer === '' ? who : `${who}${words.colon}${words.quote(escapeMarkdown(shorten(question.answer)))}`;
  return `${asked}\n    ${listItem('-', answer, [], cite(question.answerCitations))}`;
}

/** At most so many UTF-16 units, cut before a word where there are spaces, never inside a character. */
function shorten(text: string): string {
  const line = oneLine(text);
  if (line.length <= MAX_ANSWER_CHARACTERS) return line;
  const cut = line.slice(0, MAX_ANSWER_CHARACTERS).replace(/[\ud800-\udbff]$/u, '');
  return `${cut.replace(/\s+\S*$/u, '')} …`;
}
