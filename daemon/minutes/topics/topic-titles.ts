/** What a topic is called: a thing that its first sentences name and the rest comes back to, seldom named elsewhere. */
import { subjectIn } from '../acts/chinese-subject.ts';
import { capitalise } from '../language/script.ts';
import { contentStems, stem } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import { phrasesOf } from '../wording/noun-phrases.ts';
import { chinesePhrases } from './chinese-phrases.ts';
import { englishPhrases, phraseAt } from './english-phrases.ts';

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
}

/** Greetings and arrangements open a meeting; what its first topic is called is said a little later. */
const greetingTurns = 2;

/** What each topic is called; null where nothing is named that stands out. */
export function titlesOf(topics: readonly (readonly Sentence[])[]): (string | null)[] {
  const counts = topics.map(countsOf);
  const context = spreadOf(counts);
  return topics.map((sentences, at) => titleOf(sentences, counts[at]!, context));
}

function spreadOf(topics: readonly ReadonlyMap<string, number>[]): TitleContext {
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

function titleOf(sentences: readonly Sentence[], counts: ReadonlyMap<string, number>, { spread, topics }: TitleContext): string | null {
  const from = sentences[0]?.index === 0 ? greetingTurns : 0;
  let best: { readonly text: string; readonly worth: number } | null = null;
  for (const { text, stems, at } of sentences.slice(0, furthest).flatMap(namedIn)) {
    const count = Math.max(...stems.map((word) => counts.get(word) ?? 1));
    // The fifth time tells less than the second.
    const often = Math.min(4, count) + Math.log2(Math.max(1, count / 4));
    const rarity = stems.reduce((sum, word) => sum + Math.log(1 + topics / (spread.get(word) ?? 1)), 0) / stems.length;
    const worth = (often + (at >= from && at < from + opening ? 1.5 : 0) + (at === 0 && from === 0 ? 1 : 0)) * rarity * (stems.length > 1 ? 1.25 : 1);
    if ((count > 1 || at < from + opening) && worth > (best?.worth ?? 0)) best = { text, worth };
  }
  return best === null ? null : capitalise(best.text);
}

function namedIn(sentence: Sentence, at: number): Named[] {
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
  return [...new Set([...found, ...englishPhrases(sentence.clean).map(({ text }) => text)])].filter((text) => !isNoTitle.test(text));
}

/** `the fourth`, `takes`: a day or a verb. */
const isNoTitle = /^(?:\w+(?:teenth|ieth|th|first|second|third)|takes|gives|goes|says|means|works|helps|sense|chat|call|name|names|list|kids?|lunch|coffee|weekend)$/i;
const determiner = /^(?:the|a|an|our|your|my|his|her|their|this|that|these|those|some|any|another)$/i;

/** The subject of the sentence, and what else it names. */
function chineseNames({ core, isQuestion }: Sentence): string[] {
  const subject = subjectIn(core, isQuestion);
  const others = chinesePhrases(core).map(({ text }) => text);
  return [...(subject !== null && subject.length <= 8 ? [subject] : []), ...others].filter((text) => !isNoChineseTitle.test(text));
}

/** 异步是能解决, 万一清单, 打电话: a clause, a conjunction, something done. */
const isNoChineseTitle = /[是能会得着过吗吧呢了还就都也很太咱您]|大概|其实|万一|有点|担心|问过|问一下|找个|做个|提了|写完|打电话|昨天|今天|明天|今年|明年|晚上|哪些|进来|整个|上个|下个|^[我你他她这那哪]|[上里中下时前后些]$|^(?:一句|[后前上下里外]面|最近|目前|第.{1,2}个?|那边|这边|刚才|趁热|怎么.*|什么.*|多少.*|[一二三四五六七八九十两几]+[个块天周次遍位套份条百千万].*|[A-Za-z]\d*|大家.*|听得到|投[个一]?屏|上午|下午|今晚)$/;

/** The same word in two forms is one title: `test`, `tests`. */
export function sameTitle(a: string, b: string): boolean {
  const key = (title: string): string => title.toLowerCase().split(/\s+/).map(stem).join(' ');
  return key(a) === key(b);
}
