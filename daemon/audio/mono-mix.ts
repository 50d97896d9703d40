/**
 * Pure: many channels to one, and of two what tells them apart (mid/side coding; Blumlein 1931). The plain average: it cannot clip, and a voice on one
 * side keeps its share, whatever the layout. Of two channels of which one is the other turned over (a cable that is wired wrongly), the average would
 * be silence: there one is turned back.
 */

/** The sum of such channels lies this far, in power, under their difference; of a voice that is on one side alone they are equal. */
const CANCELLED = 1 / 100;

export interface MidSide {
  /** The average of all channels. */
  readonly values: Float32Array;
  /** Of two channels, half of what the first is more than the second: they are `values + side` and `values − side`. Absent where both are alike, or there are not two. */
  readonly side?: Float32Array | undefined;
}

/** One array per channel, all of one length. No channel at all gives no samples. */
export function mixChannels(channels: readonly Float32Array[]): MidSide {
  const [first, second, ...others] = channels;
  if (first === undefined) return { values: new Float32Array(0) };
  if (second === undefined) return { values: first };
  if (others.length === 0) return mixPair(first.length, (i) => first[i]!, (i) => second[i]!);
  const mixed = first.slice();
  for (const channel of [second, ...others]) for (let i = 0; i < mixed.length; i += 1) mixed[i]! += channel[i]!;
  const share = 1 / channels.length;
  for (let i = 0; i < mixed.length; i += 1) mixed[i]! *= share;
  return { values: mixed };
}

/** Samples of all channels in turn (frame by frame); a last frame that is not whole is left out. */
export function mixInterleaved(interleaved: Float32Array, channelCount: number): MidSide {
  if (channelCount === 1) return { values: interleaved };
  const frames = Math.floor(interleaved.length / channelCount);
  if (channelCount === 2) return mixPair(frames, (i) => interleaved[2 * i]!, (i) => interleaved[2 * i + 1]!);
  const mixed = new Float32Array(frames);
  for (let frame = 0; frame < mixed.length; frame += 1) {
    let sum = 0;
    for (let channel = 0; channel < channelCount; channel += 1) sum += interleaved[frame * channelCount + channel]!;
    mixed[frame] = sum / channelCount;
  }
  return { values: mixed };
}

function mixPair(length: number, left: (i: number) => number, right: (i: number) => number): MidSide {
  const [values, side] = [new Float32Array(length), new Float32Array(length)];
  let [together, apart] = [0, 0];
  for (let i = 0; i < length; i += 1) {
    const [one, other] = [left(i), right(i)];
    values[i] = (one + other) / 2;
    side[i] = (one - other) / 2;
    together += (one + other) ** 2;
    apart += (one - other) ** 2;
  }
  if (apart === 0) return { values };
  return together >= apart * CANCELLED ? { values, side } : { values: side };
}
