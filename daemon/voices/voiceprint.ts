/**
 * The numbers of a voice, with the seconds of speech that they were made of. Biometric data: they show themselves to nobody by accident,
 * neither in JSON nor in a log; who keeps them asks for the bytes. Pure.
 */
import { sumOf, unit } from '../segments/vectors.ts';

export class Voiceprint {
  readonly #values: Float32Array;
  /** Of speech in which nobody else is heard. */
  readonly seconds: number;
  /** How alike the parts of that speech are (`unity.ts`): low where it may be two people's. 1 where it was not looked at. */
  readonly unity: number;

  /** @param values A unit vector. */
  constructor(values: Float32Array, seconds: number, unity = 1) {
    this.#values = values;
    this.seconds = seconds;
    this.unity = unity;
  }

  /** The mean by seconds of speech, as one voice. Null for none. */
  static mean(prints: readonly Voiceprint[]): Voiceprint | null {
    if (prints.length === 0) return null;
    const weighted = prints.map((print) => print.#values.map((value) => value * print.seconds));
    return new Voiceprint(unit(sumOf(weighted)), prints.reduce((sum, { seconds }) => sum + seconds, 0));
  }

  static fromBytes(bytes: Uint8Array, seconds: number): Voiceprint {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Voiceprint(Float32Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getFloat32(index * 4, true)), seconds);
  }

  withUnity(unity: number): Voiceprint {
    return new Voiceprint(this.#values, this.seconds, unity);
  }

  /** 32-bit floats, little-endian. For the file that keeps them, and for the way between our own processes. */
  toBytes(): Uint8Array {
    const bytes = new Uint8Array(this.#values.length * 4);
    const view = new DataView(bytes.buffer);
    for (const [index, value] of this.#values.entries()) view.setFloat32(index * 4, value, true);
    return bytes;
  }

  /** Cosine, −1 … 1. */
  cosine(other: Voiceprint): number {
    let sum = 0;
    for (const [index, value] of this.#values.entries()) sum += value * (other.#values[index] ?? 0);
    return sum;
  }

  toJSON(): string {
    return '[voice]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[voice]';
  }
}
