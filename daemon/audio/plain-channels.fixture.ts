/** What `separate-channels.ts` decides, as it is said: sorted, filtered, and looked for anew in every frame. It takes seconds where the other takes milliseconds. */
import { STEP_DB, type ChannelLevels } from './channel-levels.ts';

const steps = (decibels: number): number => decibels / STEP_DB;

export function plainlySeparate({ first, second, areOne }: ChannelLevels, wanted: 'auto' | 'always'): boolean {
  if (areOne) return false;
  const louder = first.map((level, frame) => Math.max(level, second[frame]!));
  const quietest = Math.max(1, quantile(louder, 0.99) - steps(25));
  const differences = Int16Array.from(first, (level, frame) => level - second[frame]!).filter((_, frame) => louder[frame]! >= quietest);
  const share = (holds: (difference: number) => boolean): number => differences.filter(holds).length / Math.max(1, differences.length);
  const enough = Math.max(0.005, 25 / Math.max(1, differences.length));
  if (wanted === 'always') return share((difference) => Math.abs(difference) > steps(1)) >= enough;
  const [firstAbove, secondAbove] = [share((difference) => difference >= steps(22)), share((difference) => difference <= -steps(22))];
  return firstAbove + secondAbove >= 0.6 && Math.min(firstAbove, secondAbove) >= enough;
}

export function plainlyOwnFrames(own: Uint8Array, other: Uint8Array): Uint8Array {
  const reach = other.map((_, frame) => Math.max(...other.subarray(Math.max(0, frame - 15), frame + 2)));
  const loud = Math.max(1, quantile(reach, 0.99) - steps(15));
  const beneath = Int16Array.from(own, (level, frame) => level - reach[frame]!).filter((_, frame) => reach[frame]! >= loud);
  const crosstalk = beneath.length === 0 ? -Infinity : beneath.toSorted()[Math.floor(0.75 * beneath.length)]!;
  const above = own.map((level, frame) => (level > reach[frame]! + Math.min(crosstalk + steps(6), steps(-3)) ? 1 : 0));
  const inRunOfThree = above.map((_, frame) => ([-2, -1, 0].some((from) => [0, 1, 2].every((at) => above[frame + from + at] === 1)) ? 1 : 0));
  return inRunOfThree.map((_, frame) => Math.max(...inRunOfThree.subarray(Math.max(0, frame - 4), frame + 5)));
}

function quantile(levels: Uint8Array, share: number): number {
  return levels.toSorted()[Math.floor(share * (levels.length - 1))] ?? 0;
}
