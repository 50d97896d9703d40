/** Words that are meant as text, `about rate limits`: any words behind or before what announces them, the fewer known ones the likelier. Pure. */
import type { NodeKind } from '#schemas/graph';
import type { Entry } from './chart.ts';
import { quotedSpans } from './quotes.ts';
import type { Word } from './words.ts';

export interface TextWords {
  readonly textAfter: readonly string[];
  readonly textBefore: readonly string[];
  readonly emptyWords: ReadonlySet<string>;
}

const MAX_WORDS = 12;
/** What joins, denies or parts is no part of a text that nobody quoted. */
const joints = new Set(['nobody', 'everybody', 'everyone', 'somebody', 'someone', 'anybody', 'anyone', 'nothing', 'something', 'anything', 'everything', 'it', 'get', 'got', 'gotten', 'they', 'he', 'she', '-', '–', '—', ':', '：', ';', '；', '?', '？', 'and', 'or', 'but', 'not', 'except', 'nor', 'without', '&', '|', '或', '和', '与', '及', '跟', '、', '但', '却']);
const pickingCategories = new Set(['Newest', 'Oldest', 'Longest', 'Shortest', 'LongestOpen', 'My']);
const stateCategories = new Set(['Stative', 'Adjective', 'Nobody', 'Neg', 'NoHave']);
const isHan = (word: Word | undefined): boolean => word !== undefined && /\p{Script=Han}/u.test(word.text);
const timeUnits = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'hours']);
/** `In the quarterly` says where, `since May` when; `about` announces a text. */
const placing = new Set(['in', 'at', 'during', 'since', 'until', 'about']);
const articles = new Set(['the', 'a', 'an']);
const wordWords = new Set(['word', 'words', 'phrase', 'term']);
const singleKinds = new Set(['issue', 'pr', 'ticket', 'bug']);
const questionWords = new Set(['where', 'which', 'who', 'whom', 'whose', 'what', 'how', 'when', 'why', '谁', '哪']);

