/** The mark of words of which the model was not sure: "(unclear)" behind the second at which to listen, in the note's language. Pure. */
import { MarkdownText } from './markdown-text.ts';
import type { Words } from './words.ts';

const TIME = String.raw`(?:\[\[[^[\]|]*#t=\d+\|[\d:]+\]\]|\[[\d:]+\]\([^)\s]*#t=\d+\)|\d+(?::\d\d){1,2})`;
/** As {@link unclearMark} writes it, with or without a time, for the inside of an expression. */
export const UNCLEAR_MARK = String.raw`(?: \(unclear(?: ${TIME})?\)|（听不清(?: ${TIME})?）)`;
const MARKS = new RegExp(UNCLEAR_MARK, 'gu');

/** ` (unclear)`, or ` (unclear [[rec.m4a#t=33|0:33]])` where no time stands before it. */
export function unclearMark({ unclear, parenthesis }: Words, time = ''): string {
  return parenthesis(time === '' ? unclear : `${unclear} ${time}`);
}

export function markedTime(time: MarkdownText, words: Words): MarkdownText {
  return time.markdown === '' ? time : new MarkdownText(`${time.markdown}${unclearMark(words)}`, time.plain);
}

/** The line as it would be if the model had been sure. */
export function withoutMarks(line: string): string {
  return line.replace(MARKS, '');
}
