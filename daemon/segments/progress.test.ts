import { describe, expect, it } from '@jest/globals';
import { failureCodeOf } from '../testing/failure-code.ts';
import { part, progressOf } from './progress.ts';

describe('progress', () => {
  it('of a part is its share of the whole, and never goes back', () => {
    const reported: number[] = [];
    const progress = progressOf({ onProgress: (fraction) => reported.push(fraction) });
    const second = part(progress, 0.5, 1);
    for (const step of [() => { part(progress, 0, 0.5)(1); }, () => { second(0.5); }, () => { progress(0.1); }, () => { second(2); }]) step();
    expect(reported).toEqual([0.5, 0.75, 0.75, 1]);
  });

  it('is where the work stops when it was called off', async () => {
    const progress = progressOf({ signal: AbortSignal.abort() });
    expect(await failureCodeOf(() => { progress(0.5); })).toBe('stopped');
  });
});
