/**
 * A question as a plan: its words looked up, its names and times found, all readings made by a chart, and the likeliest taken when it is clear. Pure.
 */
import { commonEnglish } from '../../minutes/language/common-english.ts';
import { addDays, addMonths } from '../../minutes/dates/calendar.ts';
import type { Plan, Value } from '#schemas/query';
import { planSchema } from '#schemas/query';
import type { Candidate, NameBook } from '../names/name-book.ts';
import { findNames, type NameSpan } from '../names/find-names.ts';
import { findTimes } from '../time/find-times.ts';
import { toUtc } from '../time/to-utc.ts';
import type { Clock } from '../time/time-span.ts';
import { parse, type Entry, type Grammar, type Item } from './chart.ts';
import { withSkips } from './skips.ts';
import type { Lexicon } from './lexicon.ts';
import { things, type Things, type Time } from './meanings.ts';
import { meantWord } from './slips.ts';
import { singular, textEntries } from './texts.ts';
import { placeOf, wordsOf, type Word } from './words.ts';

/** A language of questions. */
export interface QuestionLanguage {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  /** Categories of entries that say nothing by themselves, before (`the`) and behind (`please`) what they stand with. */
  readonly skippedBefore: readonly string[];
  readonly skippedAfter: readonly string[];
  /** Categories after which any words may follow as a text: `about …`. */
  readonly textAfter: readonly string[];
  /** Categories before which any words may stand as a text: `… in the title`. */
  readonly textBefore: readonly string[];
  /** Words of a text that do not count. */
  readonly emptyWords: ReadonlySet<string>;
  /** How old something is at least, `older than two weeks`, as a pattern with the groups `number` and `unit`. */
  readonly ages?: RegExp;
  readonly numberOf?: (said: string) => number | null;
}

/** A piece of work that was named by its number, and what the graph has under it. */
export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly kind: 'PullRequest' | 'Issue' | 'Commit';
  readonly candidates: readonly Candidate[];
}

export interface QuestionContext {
  readonly language: QuestionLanguage;
  readonly book: NameBook;
  readonly clock: Clock;
  /** Who asks; null when nobody has been told. */
  readonly me: Candidate | null;
  readonly references: readonly FoundReference[];
}

/** A name that several bear. */
export interface UnclearName {
  readonly said: string;
  readonly kind: string;
  readonly candidates: readonly Candidate[];
}

/** A word that was read as another one. */
export interface ReadAs {
  readonly said: string;
  readonly meant: string;
}

export type Reading =
  | { readonly status: 'read'; readonly plan: Plan; readonly slips: readonly ReadAs[]; readonly cost: number }
  | { readonly status: 'unclear name'; readonly plan: Plan; readonly names: readonly UnclearName[] }
  | { readonly status: 'several readings'; readonly plans: readonly Plan[] }
  /** Words that mean nothing here. */
  | { readonly status: 'unknown words'; readonly words: readonly string[] }
  /** Each word is known, and together they make no question. */
  | { readonly status: 'no sentence' }
  | { readonly status: 'nobody asks' }
  /** Of what is to come the graph knows nothing but when tasks are due. */
  | { readonly status: 'lies ahead' }
  | { readonly status: 'too long' }
  | { readonly status: 'empty' };

const MAX_WORDS = 60;
const MAX_ITEMS = 30_000;
/** Readings that cost no more than this above the best are as good. */
const MARGIN = 0.04;

type Says = { readonly unclear: UnclearName } | { readonly slip: ReadAs } | { readonly me: true };

export function readQuestion(question: string, context: QuestionContext): Reading {
  const reading = readAsSaid(question, context);
  if (reading.status !== 'no sentence') return reading;
  // "Last week, which PRs were merged?": what stands before the question is said behind it.
  const turned = turnedAround(question, context.clock);
  const again = turned === null ? null : readAsSaid(turned.question, { ...context, references: context.references.map((reference) => ({ ...reference, start: turned.moved(reference.start), end: turned.moved(reference.start) + reference.end - reference.start })) });
  return again === null || again.status === 'no sentence' || again.status === 'unknown words' ? reading : again;
}

const MAX_FRONT = 60;