export function textEntries(words: readonly Word[], entries: readonly Entry[], { textAfter, textBefore, emptyWords }: TextWords): Entry[] {
  // A project's name keeps its s.
  const named = new Set(entries.filter((entry) => entry.to === entry.from + 1 && isNameOf('Project', entry)).map(({ from }) => words[from]!.text));
  const costs = words.map((_, index) => costOf(index, entries));
  const quotes = quotedSpans(words);
  const text = (from: number, to: number, cost: number, isQuoted = false): Entry[] => {
    if (!isQuoted && isNoText(from, to)) return [];
    if (!isQuoted && words.slice(from, to).every(({ text: word, isWord }) => !isWord || emptyWords.has(word))) return [];
    const said = isQuoted && isUnbroken(words.slice(from, to)) ? [words.slice(from, to).map(({ text: word }) => word).join('')] : textWords(words.slice(from, to), emptyWords, named);
    if (said.length === 0) return [];
    // As it was said, too, for those who look for its meaning.
    const phrase = words.slice(from, to).filter(({ isWord }) => isWord).map(({ text: word }) => word);
    // The word `queue` in a title is that word alone.
    const start = from - announcing(words, from);
    return [{ category: 'Text', from: start, to, cost, meaning: said }, { category: 'Phrase', from: start, to, cost, meaning: spokenTogether(phrase) }];
  };
  /** A time, another question, two things, or somebody's name. */
  function isNoText(from: number, to: number): boolean {
    const within = words.slice(from, to);
    // Whatever stands beside a quote is none of its words: “首页”两个字.
    if (quotes.some((quote) => quote.from < to && quote.to > from && (from < quote.from || to > quote.to))) return true;
    // 提的第一个 issue: a particle belongs to the word before it.
    if (/^[的了过]$/u.test(within[0]!.text)) return true;
    // 有没有人看到: 人 goes with what stands before it.
    if (within[0]!.text === '人' && words[from - 1]?.text === '有' && ['没', '否', '不'].includes(words[from - 2]?.text ?? '')) return true;
    // 叫什么 is no 叫"什".
    if (words[to]?.text === '么' && /^[什怎这那多]$/u.test(within.at(-1)!.text)) return true;
    // Of the longest, the latest, Ben's: things are meant, not words.
    if (entries.some((entry) => entry.from >= from && entry.to <= to && (pickingCategories.has(entry.category) || entry.category === 'NameOwner' || isNameOf('Person', entry)))) return true;
    if (within.some(({ text: word }) => /^\d+$/u.test(word)) && within.some(({ text: word }) => timeUnits.has(word))) return true;
    if (announcing(words, from + 1) > 0 || announcing(words, from + 2) > 0) return true;
    if (placing.has(within.find(({ text: word }) => !articles.has(word))?.text ?? '')) return true;
    // Around the kick-off is when that was.
    if (words[from - 1]?.text === 'around' && entries.some((entry) => entry.from >= from && entry.to <= to && (entry.category === 'Time' || ((entry.category === 'Kind' || entry.category === 'Name') && (entry.meaning as { readonly kind?: string }).kind === 'Meeting')))) return true;
    // What is about to be merged is not about anything.
    if (words[from - 1]?.text === 'about' && words[from]!.text === 'to') return true;
    // What is called by its number is meant itself.
    if (entries.some((entry) => entry.from >= from && entry.to <= to && (isNameOf('PullRequest', entry) || isNameOf('Issue', entry)) && words.slice(entry.from, entry.to).some(({ text: word }) => /#\d+$/u.test(word)))) return true;
    if (within.some(({ text: word }) => questionWords.has(word) || joints.has(word))) return true;
    // Meetings about the etcd backup issue are about that issue.
    if (articles.has(within[0]!.text) && singleKinds.has(within.at(-1)!.text)) return true;
    // 关于 cache 上周提的: characters stand together without a space, so that the text would take the time with it.
    if (within.some(({ text: word }) => /\p{Script=Han}/u.test(word)) && entries.some((entry) => entry.category === 'Time' && entry.from >= from && entry.to <= to && entry.to > entry.from + 1)) return true;
    // 关于 cache 没人 review 的: what is said of the things themselves begins behind the last word of the text.
    if (entries.some((entry) => stateCategories.has(entry.category) && entry.from > from && entry.to <= to && isHan(words[entry.from]) && !isHan(words[entry.from - 1]))) return true;
    return entries.some((entry) => entry.category === 'Time' && entry.from <= from && entry.to >= to);
  }
  const starts = new Set(entries.filter(({ category }) => textAfter.includes(category)).map(({ to }) => to));
  const ends = new Set(entries.filter(({ category }) => textBefore.includes(category)).map(({ from }) => from));
  const free: Entry[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let cost = 0;
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_WORDS); to += 1) {
      cost += costs[to - 1]!;
      if (starts.has(from - announcing(words, from)) || ends.has(to)) free.push(...text(from, to, cost));
    }
  }
  // `About cache or retry`: one more word, or two, that nothing else is known of but that they are names.
  for (const { to: from } of entries.filter(({ category }) => category === 'or')) {
    for (let to = from + 1; to <= Math.min(words.length, from + 2) && costs[to - 1]! !== KNOWN && costs[to - 1]! !== TIME; to += 1) {
      free.push(...text(from, to, 0).flatMap((entry) => (entry.category === 'Text' && entry.from === from ? [{ ...entry, category: 'TextToo', cost: (to - from) * 0.05 }] : [])));
    }
  }
  return [...free, ...quotes.flatMap(({ from, to }) => text(from + 1, to - 1, 0, true).flatMap((entry) => (entry.category === 'Phrase' ? [{ ...entry, from, to }, { ...entry, category: 'Quote', meaning: [entry.meaning], from, to }] : [{ ...entry, from, to }])))];
}

/** `fix(jsx)` in quotes, with the signs between its words; spaces between them may be more, or none, where it is written. */
const isUnbroken = (quoted: readonly Word[]): boolean => quoted.filter(({ isWord }) => isWord).length > 1 && quoted.some(({ isWord }) => !isWord) && !quoted.some(isHan) && quoted.every(({ start }, index) => index === 0 || start === quoted[index - 1]!.end);

/** How many words before there say that words follow: `with the word queue`. What is `about the word count` is not. */
function announcing(words: readonly Word[], at: number): number {
  return wordWords.has(words[at - 1]?.text ?? '') && words[at - 2]?.text === 'the' && words[at] !== undefined && words[at - 3]?.text !== 'about' ? 2 : 0;
}

function isNameOf(kind: NodeKind, { category, meaning }: Entry): boolean {
  return category === 'Name' && (meaning as { readonly kind?: string }).kind === kind;
}

const TIME = 0.5;
const KNOWN = 0.3;

function costOf(index: number, entries: readonly Entry[]): number {
  const here = entries.filter(({ from, to }) => from <= index && index < to);
  if (here.some(({ category }) => category === 'Time')) return TIME;
  if (here.some(({ category }) => category === 'Name' || category === 'NameOwner')) return 0.35;
  if (here.some(({ category }) => category === 'Article' || category === 'Label')) return 0.1;
  return here.length > 0 ? KNOWN : 0.05;
}

/** The words that count, each without the ending of a plural, so that `limits` finds `limit` and the other way round. */
export function textWords(words: readonly Word[], emptyWords: ReadonlySet<string>, named: ReadonlySet<string> = new Set()): string[] {
  const said = words.filter(({ isWord }) => isWord).map(({ text }) => text);
  const counting = said.filter((word) => !emptyWords.has(word));
  return joinedHan(counting.length > 0 ? counting : said).map((word) => (named.has(word) ? word : singular(word)));
}

function spokenTogether(words: readonly string[]): string {
  return joinedHan(words).join(' ');
}

/** Chinese characters that stand together are looked for together. */
function joinedHan(words: readonly string[]): string[] {
  const joined: string[] = [];
  const isHan = (word: string | undefined): boolean => word !== undefined && /^\p{Script=Han}+$/u.test(word);
  for (const word of words) {
    if (isHan(word) && isHan(joined.at(-1))) joined.push(`${joined.pop()!}${word}`);
    else joined.push(word);
  }
  return joined;
}

export function singular(word: string): string {
  const plain = word.replace(/'s?$/u, '');
  if (!/^[a-z]{4,}$/u.test(plain) || plain.endsWith('ss') || plain.endsWith('us') || plain.endsWith('is')) return plain;
  if (/(?:x|ch|sh|ss|z)es$/u.test(plain)) return plain.slice(0, -2);
  // `retries` is found by both of its forms (contents.ts).
  if (plain.endsWith('ies')) return plain;
  return plain.endsWith('s') ? plain.slice(0, -1) : plain;
}
