import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from './chart.ts';
import { withSkips } from './skips.ts';

const skipped = { skippedBefore: ['Article'], skippedAfter: ['Filler'] };
const entry = (category: string, from: number, to = from + 1, cost = 0): Entry => ({ category, from, to, cost, meaning: category });
const spans = (entries: readonly Entry[]): (readonly [string, number, number, number])[] => withSkips(entries, skipped).map(({ category, from, to, cost }) => [category, from, to, cost] as const);

describe('words that say nothing by themselves', () => {
  it('go with what they stand at: articles with what follows, fillers with what is before', () => {
    // the PRs please
    expect(spans([entry('Article', 0), entry('Noun', 1), entry('Filler', 2, 3, 0.05)])).toEqual(
      expect.arrayContaining([
        ['Noun', 1, 2, 0],
        ['Noun', 0, 2, 0],
        ['Noun', 0, 3, 0.05],
      ]),
    );
  });

  it('go with what follows at the very beginning', () => {
    // hey please show
    expect(spans([entry('Filler', 0, 1, 0.05), entry('Filler', 1, 2, 0.05), entry('Ask', 2)])).toContainEqual(['Ask', 0, 3, 0.1]);
  });

  it('are commas, on both sides', () => {
    expect(spans([entry('Noun', 0), entry('Sign', 1), entry('Noun', 2)])).toEqual(expect.arrayContaining([['Noun', 0, 2, 0], ['Noun', 1, 3, 0]]));
  });

  it('do not go the other way: a filler in the middle is not said with what follows', () => {
    expect(spans([entry('Noun', 0), entry('Filler', 1), entry('Verb', 2)])).not.toContainEqual(['Verb', 1, 3, 0]);
  });

  it('never let an entry reach over a word that says something', () => {
    const categories = fc.array(fc.constantFrom('Article', 'Filler', 'Sign', 'Noun', 'Verb'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(categories, (said) => {
        const entries = said.map((category, at) => entry(category, at));
        for (const { from, to } of withSkips(entries, skipped)) expect(said.slice(from, to).filter((category) => category === 'Noun' || category === 'Verb')).toHaveLength(1);
      }),
    );
  });
});
