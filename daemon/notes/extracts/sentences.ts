/** The transcript sentence by sentence: what a template quotes from. Pure. */
import { splitSentences } from '../../minutes/language/split-sentences.ts';
import { oneLine } from '../markdown-text.ts';
import { type HeardSegment, joinText } from '../turns.ts';

export interface Sentence {
  /** As shown: a name or `Speaker 2`. */
  readonly speaker: string;
  readonly text: string;
  /** Null where the time is not known. */
  readonly startSeconds: number | null;
  /** The segments that hold it, in order. */
  readonly citations: readonly string[];
}

/** Sentences in order; one that goes on in the same voice's next segment is one. Linear. */
export function sentencesOf(segments: readonly HeardSegment[], nameOf: (speaker: string) => string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let isOpen = false;
  for (const segment of segments) {
    const speaker = nameOf(segment.speaker);
    for (const text of sentenceTexts(segment.text)) {
      const last = sentences.at(-1);
      if (isOpen && last?.speaker === speaker && last.text.length < MAX_CHARACTERS) {
        const citations = last.citations.includes(segment.id) ? last.citations : [...last.citations, segment.id];
        sentences[sentences.length - 1] = { ...last, text: joinText(last.text, text), citations };
      } else {
        sentences.push({ speaker, text, startSeconds: segment.startSeconds, citations: [segment.id] });
      }
      isOpen = !/[.!?。！？…]["'”’」)]*$/u.test(text);
    }
  }
  return sentences;
}

/** A recogniser that writes no full stops must not make one sentence of an hour. */
const MAX_CHARACTERS = 300;

function sentenceTexts(text: string): string[] {
  const line = oneLine(text);
  return splitSentences(line).map(({ start, end }) => line.slice(start, end));
}
