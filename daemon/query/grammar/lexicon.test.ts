import { describe, expect, it } from '@jest/globals';
import { languages } from './languages.ts';
import { lexiconOf } from './lexicon.ts';

const spaced = (form: string): string[] => form.split(' ');

describe('a lexicon', () => {
  const lexicon = lexiconOf([['Kind', 'pr|pull request', 'PullRequest'], ['Verb', 'pull', 'pull', 0.2]], spaced);

  it('finds every entry that stands at a place, those of several words too', () => {
    expect(lexicon.entriesOf(['a', 'pull', 'request'])).toEqual([
      { category: 'Kind', from: 1, to: 3, cost: 0, meaning: 'PullRequest' },
      { category: 'Verb', from: 1, to: 2, cost: 0.2, meaning: 'pull' },
    ]);
    expect(lexicon.entriesOf(['pull', 'it']).map(({ category }) => category)).toEqual(['Verb']);
    expect(lexicon.entriesOf([])).toEqual([]);
  });

  it('knows the words of its entries, each for itself', () => {
    expect(['pr', 'pull', 'request', 'issue'].map((word) => lexicon.has(word))).toEqual([true, true, true, false]);
    expect(lexicon.words).toEqual(['pr', 'pull', 'request']);
  });
});

describe.each(Object.entries(languages))('the words of questions (%s)', (_, { lexicon, apart }) => {
  it('take no word that changes what is asked for one that says nothing', () => {
    const saysNothing = new Set(['Filler', 'Opener', 'Article', 'Skip']);
    const forms = new Set(lexicon.lines.filter(([category]) => saysNothing.has(category)).flatMap(([, said]) => said.split('|')));
    for (const word of ['almost', 'nearly', 'supposedly', 'not', 'never', 'only', 'without', 'should', 'might', 'may', '差点', '几乎', '可能', '应该', '打算', '没', '不', '只', '除了']) expect([word, forms.has(word)]).toEqual([word, false]);
  });

  it('are found again, each form by its own words', () => {
    for (const [category, said] of lexicon.lines) {
      for (const form of said.split('|')) {
        const words = (form.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []).flatMap((word) => apart?.(word) ?? [word]);
        expect([form, lexicon.entriesOf(words).some((entry) => entry.category === category && entry.to === words.length)]).toEqual([form, true]);
      }
    }
  });
});
