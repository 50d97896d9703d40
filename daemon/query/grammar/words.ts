/** A question as words: each word of letters, each Chinese character, each sign for itself. Pure. */

export interface Word {
  /** In lower case, with straight apostrophes and half-width letters. */
  readonly text: string;
  /** UTF-16 offsets into the question. */
  readonly start: number;
  readonly end: number;
  /** Holds a letter or a digit. */
  readonly isWord: boolean;
}

const pieces = /\p{Script=Han}|(?:[#@]?(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_])+(?:['’.\-/#@&+:](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_])+)*'?)|[^\s\p{L}\p{N}]/gu;

export function wordsOf(question: string): Word[] {
  return [...question.matchAll(pieces)].map(({ 0: said, index }) => {
    const text = said.normalize('NFKC').replaceAll('’', "'").toLowerCase();
    return { text, start: index, end: index + said.length, isWord: /[\p{L}\p{N}]/u.test(said) };
  });
}

/** Words that are written as one, each for itself: `who's` is `who` and `'s`. @param apart The two parts of a word, as they are written at its start and its end. */
export function takenApart(words: readonly Word[], apart: ((word: string) => readonly [string, string] | null) | undefined): Word[] {
  return words.flatMap((word): Word[] => {
    const parts = word.text.length === word.end - word.start ? (apart?.(word.text) ?? null) : null;
    if (parts === null) return [word];
    const [first, second] = parts;
    return [{ ...word, text: first, end: word.start + first.length }, { ...word, text: second, start: word.end - second.length }];
  });
}

/** The place of a span of the question among its words; null when it begins or ends inside one. */
export function placeOf(words: readonly Word[], span: { readonly start: number; readonly end: number }): { readonly from: number; readonly to: number } | null {
  const from = words.findIndex(({ start }) => start === span.start);
  const last = words.findIndex(({ end }) => end === span.end);
  return from < 0 || last < from ? null : { from, to: last + 1 };
}
