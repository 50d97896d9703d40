/** What of a question is a name: of people, projects, topics, labels, meetings and their series, and of works by their number. Pure. */
import type { NameSpan } from '../names/find-names.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Entry } from './chart.ts';
import type { Lexicon } from './lexicon.ts';
import { things, type Things } from './meanings.ts';
import type { FoundReference, Says } from './question-context.ts';
import { singular } from './texts.ts';
import { placeOf, type Word } from './words.ts';

export function nameEntry(span: NameSpan, words: readonly Word[]): Entry[] {
  const place = placeOf(words, span);
  if (place === null) return [];
  const { kind, candidates, cost: far, possessive, said } = span;
  const cost = far * 0.5 + (kind === 'Note' ? 0.6 : kind === 'Topic' ? 0.1 : 0);
  if (kind === 'Label') return [{ ...place, category: 'Label', cost, meaning: candidates[0]!.id }];
  if (kind === 'Series') return [{ ...place, category: 'Kind', cost: cost + 0.05, meaning: things('Meeting', { is: 'one of', property: 'series', values: candidates.map(({ id }) => id) }) }];
  const ids = candidates.map(({ id }) => id);
  const meaning: Things = { kind, where: [{ is: 'named', ids }], named: { ids, each: false, shown: candidates[0]!.name } };
  // Meetings of one title are one series; anybody else of one name is somebody else.
  const isUnclear = (candidates.length > 1 || span.how === 'title') && kind !== 'Meeting' && kind !== 'Note';
  const remark = { start: span.start, end: span.end, says: { unclear: { said, kind, candidates, ...(span.how === 'title' && { isGuess: true as const }) } } satisfies Says };
  const slip = span.how === 'slip' || span.how === 'sound' ? { remark: { start: span.start, end: span.end, says: { slip: { said, meant: candidates[0]!.name } } satisfies Says } } : {};
  return [{ ...place, category: possessive === true ? 'NameOwner' : 'Name', cost, meaning, ...(isUnclear ? { remark } : slip) }];
}

/** Meetings by the end of their series' name, `the stand-ups` of all who have one; in the plural, and however they are written together. */
export function seriesEntries(words: readonly Word[], book: NameBook, lexicon: Lexicon): Entry[] {
  const plain = (text: string): string => singular(text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const series = book.entities.filter(({ kind }) => kind === 'Series').map(({ id }) => ({ id, parts: id.split(/\s+/u).map(plain) }));
  return words.flatMap((_, from) =>
    [3, 2, 1].flatMap((length): Entry[] => {
      const said = words.slice(from, from + length).map(({ text }) => plain(text));
      // A word that questions use otherwise names no series by itself: `review`.
      if (said.length < length || said.some((part) => part.length < 3) || isHanText(said.join('')) || (length === 1 && lexicon.has(words[from]!.text))) return [];
      const isShort = (whole: string): boolean => length === 1 && said[0]!.length >= 5 && whole.startsWith(said[0]!);
      const fitting = series.filter(({ parts }) => parts.slice(-length).join(' ') === said.join(' ') || parts.slice(-length).join('') === said.join('') || isShort(parts.at(-1)!));
      if (fitting.length === 0) return [];
      const missing = Math.min(...fitting.map(({ parts }) => parts.length - length));
      return [{ category: 'Kind', from, to: from + length, cost: 0.05 + missing * 0.15, meaning: things('Meeting', { is: 'one of', property: 'series', values: fitting.map(({ id }) => id) }) }];
    }),
  );
}

const isHanText = (text: string): boolean => /\p{Script=Han}/u.test(text);

export function referenceEntry({ kind, candidates, said, ...span }: FoundReference, words: readonly Word[]): Entry[] {
  const place = placeOf(words, span);
  if (place === null || candidates.length === 0) return [];
  const ids = candidates.map(({ id }) => id);
  const meaning: Things = { kind, where: [{ is: 'named', ids }], named: { ids, each: false, shown: ids[0]! } };
  // The same words noted in several meetings are one thing to whoever asks.
  const isItem = kind === 'ActionItem' || kind === 'Decision' || kind === 'Question' || kind === 'Risk';
  return [{ ...place, category: 'Name', cost: 0, meaning, ...(ids.length > 1 && !isItem && { remark: { ...span, says: { unclear: { said, kind, candidates } } } }) }];
}
