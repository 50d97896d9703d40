import { describe, expect, it } from '@jest/globals';
import { madeVoice } from './testing/made-voices.ts';
import { ONE_VOICE, unityOf } from './unity.ts';

const pieces = (person: number, count: number) => Array.from({ length: count }, (_, take) => madeVoice(person, { seconds: 4, take: take + 1 }));

describe('what is taken for one speaker', () => {
  it('is one voice where its most different parts are alike', () => {
    expect(unityOf(pieces(1, 8))).toBeGreaterThan(ONE_VOICE);
  });

  it('is not where two people are in it, also when one of them says little', () => {
    expect(unityOf([...pieces(1, 6), ...pieces(2, 6)])).toBeLessThan(ONE_VOICE);
    expect(unityOf([...pieces(1, 8), ...pieces(2, 2)])).toBeLessThan(ONE_VOICE);
  });

  it('is taken for one voice where there is too little to tell', () => {
    expect(unityOf([])).toBe(1);
    expect(unityOf(pieces(1, 1))).toBe(1);
    expect(unityOf([madeVoice(1, { seconds: 1.5 }), madeVoice(2, { seconds: 1.5 })])).toBe(1);
  });
});
