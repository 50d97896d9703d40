/** The words of a question with all that each may be: a word of the language, a name, a time, a number, a slip, part of a text. Pure. */
import type { LengthUnit } from '#schemas/query';
import { commonEnglish } from '../../correction/language/common-english.ts';
import { findNames, type NameSpan } from '../names/find-names.ts';
import type { Candidate } from '../names/name-book.ts';
import type { Entry } from './chart.ts';
import { things, type Things } from './meanings.ts';
import { meetingTimeEntries } from './meeting-time-entries.ts';
import { nameEntry, referenceEntry, seriesEntries } from './name-entries.ts';
import type { QuestionContext, QuestionLanguage, Says } from './question-context.ts';
import { quotedSpans, tearsQuote } from './quotes.ts';
import { isTelling } from './signs.ts';
import { withSkips } from './skips.ts';
import { meantWord } from './slips.ts';
import { textEntries } from './texts.ts';
import { titleEntries } from './title-words.ts';
import { elidedEntries } from './elided-times.ts';
import { ageEntries, dayEntries, timeEntries, upToEntries } from './time-entries.ts';
import { placeOf, type Word } from './words.ts';

/** @returns The entries, and the words that are none. */
export function entriesOf(question: string, words: readonly Word[], { language, book, clock, me, references }: QuestionContext): { readonly entries: Entry[]; readonly unknown: string[] } {
  const { lexicon } = language;
  const spans = findNames(book, question, (word) => lexicon.has(word));
  const whole = wholeSeries(spans, words);
  const named = [
    ...spans.flatMap((span) => nameEntry(span, words, (word) => lexicon.has(word) || commonEnglish.has(word) || language.otherWords?.has(word) === true)),
    ...seriesEntries(words, book, lexicon),
    ...references.flatMap((reference) => referenceEntry(reference, words, references)),
    ...timeEntries(question, words, clock, language.unclearTimes),
    ...dayEntries(question, words, clock),
    ...upToEntries(question, words, clock),
    ...ageEntries(question, words, clock, language),
    ...elidedEntries(question, words, clock),
    ...words.flatMap(({ text }, from): Entry[] => (/^\d{1,6}$/u.test(text) ? [{ category: 'Number', from, to: from + 1, cost: 0, meaning: Number(text) }] : [])),
  ];
  const half = halfNamed(named, words);
  const looked = lexicon.entriesOf(words.map(({ text }) => text)).map((entry) => withUnit(withNumber(withMe(entry, me), words)));
  named.push(...meetingTimeEntries(words, [...named, ...looked], book, clock.zone));
  const covered = coveredBy([...named, ...looked], words.length);
  const corrected = correctedWords(words, covered, language);
  const meant = lexicon.entriesOf(corrected).flatMap((entry) => slipEntry(entry, words, corrected));
  const quotes = quotedSpans(words);
  const plain = [...named.filter((entry) => !half.has(entry)), ...looked, ...meant].filter((entry) => !tearsQuote(quotes, entry) && !whole.some(({ from, to }) => from <= entry.from && entry.to <= to && entry.to - entry.from < to - from));
  const titles = language.titledBy === undefined ? [] : titleEntries(question, words, plain, language.titledBy);
  const all = [...plain, ...titles];
  const texts = textEntries(words, all, language);
  const still = coveredBy([...all, ...half], words.length);
  const unknown = words.filter(({ isWord }, index) => isWord && !still[index]).map(({ start, end }) => question.slice(start, end));
  const signs = words.flatMap(({ isWord, text }, from): Entry[] => (isWord || still[from] ? [] : [...(isTelling(words, from) ? [] : [{ category: 'Sign', from, to: from + 1, cost: 0, meaning: null }]), ...(commas.has(text) ? [{ category: 'comma', from, to: from + 1, cost: 0.02, meaning: ',' }] : []), ...(colons.has(text) ? [{ category: 'colon', from, to: from + 1, cost: 0.02, meaning: ':' }] : [])]));
  return { entries: withSkips([...all, ...signs, ...texts], language), unknown };
}

