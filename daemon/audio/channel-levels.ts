/** Pure: how loud each of two channels is, by short frames, kept as they pass by: two bytes a frame, 0.4 MB an hour. */
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import type { MidSide } from './mono-mix.ts';

/** 20 ms: within a syllable. */
export const FRAME_SAMPLES = SAMPLE_RATE_HZ / 50;
/** Of a byte; 0 is 96 dB beneath full scale, where 16 bits end, and all that is quieter. */
export const STEP_DB = 0.5;
const FLOOR_DBFS = -96;
/** Frames for which there is room at first. */
const FIRST_ROOM = 4096;

export interface ChannelLevels {
  /** Of each channel a byte per frame: its level over the floor, in steps of {@link STEP_DB}. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  /** In no sample did the channels differ. */
  readonly areOne: boolean;
}

export interface ChannelMeter {
  add(samples: MidSide): void;
  levels(): ChannelLevels;
}

export function createChannelMeter(): ChannelMeter {
  let [first, second] = [new Uint8Array(FIRST_ROOM), new Uint8Array(FIRST_ROOM)];
  let [frames, inFrame, power, otherPower] = [0, 0, 0, 0];
  let areOne = true;
  const endFrame = (): void => {
    if (frames === first.length) [first, second] = [doubled(first), doubled(second)];
    first[frames] = levelOf(power / inFrame);
    second[frames] = levelOf(otherPower / inFrame);
    frames += 1;
    [inFrame, power, otherPower] = [0, 0, 0];
  };
  return {
    add: ({ values, side }) => {
      areOne &&= side === undefined;
      for (let i = 0; i < values.length; i += 1) {
        const apart = side?.[i] ?? 0;
        power += (values[i]! + apart) ** 2;
        otherPower += (values[i]! - apart) ** 2;
        inFrame += 1;
        if (inFrame === FRAME_SAMPLES) endFrame();
      }
    },
    levels: () => {
      if (inFrame > 0) endFrame();
      return { first: first.subarray(0, frames), second: second.subarray(0, frames), areOne };
    },
  };
}

function levelOf(power: number): number {
  return power === 0 ? 0 : Math.max(0, Math.min(255, Math.round((10 * Math.log10(power) - FLOOR_DBFS) / STEP_DB)));
}

function doubled(levels: Uint8Array): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(2 * levels.length);
  more.set(levels);
  return more;
}
