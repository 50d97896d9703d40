/** Recordings for tests, made from numbers: tones in every uncompressed container and encoding. */
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import { pcmEncodings, type PcmEncoding } from '../container/pcm-encoding.ts';

/** One channel of a sine. */
export function tone(options: { hertz: number; seconds: number; sampleRate?: number; amplitude?: number }): Float32Array {
  const { hertz, seconds, sampleRate = SAMPLE_RATE_HZ, amplitude = 0.5 } = options;
  return Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_, i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / sampleRate));
}

/** dB of a tone relative to one of amplitude 1, measured at one frequency over the whole length. */
export function toneLevel(values: Float32Array, hertz: number, sampleRate = SAMPLE_RATE_HZ): number {
  let [real, imaginary] = [0, 0];
  for (const [i, value] of values.entries()) {
    real += value * Math.cos((2 * Math.PI * hertz * i) / sampleRate);
    imaginary += value * Math.sin((2 * Math.PI * hertz * i) / sampleRate);
  }
  return 20 * Math.log10((2 * Math.hypot(real, imaginary)) / values.length);
}

/** Channels in turn, in an encoding of {@link pcmEncodings}. */
export function encodePcm(channels: readonly Float32Array[], encoding: PcmEncoding): Buffer {
  const width = pcmEncodings[encoding].bytes;
  const frames = channels[0]?.length ?? 0;
  const bytes = Buffer.alloc(frames * channels.length * width);
  for (let frame = 0; frame < frames; frame += 1) {
    for (const [index, channel] of channels.entries()) writeSample(bytes, (frame * channels.length + index) * width, channel[frame]!, encoding);
  }
  return bytes;
}

function writeSample(bytes: Buffer, at: number, value: number, encoding: PcmEncoding): void {
  const width = pcmEncodings[encoding].bytes;
  const isLittle = encoding.endsWith('le');
  if (encoding === 'pcm_mulaw' || encoding === 'pcm_alaw') bytes[at] = nearestCode(value, encoding);
  else if (encoding === 'pcm_u8') bytes[at] = Math.round(value * 127) + 128;
  else if (encoding.startsWith('pcm_f')) {
    if (width === 4) bytes[isLittle ? 'writeFloatLE' : 'writeFloatBE'](value, at);
    else bytes[isLittle ? 'writeDoubleLE' : 'writeDoubleBE'](value, at);
  } else bytes[isLittle ? 'writeIntLE' : 'writeIntBE'](Math.round(value * (2 ** (8 * width - 1) - 1)), at, width);
}

/** The code whose value is nearest, by the decoder's own table, which has a test against the standard's values. */
function nearestCode(value: number, encoding: 'pcm_mulaw' | 'pcm_alaw'): number {
  const table = codeTables[encoding];
  let nearest = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let code = 0; code < 256; code += 1) {
    const distance = (table[code]! - value) ** 2;
    if (distance < smallest) [nearest, smallest] = [code, distance];
  }
  return nearest;
}

const everyCode = new DataView(Uint8Array.from({ length: 256 }, (_, code) => code).buffer);
const codeTables = {
  pcm_mulaw: Float32Array.from({ length: 256 }, (_, code) => pcmEncodings.pcm_mulaw.read(everyCode, code)),
  pcm_alaw: Float32Array.from({ length: 256 }, (_, code) => pcmEncodings.pcm_alaw.read(everyCode, code)),
};

export interface WaveOptions {
  readonly encoding?: PcmEncoding;
  readonly sampleRate?: number;
  readonly isExtensible?: boolean;
  /** What the header claims, where that is not the truth. */
  readonly declaredBytes?: number;
  readonly chunksBefore?: readonly Buffer[];
}

const WAVE_TAGS: Partial<Record<PcmEncoding, number>> = { pcm_f32le: 3, pcm_f64le: 3, pcm_alaw: 6, pcm_mulaw: 7 };