function turnedAround(question: string, clock: Clock): { readonly question: string; readonly moved: (at: number) => number } | null {
  const time = findTimes(question, clock).find(({ start }) => question.slice(0, start).trim() === '');
  const comma = /^[^,，]{2,60}[,，]/u.exec(question);
  const front = comma !== null ? comma[0].length : time === undefined ? 0 : time.end;
  const rest = question.slice(front);
  if (front === 0 || front > MAX_FRONT || rest.trim() === '') return null;
  const behind = question.slice(0, comma === null ? front : front - 1);
  const offset = rest.length + 1;
  return { question: `${rest} ${behind}`, moved: (at) => (at < front ? at + offset : at - front) };
}

function readAsSaid(question: string, context: QuestionContext): Reading {
  const words = trimmed(wordsOf(question));
  if (words.length === 0) return { status: 'empty' };
  if (words.length > MAX_WORDS) return { status: 'too long' };
  const { language } = context;
  const { entries, unknown } = entriesOf(question, words, context);
  const parsed = parse(language.grammar, words.length, entries, { goal: 'S', margin: MARGIN, maxItems: MAX_ITEMS });
  const plans = distinct(parsed.readings, context.clock.today);
  const [best, second] = plans;
  if (best !== undefined && liesAhead(best.plan, context.clock.today)) return { status: 'lies ahead' };
  if (best === undefined) return unknown.length > 0 ? { status: 'unknown words', words: unknown } : { status: 'no sentence' };
  const says = best.item.remarks.map(({ says: each }) => each as Says);
  if (says.some((each) => 'me' in each)) return { status: 'nobody asks' };
  const names = says.flatMap((each) => ('unclear' in each && isLeftOpen(best.plan, each.unclear) ? [each.unclear] : []));
  if (names.length > 0) return { status: 'unclear name', plan: best.plan, names };
  if (second !== undefined) return { status: 'several readings', plans: plans.map(({ plan }) => plan) };
  return { status: 'read', plan: best.plan, slips: says.flatMap((each) => ('slip' in each ? [each.slip] : [])), cost: best.item.cost };
}

/** Other words may have told which one is meant: issue 53 in atlas. */
function isLeftOpen(part: unknown, unclear: UnclearName): boolean {
  if (Array.isArray(part)) return part.some((each) => isLeftOpen(each, unclear));
  if (typeof part !== 'object' || part === null) return false;
  if ('is' in part && part.is === 'named' && 'ids' in part && Array.isArray(part.ids)) {
    const ids: readonly unknown[] = part.ids;
    return unclear.candidates.filter(({ id }) => ids.includes(id)).length > 1;
  }
  return Object.values(part).some((each) => isLeftOpen(each, unclear));
}

/** What has happened cannot have happened after today. */
function liesAhead(part: unknown, today: string): boolean {
  if (Array.isArray(part)) return part.some((each) => liesAhead(each, today));
  if (typeof part !== 'object' || part === null) return false;
  const range = 'within' in part ? part.within : 'range' in part && 'value' in part && (part.value as Value).property !== 'due' && (part.value as Value).property !== 'id' ? part.range : null;
  if (typeof range === 'object' && range !== null && 'from' in range && typeof range.from === 'string' && range.from.slice(0, 10) > today) return true;
  return Object.values(part).some((each) => liesAhead(each, today));
}

/** Signs at the end, and around the whole, say nothing. */
function trimmed(words: readonly Word[]): Word[] {
  const first = words.findIndex(({ isWord, text }) => isWord || text === '"' || text === '“' || text === '「');
  const last = words.findLastIndex(({ isWord, text }) => isWord || text === '"' || text === '”' || text === '」');
  return first < 0 ? [] : words.slice(first, last + 1);
}

function distinct(readings: readonly Item[], today: string): { readonly plan: Plan; readonly item: Item }[] {
  const plans = new Map<string, { readonly plan: Plan; readonly item: Item }>();
  for (const item of readings) {
    const plan = planSchema.parse(inOrder(item.meaning, today));
    const key = JSON.stringify(plan);
    if (!plans.has(key)) plans.set(key, { plan, item });
  }
  return [...plans.values()];
}

/**
 * Conditions that hold together, in one order however they were said, so that equal plans are alike; what is picked stays last. Marks that only
 * the reading needs are left out, and what is overdue gets its day.
 */
export function inOrder(part: unknown, today: string): unknown {
  if (Array.isArray(part)) return part.map((each) => inOrder(each, today));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'each').map(([key, value]) => [key, (key === 'where' || key === 'of') && Array.isArray(value) ? sorted(value.map((each) => inOrder(each, today))) : key === 'before' && value === 'today' ? today : inOrder(value, today)]));
}

