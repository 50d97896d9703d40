import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bitCount, decodePowerset, POWERSET_CLASSES } from './powerset.ts';

/** Logits of one frame in which the model is as good as certain of a class. */
function sureOf(winner: number): number[] {
  return Array.from({ length: POWERSET_CLASSES }, (_, index) => (index === winner ? 30 : 0));
}

describe('decoding the powerset', () => {
  it('names the local speakers of each class: nobody, A, B, C, A+B, A+C, B+C', () => {
    const { speakers, speakerCount } = decodePowerset(Float32Array.from([0, 1, 2, 3, 4, 5, 6].flatMap(sureOf)));
    expect([...speakers]).toEqual([0b000, 0b001, 0b010, 0b100, 0b011, 0b101, 0b110]);
    expect([...speakerCount].map(Math.round)).toEqual([0, 1, 1, 1, 2, 2, 2]);
  });

  it('counts half a speaker where the model wavers between nobody and one', () => {
    const { speakerCount } = decodePowerset(Float32Array.of(30, 30, 0, 0, 0, 0, 0));
    expect(speakerCount[0]).toBeCloseTo(0.5, 5);
  });

  it('gives the same answer for scores that are shifted by a constant, as softmax does', () => {
    const frame = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: POWERSET_CLASSES, maxLength: POWERSET_CLASSES });
    fc.assert(
      fc.property(frame, fc.integer({ min: -50, max: 50 }), (scores, shift) => {
        const plain = decodePowerset(Float32Array.from(scores));
        const shifted = decodePowerset(Float32Array.from(scores, (score) => score + shift));
        expect(shifted.speakers).toEqual(plain.speakers);
        expect(shifted.speakerCount[0]).toBeCloseTo(plain.speakerCount[0]!, 4);
      }),
    );
  });

  it('never hears more than two of the three at once', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -50, max: 50, noNaN: true }), { maxLength: 70 }), (logits) => {
        const { speakers, speakerCount } = decodePowerset(Float32Array.from(logits));
        expect(speakers).toHaveLength(Math.floor(logits.length / POWERSET_CLASSES));
        expect([...speakers].every((mask) => bitCount(mask) <= 2)).toBe(true);
        expect([...speakerCount].every((count) => count >= 0 && count <= 2)).toBe(true);
      }),
    );
  });
});
