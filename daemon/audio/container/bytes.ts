/** Pure: numbers and names in bytes. */

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Latin-1 text of a fixed field: `RIFF`, `moov`, `©nam`. Shorter when the bytes end. */
export function ascii(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}

export function startsWith(bytes: Uint8Array, prefix: string, offset = 0): boolean {
  return ascii(bytes, offset, prefix.length) === prefix;
}

/** Text up to the first zero byte, UTF-8, trimmed; null when nothing is left. */
export function textOf(bytes: Uint8Array): string | null {
  const end = bytes.indexOf(0);
  const text = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
  return text === '' ? null : text;
}

/** A 64-bit unsigned size; anything past 2^53 becomes infinite, which no file can hold. */
export function readUint64(view: DataView, offset: number, littleEndian = false): number {
  const value = view.getBigUint64(offset, littleEndian);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.POSITIVE_INFINITY : Number(value);
}
