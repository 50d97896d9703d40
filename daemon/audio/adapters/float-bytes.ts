/** Pure: 32-bit floats on a pipe. Pieces of a pipe end anywhere, also within a number. */
import { endianness } from 'node:os';

const BYTES = 4;

/** The values in the byte order of this machine, both ends of the pipe being on it. No copy. */
export function toFloatBytes(values: Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** Collects bytes and gives whole floats. */
export function createFloatReader(order: 'BE' | 'LE' = endianness()): (bytes: Uint8Array) => Float32Array {
  let rest: Uint8Array = new Uint8Array(0);
  return (bytes) => {
    const all = Buffer.concat([rest, bytes]);
    const whole = all.length - (all.length % BYTES);
    rest = all.subarray(whole);
    const aligned = Buffer.from(new Uint8Array(all.subarray(0, whole)).buffer);
    if (order !== endianness()) aligned.swap32();
    return new Float32Array(aligned.buffer, aligned.byteOffset, whole / BYTES);
  };
}
