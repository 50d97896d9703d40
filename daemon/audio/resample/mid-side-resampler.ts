/** Pure: changes the rate of an average and of what tells two channels apart, in step. What never differs costs nothing. */
import type { DecodedSamples } from '../audio-decoder.ts';
import { createResampler, type Resampler } from './resampler.ts';

export interface MidSideResampler {
  readonly inputRate: number;
  push(input: DecodedSamples): DecodedSamples;
  flush(): DecodedSamples;
}

/** @throws RangeError as {@link createResampler} does. */
export function createMidSideResampler(inputRate: number, outputRate: number): MidSideResampler {
  const mid = createResampler(inputRate, outputRate);
  let side: Resampler | null = null;
  return {
    inputRate,
    push: (input) => {
      // Until now both channels were alike, so what the filter still holds of their difference is silence.
      if (input.side !== undefined) side ??= mid.inSilence();
      const apart = side?.push({ sampleRate: inputRate, values: input.side ?? new Float32Array(input.values.length) }).values;
      return { ...mid.push({ sampleRate: inputRate, values: input.values }), side: apart };
    },
    flush: () => ({ ...mid.flush(), side: side?.flush().values }),
  };
}
