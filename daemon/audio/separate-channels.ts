/**
 * Pure: are two channels the two sides of a call, and when is each of them somebody's own voice?
 *
 * In a recording of one room, or in music, both channels hold the same at nearly the same level. On a call each voice is on its own channel and
 * reaches the other one only as crosstalk or echo, much weaker: at any moment one channel is far above the other, now this one, now that one.
 * What is no louder on a channel than its crosstalk is silenced there. Source: Pfau, Ellis & Stolcke 2001, Multispeaker speech activity detection for the
 * ICSI meeting recorder; Wrigley et al. 2005, Speech and crosstalk detection in multichannel audio (levels of channels, compared by the frame).
 */
import { STEP_DB, type ChannelLevels } from './channel-levels.ts';

/** When channels are kept apart: where they are heard to be sides of a call, never, or wherever they differ at all. */
export type SeparateChannels = 'auto' | 'never' | 'always';

const steps = (decibels: number): number => decibels / STEP_DB;
/** Beneath the loudest hundredth of the frames, somebody is still heard. */
const VOICE_RANGE = steps(25);
/** One channel is far above the other from here on. With 20 dB of crosstalk, taking it away takes quiet sounds of the voice with it: a call made of the stand-up lost more by it (DER 13.7 % instead of 4.3) than it gained where both speak at once. */
const FAR_ABOVE = steps(22);
/** On calls about nine in ten frames with a voice are so; in stereo of one room, or with everybody talking at once, less than half. */
const LEAST_SHARE_APART = 0.6;
/** Half a second, and one in two hundred: a click on an empty channel is nobody. */
const LEAST_FRAMES = 25;
const LEAST_SHARE = 0.005;
/** Channels that never differ by more than this are one, whatever anybody says. */
const ALIKE = steps(1);

export function areSeparate(levels: ChannelLevels, wanted: SeparateChannels): boolean {
  if (wanted === 'never' || levels.areOne) return false;
  const differences = voicedDifferences(levels);
  const share = (holds: (difference: number) => boolean): number => differences.filter(holds).length / Math.max(1, differences.length);
  if (wanted === 'always') return share((difference) => Math.abs(difference) > ALIKE) >= 0.5;
  const [first, second] = [share((difference) => difference >= FAR_ABOVE), share((difference) => difference <= -FAR_ABOVE)];
  const enough = Math.max(LEAST_SHARE, LEAST_FRAMES / Math.max(1, differences.length));
  return first + second >= LEAST_SHARE_APART && Math.min(first, second) >= enough;
}

/** By how much the first channel is above the second, in each frame in which somebody is heard. */
function voicedDifferences({ first, second }: ChannelLevels): Int16Array {
  const louder = first.map((level, frame) => Math.max(level, second[frame]!));
  const quietest = Math.max(1, quantile(louder, 0.99) - VOICE_RANGE);
  return Int16Array.from(first, (level, frame) => level - second[frame]!).filter((_, frame) => louder[frame]! >= quietest);
}

/** Longest way of an echo: a loudspeaker, a room, a line. */
const ECHO_FRAMES = 15;
/** The other side speaks where it is within this of its loudest. */
const OTHER_SPEAKS = steps(15);
/** Crosstalk wavers by this much around its usual level … */
const WAVERING = steps(6);
/** … but what is nearly as loud as the other side is never taken for it. */
const NEVER_CROSSTALK = steps(-3);
/** Shorter sounds over the crosstalk are its peaks, and before and after a voice there are quiet consonants. */
const SHORTEST_FRAMES = 3;
const AROUND_FRAMES = 4;

/** 1 for each frame in which what is on the channel is its own, 0 where it is silence or the other side. */
export function ownFrames(own: Uint8Array, other: Uint8Array): Uint8Array {
  const reach = largestBefore(other, ECHO_FRAMES);
  const threshold = Math.min(crosstalk(own, reach) + WAVERING, NEVER_CROSSTALK);
  const above = own.map((level, frame) => (level > reach[frame]! + threshold ? 1 : 0));
  const frames = new Uint8Array(own.length);
  for (let from = 0; from < above.length; from += 1) {
    if (above[from] === 0) continue;
    const end = endOfRun(above, from);
    if (end - from >= SHORTEST_FRAMES) frames.fill(1, Math.max(0, from - AROUND_FRAMES), end + AROUND_FRAMES);
    from = end;
  }
  return frames;
}

/** How far beneath the other side its crosstalk is, at its loudest: of four frames in which that side speaks, it speaks alone in three. */
function crosstalk(own: Uint8Array, reach: Uint8Array): number {
  const loud = quantile(reach, 0.99) - OTHER_SPEAKS;
  const beneath = Int16Array.from(own, (level, frame) => level - reach[frame]!).filter((_, frame) => reach[frame]! >= Math.max(1, loud));
  return beneath.length === 0 ? -Infinity : beneath.sort()[Math.floor(0.75 * beneath.length)]!;
}

/** Of each frame and the ones before it, and of the next one, since frames do not begin with syllables. */
function largestBefore(levels: Uint8Array, frames: number): Uint8Array {
  return levels.map((_, frame) => levels.subarray(Math.max(0, frame - frames), frame + 2).reduce((most, level) => Math.max(most, level), 0));
}

function endOfRun(values: Uint8Array, from: number): number {
  const end = values.indexOf(0, from);
  return end < 0 ? values.length : end;
}

function quantile(levels: Uint8Array, share: number): number {
  return levels.toSorted()[Math.floor(share * (levels.length - 1))] ?? 0;
}
