import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSettling } from './settle.ts';

describe('when a file has arrived', () => {
  it('waits until size and time have stood still', () => {
    const settling = createSettling(1000);
    settling.see({ path: 'a.wav', sizeBytes: 10, modifiedMs: 1 }, 0);
    expect(settling.settled(999)).toEqual([]);
    settling.see({ path: 'a.wav', sizeBytes: 20, modifiedMs: 2 }, 999);
    expect(settling.settled(1500)).toEqual([]);
    expect(settling.settled(1999)).toEqual(['a.wav']);
  });

  it('tells of a file again only when it changes again', () => {
    const settling = createSettling(1000);
    settling.see({ path: 'a.wav', sizeBytes: 10, modifiedMs: 1 }, 0);
    expect(settling.settled(2000)).toEqual(['a.wav']);
    settling.see({ path: 'a.wav', sizeBytes: 10, modifiedMs: 1 }, 3000);
    expect(settling.settled(9000)).toEqual([]);
    settling.see({ path: 'a.wav', sizeBytes: 11, modifiedMs: 2 }, 9000);
    expect(settling.settled(10_000)).toEqual(['a.wav']);
  });

  it('gives an empty file much longer: its writer may only have made the name', () => {
    const settling = createSettling(1000);
    settling.see({ path: 'a.wav', sizeBytes: 0, modifiedMs: 1 }, 0);
    expect(settling.settled(10_000)).toEqual([]);
    expect(settling.moving()).toEqual(['a.wav']);
    expect(settling.settled(15_000)).toEqual(['a.wav']);
  });

  it('never tells of a file within settleMs of its last change, whatever the order of writes and looks', () => {
    const writes = fc.array(fc.record({ afterMs: fc.nat(1500), grows: fc.boolean() }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(writes, (steps) => {
        const settling = createSettling(1000);
        let nowMs = 0;
        let sizeBytes = 1;
        let changedMs = 0;
        settling.see({ path: 'a.wav', sizeBytes, modifiedMs: 0 }, 0);
        for (const { afterMs, grows } of steps) {
          nowMs += afterMs;
          if (grows) {
            sizeBytes += 1;
            changedMs = nowMs;
          }
          settling.see({ path: 'a.wav', sizeBytes, modifiedMs: changedMs }, nowMs);
          if (settling.settled(nowMs).length > 0) expect(nowMs - changedMs).toBeGreaterThanOrEqual(1000);
        }
      }),
    );
  });
});
