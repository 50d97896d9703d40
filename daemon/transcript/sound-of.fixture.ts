/** Sounds for tests of what only depends on level: a tone stands for a voice. */
import type { Samples } from '#schemas/audio';

const sampleRate = 16_000;

/** Pieces one after the other, each of so many seconds. `hiss` is noise, the same one every time. */
export function soundOf(pieces: readonly (readonly ['voice' | 'silence' | 'hiss', number])[], hissLevel = 0.001): Samples {
  const values: number[] = [];
  let seed = 1;
  for (const [kind, seconds] of pieces) {
    for (let count = Math.round(seconds * sampleRate); count > 0; count -= 1) {
      seed = (seed * 16_807) % 2_147_483_647;
      const noise = (seed / 1_073_741_823.5 - 1) * hissLevel;
      const tone = 0.3 * Math.sin((2 * Math.PI * 200 * values.length) / sampleRate);
      values.push(kind === 'silence' ? 0 : kind === 'hiss' ? noise : tone + noise);
    }
  }
  return { sampleRate, values: Float32Array.from(values) };
}
