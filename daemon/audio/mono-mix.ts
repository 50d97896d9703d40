/** Pure: many channels to one. The plain average: it cannot clip, and a voice on one side keeps its share, whatever the layout. */

/** One array per channel, all of one length. No channel at all gives no samples. */
export function mixToMono(channels: readonly Float32Array[]): Float32Array {
  const [first, ...others] = channels;
  if (first === undefined) return new Float32Array(0);
  if (others.length === 0) return first;
  const mixed = first.slice();
  for (const channel of others) for (let i = 0; i < mixed.length; i += 1) mixed[i]! += channel[i]!;
  const share = 1 / channels.length;
  for (let i = 0; i < mixed.length; i += 1) mixed[i]! *= share;
  return mixed;
}

/** Samples of all channels in turn (frame by frame); a last frame that is not whole is left out. */
export function mixInterleavedToMono(interleaved: Float32Array, channelCount: number): Float32Array {
  if (channelCount === 1) return interleaved;
  const mixed = new Float32Array(Math.floor(interleaved.length / channelCount));
  for (let frame = 0; frame < mixed.length; frame += 1) {
    let sum = 0;
    for (let channel = 0; channel < channelCount; channel += 1) sum += interleaved[frame * channelCount + channel]!;
    mixed[frame] = sum / channelCount;
  }
  return mixed;
}
