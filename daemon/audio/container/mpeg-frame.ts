/** Pure: the header of an MPEG audio frame, layer III (ISO 11172-3 §2.4.1.3, ISO 13818-3), and the tag in the first one. */
import { startsWith, viewOf } from './bytes.ts';

export interface MpegFrame {
  readonly bytes: number;
  readonly samples: number;
  readonly sampleRate: number;
  readonly channels: number;
  /** Bytes between header and audio data: the Xing tag of an empty first frame lies behind them. */
  readonly sideInformationBytes: number;
}

const BIT_RATES_MPEG1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const BIT_RATES_MPEG2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLE_RATES_MPEG1 = [44_100, 48_000, 32_000];
const [VERSION_MPEG25, VERSION_RESERVED, VERSION_MPEG1] = [0, 1, 3];
const LAYER_III = 1;

/** Null when the four bytes are no header, or one of a free bit rate. */
export function readMpegFrame(bytes: Uint8Array, offset = 0): MpegFrame | null {
  if (bytes.length < offset + 4 || bytes[offset] !== 0xff || (bytes[offset + 1]! & 0xe0) !== 0xe0) return null;
  const [second, third, fourth] = [bytes[offset + 1]!, bytes[offset + 2]!, bytes[offset + 3]!];
  const version = (second >> 3) & 3;
  if (version === VERSION_RESERVED || ((second >> 1) & 3) !== LAYER_III) return null;
  const isMpeg1 = version === VERSION_MPEG1;
  const bitRate = (isMpeg1 ? BIT_RATES_MPEG1 : BIT_RATES_MPEG2)[third >> 4];
  const fullRate = SAMPLE_RATES_MPEG1[(third >> 2) & 3];
  if (!bitRate || fullRate === undefined) return null;
  const sampleRate = isMpeg1 ? fullRate : version === VERSION_MPEG25 ? fullRate / 4 : fullRate / 2;
  const isMono = fourth >> 6 === 3;
  const samples = isMpeg1 ? 1152 : 576;
  return {
    bytes: Math.floor(((samples / 8) * bitRate * 1000) / sampleRate) + ((third >> 1) & 1),
    samples,
    sampleRate,
    channels: isMono ? 1 : 2,
    sideInformationBytes: isMpeg1 ? (isMono ? 17 : 32) : isMono ? 9 : 17,
  };
}

export interface MpegTag {
  readonly frameCount: number | null;
  /** What the encoder put before and behind the audio; null when it does not say. */
  readonly delaySamples: number | null;
  readonly paddingSamples: number | null;
}

/** The Xing, Info or VBRI tag of a first frame that holds no audio; null when the frame is an ordinary one. */
export function readMpegTag(frameBytes: Uint8Array, frame: MpegFrame): MpegTag | null {
  const view = viewOf(frameBytes);
  const at = 4 + frame.sideInformationBytes;
  if (startsWith(frameBytes, 'VBRI', 36) && frameBytes.length >= 54) return { frameCount: view.getUint32(50), delaySamples: null, paddingSamples: null };
  if (!startsWith(frameBytes, 'Xing', at) && !startsWith(frameBytes, 'Info', at)) return null;
  if (frameBytes.length < at + 8) return null;
  const flags = view.getUint32(at + 4);
  const [hasFrames, hasBytes, hasTable, hasQuality] = [flags & 1, flags & 2, flags & 4, flags & 8];
  let position = at + 8;
  const frameCount = hasFrames && frameBytes.length >= position + 4 ? view.getUint32(position) : null;
  position += (hasFrames ? 4 : 0) + (hasBytes ? 4 : 0) + (hasTable ? 100 : 0) + (hasQuality ? 4 : 0);
  // The LAME extension: nine bytes of encoder name, then at 21 two numbers of twelve bits.
  const hasGaps = frameBytes.length >= position + 24 && frameBytes[position] !== 0;
  if (!hasGaps) return { frameCount, delaySamples: null, paddingSamples: null };
  const gaps = (frameBytes[position + 21]! << 16) | (frameBytes[position + 22]! << 8) | frameBytes[position + 23]!;
  return { frameCount, delaySamples: gaps >> 12, paddingSamples: gaps & 0xfff };
}
