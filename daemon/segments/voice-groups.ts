/** Samples of voices that count as one: a weighted point and the seconds behind it. Pure. */
import type { WeightedPoint } from './average-linkage.ts';
import { sumOf } from './vectors.ts';

export interface VoiceGroup {
  readonly point: WeightedPoint;
  readonly seconds: number;
}

/** One group per label, by label. */
export function joinedByLabel(groups: readonly VoiceGroup[], labels: Int32Array): VoiceGroup[] {
  const members: VoiceGroup[][] = [];
  for (const [index, label] of labels.entries()) (members[label] ??= []).push(groups[index]!);
  return members.map(joined);
}

function joined(groups: readonly VoiceGroup[]): VoiceGroup {
  return {
    point: { sum: sumOf(groups.map(({ point }) => point.sum)), count: groups.reduce((sum, { point }) => sum + point.count, 0) },
    seconds: totalSeconds(groups),
  };
}

export function totalSeconds(groups: readonly { readonly seconds: number }[]): number {
  return groups.reduce((sum, { seconds }) => sum + seconds, 0);
}
