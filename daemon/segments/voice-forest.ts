/**
 * Samples of voices → trees of clusters, one for each channel of a call: voices of different channels are never joined. What is
 * recorded on one channel, as most meetings are, is one tree. Pure.
 */
import { linkage, meanDistance, type Distance, type Merge } from './average-linkage.ts';
import { condense } from './condense.ts';
import { joinedByLabel, totalSeconds, type VoiceGroup } from './voice-groups.ts';

/** A unit vector and the seconds of clean speech that it was made from. */
export interface VoiceSample {
  readonly embedding: Float32Array;
  readonly seconds: number;
}

/** A cluster with less speech than both of these is no speaker. */
export interface SmallestSpeaker {
  readonly minSeconds: number;
  readonly minShare: number;
}

/** The trees of all channels, as one list of groups and merges. */
export interface Forest {
  readonly groups: readonly VoiceGroup[];
  readonly merges: readonly Merge[];
  /** Of each group. */
  readonly channelOf: readonly number[];
  /** Of each channel: a cluster with less speech than this is no speaker. */
  readonly least: readonly number[];
}

export interface Cluster extends VoiceGroup {
  readonly channel: number;
  /** The first of its groups. */
  readonly first: number;
}

export function forestOf(channels: readonly (readonly VoiceSample[])[], { minSeconds, minShare }: SmallestSpeaker, distanceOf: Distance = meanDistance): Forest {
  const trees = channels.map((samples) => {
    const groups = condense(samples.map(({ embedding, seconds }) => ({ point: { sum: embedding, count: 1 }, seconds })), distanceOf);
    return { groups, merges: linkage(groups.map(({ point }) => point), distanceOf) };
  });
  return {
    groups: trees.flatMap(({ groups }) => groups),
    merges: joinedTrees(trees.map(({ groups, merges }) => ({ points: groups.length, merges }))),
    channelOf: trees.flatMap(({ groups }, channel) => groups.map(() => channel)),
    least: trees.map(({ groups }) => Math.min(minSeconds, minShare * totalSeconds(groups))),
  };
}

/** Merges of several trees by ascending distance, with the names that they have over all points. */
function joinedTrees(trees: readonly { readonly points: number; readonly merges: readonly Merge[] }[]): Merge[] {
  const total = trees.reduce((sum, { points }) => sum + points, 0);
  let offset = 0;
  const all = trees.flatMap(({ points, merges }, tree) => {
    const from = offset;
    offset += points;
    return merges.map((merge, index) => ({ tree, from, points, index, merge }));
  });
  const sorted = all.sort((a, b) => a.merge.distance - b.merge.distance || a.tree - b.tree || a.index - b.index);
  const position = new Map(sorted.map(({ tree, index }, at) => [`${tree} ${index}`, total + at]));
  return sorted.map(({ tree, from, points, merge }) => {
    const name = (id: number): number => (id < points ? from + id : position.get(`${tree} ${id - points}`)!);
    return { a: name(merge.a), b: name(merge.b), distance: merge.distance };
  });
}

/** By descending speech: the largest cluster of each channel, and those with enough speech to be a person. */
export function largeOf({ groups, channelOf, least }: Forest, labels: Int32Array): Cluster[] {
  // Labels are named by first appearance.
  const firsts: number[] = [];
  for (const [group, label] of labels.entries()) firsts[label] ??= group;
  const clusters = joinedByLabel(groups, labels).map((group, label) => ({ ...group, first: firsts[label]!, channel: channelOf[firsts[label]!]! }));
  const bySpeech = clusters.toSorted((a, b) => b.seconds - a.seconds);
  return bySpeech.filter((cluster) => isLargest(cluster, bySpeech) || cluster.seconds >= least[cluster.channel]!);
}

export function isLargest(cluster: Cluster, bySpeech: readonly Cluster[]): boolean {
  return bySpeech.find(({ channel }) => channel === cluster.channel) === cluster;
}
