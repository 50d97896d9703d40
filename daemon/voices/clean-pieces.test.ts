import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SpeechTurn } from '#schemas/segments';
import { unionOf } from '../segments/time-spans.ts';
import { cleanPieces, lengthOf } from './clean-pieces.ts';

const turn = (speaker: string, startSeconds: number, endSeconds: number): SpeechTurn => ({ speaker, startSeconds, endSeconds });

describe('the pieces from which a voice is learned', () => {
  it('are those in which nobody else speaks, without their edges', () => {
    const pieces = cleanPieces([turn('S1', 0, 4), turn('S2', 3, 8)]);
    expect(pieces.get('S1')).toEqual([{ startSeconds: 0.1, endSeconds: 2.9 }]);
    expect(pieces.get('S2')).toEqual([{ startSeconds: 4.1, endSeconds: 7.9 }]);
  });

  it('are no longer than five seconds each, since a longer one may hold two voices', () => {
    expect(cleanPieces([turn('S1', 0, 12.2)]).get('S1')).toHaveLength(3);
  });

  it('are none where a speaker is never heard alone for a second', () => {
    const pieces = cleanPieces([turn('S1', 0, 10), turn('S2', 4, 5), turn('S3', 12, 13)]);
    expect([pieces.get('S2'), pieces.get('S3')]).toEqual([[], []]);
  });

  it('are the longest of a long recording, about a minute of them', () => {
    const turns = Array.from({ length: 100 }, (_, at) => turn('S1', at * 10, at * 10 + (at % 2 === 0 ? 2 : 5)));
    const pieces = cleanPieces(turns).get('S1')!;
    expect(pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)).toBeCloseTo(62.4, 1);
    expect(Math.min(...pieces.map(lengthOf))).toBeGreaterThan(4.7);
  });

  it('never hold another speaker, whoever speaks when', () => {
    const turns = fc.array(fc.record({ speaker: fc.constantFrom('S1', 'S2', 'S3'), startSeconds: fc.double({ min: 0, max: 60, noNaN: true }), length: fc.double({ min: 0.1, max: 20, noNaN: true }) }).map(({ speaker, startSeconds, length }) => turn(speaker, startSeconds, startSeconds + length)));
    fc.assert(
      fc.property(turns, (spoken) => {
        for (const [speaker, pieces] of cleanPieces(spoken)) {
          for (const piece of pieces) {
            expect(lengthOf(piece)).toBeGreaterThanOrEqual(1 - 1e-9);
            expect(spoken.some((other) => other.speaker !== speaker && other.startSeconds < piece.endSeconds - 1e-9 && other.endSeconds > piece.startSeconds + 1e-9)).toBe(false);
            expect(unionOf(spoken.filter((own) => own.speaker === speaker)).some((own) => own.startSeconds <= piece.startSeconds && own.endSeconds >= piece.endSeconds)).toBe(true);
          }
        }
      }),
    );
  });
});
