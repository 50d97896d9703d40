/**
 * Pure: decoded samples on a pipe, in blocks of 32-bit floats: how many values there are, whether there is as much that tells two channels apart (1 or 0),
 * then the one and the other. Pieces of a pipe end anywhere, also within a number.
 */
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import type { DecodedSamples } from '../audio-decoder.ts';
import { toFloatBytes } from './float-bytes.ts';

const HEADER = 2;

/** The pieces of a block. No copy. */
export function toBlock({ values, side }: DecodedSamples): Uint8Array[] {
  return [Float32Array.of(values.length, side === undefined ? 0 : 1), values, ...(side === undefined ? [] : [side])].map(toFloatBytes);
}

/** Collects floats and gives whole blocks. */
export function createBlockReader(): (floats: Float32Array) => DecodedSamples[] {
  let pending: Float32Array[] = [];
  let length = 0;
  return (floats) => {
    pending.push(floats);
    length += floats.length;
    const wanted = (from: Float32Array): number => HEADER + from[0]! * (1 + from[1]!);
    // Only what completes a block is copied: a block comes in many pieces.
    const [first] = pending;
    if (first === undefined || length < HEADER || (first.length >= HEADER && length < wanted(first))) return [];
    let rest = joined(pending, length);
    const blocks: DecodedSamples[] = [];
    while (rest.length >= HEADER && rest.length >= wanted(rest)) {
      const [count, sides] = [rest[0]!, rest[1]!];
      const values = rest.subarray(HEADER, HEADER + count);
      blocks.push({ sampleRate: SAMPLE_RATE_HZ, values, side: sides === 0 ? undefined : rest.subarray(HEADER + count, HEADER + 2 * count) });
      rest = rest.subarray(HEADER + count * (1 + sides));
    }
    [pending, length] = [rest.length === 0 ? [] : [rest], rest.length];
    return blocks;
  };
}

function joined(pieces: readonly Float32Array[], length: number): Float32Array {
  const all = new Float32Array(length);
  let position = 0;
  for (const piece of pieces) {
    all.set(piece, position);
    position += piece.length;
  }
  return all;
}
