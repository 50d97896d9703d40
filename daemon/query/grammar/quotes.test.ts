import { describe, expect, it } from '@jest/globals';
import { quotedSpans, tearsQuote, withDoubleQuotes } from './quotes.ts';
import { wordsOf } from './words.ts';

describe('quotes in a question', () => {
  it('are of many forms, and need both their ends', () => {
    for (const said of ['is "Dark mode" merged', 'is “Dark mode” merged', 'is 「Dark mode」 merged', 'is 《Dark mode》 merged']) expect(quotedSpans(wordsOf(said))).toEqual([{ from: 1, to: 5 }]);
    expect(quotedSpans(wordsOf('is "Dark mode merged'))).toEqual([]);
  });

  it('may be single ones, which an apostrophe is not', () => {
    expect(withDoubleQuotes("is 'Dark mode' merged?")).toBe('is "Dark mode" merged?');
    expect(withDoubleQuotes("Ana's PRs and Ben's, or the Silvas' issues")).toBe("Ana's PRs and Ben's, or the Silvas' issues");
  });

  it('hold one thing, of which no word is read by itself', () => {
    const quote = [{ from: 1, to: 6 }];
    expect(tearsQuote(quote, { from: 3, to: 4 })).toBe(true);
    expect(tearsQuote(quote, { from: 0, to: 3 })).toBe(true);
    expect(tearsQuote(quote, { from: 2, to: 5 })).toBe(false);
    expect(tearsQuote(quote, { from: 6, to: 7 })).toBe(false);
  });
});
