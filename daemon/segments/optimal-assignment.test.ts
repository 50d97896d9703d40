import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { optimalAssignment } from './optimal-assignment.ts';

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => fc.array(fc.array(fc.integer({ min: -20, max: 50 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

/** The greatest sum over all ways to pair the shorter side. */
function bestByTrial(gains: readonly (readonly number[])[]): number {
  const [rows, columns] = [gains.length, gains[0]!.length];
  const place = (row: number, used: ReadonlySet<number>): number => {
    if (row === rows) return used.size === Math.min(rows, columns) ? 0 : -Infinity;
    const skipped = rows > columns ? place(row + 1, used) : -Infinity;
    const placed = gains[row]!.map((gain, column) => (used.has(column) ? -Infinity : gain + place(row + 1, new Set([...used, column]))));
    return Math.max(skipped, ...placed);
  };
  return place(0, new Set());
}

describe('the optimal assignment', () => {
  it('has the sum that trying all assignments finds', () => {
    fc.assert(
      fc.property(matrices, (gains) => {
        const assignment = optimalAssignment(gains);
        const sum = assignment.reduce<number>((total, column, row) => total + (column === null ? 0 : gains[row]![column]!), 0);
        expect(sum).toBe(bestByTrial(gains));
      }),
    );
  });

  it('uses each column once, and leaves rows out only when there are too few', () => {
    fc.assert(
      fc.property(matrices, (gains) => {
        const used = optimalAssignment(gains).filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
        expect(used).toHaveLength(Math.min(gains.length, gains[0]!.length));
      }),
    );
  });

  it('has nothing to assign without rows or columns', () => {
    expect(optimalAssignment([])).toEqual([]);
    expect(optimalAssignment([[], []])).toEqual([null, null]);
  });
});