export function waveFile(channels: readonly Float32Array[], { encoding = 'pcm_s16le', sampleRate = SAMPLE_RATE_HZ, isExtensible = false, declaredBytes, chunksBefore = [] }: WaveOptions = {}): Buffer {
  const data = encodePcm(channels, encoding);
  const width = pcmEncodings[encoding].bytes;
  const tag = WAVE_TAGS[encoding] ?? 1;
  const format = Buffer.alloc(isExtensible ? 40 : 16);
  format.writeUInt16LE(isExtensible ? 0xfffe : tag, 0);
  format.writeUInt16LE(channels.length, 2);
  format.writeUInt32LE(sampleRate, 4);
  format.writeUInt32LE((sampleRate * width * channels.length) >>> 0, 8);
  format.writeUInt16LE(width * channels.length, 12);
  format.writeUInt16LE(width * 8, 14);
  if (isExtensible) {
    format.writeUInt16LE(22, 16);
    format.writeUInt16LE(width * 8, 18);
    format.writeUInt16LE(tag, 24);
    format.write('\x00\x00\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71', 26, 'latin1');
  }
  const dataHeader = chunk('data', Buffer.alloc(0));
  dataHeader.writeUInt32LE(declaredBytes ?? data.length, 4);
  const body = Buffer.concat([Buffer.from('WAVE'), chunk('fmt ', format), ...chunksBefore, dataHeader, data]);
  return chunk('RIFF', body);
}

/** A RIFF chunk: name, size, content, padded to an even length. */
export function chunk(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(name, 'latin1');
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content, Buffer.alloc(content.length % 2)]);
}

/** RF64 with sizes of 64 bits in its `ds64` chunk. */
export function rf64File(channel: Float32Array, declaredBytes: bigint): Buffer {
  const sizes = Buffer.alloc(28);
  sizes.writeBigUInt64LE(declaredBytes, 8);
  const wave = waveFile([channel], { declaredBytes: 0xffff_ffff, chunksBefore: [chunk('ds64', sizes)] });
  wave.write('RF64', 'latin1');
  return wave;
}

/** AIFF, or AIFF-C with a compression type (`sowt`, `fl32`, `alaw`). */
export function aiffFile(channels: readonly Float32Array[], encoding: PcmEncoding, sampleRate: number, compression?: string): Buffer {
  const data = encodePcm(channels, encoding);
  const common = Buffer.alloc(compression === undefined ? 18 : 24);
  common.writeUInt16BE(channels.length, 0);
  common.writeUInt32BE(channels[0]?.length ?? 0, 2);
  common.writeUInt16BE(pcmEncodings[encoding].bytes * 8, 6);
  const exponent = Math.floor(Math.log2(sampleRate));
  common.writeUInt16BE(16_383 + exponent, 8);
  common.writeBigUInt64BE(BigInt(sampleRate) << BigInt(63 - exponent), 10);
  if (compression !== undefined) common.write(compression, 18, 'latin1');
  const sound = Buffer.concat([Buffer.alloc(8), data]);
  const body = [bigEndianChunk('COMM', common), bigEndianChunk('NAME', Buffer.from('Weekly sync')), bigEndianChunk('SSND', sound)];
  return bigEndianChunk('FORM', Buffer.concat([Buffer.from(compression === undefined ? 'AIFF' : 'AIFC'), ...body]));
}

function bigEndianChunk(name: string, content: Buffer): Buffer {
  const bytes = chunk(name, content);
  bytes.writeUInt32BE(content.length, 4);
  return bytes;
}

/** CAF with plain samples; `declaredBytes` of −1 is a recording that was not finished. */
export function cafFile(channels: readonly Float32Array[], encoding: PcmEncoding, sampleRate: number, declaredBytes?: bigint): Buffer {
  const data = encodePcm(channels, encoding);
  const width = pcmEncodings[encoding].bytes;
  const description = Buffer.alloc(32);
  description.writeDoubleBE(sampleRate, 0);
  description.write('lpcm', 8, 'latin1');
  description.writeUInt32BE((encoding.startsWith('pcm_f') ? 1 : 0) | (encoding.endsWith('le') ? 2 : 0), 12);
  description.writeUInt32BE(width * channels.length, 16);
  description.writeUInt32BE(1, 20);
  description.writeUInt32BE(channels.length, 24);
  description.writeUInt32BE(width * 8, 28);
  const information = Buffer.concat([Buffer.from([0, 0, 0, 2]), Buffer.from('title\0Design review\0recorded date\x002026-11-20T09:30:00+01:00\0')]);
  const sound = cafChunk('data', Buffer.concat([Buffer.alloc(4), data]));
  if (declaredBytes !== undefined) sound.writeBigInt64BE(declaredBytes, 4);
  return Buffer.concat([Buffer.from('caff\x00\x01\x00\x00', 'latin1'), cafChunk('desc', description), cafChunk('info', information), sound]);
}

function cafChunk(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(12);
  header.write(name, 'latin1');
  header.writeBigInt64BE(BigInt(content.length), 4);
  return Buffer.concat([header, content]);
}

/** The first bytes of a PNG image, and enough behind them. */
export const pngFile = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex'), Buffer.alloc(3000, 0xd3)]);