function sorted(conditions: readonly unknown[]): unknown[] {
  const isPicked = (condition: unknown): boolean => (condition as { readonly is?: string }).is === 'picked';
  return conditions.map((condition) => ({ condition, text: (isPicked(condition) ? '~' : ' ') + JSON.stringify(condition) })).sort((one, other) => (one.text < other.text ? -1 : Number(one.text > other.text))).filter(({ text }, index, all) => all[index - 1]?.text !== text).map(({ condition }) => condition);
}

function entriesOf(question: string, words: readonly Word[], { language, book, clock, me, references }: QuestionContext): { readonly entries: Entry[]; readonly unknown: string[] } {
  const { lexicon } = language;
  const spans = findNames(book, question, (word) => lexicon.has(word));
  const named = [
    ...spans.flatMap((span) => nameEntry(span, words)),
    ...seriesEntries(words, book, lexicon),
    ...references.flatMap((reference) => referenceEntry(reference, words)),
    ...timeEntries(question, words, clock),
    ...ageEntries(question, words, clock, language),
    ...words.flatMap(({ text }, from): Entry[] => (/^\d{1,6}$/u.test(text) ? [{ category: 'Number', from, to: from + 1, cost: 0, meaning: Number(text) }] : [])),
  ];
  const looked = lexicon.entriesOf(words.map(({ text }) => text)).map((entry) => withNumber(withMe(entry, me), words));
  const covered = coveredBy([...named, ...looked], words.length);
  const corrected = correctedWords(words, covered, lexicon);
  const meant = lexicon.entriesOf(corrected).flatMap((entry) => slipEntry(entry, words, corrected));
  const all = [...named, ...looked, ...meant];
  const texts = textEntries(words, all, language);
  const still = coveredBy(all, words.length);
  const unknown = words.filter(({ isWord }, index) => isWord && !still[index]).map(({ start, end }) => question.slice(start, end));
  const signs = words.flatMap(({ isWord, text }, from): Entry[] => (isWord || still[from] ? [] : [{ category: 'Sign', from, to: from + 1, cost: 0, meaning: null }, ...(commas.has(text) ? [{ category: 'comma', from, to: from + 1, cost: 0.02, meaning: ',' }] : [])]));
  return { entries: withSkips([...all, ...signs, ...texts], language), unknown };
}

/** What parts things of a list. */
const commas = new Set([',', '，', '、']);

function coveredBy(entries: readonly Entry[], length: number): boolean[] {
  const covered = Array.from({ length }, () => false);
  for (const { from, to } of entries) covered.fill(true, from, to);
  return covered;
}

function nameEntry(span: NameSpan, words: readonly Word[]): Entry[] {
  const place = placeOf(words, span);
  if (place === null) return [];
  const { kind, candidates, cost: far, possessive, said } = span;
  const cost = far * 0.5 + (kind === 'Note' ? 0.6 : kind === 'Topic' ? 0.1 : 0);
  if (kind === 'Label') return [{ ...place, category: 'Label', cost, meaning: candidates[0]!.id }];
  if (kind === 'Series') return [{ ...place, category: 'Kind', cost: cost + 0.05, meaning: things('Meeting', { is: 'one of', property: 'series', values: candidates.map(({ id }) => id) }) }];
  const ids = candidates.map(({ id }) => id);
  const meaning: Things = { kind, where: [{ is: 'named', ids }], named: { ids, each: false, shown: candidates[0]!.name } };
  // Meetings of one title are one series; anybody else of one name is somebody else.
  const isUnclear = candidates.length > 1 && kind !== 'Meeting' && kind !== 'Note';
  const remark = { start: span.start, end: span.end, says: { unclear: { said, kind, candidates } } satisfies Says };
  const slip = span.how === 'slip' || span.how === 'sound' ? { remark: { start: span.start, end: span.end, says: { slip: { said, meant: candidates[0]!.name } } satisfies Says } } : {};
  return [{ ...place, category: possessive === true ? 'NameOwner' : 'Name', cost, meaning, ...(isUnclear ? { remark } : slip) }];
}

