import { describe, expect, it } from '@jest/globals';
import type { Entry } from './chart.ts';
import { singular, textEntries } from './texts.ts';
import { wordsOf } from './words.ts';

const language = { textAfter: ['about'], textBefore: ['InTitle'], emptyWords: new Set(['the', 'of']) };
const at = (category: string, from: number, to = from + 1): Entry => ({ category, from, to, cost: 0, meaning: category });
const found = (question: string, entries: readonly Entry[], category = 'Text'): unknown[] => textEntries(wordsOf(question), entries, language).filter((entry) => entry.category === category).map(({ from, to, meaning }) => [from, to, meaning]);

describe('words that are meant as text', () => {
  it('stand behind what announces them, however many they are, without endings of the plural and words that do not count', () => {
    expect(found('about the rate limits', [at('about', 0)])).toEqual([
      [1, 3, ['rate']],
      [1, 4, ['rate', 'limit']],
    ]);
  });

  it('stand before it where a language says so', () => {
    expect(found('index in title', [at('InTitle', 1, 3)])).toEqual([[0, 1, ['index']]]);
  });

  it('are nowhere else, unless they are in quotes', () => {
    expect(found('PRs with index', [])).toEqual([]);
    expect(found('PRs with "index format"', [])).toEqual([[2, 6, ['index', 'format']]]);
    expect(found('「索引格式」的 PR', [])).toEqual([[0, 6, ['索引格式']]]);
    expect(found('PRs with "index', [])).toEqual([]);
  });

  it('are no choice: one or the other is not both', () => {
    expect(found('about caching or quotas', [at('about', 0)])).toEqual([[1, 2, ['caching']]]);
  });

  it('keep their own form for those who look for the meaning', () => {
    expect(found('about the rate limits', [at('about', 0)], 'Phrase').at(-1)).toEqual([1, 4, 'the rate limits']);
    expect(found('about 限流 规则', [at('about', 0)], 'Phrase').at(-1)).toEqual([1, 5, '限流规则']);
  });

  it('are the less likely, the more of them are words that questions use otherwise', () => {
    const costs = (entries: readonly Entry[]): number[] => textEntries(wordsOf('about index last week'), entries, language).filter(({ category }) => category === 'Text').map(({ cost }) => cost);
    const [plain, known] = [costs([at('about', 0)]), costs([at('about', 0), at('Time', 2, 4)])];
    expect(known.at(-1)!).toBeGreaterThan(plain.at(-1)!);
    expect(known[0]).toBe(plain[0]);
  });

  it.each([
    ['limits', 'limit'],
    ['classes', 'class'],
    ['queries', 'queries'],
    ['status', 'status'],
    ['analysis', 'analysis'],
    ['ana’s', 'ana’s'],
    ["index's", 'index'],
    ['css', 'css'],
    ['索引', '索引'],
  ])('%s is looked for as %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });
});
