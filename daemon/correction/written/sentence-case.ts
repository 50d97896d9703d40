/** Capitals and full stops where a reader expects them and the model left them out. Pure. */
import type { Edit } from '../line.ts';

/** Where a text stands in the meeting. */
export interface Place {
  /** Nobody's sentence goes on here: the voice before was another one, or ended its sentence. */
  readonly opens: boolean;
  /** The voice says nothing more for a while. */
  readonly closes: boolean;
}

const afterEnd = /(?<=[.!?…]["”’)]?\s+["“‘(]?)\p{Ll}[\p{L}'’]*/gu;
const firstLetter = /^["“‘(]?(\p{Ll}[\p{L}'’]*)/u;
/** `e.g. this`, `vs. that`, `no. 5`, `p.m. we`: no sentence ends there. */
const abbreviation = /\b(?:e\.g|i\.e|vs|etc|approx|no|nr|fig|sec|min|max|dr|mr|mrs|ms|st|[ap]\.m|\p{L})\.["”’)]?\s+["“‘(]?$/iu;
const alone = /(?<![\p{L}\p{N}'’_./-])i(?=['’](?:m|ll|ve|d)(?!\p{L})|[\s,.!?;]|$)(?!\.\p{L})/gu;
const days = /(?<!\p{L})(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december)(?!\p{L})/gu;
/** Nothing is said to an end with one of these. */
const goesOn = /(?:^|\s)(?:and|or|but|so|because|the|a|an|of|to|in|on|at|with|for|from|by|as|that|which|who|if|than|my|your|our|his|her|their|is|are|was|were|be|will|would|can|could|should|um|uh|like|i|we|you|they|he|she|it's|and then)$/iu;
const FEWEST_WORDS = 4;
/** More words than this without a comma are several sentences. */
const MOST_WORDS = 12;
const FEWEST_CHARACTERS = 6;

/** @param isWritten says of a word that it is written so, small, also at the start of a sentence: `kubectl` */
export function caseEdits(text: string, { opens }: Place, isWritten: (word: string) => boolean): Edit[] {
  const starts = [...text.matchAll(afterEnd)].filter(({ index }) => !abbreviation.test(text.slice(Math.max(0, index - 12), index))).map((match) => ({ index: match.index, word: match[0] }));
  const first = opens ? firstLetter.exec(text) : null;
  if (first !== null) starts.push({ index: first[0].length - first[1]!.length, word: first[1]! });
  return [
    ...starts.filter(({ word }) => !isWritten(word)).map(({ index, word }) => capitalAt(index, word.charAt(0))),
    ...[...text.matchAll(alone)].map(({ index }) => capitalAt(index, 'i')),
    ...[...text.matchAll(days)].map((match) => capitalAt(match.index, match[0].charAt(0))),
  ];
}

function capitalAt(start: number, letter: string): Edit {
  return { start, end: start + 1, to: letter.toUpperCase() };
}

/** A whole sentence that nothing follows gets its full stop. */
export function fullStopEdits(text: string, { opens, closes }: Place, language: string): Edit[] {
  const end = text.trimEnd().length;
  const said = text.slice(0, end);
  if (!opens || !closes || !/[\p{L}\p{N}%]["”’)]?$/u.test(said)) return [];
  if (/\p{Script=Han}$/u.test(said)) return Array.from(said).length < FEWEST_CHARACTERS || /(?:的|和|但是|因为|所以|就是|那个|然后|还有|吗|呢)$/u.test(said) ? [] : [{ start: end, end, to: '。' }];
  if (!/^en/iu.test(language) || said.split(/\s+/u).length < FEWEST_WORDS || goesOn.test(said) || isQuestion(said) || isUnpunctuated(said)) return [];
  return [{ start: end, end, to: '.' }];
}

/** Its last sentence asks: a full stop would say that it does not. */
function isQuestion(text: string): boolean {
  const last = text.split(/[.!?]\s+/u).at(-1) ?? '';
  return /^(?:(?:and|so|but|okay|well|or),? )*(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|can|could|will|would|should|shall|have|has|may|any)\b/iu.test(last) || /\b(?:what if|how about|what about|anybody|anyone)\b/iu.test(last) || /\b(?:right|isn't it|don't you|is it|do you|okay)$/iu.test(last);
}

/** Where the model heard no sentences at all, one full stop would claim that there is one. */
function isUnpunctuated(text: string): boolean {
  return !/[,;:.!?]\s/u.test(text) && text.split(/\s+/u).length > MOST_WORDS;
}
