import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberedName, safeFileName, sameFileName } from './safe-file-name.ts';

describe('a safe file name', () => {
  it.each([
    ['2026-11-20 Atlas stand-up', '2026-11-20 Atlas stand-up'],
    ['Atlas: 9:30 / room #4', 'Atlas- 9.30 - room 4'],
    ['What? "Really" [v2] | <now>^*', 'What Really v2 now'],
    ['…', '…'],
    ['. hidden', 'hidden'],
    ['ends with points...  ', 'ends with points'],
    ['line\nbreak\u0000', 'line break'],
    ['会议：第一次', '会议：第一次'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['COM¹', '_COM¹'],
    ['concert', 'concert'],
    ['???', 'Untitled'],
    ['', 'Untitled'],
  ])('of %j is %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('fits every system whatever it is made of, and is not cut inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
        const safe = safeFileName(name);
        expect(Buffer.byteLength(numberedName(safe, 99, '.md'))).toBeLessThanOrEqual(255);
        expect(safe).not.toMatch(/[<>:"/\\|?*[\]#^]|[. ]$|^[. ]|^$/u);
        expect(safe.isWellFormed()).toBe(true);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
    expect(safeFileName('👩‍👩‍👧'.repeat(40)).endsWith('👩‍👩‍👧')).toBe(true);
  });

  it('counts from two, and knows names that a system takes for one', () => {
    expect([1, 2].map((attempt) => numberedName('Stand-up', attempt, '.md'))).toEqual(['Stand-up.md', 'Stand-up (2).md']);
    expect(sameFileName('Cafe\u0301.md', 'caf\u00e9.MD')).toBe(true);
  });
});
