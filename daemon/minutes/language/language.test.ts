import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanEnglish, takeOpener } from './clean-english.ts';
import { languageOf, lowerCase } from './script.ts';
import { splitSentences } from './split-sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Good. I agree! Do you?', ['Good.', 'I agree!', 'Do you?']],
    ['Dr. Silva and e.g. Ben came at 9.30. Fine.', ['Dr. Silva and e.g. Ben came at 9.30.', 'Fine.']],
    ['Version 2.1 is out. See index.ts for it.', ['Version 2.1 is out.', 'See index.ts for it.']],
    ['好的。我来写！你呢？', ['好的。', '我来写！', '你呢？']],
    ['Wait... what?', ['Wait...', 'what?']],
    ['…  !', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('keep every letter, in order, in pieces of bounded length', () => {
    const text = fc.array(fc.constantFrom('word', '.', ' ', '。', '?', 'Mr.', '\n', '好', 'x'.repeat(300)), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (said) => {
      const letters = (value: string) => value.replace(/[^\p{L}]/gu, '');
      expect(letters(sentences(said).join(''))).toBe(letters(said));
      for (const { start, end } of splitSentences(said)) expect(end - start).toBeLessThanOrEqual(502);
    }));
  });
});

describe('the view that the rules read', () => {
  it.each([
    ['Um, I, I\'ll uh do it', 'I will do it'],
    ['We can’t, you know, ship that', 'We cannot, ship that'],
    ['Do you know when it is due?', 'Do you know when it is due?'],
    ['What kind of file is it?', 'What kind of file is it?'],
    ['We\'re gonna, gonna fix it', 'We are going to fix it'],
  ])('%s → %s', (said, clean) => {
    expect(cleanEnglish(said)).toBe(clean);
  });

  it('takes off the words that open an utterance', () => {
    expect(takeOpener('Okay, so yes, I will do it')).toEqual({ opener: 'okay so yes', rest: 'I will do it' });
    expect(takeOpener('Northern users complain')).toEqual({ opener: '', rest: 'Northern users complain' });
  });

  it('keeps offsets when it lowers the case', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(lowerCase(text)).toHaveLength(text.length); }));
  });

  it('tells the language of each stretch by its script', () => {
    expect([languageOf('我来 review 这个 PR', 'en'), languageOf('let us see', 'zh'), languageOf('421', 'zh')]).toEqual(['zh', 'en', 'zh']);
  });
});
