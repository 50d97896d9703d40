/** Pure: the checksums of Ogg (RFC 3533 §6) and FLAC (RFC 9639 §9): most significant bit first, no inversion. */

function createCrc(width: 8 | 16 | 32, polynomial: number): (bytes: Uint8Array) => number {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = (byte << 24) >>> 0;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 0x8000_0000 ? (value << 1) ^ (polynomial << (32 - width)) : value << 1) >>> 0;
    return value;
  });
  return (bytes) => {
    let crc = 0;
    for (const byte of bytes) crc = ((crc << 8) ^ table[(crc >>> 24) ^ byte]!) >>> 0;
    return crc >>> (32 - width);
  };
}

export const crc32Ogg = createCrc(32, 0x04c1_1db7);
export const crc16Flac = createCrc(16, 0x8005);
export const crc8Flac = createCrc(8, 0x07);
