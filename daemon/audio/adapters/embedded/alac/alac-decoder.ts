/**
 * Pure: Apple Lossless packets to samples. Written from Apple's description of the format and its published reference
 * decoder (github.com/macosforge/alac, Apache-2.0).
 */
import { BitReader } from './bit-reader.ts';
import { integrate, predict, type Predictor } from './predictor.ts';
import { readResiduals, type RiceParameters } from './residuals.ts';

const [ELEMENT_SINGLE, ELEMENT_PAIR, ELEMENT_LFE, ELEMENT_DATA, ELEMENT_FILL, ELEMENT_END] = [0, 1, 3, 4, 6, 7];

export interface AlacConfiguration {
  readonly frameLength: number;
  readonly bitDepth: number;
  readonly channels: number;
  readonly sampleRate: number;
  readonly rice: { readonly initialHistory: number; readonly historyMultiplier: number; readonly maximumK: number };
}

/** From the 24 bytes of the ALACSpecificConfig. */
export function readAlacConfiguration(bytes: Uint8Array): AlacConfiguration {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    frameLength: view.getUint32(0),
    bitDepth: view.getUint8(5),
    channels: view.getUint8(9),
    sampleRate: view.getUint32(20),
    rice: { historyMultiplier: view.getUint8(6), initialHistory: view.getUint8(7), maximumK: view.getUint8(8) },
  };
}

/** One array per channel, values in −1 … 1. @throws RangeError when the packet is damaged. */
export function decodeAlacPacket(packet: Uint8Array, configuration: AlacConfiguration): Float32Array[] {
  const bits = new BitReader(packet);
  const channels: Float32Array[] = [];
  for (let element = bits.read(3); element !== ELEMENT_END; element = bits.read(3)) {
    if (element === ELEMENT_SINGLE || element === ELEMENT_LFE) channels.push(...readElement(bits, configuration, 1));
    else if (element === ELEMENT_PAIR) channels.push(...readElement(bits, configuration, 2));
    else if (element === ELEMENT_DATA) skipData(bits);
    else if (element === ELEMENT_FILL) skipFill(bits);
    else throw new RangeError(`ALAC: element ${element} is not part of the format.`);
  }
  if (channels.length !== configuration.channels) throw new RangeError('ALAC: a packet holds another number of channels than its stream.');
  return channels;
}

interface ElementHeader {
  readonly sampleCount: number;
  /** Low bits of each sample that stand apart, not coded. */
  readonly shiftBits: number;
  readonly isVerbatim: boolean;
}

function readElement(bits: BitReader, configuration: AlacConfiguration, channelCount: 1 | 2): Float32Array[] {
  const header = readElementHeader(bits, configuration.frameLength);
  const samples = header.isVerbatim ? readVerbatim(bits, header, configuration.bitDepth, channelCount) : readCompressed(bits, header, configuration, channelCount);
  const scale = 2 ** -(configuration.bitDepth - 1);
  return samples.map((channel) => Float32Array.from(channel, (value) => value * scale));
}

function readElementHeader(bits: BitReader, frameLength: number): ElementHeader {
  bits.read(4 + 12);
  const isPartial = bits.read(1) === 1;
  const shiftBits = bits.read(2) * 8;
  const isVerbatim = bits.read(1) === 1;
  const sampleCount = isPartial ? bits.read(32) : frameLength;
  if (sampleCount > frameLength) throw new RangeError('ALAC: a packet holds more samples than its stream allows.');
  return { sampleCount, shiftBits, isVerbatim };
}

function readVerbatim(bits: BitReader, { sampleCount }: ElementHeader, bitDepth: number, channelCount: number): Int32Array[] {
  const channels = Array.from({ length: channelCount }, () => new Int32Array(sampleCount));
  for (let i = 0; i < sampleCount; i += 1) for (const channel of channels) channel[i] = bits.readSigned(bitDepth);
  return channels;
}

function readCompressed(bits: BitReader, header: ElementHeader, { bitDepth, rice }: AlacConfiguration, channelCount: 1 | 2): Int32Array[] {
  const { sampleCount, shiftBits } = header;
  const mixShift = bits.read(8);
  const mixWeight = bits.readSigned(8);
  const codings = Array.from({ length: channelCount }, () => readCoding(bits, rice));
  const lowBitsAt = bits.position;
  bits.position += shiftBits * sampleCount * channelCount;
  const sampleBits = bitDepth - shiftBits + (channelCount - 1);
  const channels = codings.map((coding) => readChannel(bits, coding, sampleCount, sampleBits));
  const [first, second] = channels;
  if (first !== undefined && second !== undefined) unmix(first, second, mixShift, mixWeight);
  if (shiftBits > 0) {
    bits.position = restoreLowBits(bits, lowBitsAt, shiftBits, channels);
  }
  return channels;
}

interface Coding {
  readonly integratesFirst: boolean;
  readonly predictor: Predictor;
  readonly rice: RiceParameters;
}

function readCoding(bits: BitReader, rice: AlacConfiguration['rice']): Coding {
  const mode = bits.read(4);
  const shift = bits.read(4);
  const historyMultiplier = (rice.historyMultiplier * bits.read(3)) >> 2;
  const coefficients = Int16Array.from({ length: bits.read(5) }, () => bits.readSigned(16));
  return { integratesFirst: mode !== 0, predictor: { coefficients, shift }, rice: { ...rice, historyMultiplier } };
}

function readChannel(bits: BitReader, coding: Coding, count: number, sampleBits: number): Int32Array {
  const residuals = new Int32Array(count);
  const samples = new Int32Array(count);
  readResiduals(bits, coding.rice, residuals, count, sampleBits);
  if (coding.integratesFirst) integrate(residuals, count, sampleBits);
  predict(residuals, samples, count, coding.predictor, sampleBits);
  return samples;
}

/** The pair is stored as a weighted middle and a difference. In place. */
function unmix(first: Int32Array, second: Int32Array, shift: number, weight: number): void {
  if (weight === 0) return;
  for (let i = 0; i < first.length; i += 1) {
    const difference = second[i]!;
    const left = first[i]! + difference - (Math.imul(weight, difference) >> shift);
    first[i] = left;
    second[i] = left - difference;
  }
}

/** The low bits of all channels lie in turn, before the coded parts. @returns the position behind the coded parts, as it was. */
function restoreLowBits(bits: BitReader, at: number, shiftBits: number, channels: readonly Int32Array[]): number {
  const end = bits.position;
  bits.position = at;
  const count = channels[0]?.length ?? 0;
  for (let i = 0; i < count; i += 1) for (const channel of channels) channel[i] = (channel[i]! << shiftBits) | bits.read(shiftBits);
  return end;
}

function skipData(bits: BitReader): void {
  bits.read(4);
  const isAligned = bits.read(1) === 1;
  const short = bits.read(8);
  const count = short === 255 ? short + bits.read(8) : short;
  if (isAligned) bits.position = Math.ceil(bits.position / 8) * 8;
  bits.position += count * 8;
}

function skipFill(bits: BitReader): void {
  const short = bits.read(4);
  bits.position += (short === 15 ? short + bits.read(8) - 1 : short) * 8;
}
