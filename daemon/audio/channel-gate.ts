/** A call's two channels, each silent where it is not its own voice. */
import { setImmediate } from 'node:timers/promises';
import { FRAME_SAMPLES, type ChannelLevels } from './channel-levels.ts';
import type { MidSide } from './mono-mix.ts';
import { ownFrames } from './separate-channels.ts';

export interface ChannelGate {
  /** The next samples, apart. */
  next(samples: MidSide): readonly [Float32Array, Float32Array];
}

/** Others have their turn before each channel is looked through: of a long recording that takes tens of milliseconds. */
export async function createChannelGate({ first, second }: ChannelLevels): Promise<ChannelGate> {
  await setImmediate();
  const firstOwn = ownFrames(first, second);
  await setImmediate();
  const secondOwn = ownFrames(second, first);
  let position = 0;
  return {
    next: ({ values, side }) => {
      const start = position;
      position += values.length;
      const apart = (sign: 1 | -1) => values.map((value, i) => value + sign * (side?.[i] ?? 0));
      return [gated(apart(1), start, firstOwn), gated(apart(-1), start, secondOwn)];
    },
  };
}

/** Opens and closes over a frame: a step would be a click. */
function gated(values: Float32Array, start: number, own: Uint8Array): Float32Array {
  return values.map((value, i) => {
    const frame = Math.floor((start + i) / FRAME_SAMPLES);
    const [before, now] = [own[frame - 1] ?? 0, own[frame] ?? 0];
    if (before === now) return value * now;
    const passed = ((start + i) % FRAME_SAMPLES) / FRAME_SAMPLES;
    return value * (before + (now - before) * passed);
  });
}
