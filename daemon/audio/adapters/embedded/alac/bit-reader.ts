/** Pure: bits of a packet, most significant first. */

/** Reading may run this far past the end before it is noticed; those bits are zero. */
const PADDING_BYTES = 8;

export class BitReader {
  /** In bits. */
  position = 0;
  readonly bitCount: number;
  readonly #view: DataView;

  constructor(packet: Uint8Array) {
    const padded = new Uint8Array(packet.length + PADDING_BYTES);
    padded.set(packet);
    this.#view = new DataView(padded.buffer);
    this.bitCount = packet.length * 8;
  }

  /** The next 25 bits or more at the top of a 32-bit word, without moving on. */
  peek(): number {
    if (this.position > this.bitCount) throw new RangeError('ALAC: the packet ends too early.');
    return (this.#view.getUint32(this.position >>> 3) << (this.position & 7)) >>> 0;
  }

  /** Up to 32 bits, unsigned. */
  read(count: number): number {
    if (count > 16) return this.read(count - 16) * 65_536 + this.read(16);
    if (count === 0) return 0;
    const value = this.peek() >>> (32 - count);
    this.position += count;
    return value;
  }

  /** Up to 32 bits, two's complement. */
  readSigned(count: number): number {
    const value = this.read(count);
    return value >= 2 ** (count - 1) ? value - 2 ** count : value;
  }

  /** The number of ones before the next zero, at most `limit`; passes over them and, below the limit, over the zero. */
  readOnes(limit: number): number {
    const ones = Math.min(limit, Math.clz32(~this.peek()));
    this.position += ones < limit ? ones + 1 : ones;
    return ones;
  }
}
