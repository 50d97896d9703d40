/**
 * Pure: are two channels the two sides of a call, and when is each of them somebody's own voice?
 *
 * In a recording of one room, or in music, both channels hold the same at nearly the same level. On a call each voice is on its own channel and
 * reaches the other one only as crosstalk or echo, much weaker: at any moment one channel is far above the other, now this one, now that one.
 * What is no louder on a channel than its crosstalk is silenced there. Source: Pfau, Ellis & Stolcke 2001, Multispeaker speech activity detection for the
 * ICSI meeting recorder; Wrigley et al. 2005, Speech and crosstalk detection in multichannel audio (levels of channels, compared by the frame).
 */
import { STEP_DB, type ChannelLevels } from './channel-levels.ts';

/** When channels are kept apart: where they are heard to be sides of a call, never, or wherever what is heard on them differs, be it for half a second. */
export type SeparateChannels = 'auto' | 'never' | 'always';

/** Of a byte. */
const LEVELS = 256;
const steps = (decibels: number): number => decibels / STEP_DB;
/** Beneath the loudest hundredth of the frames, somebody is still heard. */
const VOICE_RANGE = steps(25);
/** One channel is far above the other from here on. With 20 dB of crosstalk, taking it away takes quiet sounds of the voice with it: a call made of the stand-up lost more by it (DER 13.7 % instead of 4.3) than it gained where both speak at once. */
const FAR_ABOVE = steps(22);
/** On calls about nine in ten frames with a voice are so; in stereo of one room, or with everybody talking at once, less than half. */
const LEAST_SHARE_APART = 0.6;
/** Half a second, and one in two hundred: a click is nobody, be it on an empty channel or on one of two that are alike. */
const LEAST_FRAMES = 25;
const LEAST_SHARE = 0.005;
/** In a frame in which the channels differ by no more than this they are one, whatever anybody says. */
const ALIKE = steps(1);

export function areSeparate(levels: ChannelLevels, wanted: SeparateChannels): boolean {
  if (wanted === 'never' || levels.areOne) return false;
  const { voiced, unlike, firstFarAbove, secondFarAbove } = countVoiced(levels);
  const share = (frames: number): number => frames / Math.max(1, voiced);
  const enough = Math.max(LEAST_SHARE, LEAST_FRAMES / Math.max(1, voiced));
  if (wanted === 'always') return share(unlike) >= enough;
  const [first, second] = [share(firstFarAbove), share(secondFarAbove)];
  return first + second >= LEAST_SHARE_APART && Math.min(first, second) >= enough;
}

/** How many frames there are in which somebody is heard, and of these, in how many the channels are unlike, or one is far above the other. */
function countVoiced({ first, second }: ChannelLevels) {
  const louder = new Uint8Array(first.length);
  for (let frame = 0; frame < louder.length; frame += 1) louder[frame] = Math.max(first[frame]!, second[frame]!);
  const quietest = Math.max(1, quantile(louder, 0.99) - VOICE_RANGE);
  let [voiced, unlike, firstFarAbove, secondFarAbove] = [0, 0, 0, 0];
  for (let frame = 0; frame < louder.length; frame += 1) {
    if (louder[frame]! < quietest) continue;
    const difference = first[frame]! - second[frame]!;
    voiced += 1;
    if (Math.abs(difference) > ALIKE) unlike += 1;
    if (difference >= FAR_ABOVE) firstFarAbove += 1;
    if (difference <= -FAR_ABOVE) secondFarAbove += 1;
  }
  return { voiced, unlike, firstFarAbove, secondFarAbove };
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
  const frames = new Uint8Array(own.length);
  let from = 0;
  for (let frame = 0; frame <= own.length; frame += 1) {
    if (frame < own.length && own[frame]! > reach[frame]! + threshold) continue;
    if (frame - from >= SHORTEST_FRAMES) frames.fill(1, Math.max(0, from - AROUND_FRAMES), frame + AROUND_FRAMES);
    from = frame + 1;
  }
  return frames;
}

/** How far beneath the other side its crosstalk is, at its loudest: of four frames in which that side speaks, it speaks alone in three. */
function crosstalk(own: Uint8Array, reach: Uint8Array): number {
  const loud = Math.max(1, quantile(reach, 0.99) - OTHER_SPEAKS);
  // Of two bytes, the differences from −255 on.
  const counts = new Uint32Array(2 * LEVELS - 1);
  let frames = 0;
  for (let frame = 0; frame < own.length; frame += 1) {
    if (reach[frame]! < loud) continue;
    counts[own[frame]! - reach[frame]! + LEVELS - 1]! += 1;
    frames += 1;
  }
  return frames === 0 ? -Infinity : atRank(counts, Math.floor(0.75 * frames)) - (LEVELS - 1);
}

/** Of each frame and the ones before it, and of the next one, since frames do not begin with syllables. */
function largestBefore(levels: Uint8Array, frames: number): Uint8Array {
  const largest = new Uint8Array(levels.length);
  // Looked for again only when the largest is left behind: else there is one new frame to compare.
  let largestAt = -1;
  for (let frame = 0; frame < largest.length; frame += 1) {
    const next = Math.min(frame + 1, levels.length - 1);
    const first = Math.max(0, frame - frames);
    if (largestAt < first) largestAt = lastLargest(levels, first, next);
    else if (levels[next]! >= levels[largestAt]!) largestAt = next;
    largest[frame] = levels[largestAt]!;
  }
  return largest;
}

/** Where the largest is, from one frame to another and with both. */
function lastLargest(levels: Uint8Array, first: number, last: number): number {
  let largest = first;
  for (let frame = first; frame <= last; frame += 1) if (levels[frame]! >= levels[largest]!) largest = frame;
  return largest;
}

/** Counted and not sorted, here and above: there are millions of frames, and this is done while others wait for the event loop. */
function quantile(levels: Uint8Array, share: number): number {
  const counts = new Uint32Array(LEVELS);
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- of a typed array it takes ten times as long.
  for (let frame = 0; frame < levels.length; frame += 1) counts[levels[frame]!]! += 1;
  return atRank(counts, Math.floor(share * (levels.length - 1)));
}

/** Of values of which is known how often each is there: the one at a place in their order. */
function atRank(counts: Uint32Array, rank: number): number {
  let value = 0;
  for (let before = counts[0]!; before <= rank; before += counts[value]!) value += 1;
  return value;
}
