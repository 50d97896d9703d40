import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repositoryRoot } from '../testing/shared-data.ts';
import { parseRttm, toRttm } from './rttm.ts';

const turn = fc
  .record({ start: fc.nat(10_000_000), length: fc.integer({ min: 1, max: 600_000 }), speaker: fc.constantFrom('S1', 'S2', 'Ana') })
  .map(({ start, length, speaker }) => ({ startSeconds: start / 1000, endSeconds: (start + length) / 1000, speaker }));

describe('RTTM', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(turn, { minLength: 1, maxLength: 10, selector: ({ startSeconds }) => startSeconds }), (turns) => {
        const read = parseRttm(toRttm({ turns }, 'a meeting')).get('a_meeting')!;
        const sorted = turns.toSorted((a, b) => a.startSeconds - b.startSeconds);
        expect(read.map(({ speaker }) => speaker)).toEqual(sorted.map(({ speaker }) => speaker));
        for (const [index, { startSeconds, endSeconds }] of read.entries()) {
          expect(startSeconds).toBeCloseTo(sorted[index]!.startSeconds, 6);
          expect(endSeconds).toBeCloseTo(sorted[index]!.endSeconds, 6);
        }
      }),
    );
  });

  it('has ten fields in a line, whatever the recording and the speaker are called', () => {
    const line = toRttm({ turns: [{ startSeconds: 1, endSeconds: 2.5, speaker: 'Ana  Silva' }] }, ' 2026 stand-up\n');
    expect(line).toBe('SPEAKER 2026_stand-up 1 1.000 1.500 <NA> <NA> Ana_Silva <NA> <NA>\n');
    expect(toRttm({ turns: [{ startSeconds: 0, endSeconds: 1, speaker: 'S1' }] }, ' ')).toMatch(/^SPEAKER <NA> 1 /);
  });

  it('of others is read with its comments, other kinds of line and several recordings', () => {
    const text = ';; comment\r\nSPKR-INFO a 1 <NA> <NA> <NA> unknown Ana <NA> <NA>\r\nSPEAKER b 1 5 1 <NA> <NA> Ben <NA> <NA>\r\nSPEAKER a 1 3 x <NA> <NA> Ana\r\nSPEAKER b 1 1 1 <NA> <NA> Ana <NA> <NA>\r\n';
    expect([...parseRttm(text)]).toEqual([['b', [{ startSeconds: 1, endSeconds: 2, speaker: 'Ana' }, { startSeconds: 5, endSeconds: 6, speaker: 'Ben' }]]]);
  });

  it('of the bundled sample names its four speakers', async () => {
    const turns = parseRttm(await readFile(join(repositoryRoot, 'daemon/sample/atlas-standup.gold.rttm'), 'utf8')).get('atlas-standup')!;
    expect(turns).toHaveLength(18);
    expect(new Set(turns.map(({ speaker }) => speaker))).toEqual(new Set(['Ana_Silva', 'Ben_Carter', 'Chloe_Martin', 'David_Okoye']));
  });
});
