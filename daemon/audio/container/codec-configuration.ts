/** Pure: what a decoder must know before its first packet, dug out of the box that the container keeps it in. */
import { ascii, viewOf } from './bytes.ts';

const ALAC_CONFIGURATION_BYTES = 24;

/**
 * The ALACSpecificConfig (Apple, "ALAC Magic Cookie Description"): bare, or behind the `frma` and `alac` atoms
 * of older files. Null when there is none.
 */
export function alacConfiguration(cookie: Uint8Array): Uint8Array | null {
  let start = 0;
  if (ascii(cookie, start + 4, 4) === 'frma') start += 12;
  if (ascii(cookie, start + 4, 4) === 'alac') start += 12;
  // The `alac` box of MP4 has four bytes of version and flags before it.
  else if (cookie.length === ALAC_CONFIGURATION_BYTES + 4) start += 4;
  const configuration = cookie.subarray(start, start + ALAC_CONFIGURATION_BYTES);
  if (configuration.length < ALAC_CONFIGURATION_BYTES) return null;
  const [frameLength, bits, channels] = [viewOf(configuration).getUint32(0), configuration[5]!, configuration[9]!];
  const isPlausible = frameLength > 0 && frameLength <= 65_536 && [16, 20, 24, 32].includes(bits) && channels > 0 && channels <= 8;
  return isPlausible ? configuration : null;
}

const [TAG_ES, TAG_DECODER_CONFIG, TAG_DECODER_SPECIFIC] = [3, 4, 5];

/** The AudioSpecificConfig within an MPEG-4 elementary stream descriptor (ISO 14496-1 §7.2.6). Null when there is none. */
export function aacConfigurationFromDescriptors(bytes: Uint8Array): Uint8Array | null {
  let position = 0;
  while (position + 2 <= bytes.length) {
    const tag = bytes[position]!;
    position += 1;
    let length = 0;
    let byte = 0x80;
    for (let i = 0; i < 4 && byte & 0x80; i += 1) {
      byte = bytes[position] ?? 0;
      position += 1;
      length = length * 128 + (byte & 0x7f);
    }
    if (tag === TAG_DECODER_SPECIFIC) return length > 0 && position + length <= bytes.length ? bytes.subarray(position, position + length) : null;
    if (tag === TAG_ES) position += 3 + optionalEsBytes(bytes, position);
    else if (tag === TAG_DECODER_CONFIG) position += 13;
    else position += length;
  }
  return null;
}

function optionalEsBytes(bytes: Uint8Array, position: number): number {
  const flags = bytes[position + 2] ?? 0;
  const dependsOn = flags & 0x80 ? 2 : 0;
  const url = flags & 0x40 ? 1 + (bytes[position + 3 + dependsOn] ?? 0) : 0;
  return dependsOn + url + (flags & 0x20 ? 2 : 0);
}
