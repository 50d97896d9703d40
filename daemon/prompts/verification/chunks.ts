/**
 * A sentence in pieces, one for each number, clock time or day in it, with the words that belong to it:
 * `nine seconds on old phones and two on new ones` → 9 with {login, old, phone}, 2 with {login, new}. Pure.
 */
import type { Language } from '../../minutes/language/script.ts';
import { quantitiesIn } from './check-numbers.ts';
import { clausesOf } from './evidence.ts';
import { lemma } from './words/lemmas.ts';
import { isContent, wordsOf } from './words/english-uses.ts';

export interface Chunk {
  /** `11`, `clock 2:40`, `day thursday`; null for a clause that has none. */
  readonly item: string | null;
  /** As it was said. */
  readonly said: string;
  /** The whole out of which another number is: `four hundred out of two million`. */
  readonly isTotal: boolean;
  /** Another of the pattern stands in the same clause, so that its words are of both. */
  readonly isShared: boolean;
  readonly words: ReadonlySet<string>;
  /** What is counted: `visitor` of "twelve hundred visitors". */
  readonly counted: ReadonlySet<string>;
  /** Those before the number: what it is told of. */
  readonly opening: ReadonlySet<string>;
  /** What it counts: only what is of one kind is mistaken for each other. */
  readonly kind: 'day' | 'clock' | 'share' | 'time' | 'other' | 'count' | 'plain';
}

const number = '(?:\\d[\\d,]*(?:\\.\\d+)?|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)\\b)';
const englishDay = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/giu;
const englishNumber = new RegExp(
  `\\b(?:\\d{1,2}:\\d\\d|(?:${number}|a quarter|quarter|half) (?:past|to) ${number}|(?:half|a third|a quarter|third of|quarter of)\\b|${number}(?:[\\s-]+(?:and\\s+)?${number})*)`,
  'giu',
);
const numeral = '[\\d零一二三四五六七八九十百千万亿两.]';
const chineseDay = new RegExp(`(?:周|星期|礼拜)[一二三四五六日天末](?![十百千])|${numeral}+月(?!份?内)`, 'gu');
const chineseNumber = new RegExp(`${numeral}+点(?:半|一刻|${numeral}+分?)?|百分之${numeral}+|${numeral}+分之${numeral}+|一半|一(?=次)|(?<!第)(?!一(?!半)(?!${numeral}))${numeral}+`, 'gu');
/** Measures that are no words of their own. */
const measure = /^(?:seconds?|milliseconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|per|euros?|dollars?|bytes?|gigabytes?|megabytes?)$/;
const chineseMeasures = /个小时|分钟|小时|秒|毫秒|个月|个|张|块|元|天|人次|次|每|大概|左右|一共/gu;
/** What stands for a thing that was named before. */
const pronoun = /\b(?:it|that|they|them|which|he|she|ones?)\b|[它他她]/iu;
const ofWhole = /\bof(?: (?:the|about|roughly|around|some|our|nearly|almost))*\s*$/iu;
const chineseWhole = /^(?:个|张|条|份|台|家|名)?[^，。]{0,6}?(?:里|中)(?:面|有)?/u;

const countedIn = { en: /^\s*\p{L}+/u, zh: /^\p{Script=Han}{1,4}/u } as const;

/** The chunks of a whole text, sentence by sentence. What a pronoun stands for is taken from the chunk before. */
export function chunksOf(sentences: readonly string[], language: Language): Chunk[] {
  const [days, numbers] = language === 'zh' ? [chineseDay, chineseNumber] : [englishDay, englishNumber];
  const withoutDays = sentences.map((sentence) => sentence.replace(days, ' '));
  return [...chunksBy(numbers, withoutDays, language), ...chunksBy(days, sentences, language)];
}

function chunksBy(pattern: RegExp, sentences: readonly string[], language: Language): Chunk[] {
  const chunks: Chunk[] = [];
  for (const sentence of sentences) {
    for (const [at, clause] of clausesOf(sentence).entries()) {
      const own = chunksOfClause(clause, pattern, language);
      const before = chunks.findLast(({ words }) => words.size > 0);
      const isShort = at > 0 && (own[0]?.opening.size ?? 0) <= (language === 'zh' ? 2 : 0);
      // "It was to be four", "nine on old phones, two on new ones": what it is told of was said before.
      const heads = before !== undefined && (pronoun.test(clause) || isShort) ? before.opening : [];
      for (const chunk of own) {
        // "Twelve hundred visitors in March and fifteen hundred in April"
        const things = chunk.counted.size === 0 && !chunk.isTotal ? chunks.at(-1)?.counted ?? [] : [];
        chunks.push({ ...chunk, words: new Set([...chunk.words, ...heads, ...things]) });
      }
    }
  }
  return chunks;
}

