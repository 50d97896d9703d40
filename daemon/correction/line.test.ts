import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, placesOf, type Line } from './line.ts';

const lineOf = (words: readonly string[]): Line => ({ text: words.join(' '), language: 'en', marks: [], words: words.map((text, index) => ({ text, startSeconds: index, endSeconds: index + 0.8 })) });

describe('a line that is changed in places', () => {
  it('gives one word the time of the two that it stands for, and two words share the time of one', () => {
    const line = lineOf(['the', 'key', 'clock', 'runs.']);
    expect(applyEdits(line, [{ start: 4, end: 13, to: 'Keycloak' }]).words).toEqual([
      { text: 'the', startSeconds: 0, endSeconds: 0.8 },
      { text: 'Keycloak', startSeconds: 1, endSeconds: 2.8 },
      { text: 'runs.', startSeconds: 3, endSeconds: 3.8 },
    ]);
    expect(applyEdits(lineOf(['an', 'abcd']), [{ start: 3, end: 7, to: 'ab cd' }]).words.slice(1)).toEqual([
      { text: 'ab', startSeconds: 1, endSeconds: 1.4 },
      { text: 'cd', startSeconds: 1.4, endSeconds: 1.8 },
    ]);
  });

  it('keeps the punctuation of a word that is changed, and takes a full stop at its end', () => {
    const line = lineOf(['So,', 'key,', 'then']);
    const changed = applyEdits(line, [{ start: 4, end: 7, to: 'lock' }, { start: 13, end: 13, to: '.' }]);
    expect(changed.text).toBe('So, lock, then.');
    expect(changed.words.map(({ text }) => text)).toEqual(['So,', 'lock,', 'then.']);
  });

  it('leaves words alone that are not those of the text', () => {
    const line: Line = { ...lineOf(['one', 'two']), text: 'something else' };
    expect(applyEdits(line, [{ start: 0, end: 9, to: 'Something' }])).toMatchObject({ text: 'Something else', words: line.words });
  });

  it('says in its words what its text says, in order of time, whatever is changed', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const edit = fc.record({ at: fc.nat(40), length: fc.nat(12), to: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')) });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.array(edit, { maxLength: 4 }), (words, edits) => {
        const line = lineOf(words);
        const { text, words: changed } = applyEdits(line, edits.map(({ at, length, to }) => ({ start: Math.min(at, line.text.length), end: Math.min(at + length, line.text.length), to })));
        expect(changed.map((each) => each.text).join('')).toBe(text.replace(/\s/g, ''));
        expect(placesOf(text, changed)).not.toBeNull();
        const times = changed.flatMap(({ startSeconds, endSeconds }) => [startSeconds, endSeconds]);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
