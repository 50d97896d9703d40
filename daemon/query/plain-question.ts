/** Pure: a question as it is meant, whatever it came through: without what terminals obey, and with names between the quotes that the grammars know. */
import { stripVTControlCharacters } from 'node:util';

/** Single quotes around words; one inside a word is an apostrophe: `'Conor O'Neil'`. No name is longer. */
const quotedName = /(?<!(?!\p{Script=Han})[\p{L}\p{N}'])'((?:[^']|(?<=\p{L})'(?=\p{L})){1,120})'(?!(?!\p{Script=Han})[\p{L}\p{N}'])/gu;

export function plainQuestion(question: string): string {
  return stripVTControlCharacters(question.toWellFormed())
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(quotedName, '"$1"');
}
