/** Which words say the same and which the opposite, by the tables of both languages. Pure. */
import { chineseMeanings } from './meanings-zh.ts';
import { englishMeanings } from './meanings-en.ts';
import { isAlike, lemma } from './lemmas.ts';

/** A place in a table: line 3, before the bar, is `3a`; after it, `3b`. */
type Sense = string;

function readTable(table: string, keyOf: (word: string) => string): ReadonlyMap<string, ReadonlySet<Sense>> {
  const senses = new Map<string, Set<Sense>>();
  for (const [at, line] of table.trim().split('\n').entries()) {
    for (const [side, words] of line.split('|').entries()) {
      for (const word of words.trim().split(/\s+/)) {
        const key = keyOf(word);
        const own = senses.get(key) ?? new Set();
        senses.set(key, own.add(`${at}${side === 0 ? 'a' : 'b'}`));
      }
    }
  }
  return senses;
}

const english = readTable(englishMeanings, (word) => word.split('_').map(lemma).join('_'));
const chinese = readTable(chineseMeanings, (word) => word);

/** Phrases by their first word: `turn` → [`turn`, `down`]. */
export const englishPhrases: ReadonlyMap<string, readonly (readonly string[])[]> = phrasesByFirst([...english.keys()].filter((key) => key.includes('_')).map((key) => key.split('_')));
/** Words of the Chinese table by their first character, longest first. */
export const chineseWords: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(chinese.keys(), (word) => word[0]!)].map(([first, words]) => [first, words.toSorted((one, other) => other.length - one.length)]),
);

function phrasesByFirst(phrases: readonly (readonly string[])[]): Map<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, readonly (readonly string[])[]>();
  for (const phrase of phrases) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase].sort((one, other) => other.length - one.length));
  return byFirst;
}

export function isKnown(key: string): boolean {
  return english.has(key) || chinese.has(key);
}

/** How what one word says stands to what another says; null when nothing is known. Keys: lemmas, phrases, Chinese words. */
export function relation(one: string, other: string): 'same' | 'opposite' | null {
  if (isAlike(one, other)) return 'same';
  const negated = unprefixed(one) === other || unprefixed(other) === one;
  if (negated) return 'opposite';
  const mine = english.get(one) ?? chinese.get(one);
  const theirs = english.get(other) ?? chinese.get(other);
  const areVague = (vague.test(one) || vague.test(other)) && !Array.from(one).some((character) => other.includes(character));
  const senses = areVague ? [] : [...(mine ?? [])];
  if (senses.some((sense) => theirs?.has(sense))) return 'same';
  if (senses.some((sense) => theirs?.has(sense.replace(/[ab]$/, (side) => (side === 'a' ? 'b' : 'a'))))) return 'opposite';
  return Array.from(one).some((character) => telling.test(character) && other.includes(character)) ? 'same' : null;
}

/** One character that is in too many words to stand for another: 出 of 出现 is not 支付. */
const vague = /^[出到过来去开用做定有看要想能会得说问谈约转调报交接给拿扣还收派办弄搞画请叫找推称在使没无]$/u;

/** A Chinese character that carries a meaning of its own: 升 of 升级, not 上 of 上线. */
const telling = /(?![不没未无有上下高低大小多少好完成到出了过掉给开来去回进前后还要会可以能得为是意为先再新旧])\p{Script=Han}/u;

/** `unlock` → `lock`, `inaccurate` → `accurate`; null for words without such a beginning. */
function unprefixed(key: string): string | null {
  return /^(?:un|in|im|ir|dis|non|de)(?=[a-z]{4})(.+)$/.exec(key)?.[1] ?? null;
}
