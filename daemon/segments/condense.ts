/**
 * Many samples of voices → few enough for one tree.
 *
 * The cost of a tree grows with the square of its points, and four hours have ten thousand pieces. So samples are first joined, block by block
 * of what was said one after another, into groups of what is nearest: near-copies first, and where those are too few, the closest half. A group is
 * one point with its weight, from which average linkage goes on as if it had made the group itself. The work of a round is linear in the samples,
 * and each round leaves half of them at most. Source: Zhang, Ramakrishnan & Livny 1996, BIRCH (pre-clustering into weighted points). Pure.
 */
import { cutAfter, linkage, meanDistance, type Distance } from './average-linkage.ts';
import { joinedByLabel, type VoiceGroup } from './voice-groups.ts';

/** What one tree can hold: fewer samples are never condensed. */
export const LARGEST_TREE = 1024;
/** Some minutes of speech, in which everybody who takes part in a conversation speaks several times. */
const BLOCK_SIZE = 128;
/** Mean distance inside a group of near-copies: far below that of any two voices. */
const COPIES_DISTANCE = 0.3;

/** At most {@link LARGEST_TREE} groups, in the order of their first sample. */
export function condense(samples: readonly VoiceGroup[], distanceOf: Distance = meanDistance): readonly VoiceGroup[] {
  let groups = samples;
  while (groups.length > LARGEST_TREE) {
    groups = blocksOf(groups).flatMap((block) => joinNearest(block, Math.ceil(block.length / 2), distanceOf));
  }
  return groups;
}

/** @param most groups that may be left. */
function joinNearest(block: readonly VoiceGroup[], most: number, distanceOf: Distance): VoiceGroup[] {
  const merges = linkage(block.map(({ point }) => point), distanceOf);
  const copies = merges.filter(({ distance }) => distance <= COPIES_DISTANCE).length;
  return joinedByLabel(block, cutAfter(merges, block.length, Math.max(copies, block.length - most)));
}

function blocksOf(groups: readonly VoiceGroup[]): VoiceGroup[][] {
  return Array.from({ length: Math.ceil(groups.length / BLOCK_SIZE) }, (_, index) => groups.slice(index * BLOCK_SIZE, (index + 1) * BLOCK_SIZE));
}
