/** Pure: segments to passages. One segment of talk ("Yeah, fifty.") rarely names what it is about; its neighbours do. */
import { splitSentences } from '../../minutes/language/split-sentences.ts';
import type { SourceDocument, SourceSegment } from './source-documents.ts';

/** Measured on AMI (docs/evaluation.md). A Chinese character counts as two thirds of a word. */
export const WORDS_IN_PASSAGE = 80;

/** Longer, and a segment is cut into passages of its own: the model reads no further than about 180 words. */
const longestFactor = 1.5;

export interface PassageOptions {
  /** About so many words each. */
  readonly words?: number;
}

export function passagesOf(segments: readonly Pick<SourceSegment, 'text'>[], { words = WORDS_IN_PASSAGE }: PassageOptions = {}): SourceDocument[] {
  const passages: SourceDocument[] = [];
  let [places, texts, size]: [number[], string[], number] = [[], [], 0];
  const close = (): void => {
    if (texts.length > 0) passages.push(passage(texts.join('\n'), places));
    [places, texts, size] = [[], [], 0];
  };
  for (const [place, { text }] of segments.entries()) {
    const said = text.trim();
    if (said === '') continue;
    const more = wordCount(said);
    if (size > 0 && size + more > words) close();
    if (more > words * longestFactor) for (const piece of piecesOf(said, words)) passages.push(passage(piece, [place]));
    else {
      places.push(place);
      texts.push(said);
      size += more;
    }
  }
  close();
  return passages;
}

/** Whole sentences together, each piece of about so many words. */
export function piecesOf(text: string, words = WORDS_IN_PASSAGE): string[] {
  const pieces: string[] = [];
  let [from, size] = [0, 0];
  for (const { start, end } of splitSentences(text)) {
    const more = wordCount(text.slice(start, end));
    if (size > 0 && size + more > words) {
      pieces.push(text.slice(from, start).trim());
      [from, size] = [start, 0];
    }
    size += more;
  }
  const last = text.slice(from).trim();
  return last === '' ? pieces : [...pieces, last];
}

const passage = (text: string, segments: readonly number[]): SourceDocument => ({ kind: 'passage', key: '', text, segments });

const hanWeight = 2 / 3;

/** Words, and Han characters by their weight. */
export function wordCount(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.replaceAll(/\p{Script=Han}+/gu, ' ').match(/\S+/gu)?.length ?? 0;
  return others + han * hanWeight;
}
