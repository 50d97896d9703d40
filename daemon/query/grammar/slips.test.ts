import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meantWord } from './slips.ts';

const known = ['issue', 'issues', 'meeting', 'meetings', 'reviewed', 'review', 'merged', 'decision', 'project', 'risks', 'open', 'opened', 'closed', 'close'];

describe('a slip of the typing', () => {
  it.each([
    ['isues', 'issues'],
    ['reviewd', 'reviewed'],
    ['meetign', 'meeting'],
    ['mergde', 'merged'],
    ['porject', 'project'],
    ['decisoin', 'decision'],
    ['rpoject', 'project'],
  ])('%s is %s', (said, meant) => {
    expect(meantWord(said, known)).toBe(meant);
  });

  it.each([['risky'], ['opener'], ['closet'], ['zeppelin'], ['pr'], ['isu'], ['merged2'], ['谁谁谁谁'], ['']])('%s is no slip', (said) => {
    expect(meantWord(said, known)).toBeNull();
  });

  it('that could be two words is none', () => {
    expect(meantWord('mergel', ['merger', 'mergex', 'merge'])).toBeNull();
    expect(meantWord('batls', ['balls', 'bails'])).toBeNull();
  });

  it('is only ever read as a word that is known and begins alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiosrvwmgdcpjktn'.split('')), minLength: 1, maxLength: 9 }), (said) => {
        const meant = meantWord(said, known);
        expect(meant === null || (known.includes(meant) && said.slice(0, 2).includes(meant.charAt(0)))).toBe(true);
      }),
    );
  });
});
