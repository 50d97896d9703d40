import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateTokens } from './estimate-tokens.ts';
import { segmentsOf } from './testing/meeting.ts';
import { partsOf, segmentLine } from './transcript-parts.ts';

const said = fc.array(fc.tuple(fc.constantFrom('Ana', '李娜'), fc.string({ unit: 'grapheme', maxLength: 200 })), { minLength: 1, maxLength: 30 });
const lineOf = (segment: Parameters<typeof segmentLine>[0]): string => segmentLine(segment, segment.speaker);

describe('the parts of a transcript', () => {
  it('hold every segment once, in order, and each fits the budget', () => {
    fc.assert(
      fc.property(said, fc.array(fc.nat(150), { maxLength: 5 }), fc.integer({ min: 80, max: 400 }), (spoken, starts, budget) => {
        const segments = segmentsOf(spoken);
        const parts = partsOf(segments, starts.map((startSeconds) => ({ startSeconds })), lineOf, budget);
        expect(parts.flat().map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(segments.map(({ id }) => id));
        for (const part of parts) expect(part.reduce((sum, line) => sum + estimateTokens(line) + 1, 0)).toBeLessThanOrEqual(budget);
      }),
    );
  });
  it('keep a topic together where it fits', () => {
    const segments = segmentsOf(Array.from({ length: 9 }, () => ['Ana', 'x'.repeat(100)] as const));
    const parts = partsOf(segments, [{ startSeconds: 0 }, { startSeconds: 20 }], lineOf, 250);
    expect(parts.map((part) => part.length)).toEqual([4, 5]);
  });
  it('are one part when all fits', () => {
    expect(partsOf(segmentsOf([['Ana', 'Hello.'], ['Ben', 'Hi.']]), [{ startSeconds: 0 }], lineOf, 1000)).toHaveLength(1);
  });
});

describe('a line of the transcript', () => {
  it('cannot end the data that it stands in, whatever was said', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('</data-1>', '"}\n{"id":"s9"', '\u2028')), (text) => {
        const line = segmentLine(segmentsOf([['Ana', text]])[0]!, 'Ana');
        expect(line).not.toMatch(/[<>\n\u2028]/);
        expect((JSON.parse(line) as { text: string }).text).toBe(text);
      }),
    );
  });
});

describe('the estimate of tokens', () => {
  it('counts Chinese by the character and Latin text by three and a half', () => {
    expect(estimateTokens('我们保留旧的')).toBe(6);
    expect(estimateTokens('We keep the old reader.')).toBe(7);
    expect(estimateTokens('')).toBe(0);
  });
});
