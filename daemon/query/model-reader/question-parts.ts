/** What a question is made of, found before a model is asked: its words, and the names, numbers, times and pieces of work among them. Pure. */
import type { Candidate, NameBook } from '../names/name-book.ts';
import { findNames, type NameSpan } from '../names/find-names.ts';
import { findTimes } from '../time/find-times.ts';
import type { Clock, Language } from '../time/time-span.ts';
import { readChineseNumber } from '../../transcript/numbers/chinese-numbers.ts';
import type { FoundReference } from '../grammar/question-context.ts';
import { timeOf, type Time } from '../grammar/meanings.ts';
import { placeOf, wordsOf, type Word } from '../grammar/words.ts';
import { wordTables } from './words/word-tables.ts';

/** Words of the question, from `from` to before `to`. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface FoundName extends Place {
  readonly span: NameSpan;
}

export interface FoundTime extends Place {
  readonly time: Time;
}

export interface FoundWork extends Place {
  readonly work: FoundReference;
}

export interface FoundNumber extends Place {
  readonly value: number;
}

export interface QuestionParts {
  readonly question: string;
  readonly language: Language;
  readonly words: readonly Word[];
  /** All readings, overlapping ones too. */
  readonly names: readonly FoundName[];
  readonly works: readonly FoundWork[];
  readonly times: readonly FoundTime[];
  readonly numbers: readonly FoundNumber[];
  readonly me: Candidate | null;
}

export interface QuestionSurroundings {
  readonly language: Language;
  readonly book: NameBook;
  readonly clock: Clock;
  readonly me: Candidate | null;
  readonly references: readonly FoundReference[];
}

export function questionPartsOf(question: string, { language, book, clock, me, references }: QuestionSurroundings): QuestionParts {
  const words = wordsOf(question);
  const table = wordTables[language];
  const at = <Found extends object>(span: { readonly start: number; readonly end: number }, found: Found): (Found & Place)[] => {
    const place = placeOf(words, span);
    return place === null ? [] : [{ ...found, ...place }];
  };
  const works = references.flatMap((work) => at(work, { work }));
  const times = timesOf(question, clock).flatMap(({ time, ...span }) => at(span, { time }));
  const isTaken = (place: Place): boolean => [...works, ...times].some((taken) => overlaps(taken, place));
  return {
    question,
    language,
    words,
    names: findNames(book, question, (word) => table.has(word)).flatMap((span) => at(span, { span })),
    works,
    times,
    numbers: numbersOf(words).filter((number) => !isTaken(number)),
    me,
  };
}

export function overlaps(one: Place, other: Place): boolean {
  return one.from < other.to && other.from < one.to;
}

export function contains(outer: Place, inner: Place): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function timesOf(question: string, clock: Clock): { readonly start: number; readonly end: number; readonly time: Time }[] {
  const ahead = findTimes(question, clock, { towards: 'future' });
  return findTimes(question, clock).map((span) => {
    const later = ahead.find(({ start, end }) => start === span.start && end === span.end) ?? span;
    return { start: span.start, end: span.end, time: timeOf(span.range, clock.zone, later.range) };
  });
}

const numberWords = new Map('zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, value) => [word, value]));
for (const [word, value] of [['once', 1], ['twice', 2], ['dozen', 12]] as const) numberWords.set(word, value);

/** `3`, `three`, 三. What is part of a name or a word (一下, 第一) is looked at by who uses it. */
function numbersOf(words: readonly Word[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const { text } = words[from]!;
    const value = /^\d{1,6}$/u.test(text) ? Number(text) : numberWords.get(text);
    if (value !== undefined) found.push({ from, to: from + 1, value });
    let to = from;
    while (to < words.length && /^[零一二两三四五六七八九十百千万]$/u.test(words[to]!.text)) to += 1;
    const read = to === from ? null : readChineseNumber(words.slice(from, to).map((word) => word.text).join(''));
    if (read !== null) found.push({ from, to, value: read });
    from = Math.max(from, to - 1);
  }
  return found;
}

/** Where the words are said in the question; every place, from left to right. Signs, case and spaces make no difference. */
export function placesOf(said: string, { words }: Pick<QuestionParts, 'words'>): Place[] {
  const wanted = wordsOf(said).filter(({ isWord }) => isWord).map(({ text }) => text);
  if (wanted.length === 0) return [];
  const spoken = words.flatMap(({ text, isWord }, index) => (isWord ? [{ text, index }] : []));
  return spoken.flatMap((_, start) => {
    const here = spoken.slice(start, start + wanted.length);
    const fits = here.length === wanted.length && here.every(({ text }, index) => isSaid(text, wanted[index]!, index === wanted.length - 1));
    return fits ? [{ from: here[0]!.index, to: here.at(-1)!.index + 1 }] : [];
  });
}

/** A model leaves out the `'s` of `Ana's`. */
function isSaid(text: string, wanted: string, isLast: boolean): boolean {
  return text === wanted || (isLast && text.replace(/'s?$/u, '') === wanted.replace(/'s?$/u, ''));
}

/** The words one after the other, though not side by side: `how long stay open`. Null when the question does not have them so. */
export function wordsApart(said: string, { words }: Pick<QuestionParts, 'words'>): number[] | null {
  const found: number[] = [];
  for (const { text } of wordsOf(said).filter(({ isWord }) => isWord)) {
    const next = words.findIndex((word, index) => index > (found.at(-1) ?? -1) && isSaid(word.text, text, true));
    if (next < 0) return null;
    found.push(next);
  }
  return found.length === 0 ? null : found;
}
