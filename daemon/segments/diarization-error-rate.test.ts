import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SpeechTurn } from '#schemas/segments';
import { diarizationError, pooledError } from './diarization-error-rate.ts';

function turn(speaker: string, startSeconds: number, endSeconds: number): SpeechTurn {
  return { speaker, startSeconds, endSeconds };
}

const turns = fc.array(
  fc.record({ speaker: fc.constantFrom('Ana', 'Ben', 'Chloe'), start: fc.nat(500), length: fc.integer({ min: 1, max: 100 }) }).map(({ speaker, start, length }) => turn(speaker, start / 10, (start + length) / 10)),
  { maxLength: 12 },
);

describe('the diarization error rate', () => {
  it('is the missed, invented and confused time over the spoken time', () => {
    const reference = [turn('Ana', 0, 10), turn('Ben', 10, 20)];
    // Two seconds of Ana are missed, three of Ben go to Ana, one is invented behind the end.
    const error = diarizationError(reference, [turn('S1', 2, 13), turn('S2', 13, 21)]);
    expect(error).toEqual({ missedSeconds: 2, falseAlarmSeconds: 1, confusionSeconds: 3, totalSeconds: 20, rate: 0.3 });
  });

  it('counts both speakers while two talk at once', () => {
    const error = diarizationError([turn('Ana', 0, 4), turn('Ben', 2, 4)], [turn('S1', 0, 4)]);
    expect(error).toMatchObject({ missedSeconds: 2, totalSeconds: 6 });
  });

  it('is 0 between a diarization and itself, also when its speakers are renamed', () => {
    const names: Record<string, string> = { Ana: 'Chloe', Ben: 'S1', Chloe: 'Ana' };
    fc.assert(
      fc.property(turns, (reference) => {
        const renamed = reference.map((item) => ({ ...item, speaker: names[item.speaker]! }));
        expect(diarizationError(reference, reference).rate).toBeCloseTo(0, 9);
        expect(diarizationError(reference, renamed).rate).toBeCloseTo(0, 9);
      }),
    );
  });

  it('does not depend on the order of the turns or the names of the speakers', () => {
    fc.assert(
      fc.property(turns, turns, (reference, hypothesis) => {
        const { rate } = diarizationError(reference, hypothesis);
        const other = diarizationError(reference.toReversed(), hypothesis.map((item) => ({ ...item, speaker: `${item.speaker}!` })).toReversed()).rate;
        expect(other === rate || Math.abs(other - rate) < 1e-9).toBe(true);
      }),
    );
  });

  it('exchanges missed and invented time when the sides are exchanged', () => {
    fc.assert(
      fc.property(turns, turns, (one, two) => {
        const [there, back] = [diarizationError(one, two), diarizationError(two, one)];
        expect(there.missedSeconds).toBeCloseTo(back.falseAlarmSeconds, 9);
        expect(there.confusionSeconds).toBeCloseTo(back.confusionSeconds, 9);
      }),
    );
  });

  it('is 0 for silence heard as silence, and without bound for voices in silence', () => {
    expect(diarizationError([], []).rate).toBe(0);
    expect(diarizationError([], [turn('S1', 0, 1)]).rate).toBe(Infinity);
  });

  it('of several recordings weighs them by their speech', () => {
    const long = diarizationError([turn('Ana', 0, 90)], [turn('S1', 0, 90)]);
    const short = diarizationError([turn('Ana', 0, 10)], []);
    expect(pooledError([long, short]).rate).toBeCloseTo(0.1, 9);
  });
});
