/**
 * Pure: stretches of a question that describe one title by words of it, `the etcd backup issue`, `the migration guide`. Each has a word that nothing else
 * explains; words that questions use otherwise belong to it only where they stand as in the title.
 */
import { singular } from '../grammar/texts.ts';
import { wordsOf, type Word } from '../grammar/words.ts';

/** What is written in a thing, as its words are compared. */
export interface TitleWords {
  readonly stems: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Places among the words of the question, `to` exclusive. */
export interface DescribedSpan {
  readonly from: number;
  readonly to: number;
}

/** What denies, joins or limits is no part of a description. */
const barred = new Set('not no never without except almost nearly why how only all any and or but nor than more less most few 不 没 无 非 除 和 或 与'.split(' '));
const passedOver = new Set(['the', 'a', 'an']);
const fewestHan = 2;
/** They stand in any title, and say nothing of it: 新的 describes none. */
const particles = /^[的了过着地得]$/u;

const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text);

/** Without the endings of a plural and of a verb: `publishing` is said of `Publish the roadmap`. */
export function stemOf(word: string): string {
  const plain = singular(word);
  return /^[a-z]{4,}$/u.test(plain) ? plain.replace(/(?<=[a-z]{3})(?:ing|ed|e|s)$/u, '') : plain;
}

export function titleWordsOf(title: string): TitleWords {
  const stems = wordsOf(title).filter(({ isWord }) => isWord).map(({ text }) => stemOf(text));
  const places = new Map<string, number[]>();
  stems.forEach((stem, at) => places.set(stem, [...(places.get(stem) ?? []), at]));
  return { stems, places };
}

/** @param isSeed Whether the word at a place is explained by nothing but a title. */
export function describedSpans(words: readonly Word[], isSeed: (at: number) => boolean, title: TitleWords): DescribedSpan[] {
  const stems = words.map(({ text }) => stemOf(text));
  const fits = words.map(({ isWord, text }, at) => isWord && !barred.has(text) && title.places.has(stems[at]!) && (!isHan(text) || isNextTo(title, stems, at)));
  const spans: DescribedSpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (fits[from] !== true) continue;
    let to = from + 1;
    while (fits[to] === true || (fits[to + 1] === true && passedOver.has(words[to]!.text))) to += 1;
    spans.push(...trimmed({ from, to }, stems, isSeed, title));
    from = to;
  }
  return spans.filter((span) => isLongEnough(span, words)).filter((span, index, all) => all.findIndex((other) => other.from === span.from && other.to === span.to) === index);
}

/** Beginning and ending with words that only a title explains; and with what stands at them as in the title. */
function trimmed({ from, to }: DescribedSpan, stems: readonly string[], isSeed: (at: number) => boolean, title: TitleWords): DescribedSpan[] {
  let [first, last] = [from, to - 1];
  while (first < to && !isSeed(first)) first += 1;
  if (first === to) return [];
  while (!isSeed(last)) last -= 1;
  let [start, end] = [first, last];
  for (let before = previous(start, stems); before >= from && isFollowing(title, stems[before]!, stems[start]!); before = previous(start, stems)) start = before;
  for (let after = following(end, stems); after < to && isFollowing(title, stems[end]!, stems[after]!); after = following(end, stems)) end = after;
  return [{ from: start, to: end + 1 }, { from: start, to: last + 1 }, { from: first, to: end + 1 }, { from: first, to: last + 1 }];
}

const previous = (at: number, stems: readonly string[]): number => (passedOver.has(stems[at - 1] ?? '') ? at - 2 : at - 1);
const following = (at: number, stems: readonly string[]): number => (passedOver.has(stems[at + 1] ?? '') ? at + 2 : at + 1);

/** One word stands right before the other in the title, whatever article is between. */
function isFollowing({ stems, places }: TitleWords, one: string, other: string): boolean {
  return (places.get(one) ?? []).some((at) => stems[at + 1] === other || (passedOver.has(stems[at + 1] ?? '') && stems[at + 2] === other));
}

/** Characters are words only together. */
function isNextTo(title: TitleWords, stems: readonly string[], at: number): boolean {
  return [[at - 1, at], [at, at + 1]].some(([one, other]) => stems[one!] !== undefined && stems[other!] !== undefined && isFollowing(title, stems[one!]!, stems[other!]!));
}

function isLongEnough({ from, to }: DescribedSpan, words: readonly Word[]): boolean {
  const said = words.slice(from, to);
  return said.every(({ text }) => isHan(text)) ? said.filter(({ text }) => !particles.test(text)).length >= fewestHan : said.some(({ text }) => text.length > 1);
}

/** Whether all that is said is in the title, and characters as they stand together there. */
export function isDescribedBy(said: readonly Word[], title: TitleWords): boolean {
  const counting = said.filter(({ isWord, text }) => isWord && !passedOver.has(text));
  const stems = counting.map(({ text }) => stemOf(text));
  return counting.length > 0 && counting.every(({ text }, at) => title.places.has(stems[at]!) && (!isHan(text) || counting.length === 1 || isNextTo(title, stems, at)));
}

/** Whether it is the whole title. */
export function isWholeTitle(said: readonly Word[], { stems }: TitleWords): boolean {
  const counting = said.filter(({ isWord }) => isWord);
  return counting.length === stems.length && counting.every(({ text }, at) => stemOf(text) === stems[at]);
}
