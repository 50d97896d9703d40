/** Pure: uncompressed samples, in all the ways that containers store them. */
import { viewOf } from './bytes.ts';

/** Named as ffmpeg names them. */
export const pcmEncodings = {
  pcm_u8: { bytes: 1, read: (view: DataView, at: number) => (view.getUint8(at) - 128) / 128 },
  pcm_s8: { bytes: 1, read: (view: DataView, at: number) => view.getInt8(at) / 128 },
  pcm_s16le: { bytes: 2, read: (view: DataView, at: number) => view.getInt16(at, true) / 32_768 },
  pcm_s16be: { bytes: 2, read: (view: DataView, at: number) => view.getInt16(at) / 32_768 },
  pcm_s24le: { bytes: 3, read: (view: DataView, at: number) => (view.getInt8(at + 2) * 65_536 + view.getUint16(at, true)) / 8_388_608 },
  pcm_s24be: { bytes: 3, read: (view: DataView, at: number) => (view.getInt8(at) * 65_536 + view.getUint16(at + 1)) / 8_388_608 },
  pcm_s32le: { bytes: 4, read: (view: DataView, at: number) => view.getInt32(at, true) / 2_147_483_648 },
  pcm_s32be: { bytes: 4, read: (view: DataView, at: number) => view.getInt32(at) / 2_147_483_648 },
  pcm_f32le: { bytes: 4, read: (view: DataView, at: number) => finite(view.getFloat32(at, true)) },
  pcm_f32be: { bytes: 4, read: (view: DataView, at: number) => finite(view.getFloat32(at)) },
  pcm_f64le: { bytes: 8, read: (view: DataView, at: number) => finite(view.getFloat64(at, true)) },
  pcm_f64be: { bytes: 8, read: (view: DataView, at: number) => finite(view.getFloat64(at)) },
  pcm_mulaw: { bytes: 1, read: (view: DataView, at: number) => expandMuLaw(view.getUint8(at)) },
  pcm_alaw: { bytes: 1, read: (view: DataView, at: number) => expandALaw(view.getUint8(at)) },
} as const;

export type PcmEncoding = keyof typeof pcmEncodings;

export function isPcmEncoding(codec: string): codec is PcmEncoding {
  return Object.hasOwn(pcmEncodings, codec);
}

/** `pcm_s24le` from its parts; null when there is no such encoding. */
export function pcmEncoding(kind: 's' | 'u' | 'f', bits: number, order: 'le' | 'be'): PcmEncoding | null {
  const name = bits === 8 ? `pcm_${kind}8` : `pcm_${kind}${bits}${order}`;
  return isPcmEncoding(name) ? name : null;
}

/** Samples in −1 … 1, channels in turn. Bytes that are no whole sample at the end are left out. */
export function decodePcm(bytes: Uint8Array, encoding: PcmEncoding): Float32Array {
  const { bytes: width, read } = pcmEncodings[encoding];
  const view = viewOf(bytes);
  const values = new Float32Array(Math.floor(bytes.length / width));
  for (let i = 0; i < values.length; i += 1) values[i] = read(view, i * width);
  return values;
}

/** A NaN would spread through every filter behind it. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

/** ITU-T G.711 µ-law: sign, three bits of exponent, four of mantissa, all inverted; 14 bits wide. */
function expandMuLaw(code: number): number {
  const bits = ~code & 0xff;
  const magnitude = ((((bits & 0x0f) << 3) + 132) << ((bits >> 4) & 7)) - 132;
  return (bits & 0x80 ? -magnitude : magnitude) / 32_768;
}

/** ITU-T G.711 A-law: every second bit inverted; 13 bits wide. */
function expandALaw(code: number): number {
  const bits = code ^ 0x55;
  const exponent = (bits >> 4) & 7;
  const mantissa = ((bits & 0x0f) << 4) + 8;
  const magnitude = exponent === 0 ? mantissa : (mantissa + 256) << (exponent - 1);
  return (bits & 0x80 ? magnitude : -magnitude) / 32_768;
}
