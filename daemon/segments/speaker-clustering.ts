/**
 * Embeddings of stretches of speech → speakers.
 *
 * Average linkage down to a distance or to a given number; clusters too small to be a person are dissolved; then every
 * stretch goes to the nearest of the remaining centroids. Source: Bredin 2023, pyannote.audio 2.1 (agglomerative
 * clustering, `min_cluster_size`, assignment to centroids). Pure.
 */
import { cutAfter, cutAtDistance, linkage, type WeightedPoint } from './average-linkage.ts';
import { dot, sumOf, unit } from './vectors.ts';

/** A unit vector and the seconds of clean speech that it was made from. */
export interface VoiceSample {
  readonly embedding: Float32Array;
  readonly seconds: number;
}

export interface ClusteringOptions {
  /** Largest mean cosine distance inside a speaker. */
  readonly threshold: number;
  /** Number of speakers when known; then the threshold does not matter. */
  readonly speakers?: number | null | undefined;
  /** A cluster with less speech than both of these is no speaker. */
  readonly minSeconds: number;
  readonly minShare: number;
}

/** More than this many samples are first joined into near-identical groups, block by block. */
const BLOCK_SIZE = 512;
/** Mean distance inside such a group: far below that of any two voices. */
const BLOCK_DISTANCE = 0.3;

/** Centroids (unit vectors), one per speaker, by first appearance. Empty for no samples. */
export function findSpeakers(samples: readonly VoiceSample[], options: ClusteringOptions): Float32Array[] {
  if (samples.length === 0) return [];
  const groups = condense(samples);
  const merges = linkage(groups.map(({ point }) => point));
  const seconds = groups.map((group) => group.seconds);
  const total = seconds.reduce((sum, value) => sum + value, 0);
  const least = Math.min(options.minSeconds, options.minShare * total);
  const labels =
    options.speakers == null
      ? cutAtDistance(merges, groups.length, options.threshold)
      : cutIntoSpeakers(merges, seconds, Math.max(1, options.speakers), least);
  const sizes = secondsByLabel(labels, seconds);
  const byTime = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]!);
  const kept = byTime.filter((label, rank) => rank === 0 || sizes[label]! >= least).slice(0, options.speakers ?? undefined);
  return kept
    .sort((a, b) => a - b)
    .map((label) => unit(sumOf(groups.filter((_, index) => labels[index] === label).map(({ point }) => point.sum))));
}

/** Index of the nearest centroid. */
export function nearestSpeaker(centroids: readonly Float32Array[], embedding: Float32Array): number {
  let nearest = 0;
  for (const [index, centroid] of centroids.entries()) if (dot(centroid, embedding) > dot(centroids[nearest]!, embedding)) nearest = index;
  return nearest;
}

/**
 * The cut with `speakers` clusters that are large enough. Cutting at just that number would spend it on outliers: a
 * cough is farther from all voices than two voices are from each other.
 */
function cutIntoSpeakers(merges: Parameters<typeof cutAfter>[0], seconds: readonly number[], speakers: number, least: number): Int32Array {
  for (let clusters = Math.min(speakers, seconds.length); clusters <= seconds.length; clusters += 1) {
    const labels = cutAfter(merges, seconds.length, seconds.length - clusters);
    if (secondsByLabel(labels, seconds).filter((size) => size >= least).length >= speakers) return labels;
  }
  return cutAfter(merges, seconds.length, Math.max(0, seconds.length - speakers));
}

function secondsByLabel(labels: Int32Array, seconds: readonly number[]): number[] {
  const sizes: number[] = [];
  for (const [index, label] of labels.entries()) sizes[label] = (sizes[label] ?? 0) + seconds[index]!;
  return sizes;
}

interface Group {
  readonly point: WeightedPoint;
  readonly seconds: number;
}

/**
 * Keeps the tree small for long meetings: its cost grows with the square of the samples, and four hours have ten thousand.
 * A group is one point with its weight, so average linkage goes on from it as if it had made the group itself.
 */
function condense(samples: readonly VoiceSample[]): Group[] {
  let groups: Group[] = samples.map(({ embedding, seconds }) => ({ point: { sum: embedding, count: 1 }, seconds }));
  while (groups.length > 2 * BLOCK_SIZE) {
    const smaller = blocks(groups).flatMap((block) => {
      const labels = cutAtDistance(linkage(block.map(({ point }) => point)), block.length, BLOCK_DISTANCE);
      return Array.from({ length: Math.max(...labels) + 1 }, (_, label) => joined(block.filter((_group, index) => labels[index] === label)));
    });
    if (smaller.length > 0.9 * groups.length) break;
    groups = smaller;
  }
  return groups;
}

function blocks(groups: readonly Group[]): Group[][] {
  return Array.from({ length: Math.ceil(groups.length / BLOCK_SIZE) }, (_, index) => groups.slice(index * BLOCK_SIZE, (index + 1) * BLOCK_SIZE));
}

function joined(groups: readonly Group[]): Group {
  return {
    point: { sum: sumOf(groups.map(({ point }) => point.sum)), count: groups.reduce((sum, { point }) => sum + point.count, 0) },
    seconds: groups.reduce((sum, group) => sum + group.seconds, 0),
  };
}

/** Samples of at least `seconds`; in a recording too short to have one, all of them. */
export function longestOr(samples: readonly VoiceSample[], seconds: number): readonly VoiceSample[] {
  const long = samples.filter((sample) => sample.seconds >= seconds);
  return long.length > 0 ? long : samples;
}
