/** Open questions first; under an answered one stands who answered, what, and when. Pure. */
import { escapeMarkdown } from '../markdown-text.ts';
import type { NoteView, QuestionValue } from '../note-view.ts';
import { listItem, statement } from './list-item.ts';
import { shorten } from './shorten.ts';

const MAX_ANSWER_CHARACTERS = 160;

export function questionsBlock(view: NoteView): string {
  const { openQuestions, answeredQuestions } = view.values;
  return [...openQuestions, ...answeredQuestions].map((question) => questionLines(question, view)).join('\n');
}

function questionLines(question: QuestionValue, { words, naming, cite }: NoteView): string {
  const asked = listItem('-', statement(question.text), [], cite(question.citations));
  if (question.status !== 'answered') return asked;
  const who = question.answeredBy === null ? words.answered : words.answeredBy(naming.link(question.answeredBy).markdown);
  const answer = question.answer === '' ? who : `${who}${words.colon}${words.quote(escapeMarkdown(shorten(question.answer, MAX_ANSWER_CHARACTERS)))}`;
  return `${asked}\n    ${listItem('-', answer, [], cite(question.answerCitations))}`;
}
