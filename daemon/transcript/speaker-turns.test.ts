import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SpeechTurn } from '#schemas/segments';
import { joinTurns, roomAround, speakerNames } from './speaker-turns.ts';

function turn(speaker: string, startSeconds: number, endSeconds: number): SpeechTurn {
  return { speaker, startSeconds, endSeconds };
}

describe('turns of one speaker', () => {
  it('are joined over a short pause', () => {
    expect(joinTurns([turn('S1', 0, 3), turn('S1', 3.5, 6)])).toEqual([turn('S1', 0, 6)]);
  });

  it('stay apart when the pause is long', () => {
    expect(joinTurns([turn('S1', 0, 3), turn('S1', 6, 8)])).toHaveLength(2);
  });

  it('stay apart when somebody speaks between them', () => {
    expect(joinTurns([turn('S1', 0, 3), turn('S2', 3.1, 3.6), turn('S1', 3.8, 6)])).toHaveLength(3);
  });

  it('are joined although somebody said "yeah" inside the first of them', () => {
    expect(joinTurns([turn('S1', 0, 3), turn('S2', 1, 1.4), turn('S1', 3.5, 6)])).toEqual([turn('S1', 0, 6), turn('S2', 1, 1.4)]);
  });

  it('are not joined to more than can be read at once', () => {
    const turns = Array.from({ length: 30 }, (_, index) => turn('S1', index * 3, index * 3 + 2.5));
    for (const joined of joinTurns(turns)) expect(joined.endSeconds - joined.startSeconds).toBeLessThanOrEqual(18);
  });

  it('keep every second of every speaker, whatever the turns', () => {
    const turns = fc.array(
      fc.record({ speaker: fc.constantFrom('S1', 'S2', 'S3'), startSeconds: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 8 }) }),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(turns, (drawn) => {
        const given = drawn.map(({ speaker, startSeconds, length }) => turn(speaker, startSeconds, startSeconds + length));
        const joined = joinTurns(given);
        const isKept = (one: SpeechTurn): boolean =>
          joined.some((all) => all.speaker === one.speaker && all.startSeconds <= one.startSeconds && all.endSeconds >= one.endSeconds);
        expect(given.every(isKept)).toBe(true);
        expect(joined.map((all) => all.startSeconds)).toEqual(joined.map((all) => all.startSeconds).toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the room around a turn', () => {
  it('reaches into silence on both sides, but not before the recording', () => {
    expect(roomAround(turn('S1', 5, 6), [], 0.3)).toEqual({ fromSeconds: 4.7, toSeconds: 6.3 });
    expect(roomAround(turn('S1', 0.1, 6), [], 0.3).fromSeconds).toBe(0);
  });

  it('ends where somebody else speaks', () => {
    const turns = [turn('S2', 3, 4.9), turn('S1', 5, 6), turn('S3', 6.1, 8)];
    expect(roomAround(turns[1]!, turns, 0.3)).toEqual({ fromSeconds: 4.9, toSeconds: 6.1 });
  });

  it('is bounded by nobody who speaks on the other channel of a call', () => {
    const turns = [{ ...turn('S1', 5, 6), channel: 0 }, { ...turn('S2', 3, 8), channel: 1 }];
    expect(roomAround(turns[0]!, turns, 0.3)).toEqual({ fromSeconds: 4.7, toSeconds: 6.3 });
    // Nor does that one come between two turns.
    expect(joinTurns([turns[0]!, { ...turn('S1', 6.5, 7), channel: 0 }, { ...turn('S2', 6.1, 6.4), channel: 1 }])).toHaveLength(2);
  });

  it('is the turn itself where others speak over its ends', () => {
    const turns = [turn('S2', 3, 5.5), turn('S1', 5, 6), turn('S3', 5.8, 8)];
    expect(roomAround(turns[1]!, turns, 0.3)).toEqual({ fromSeconds: 5, toSeconds: 6 });
  });
});

it('speakers are numbered in the order in which they first speak', () => {
  expect([...speakerNames([turn('Z', 4, 5), turn('A', 1, 2), turn('Z', 0, 0.5)])]).toEqual([
    ['Z', 'Speaker 1'],
    ['A', 'Speaker 2'],
  ]);
});
