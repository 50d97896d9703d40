import { describe, expect, it } from '@jest/globals';
import { overlaps, unionOf } from './time-spans.ts';

function span(startSeconds: number, endSeconds: number): { startSeconds: number; endSeconds: number } {
  return { startSeconds, endSeconds };
}

describe('time spans', () => {
  it('that touch or overlap are one, and empty ones are none', () => {
    expect(unionOf([span(5, 6), span(0, 2), span(2, 3), span(1, 1.5), span(8, 8)])).toEqual([span(0, 3), span(5, 6)]);
  });

  it('that only touch do not overlap', () => {
    expect(overlaps(span(0, 2), span(2, 3))).toBe(false);
    expect(overlaps(span(0, 2), span(1.9, 3))).toBe(true);
  });
});