function chunksOfClause(clause: string, pattern: RegExp, language: Language): Chunk[] {
  const items = [...clause.matchAll(pattern)].filter((match) => !/^one$/i.test(match[0]) && !isLabel(clause.slice(0, match.index)));
  const [first] = items;
  const all = contentOf(clause.replace(pattern, ' '), language);
  if (first === undefined) return [{ item: null, said: '', isTotal: false, isShared: false, kind: 'plain', words: all, opening: all, counted: new Set() }];
  const opening = contentOf(clause.slice(0, first.index), language);
  const afters = items.map((match, at) => clause.slice(match.index + match[0].length, items[at + 1]?.index ?? clause.length));
  const isTotal = items.map((match, at) => (language === 'zh' ? at < items.length - 1 && chineseWhole.test(afters[at]!) : at > 0 && ofWhole.test(clause.slice(0, match.index))));
  return items.map(({ 0: said }, at): Chunk => {
    const after = afters[at]!;
    const item = keyOf(said, language);
    const rest = { item, said, isTotal: isTotal[at]!, isShared: items.length > 1, kind: kindOf(item, said, after, language), opening, counted: contentOf(countedIn[language].exec(after)?.[0] ?? '', language) };
    if (items.length === 1) return { ...rest, words: all };
    if (rest.isTotal) return { ...rest, words: contentOf(/^\s*\p{L}+/u.exec(after)?.[0] ?? '', language) };
    // The whole's own words are told of its part: "eight of the twenty desks are empty".
    const whole = language === 'zh' ? (isTotal[at - 1] === true ? afters[at - 1]! : '') : (isTotal[at + 1] === true ? afters[at + 1]! : '');
    return { ...rest, words: new Set([...opening, ...contentOf(`${after} ${whole}`, language)]) };
  });
}

/** `server 3`, `PR 207`: a name with a number in it. */
function isLabel(before: string): boolean {
  return /\b(?:pr|pull request|request|issue|ticket|server|speaker|chapter|episode|version|room|page|item|step|phase|building|line|van|sprint|number|batch|version|release)\s*#?$/iu.test(before);
}

function kindOf(item: string, said: string, after: string, language: Language): Chunk['kind'] {
  if (item.startsWith('day')) return 'day';
  if (item.startsWith('clock')) return 'clock';
  const unit = quantitiesIn(`${said}${after}`, language)[0]?.unit ?? null;
  if (unit === '%' || /^(?:0\.5|1\/)/.test(item) || said.includes('分之')) return 'share';
  if ((unit ?? '').endsWith("llion")) return 'count';
  if (unit === null) return contentOf(/^\s+\p{L}+/u.exec(after)?.[0] ?? '', language).size > 0 ? 'count' : 'plain';
  return /^(?:ms|s|min|h|day|week|month|quarter|year)$/.test(unit) ? 'time' : 'other';
}

/** The same time or number has the same key, in words and in figures. */
function keyOf(said: string, language: Language): string {
  const lower = said.toLowerCase();
  if (/day$|月$|^[a-z]{3,}(?:ary|ch|il|ne|ly|st|ber)$|^(?:周|星期|礼拜)/.test(lower)) return `day ${lower.replace(/^(?:星期|礼拜)/u, '周')}`;
  if (/:|点|past| to /.test(lower)) return `clock ${clockOf(lower, language)}`;
  if (/half|一半/.test(lower)) return '0.5';
  if (lower.includes('third')) return '1/3';
  if (lower.includes('quarter')) return '1/4';
  return quantitiesIn(said, language).map(({ value }) => value).join(' ') || lower;
}

/** `ten past four` → `4:10`; `twenty to eight` → `7:40`; 七点四十 → `7:40`. */
function clockOf(said: string, language: Language): string {
  const read = (words: string): number => (/quarter|一刻/.test(words) ? 15 : /half|半/.test(words) ? 30 : quantitiesIn(words, language)[0]?.value ?? 0);
  const [, minutes = '', side, hour = ''] = /^(.+) (past|to) (.+)$/.exec(said) ?? [];
  if (side !== undefined) return side === 'past' ? `${read(hour)}:${read(minutes)}` : `${read(hour) - 1}:${60 - read(minutes)}`;
  const [hours = '', rest = ''] = said.split(/[:点]/);
  return `${read(hours)}:${read(rest.replace(/分$/u, ''))}`;
}

/** Lemmas in English, single characters in Chinese: a verb often is one. */
export function contentOf(text: string, language: Language): ReadonlySet<string> {
  if (language === 'zh') return new Set(text.replace(chineseMeasures, '').replace(/[的了吗呢吧啊我你们这那是在有就也都还要会能可以和与把被给到下说只仅，。？！、；：\s]/gu, '').match(/\p{Script=Han}|[a-z]+/giu) ?? []);
  return new Set(wordsOf(text).filter((word) => isContent(word) && !measure.test(word)).map((word) => lemma(word.replace(/'s$/, ''))));
}
