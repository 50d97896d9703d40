/**
 * Agglomerative clustering with average linkage (UPGMA) on cosine distance, in linear memory.
 *
 * Of unit vectors the mean pairwise cosine distance between two clusters is 1 − sumA·sumB / (nA·nB), so a cluster is its
 * sum and its count and no distance matrix is needed. The order of merging is found with nearest-neighbour chains, which
 * give the same tree as merging the closest pair each time, in O(n²) steps.
 * Source: Sokal & Michener 1958 (UPGMA); Murtagh 1983, A survey of recent advances in hierarchical clustering algorithms. Pure.
 */
import { dot } from './vectors.ts';

/** A set of unit vectors, by their sum. */
export interface WeightedPoint {
  readonly sum: Float32Array;
  readonly count: number;
}

/** Clusters `a` and `b` (indices of points; later `points.length + index of the merge`) are joined at `distance`. */
export interface Merge {
  readonly a: number;
  readonly b: number;
  readonly distance: number;
}

/** Symmetric, and reducible: a union is never nearer than the nearer of its parts. */
export type Distance = (a: WeightedPoint, b: WeightedPoint) => number;

/** Mean cosine distance over all pairs of a vector of the one and a vector of the other. */
export function meanDistance(a: WeightedPoint, b: WeightedPoint): number {
  return 1 - dot(a.sum, b.sum) / (a.count * b.count);
}

/** The whole tree, `points.length − 1` merges, by ascending distance. */
export function linkage(points: readonly WeightedPoint[], distanceOf: Distance = meanDistance): Merge[] {
  const clusters = new Map<number, WeightedPoint>(points.entries());
  const found: Merge[] = [];
  const chain: number[] = [];
  while (clusters.size > 1) {
    if (chain.length === 0) chain.push(clusters.keys().next().value!);
    const top = chain.at(-1)!;
    const { nearest, distance } = nearestCluster(clusters, top, chain.at(-2), distanceOf);
    if (nearest !== chain.at(-2)) {
      // In exact arithmetic a chain never meets itself; after rounding it may, and is then taken up again from there.
      const met = chain.indexOf(nearest);
      if (met >= 0) chain.length = met;
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [a, b] = [clusters.get(top)!, clusters.get(nearest)!];
    clusters.delete(top);
    clusters.delete(nearest);
    // The merge's own name is unknown until all merges are sorted; until then it goes by the order of discovery.
    clusters.set(points.length + found.length, { sum: a.sum.map((value, index) => value + b.sum[index]!), count: a.count + b.count });
    found.push({ a: top, b: nearest, distance });
  }
  return sortByDistance(found, points.length);
}

/** Ties go to the cluster before in the chain: without that rule equal distances would let the chain run in a circle. */
function nearestCluster(clusters: ReadonlyMap<number, WeightedPoint>, of: number, previous: number | undefined, distanceOf: Distance): { nearest: number; distance: number } {
  const from = clusters.get(of)!;
  let nearest = previous ?? -1;
  let distance = previous === undefined ? Infinity : distanceOf(from, clusters.get(previous)!);
  for (const [id, other] of clusters) {
    if (id === of || id === previous) continue;
    const candidate = distanceOf(from, other);
    if (candidate < distance) [nearest, distance] = [id, candidate];
  }
  return { nearest, distance };
}

function sortByDistance(found: readonly Merge[], points: number): Merge[] {
  const order = found.map((_, index) => index).sort((x, y) => found[x]!.distance - found[y]!.distance || x - y);
  const rank = new Map(order.map((discovery, position) => [points + discovery, points + position]));
  const rename = (id: number): number => rank.get(id) ?? id;
  return order.map((discovery) => {
    const { a, b, distance } = found[discovery]!;
    return { a: rename(a), b: rename(b), distance };
  });
}

/** Cluster of each point when every merge up to `distance` is made: 0, 1, … by first appearance. */
export function cutAtDistance(merges: readonly Merge[], points: number, distance: number): Int32Array {
  return cutAfter(merges, points, merges.filter((merge) => merge.distance <= distance).length);
}

/** Cluster of each point after the first `mergeCount` merges: `points − mergeCount` clusters. */
export function cutAfter(merges: readonly Merge[], points: number, mergeCount: number): Int32Array {
  const parent = Int32Array.from({ length: points + mergeCount }, (_, id) => id);
  for (const [index, { a, b }] of merges.slice(0, mergeCount).entries()) {
    parent[a] = points + index;
    parent[b] = points + index;
  }
  for (let id = parent.length - 1; id >= 0; id -= 1) parent[id] = parent[parent[id]!]!;
  const names = new Map<number, number>();
  return Int32Array.from({ length: points }, (_, point) => {
    const root = parent[point]!;
    if (!names.has(root)) names.set(root, names.size);
    return names.get(root)!;
  });
}
