import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutAfter, cutAtDistance, linkage, type WeightedPoint } from './average-linkage.ts';
import { dot, unit } from './vectors.ts';

/** Unit vectors in five dimensions, as far apart as they come. */
const points = fc
  .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 14 })
  .map((rows) => rows.map((row) => unit(Float32Array.from(row, (value, index) => value + (index === 0 ? 1e-3 : 0)))));

function weighted(vectors: readonly Float32Array[]): WeightedPoint[] {
  return vectors.map((sum) => ({ sum, count: 1 }));
}

/**
 * Average linkage by the book: each time, look at all pairs of all clusters and join the closest. Null where two pairs are
 * as good as equally close: then there is more than one right tree.
 */
function mergeDistancesByTheBook(vectors: readonly Float32Array[]): number[] | null {
  let clusters = vectors.map((vector) => [vector]);
  const distances: number[] = [];
  while (clusters.length > 1) {
    let best = { a: 0, b: 1, distance: Infinity };
    let second = Infinity;
    for (const [a, left] of clusters.entries()) {
      for (const [b, right] of clusters.entries()) {
        if (b <= a) continue;
        const all = left.flatMap((x) => right.map((y) => 1 - dot(x, y)));
        const distance = all.reduce((sum, value) => sum + value, 0) / all.length;
        second = Math.min(second, Math.max(distance, best.distance));
        if (distance < best.distance) best = { a, b, distance };
      }
    }
    if (second - best.distance < 1e-5) return null;
    const joined = [...clusters[best.a]!, ...clusters[best.b]!];
    clusters = [...clusters.filter((_, index) => index !== best.a && index !== best.b), joined];
    distances.push(best.distance);
  }
  return distances;
}

describe('average linkage', () => {
  it('makes the merges that joining the closest pair each time makes', () => {
    fc.assert(
      fc.property(points, (vectors) => {
        const expected = mergeDistancesByTheBook(vectors);
        fc.pre(expected !== null);
        const merges = linkage(weighted(vectors));
        expect(merges).toHaveLength(expected.length);
        for (const [index, merge] of merges.entries()) expect(merge.distance).toBeCloseTo(expected[index]!, 4);
      }),
    );
  });

  it('joins a cluster only after it was made, and each one once', () => {
    fc.assert(
      fc.property(points, (vectors) => {
        const merges = linkage(weighted(vectors));
        for (const [index, { a, b }] of merges.entries()) expect(Math.max(a, b)).toBeLessThan(vectors.length + index);
        expect(new Set(merges.flatMap(({ a, b }) => [a, b])).size).toBe(2 * merges.length);
      }),
    );
  });

  it('gives as many clusters as merges are left, named by first appearance', () => {
    fc.assert(
      fc.property(points, fc.nat(), (vectors, seed) => {
        const merges = linkage(weighted(vectors));
        const count = seed % vectors.length;
        const labels = [...cutAfter(merges, vectors.length, count)];
        expect([...new Set(labels)]).toEqual(Array.from({ length: vectors.length - count }, (_, label) => label));
      }),
    );
  });

  it('ends on equal points, and puts them into one cluster', () => {
    const same = Array.from({ length: 40 }, () => unit(Float32Array.of(1, 2, 3)));
    expect([...cutAtDistance(linkage(weighted(same)), 40, 0.01)]).toEqual(new Array(40).fill(0));
  });

  it('has nothing to merge in no points or one', () => {
    expect(linkage([])).toEqual([]);
    expect(linkage(weighted([Float32Array.of(1)]))).toEqual([]);
    expect([...cutAtDistance([], 1, 1)]).toEqual([0]);
  });
});