/** Meetings by the end of their series' name, `the stand-ups` of all who have one; in the plural, and however they are written together. */
function seriesEntries(words: readonly Word[], book: NameBook, lexicon: Lexicon): Entry[] {
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

function referenceEntry({ kind, candidates, said, ...span }: FoundReference, words: readonly Word[]): Entry[] {
  const place = placeOf(words, span);
  if (place === null || candidates.length === 0) return [];
  const ids = candidates.map(({ id }) => id);
  const meaning: Things = { kind, where: [{ is: 'named', ids }], named: { ids, each: false, shown: ids[0]! } };
  return [{ ...place, category: 'Name', cost: 0, meaning, ...(ids.length > 1 && { remark: { ...span, says: { unclear: { said, kind, candidates } } } }) }];
}

function timeEntries(question: string, words: readonly Word[], clock: Clock): Entry[] {
  const ahead = findTimes(question, clock, { towards: 'future' });
  return findTimes(question, clock).flatMap((span): Entry[] => {
    const place = placeOf(words, span);
    // "Merged within a day" is how long it took.
    if (place === null || /^within (?:an?|one|two|three|\d+) /iu.test(question.slice(span.start, span.end))) return [];
    // What was due since Friday was due since the last one.
    const later = /^(?:since|自)/iu.test(question.slice(span.start, span.end)) ? span : (ahead.find(({ start, end }) => start === span.start && end === span.end) ?? span);
    const meaning: Time = { days: span.range, utc: toUtc(span.range, clock.zone), ahead: { days: later.range, utc: toUtc(later.range, clock.zone) } };
    const preposition = /^(?:from|of|in|on|at|for|during)\s+(?=\S)/iu.exec(question.slice(span.start, span.end));
    const bare = preposition === null ? null : placeOf(words, { start: span.start + preposition[0].length, end: span.end });
    // "From yesterday's stand-up": the preposition belongs to the stand-up.
    return [{ ...place, category: 'Time', cost: 0, meaning }, ...(bare === null ? [] : [{ ...bare, category: 'Time', cost: 0.1, meaning }])];
  });
}

const daysOf: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, q: 91, y: 365 };

/** `older than two weeks`: what was there before that day. */
function ageEntries(question: string, words: readonly Word[], { today, zone }: Clock, { ages, numberOf }: QuestionLanguage): Entry[] {
  if (ages === undefined) return [];
  return [...question.toLowerCase().matchAll(ages)].flatMap(({ 0: said, index, groups }): Entry[] => {
    const number = numberOf?.(groups?.number ?? '') ?? Number(groups?.number ?? 1);
    const days = daysOf[groups?.unit?.[0] ?? ''];
    const place = placeOf(words, { start: index, end: index + said.trimEnd().length });
    if (place === null || days === undefined || Number.isNaN(number)) return [];
    const unit = groups!.unit!.startsWith('m') ? addMonths(today, -number) : groups!.unit!.startsWith('y') ? addMonths(today, -12 * number) : addDays(today, -days * number);
    const range = { from: null, before: unit };
    const time = { days: range, utc: toUtc(range, zone) };
    return [{ ...place, category: 'AgeOver', cost: 0, meaning: { ...time, ahead: time } satisfies Time }];
  });
}

const meCategories = new Set(['Me', 'My']);

function withMe(entry: Entry, me: Candidate | null): Entry {
  if (!meCategories.has(entry.category)) return entry;
  if (me === null) return { ...entry, meaning: things('Person', { is: 'named', ids: ['me'] }), remark: { start: entry.from, end: entry.to, says: { me: true } satisfies Says } };
  return { ...entry, meaning: { ...things('Person', { is: 'named', ids: [me.id] }), named: { ids: [me.id], each: false, shown: me.name } } };
}

/** `issues` are several. */
function withNumber(entry: Entry, words: readonly Word[]): Entry {
  const last = words[entry.to - 1]!.text;
  const isPlural = entry.category === 'Kind' && (last === 'people' || last === 'folks' || (last.endsWith('s') && /^[a-z]/u.test(last)));
  return isPlural ? { ...entry, meaning: { ...(entry.meaning as Things), plural: true } } : entry;
}

function correctedWords(words: readonly Word[], covered: readonly boolean[], lexicon: Lexicon): string[] {
  return words.map(({ text, isWord }, index) => (covered[index] === true || !isWord || commonEnglish.has(text) ? text : (meantWord(text, lexicon.words) ?? text)));
}

const SLIP_COST = 0.6;

function slipEntry(entry: Entry, words: readonly Word[], corrected: readonly string[]): Entry[] {
  const changed = words.findIndex(({ text }, index) => index >= entry.from && index < entry.to && corrected[index] !== text);
  if (changed < 0) return [];
  const { start, end, text } = words[changed]!;
  return [{ ...entry, cost: entry.cost + SLIP_COST, remark: { start, end, says: { slip: { said: text, meant: corrected[changed]! } } satisfies Says } }];
}
