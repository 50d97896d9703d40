import { describe, expect, it } from '@jest/globals';
import { isUnclear } from './unclear.ts';

describe('a segment', () => {
  it('is unclear where the model was not sure of its words', () => {
    expect([0.2, 0.69, 0.7, 0.95].map((confidence) => isUnclear({ confidence }))).toEqual([true, true, false, false]);
  });

  it('is not where nobody knows how sure the model was', () => {
    expect(isUnclear({})).toBe(false);
  });
});
