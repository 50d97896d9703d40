/** Signs that say something, `>5`, `!ben`, `bug|cache`: they are not left out as commas are, and what no rule understands is not answered. Pure. */
import type { Word } from './words.ts';

/** Of numbers and of logic, whatever stands beside them. */
const telling = /^[\p{Sm}%^\\&]$/u;
/** Before a word or another sign, which they deny: `!ben`, `-bug`, `!=`. Behind one they are the end of a sentence, or join it to another. */
const denying = new Set(['!', '-']);

/** Whether the sign at that place may not be left out. */
export function isTelling(words: readonly Word[], at: number): boolean {
  const { text, isWord, start } = words[at]!;
  if (isWord) return false;
  if (telling.test(text)) return true;
  return denying.has(text) && (words[at - 1]?.end ?? -1) < start && deniesNext(words, at);
}

function deniesNext(words: readonly Word[], at: number): boolean {
  const [sign, next] = [words[at]!, words[at + 1]];
  if (next === undefined || next.start > sign.end) return false;
  return next.isWord || telling.test(next.text) || (denying.has(next.text) && deniesNext(words, at + 1));
}
