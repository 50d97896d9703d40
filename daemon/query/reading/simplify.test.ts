import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeKinds, type NodeKind } from '#schemas/graph';
import type { Condition } from '#schemas/query';
import { arbitrarySet } from '../testing/arbitrary-said-plan.ts';
import { boundsOf, simplify } from './simplify.ts';

/** Whether a node meets a condition, where `how many` says how many nodes a link leads to and whether a plain condition is true (odd). */
function meets(condition: Condition, howMany: (about: string) => number): boolean {
  switch (condition.is) {
    case 'all':
      return condition.of.every((each) => meets(each, howMany));
    case 'any':
      return condition.of.some((each) => meets(each, howMany));
    case 'not':
      return !meets(condition.of, howMany);
    case 'linked': {
      const { least, most } = boundsOf(condition);
      const count = howMany(JSON.stringify([condition.role, condition.along ?? null, simplify(condition.to)]));
      return count >= least && (most === null || count <= most);
    }
    default:
      return howMany(JSON.stringify(condition)) % 2 === 1;
  }
}

describe('the form in which a set is said', () => {
  it('means the same as the set, whatever is true of a node', () => {
    const kinds = fc.constantFrom(...(Object.keys(nodeKinds) as NodeKind[]));
    fc.assert(
      fc.property(kinds.chain((kind) => arbitrarySet(kind, 3)), fc.func(fc.integer({ min: 0, max: 4 })), (set, howMany) => {
        const all = (where: Condition[]): boolean => where.every((condition) => meets(condition, howMany));
        expect(all(simplify(set).where)).toBe(all(set.where));
      }),
      { numRuns: 500 },
    );
  });

  it('has no "all" at its top and no "not" before a bracket', () => {
    const bug: Condition = { is: 'holding', property: 'labels', values: ['bug'] };
    const open: Condition = { is: 'one of', property: 'state', values: ['open'] };
    const said = simplify({ kind: 'Issue', where: [{ is: 'all', of: [bug, { is: 'not', of: { is: 'any', of: [open, { is: 'not', of: bug }] } }] }] });
    expect(said.where).toEqual([bug, { is: 'not', of: open }, bug]);
  });
});
