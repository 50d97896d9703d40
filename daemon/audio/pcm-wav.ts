/** Pure: the file between the decoder and everything behind it, a 16-bit WAV that any player opens: mono, or both sides of a call. */

export const WAV_HEADER_BYTES = 44;
export const BYTES_PER_SAMPLE = 2;
const MAX_32_BIT = 0xffff_ffff;

/** RIFF/WAVE header for so many 16-bit samples of each channel. Sizes past 4 GB (37 h at 16 kHz) are written as "until the end of the file". */
export function wavHeader(sampleRate: number, sampleCount: number, channels: 1 | 2 = 1): Uint8Array {
  const dataBytes = sampleCount * channels * BYTES_PER_SAMPLE;
  const header = new DataView(new ArrayBuffer(WAV_HEADER_BYTES));
  writeAscii(header, 0, 'RIFF');
  header.setUint32(4, Math.min(MAX_32_BIT, WAV_HEADER_BYTES - 8 + dataBytes), true);
  writeAscii(header, 8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, channels, true);
  header.setUint32(24, sampleRate, true);
  header.setUint32(28, sampleRate * channels * BYTES_PER_SAMPLE, true);
  header.setUint16(32, channels * BYTES_PER_SAMPLE, true);
  header.setUint16(34, 8 * BYTES_PER_SAMPLE, true);
  writeAscii(header, 36, 'data');
  header.setUint32(40, Math.min(MAX_32_BIT, dataBytes), true);
  return new Uint8Array(header.buffer);
}

/** What a header that {@link wavHeader} wrote says; null for any other bytes. */
export function readWavHeader(header: Uint8Array): { readonly sampleRate: number; readonly channels: 1 | 2 } | null {
  if (header.length < WAV_HEADER_BYTES) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const channels = view.getUint16(22, true);
  const isOurs = view.getUint32(0) === 0x5249_4646 && view.getUint32(36) === 0x6461_7461 && view.getUint16(20, true) === 1 && view.getUint16(34, true) === 16;
  return isOurs && (channels === 1 || channels === 2) ? { sampleRate: view.getUint32(24, true), channels } : null;
}

/** Values in −1 … 1 (clipped beyond) as 16-bit little-endian samples. */
export function toPcm16(values: Float32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * BYTES_PER_SAMPLE));
  for (let i = 0; i < values.length; i += 1) {
    const clipped = Math.max(-1, Math.min(32_767 / 32_768, values[i]!));
    bytes.setInt16(i * BYTES_PER_SAMPLE, Math.round(clipped * 32_768), true);
  }
  return new Uint8Array(bytes.buffer);
}

/** The way back. */
export function fromPcm16(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float32Array(bytes.byteLength / BYTES_PER_SAMPLE);
  for (let i = 0; i < values.length; i += 1) values[i] = view.getInt16(i * BYTES_PER_SAMPLE, true) / 32_768;
  return values;
}

/** Two channels of one length, a sample of each in turn. */
export function interleave(first: Float32Array, second: Float32Array): Float32Array {
  const both = new Float32Array(2 * first.length);
  for (let i = 0; i < first.length; i += 1) {
    both[2 * i] = first[i]!;
    both[2 * i + 1] = second[i]!;
  }
  return both;
}

function writeAscii(view: DataView, offset: number, text: string): void {
  for (let i = 0; i < text.length; i += 1) view.setUint8(offset + i, text.charCodeAt(i));
}
