/** What of a question is a name: of people, projects, topics, labels, meetings and their series, and of works by their number. Pure. */
import type { NodeKind } from '#schemas/graph';
import { stemOf } from '../names/described-spans.ts';
import type { NameSpan } from '../names/find-names.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Entry } from './chart.ts';
import type { Lexicon } from './lexicon.ts';
import { things, type Things } from './meanings.ts';
import type { FoundReference, Says } from './question-context.ts';
import { singular, textWords } from './texts.ts';
import { placeOf, type Word } from './words.ts';

/** @param isCommon Whether the word is an everyday one. */
export function nameEntry(span: NameSpan, words: readonly Word[], isCommon: (word: string) => boolean): Entry[] {
  const place = placeOf(words, span);
  if (place === null) return [];
  const { kind, candidates, cost: far, possessive, said } = span;
  const cost = far * 0.5 + (kind === 'Note' ? 0.6 : kind === 'Topic' ? 0.1 : 0);
  if (kind === 'Label') return [{ ...place, category: 'Label', cost, meaning: candidates[0]!.id }];
  if (kind === 'Series') return [{ ...place, category: 'Kind', cost: cost + 0.05, meaning: things('Meeting', { is: 'one of', property: 'series', values: candidates.map(({ id }) => id) }) }];
  const ids = candidates.map(({ id }) => id);
  const isGuessed = (kind === 'Person' && possessive !== true && said === said.toLowerCase() && isCommon(said) && span.how !== 'login' && !candidates.some(({ name }) => name.toLowerCase() === said)) || (kind === 'Topic' && (span.how === 'slip' || span.how === 'sound'));
  const meaning: Things = { kind, where: [{ is: 'named', ids }], named: { ids, each: false, shown: candidates[0]!.name }, ...(isGuessed && { guessed: true as const }) };
  // Meetings of one title are one series; anybody else of one name is somebody else.
  const isUnclear = (candidates.length > 1 || span.how === 'title') && kind !== 'Meeting' && kind !== 'Note';
  const remark = { start: span.start, end: span.end, says: { unclear: { said, kind, candidates, ...(span.how === 'title' && { isGuess: true as const }) } } satisfies Says };
  const slip = span.how === 'slip' || span.how === 'sound' ? { remark: { start: span.start, end: span.end, says: { slip: { said, meant: candidates[0]!.name } } satisfies Says } } : {};
  return [{ ...place, category: possessive === true ? 'NameOwner' : 'Name', cost, meaning, ...(isUnclear ? { remark } : slip) }];
}

/** Meetings by the end of their series' name, `the stand-ups` of all who have one; in the plural, and however they are written together. */
export function seriesEntries(words: readonly Word[], book: NameBook, lexicon: Lexicon): Entry[] {
  const plain = (text: string): string => singular(text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')).replace(/(?<=[a-z]{3})ies$/u, 'y');
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

export function referenceEntry(reference: FoundReference, words: readonly Word[], others: readonly FoundReference[] = []): Entry[] {
  const { kind, candidates, said, by, ...span } = reference;
  const place = placeOf(words, span);
  if (place === null || candidates.length === 0) return [];
  const ids = candidates.map(({ id }) => id);
  const meaning: Things = { kind, where: [{ is: 'named', ids }], named: { ids, each: false, shown: by === undefined ? ids[0]! : said } };
  // The same words noted in several meetings are one thing to whoever asks.
  const isOne = ids.length === 1 || (itemKinds.has(kind) && new Set(candidates.map(({ name }) => name)).size === 1);
  const remark = isOne ? {} : { remark: { start: span.start, end: span.end, says: { unclear: { said, kind, candidates } } satisfies Says } };
  const cost = by === undefined ? 0 : costOfTitle[by];
  const named: Entry = { ...place, category: 'Name', cost, meaning, ...remark };
  if (by === undefined) return [named];
  const titled: Titled = { things: meaning, words: textWords(words.slice(place.from, place.to), new Set()).filter((word) => !articles.has(word)) };
  const described: Entry[] = [{ ...named, category: 'Titled', meaning: titled }, ...(candidates.every(({ name }) => titled.words.every((word) => name.toLowerCase().includes(word))) ? [{ ...place, category: 'TitledAll', cost, meaning: titled }] : [])];
  const alsoCalled = others.filter((other) => other.start === span.start && other.end === span.end && other.kind !== kind).map((other) => other.kind);
  const alone: Things = by === 'words' ? { ...meaning, described: true } : { ...meaning, ...(alsoCalled.length > 0 && { alsoCalled }) };
  // Dark mode 是谁做的: what bears the whole title, rather than a task that has its words.
  const isOutdone = by === 'words' && others.some((other) => other.start === span.start && other.end === span.end && other.by === 'whole title');
  return !isOutdone && isNamedAlone(reference, place, words) ? [{ ...named, meaning: alone }, ...described] : described;
}

/** Things that are called by words of their titles: `the etcd backup issue`, and all that have the words, `the Vault PRs`. */
export interface Titled {
  readonly things: Things;
  readonly words: readonly string[];
}

const itemKinds: ReadonlySet<NodeKind> = new Set(['ActionItem', 'Decision', 'Question', 'Risk']);
/** Another kind of thing that bears the whole title is meant rather than one that has its words. */
const costOfTitle = { 'whole title': 0, 'quoted words': 0.15, words: 0.3 };
const articles = new Set(['the', 'a', 'an']);
const pointing = new Set(['the', 'that', 'this', 'our']);

/** Some words of a title name a thing where they are announced as one, `the migration guide`, or begin as it does; Chinese has no articles. */
function isNamedAlone({ by, kind, candidates, said }: FoundReference, { from, to }: { readonly from: number; readonly to: number }, words: readonly Word[]): boolean {
  if (by !== 'words' || isHanText(said) || words.some(({ text }) => isHanText(text))) return true;
  const before = words[from - 1]?.text ?? '';
  const beginsAlike = kind === 'ActionItem' && to > from + 1 && candidates.every(({ name }) => stemOf(name.split(/\s/u)[0]!.toLowerCase()) === stemOf(words[from]!.text));
  // `The flaky ones`: one word may be said of anything.
  return beginsAlike || (pointing.has(before) && to > from + 1);
}