/** `the Atlas of 19 October`: a meeting, of which the name is not whole; the day is not of the project. */
function halfNamed(entries: readonly Entry[], words: readonly Word[]): ReadonlySet<Entry> {
  const projects = entries.filter(({ category, from, meaning }) => category === 'Name' && (meaning as Things).kind === 'Project' && words[from - 1]?.text === 'the');
  const ends = new Set(projects.map(({ to }) => to));
  return new Set(entries.filter(({ category, from }) => category === 'Time' && ((ends.has(from) && words[from]?.text === 'of') || (ends.has(from - 1) && words[from - 1]?.text === 'of'))));
}

/** 全员例会 is that series, rather than a meeting of us all; 码头周会 rather than a weekly one of 码头. */
function wholeSeries(spans: readonly NameSpan[], words: readonly Word[]): { readonly from: number; readonly to: number }[] {
  return spans.flatMap((span) => {
    const place = span.kind === 'Series' && /^\p{Script=Han}{3,}$/u.test(span.said) && span.candidates.some(({ name }) => name === span.said) ? placeOf(words, span) : null;
    return place === null ? [] : [place];
  });
}

/** What parts things of a list. */
const commas = new Set([',', '，', '、']);

/** What parts a question from whom it is about. */
const colons = new Set([':', '：', '-', '–', '—']);

function coveredBy(entries: readonly Entry[], length: number): boolean[] {
  const covered = Array.from({ length }, () => false);
  for (const { from, to } of entries) covered.fill(true, from, to);
  return covered;
}

const meCategories = new Set(['Me', 'My']);

function withMe(entry: Entry, me: Candidate | null): Entry {
  if (!meCategories.has(entry.category)) return entry;
  if (me === null) return { ...entry, meaning: things('Person', { is: 'named', ids: ['me'] }), remark: { start: entry.from, end: entry.to, says: { me: true } satisfies Says } };
  return { ...entry, meaning: { ...things('Person', { is: 'named', ids: [me.id] }), named: { ids: [me.id], each: false, shown: me.name } } };
}

/** `How many hours`: the answer is told in them, whatever else the question asks. */
function withUnit(entry: Entry): Entry {
  const { meaning } = entry;
  return typeof meaning === 'object' && meaning !== null && 'unit' in meaning ? { ...entry, remark: { start: entry.from, end: entry.to, says: { unit: meaning.unit as LengthUnit } satisfies Says } } : entry;
}

/** `issues` are several. */
function withNumber(entry: Entry, words: readonly Word[]): Entry {
  const last = words[entry.to - 1]!.text;
  const isPlural = entry.category === 'Kind' && (last === 'people' || last === 'folks' || (last.endsWith('s') && /^[a-z]/u.test(last)));
  return isPlural ? { ...entry, meaning: { ...(entry.meaning as Things), plural: true } } : entry;
}

function correctedWords(words: readonly Word[], covered: readonly boolean[], { lexicon, otherWords }: QuestionLanguage): string[] {
  return words.map(({ text, isWord }, index) => (covered[index] === true || !isWord || lexicon.has(text) || commonEnglish.has(text) || otherWords?.has(text) === true ? text : (meantWord(text, lexicon.words) ?? text)));
}

const SLIP_COST = 0.6;

function slipEntry(entry: Entry, words: readonly Word[], corrected: readonly string[]): Entry[] {
  const changed = words.findIndex(({ text }, index) => index >= entry.from && index < entry.to && corrected[index] !== text);
  if (changed < 0) return [];
  const { start, end, text } = words[changed]!;
  return [{ ...entry, cost: entry.cost + SLIP_COST, remark: { start, end, says: { slip: { said: text, meant: corrected[changed]! } } satisfies Says } }];
}
