/** What a topic is called: a thing that its first sentences name and the rest comes back to, seldom named elsewhere. */
import { subjectIn } from '../acts/chinese-subject.ts';
import { capitalise } from '../language/script.ts';
import { contentStems, stem } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import type { NameIndex } from '../../correction/names/name-index.ts';
import { phrasesOf } from '../wording/noun-phrases.ts';
import { chinesePhrases } from './chinese-phrases.ts';
import { englishPhrases, phraseAt } from './english-phrases.ts';
import { isCourtesy, isNoTitle } from './no-title.ts';

interface Named {
  readonly text: string;
  readonly stems: readonly string[];
  /** Sentences from the beginning of the topic. */
  readonly at: number;
}

/** A thing named so early set the topic. */
const opening = 3;
/** Titles are looked for no further. */
const furthest = 40;
const longestTitle = 4;

interface TitleContext {
  /** Over how many of the meeting's topics each stem is spread: 1 when it is said in one alone. */
  readonly spread: ReadonlyMap<string, number>;
  readonly topics: number;
  /** Who is known: nobody's name is a heading. */
  readonly people: Pick<NameIndex, 'resolve'> | null;
}

/** What already heads another topic heads a second one only for want of anything as good. */
const headedBefore = 0.6;

/** Greetings and arrangements open a meeting; what its first topic is called is said a little later. */
const greetingTurns = 2;

/** What each topic is called; null where nothing is named that stands out. */
export function titlesOf(topics: readonly (readonly Sentence[])[], people: Pick<NameIndex, 'resolve'> | null): (string | null)[] {
  const counts = topics.map(countsOf);
  const context = { ...spreadOf(counts), people };
  const earlier: string[] = [];
  return topics.map((sentences, at) => {
    const title = titleOf(sentences, counts[at]!, context, earlier);
    if (title !== null) earlier.push(title);
    return title;
  });
}

function spreadOf(topics: readonly ReadonlyMap<string, number>[]): Pick<TitleContext, 'spread' | 'topics'> {
  const totals = new Map<string, { all: number; most: number }>();
  for (const counts of topics) {
    for (const [word, count] of counts) {
      const { all, most } = totals.get(word) ?? { all: 0, most: 0 };
      totals.set(word, { all: all + count, most: Math.max(most, count) });
    }
  }
  return { spread: new Map([...totals].map(([word, { all, most }]) => [word, all / most])), topics: topics.length };
}

/** In how many sentences each stem is said. */
function countsOf(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { core, language } of sentences) for (const word of contentStems(core, language)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function titleOf(sentences: readonly Sentence[], counts: ReadonlyMap<string, number>, { spread, topics, people }: TitleContext, earlier: readonly string[]): string | null {
  const from = sentences[0]?.index === 0 ? greetingTurns : 0;
  let best: { readonly text: string; readonly worth: number } | null = null;
  for (const { text, stems, at } of sentences.slice(0, furthest).flatMap(namedIn)) {
    const count = Math.max(...stems.map((word) => counts.get(word) ?? 1));
    // The fifth time tells less than the second.
    const often = Math.min(4, count) + Math.log2(Math.max(1, count / 4));
    const rarity = stems.reduce((sum, word) => sum + Math.log(1 + topics / (spread.get(word) ?? 1)), 0) / stems.length;
    const again = earlier.some((title) => sameTitle(title, text)) ? headedBefore : 1;
    const worth = again * (often + (at >= from && at < from + opening ? 1.5 : 0) + (at === 0 && from === 0 ? 1 : 0)) * rarity * (stems.length > 1 ? 1.25 : 1);
    if ((count > 1 || at < from + opening) && worth > (best?.worth ?? 0) && (people?.resolve(text) ?? null) === null) best = { text, worth };
  }
  return best === null ? null : capitalise(best.text);
}

function namedIn(sentence: Sentence, at: number): Named[] {
  if (isCourtesy(sentence)) return [];
  const texts = sentence.language === 'zh' ? chineseNames(sentence) : englishNames(sentence);
  return texts.map((text) => ({ text, stems: [...contentStems(text, sentence.language)], at })).filter(({ stems }) => stems.length > 0);
}

function englishNames(sentence: Sentence): string[] {
  const found = phrasesOf(sentence)
    .filter(({ isPerson, isCircumstance }) => !isPerson && !isCircumstance)
    .flatMap(({ text }) => {
      const words = text.split(/\s+/);
      const phrase = phraseAt(words, determiner.test(words[0]!) ? 1 : 0);
      return phrase === null ? [] : [phrase.words.length > longestTitle ? phrase.words.slice(-longestTitle).join(' ') : phrase.text];
    });
  return [...new Set([...found, ...englishPhrases(sentence.clean).map(({ text }) => text)])].filter((text) => !isNoTitle(text, 'en'));
}

const determiner = /^(?:the|a|an|our|your|my|his|her|their|this|that|these|those|some|any|another)$/i;

/** The subject of the sentence, and what else it names. */
function chineseNames({ core, isQuestion }: Sentence): string[] {
  const subject = subjectIn(core, isQuestion);
  const others = chinesePhrases(core).map(({ text }) => text);
  return [...(subject !== null && subject.length <= 8 ? [subject] : []), ...others]
    .map((text) => text.replace(placeBehind, '').replace(twice, '$1'))
    .filter((text) => text.length >= 2 && !isNoTitle(text, 'zh'));
}

/** 北斗那边找, 发票上周五, TTL 设: the place, the day and the verb behind a name. */
const placeBehind = /(?<=.{2})(?:[上下这本]?周[一二三四五六日]|[上下这]个月).*$|(?:那边|这边|那块|这块|那个).*$| [设改加用放做]$/;
/** 火锅火锅: said twice for once. */
const twice = /^(.{2,})\1$/;

/** The same word in two forms is one title: `test`, `tests`. */
export function sameTitle(a: string, b: string): boolean {
  const key = (title: string): string => title.toLowerCase().split(/\s+/).map(stem).join(' ');
  return key(a) === key(b);
}
