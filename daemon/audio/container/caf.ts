/** Core Audio Format (Apple, "Core Audio Format Specification 1.0"). */
import { damagedAudio, emptyAudio, truncatedAudio } from '../audio-failures.ts';
import { ascii, viewOf } from './bytes.ts';
import { alacConfiguration, aacConfigurationFromDescriptors } from './codec-configuration.ts';
import { TOLERATED_LOSS_SECONDS, type Damage, type Inspection } from './inspection.ts';
import { pcmEncoding, type PcmEncoding } from './pcm-encoding.ts';
import { dateTimeWithOffset } from './recording-date.ts';
import type { RecordingFile } from './recording-file.ts';

const [FLAG_FLOAT, FLAG_LITTLE_ENDIAN] = [1, 2];
const MAX_TABLE_BYTES = 64 * 1024 * 1024;

interface Description {
  readonly sampleRate: number;
  readonly format: string;
  readonly flags: number;
  readonly bytesPerPacket: number;
  readonly framesPerPacket: number;
  readonly channels: number;
  readonly bits: number;
}

interface Chunks {
  description: Description | null;
  /** `declaredBytes` is null when the samples go on to the end of the file. */
  data: { offset: number; declaredBytes: number | null } | null;
  cookie: Uint8Array | null;
  packets: Uint8Array | null;
  information: Map<string, string>;
}

/** @throws ColloquyError `audio_empty`, `audio_damaged`. */
export async function inspectCaf(file: RecordingFile): Promise<Inspection> {
  const chunks = await readChunks(file);
  if (chunks.description === null) throw damagedAudio(file.path, 'The CAF file has nothing that says how to read its samples.');
  if (chunks.data === null || chunks.data.offset >= file.size) throw emptyAudio(file.path, 'The file has a CAF header and no samples.');
  const tags = { title: chunks.information.get('title') ?? null, recordedAt: dateTimeWithOffset(chunks.information.get('recorded date') ?? '') };
  const { description, data } = chunks;
  if (description.format !== 'lpcm' && description.format !== 'ulaw' && description.format !== 'alaw') return { ...packetInspection(file, chunks, description, data), tags };
  const encoding = cafEncoding(description);
  if (encoding === null) return { ...foreign(`lpcm_${description.bits}`), tags };
  return { ...pcmInspection(file, encoding, description, data), tags };
}

async function readChunks(file: RecordingFile): Promise<Chunks> {
  const chunks: Chunks = { description: null, data: null, cookie: null, packets: null, information: new Map() };
  for (let position = 8; position + 12 <= file.size; ) {
    const header = await file.read(position, 12);
    const declared = viewOf(header).getBigInt64(4);
    const [name, start] = [ascii(header, 0, 4), position + 12];
    const bytes = declared < 0n ? file.size - start : Math.min(Number(declared), Number.MAX_SAFE_INTEGER - start);
    const content = () => file.read(start, Math.min(bytes, MAX_TABLE_BYTES));
    if (name === 'desc') chunks.description = readDescription(file, await content());
    if (name === 'data') chunks.data = { offset: start + 4, declaredBytes: declared < 0n ? null : Math.max(0, bytes - 4) };
    if (name === 'kuki') chunks.cookie = await content();
    if (name === 'pakt') chunks.packets = await content();
    if (name === 'info') chunks.information = readInformation(await content());
    position = start + bytes;
  }
  return chunks;
}

function readDescription(file: RecordingFile, bytes: Uint8Array): Description {
  if (bytes.length < 32) throw damagedAudio(file.path, 'The header of the CAF file is cut short.');
  const view = viewOf(bytes);
  const description = {
    sampleRate: Math.round(view.getFloat64(0)), format: ascii(bytes, 8, 4), flags: view.getUint32(12), bytesPerPacket: view.getUint32(16),
    framesPerPacket: view.getUint32(20), channels: view.getUint32(24), bits: view.getUint32(28),
  };
  if (!(description.sampleRate > 0) || description.channels === 0) throw damagedAudio(file.path, 'The header of the CAF file names no channel or no sample rate.');
  return description;
}

/** Pairs of text, each ended by a zero byte, behind their count. */
function readInformation(bytes: Uint8Array): Map<string, string> {
  const words = new TextDecoder().decode(bytes.subarray(4)).split('\0');
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) pairs.set(words[i]!, words[i + 1]!.trim());
  return pairs;
}

function cafEncoding({ format, flags, bits }: Description): PcmEncoding | null {
  if (format === 'ulaw') return 'pcm_mulaw';
  if (format === 'alaw') return 'pcm_alaw';
  return pcmEncoding(flags & FLAG_FLOAT ? 'f' : 's', bits, flags & FLAG_LITTLE_ENDIAN ? 'le' : 'be');
}

type WithoutTags = Omit<Inspection, 'tags'>;

function foreign(codec: string): WithoutTags {
  return { container: 'caf', codec, declaredSeconds: null, exactSeconds: null, endSeconds: null, damage: null, layout: { kind: 'foreign' } };
}

function pcmInspection(file: RecordingFile, encoding: PcmEncoding, description: Description, data: NonNullable<Chunks['data']>): WithoutTags {
  const { sampleRate, channels, bytesPerPacket } = description;
  const bytesPerSecond = (bytesPerPacket || (description.bits / 8) * channels) * sampleRate;
  const presentBytes = Math.min(file.size - data.offset, data.declaredBytes ?? Infinity);
  const declaredSeconds = data.declaredBytes === null ? null : data.declaredBytes / bytesPerSecond;
  const exactSeconds = presentBytes / bytesPerSecond;
  if (presentBytes <= 0) throw emptyAudio(file.path, 'The file has a CAF header and no samples.');
  const isCut = declaredSeconds !== null && declaredSeconds - exactSeconds > TOLERATED_LOSS_SECONDS;
  const damage: Damage | null = isCut ? { kind: 'truncated', cause: 'The header promises more samples than the file holds.', readableSeconds: exactSeconds } : null;
  return { container: 'caf', codec: encoding, declaredSeconds, exactSeconds, endSeconds: exactSeconds, damage, layout: { kind: 'pcm', channels, sampleRate, dataOffset: data.offset, dataBytes: presentBytes } };
}

function packetInspection(file: RecordingFile, chunks: Chunks, description: Description, data: NonNullable<Chunks['data']>): WithoutTags {
  const { format, sampleRate, framesPerPacket } = description;
  const codec = format === 'alac' ? 'alac' : format === 'aac ' ? 'aac' : null;
  if (codec === null) return foreign(format.trim());
  const configuration = chunks.cookie === null ? null : codec === 'alac' ? alacConfiguration(chunks.cookie) : aacConfigurationFromDescriptors(chunks.cookie);
  // Both stand in front of or behind the samples; behind them they are what a cut file lacks.
  if (chunks.packets === null || chunks.packets.length < 24 || configuration === null) {
    const isCut = data.declaredBytes !== null && data.offset + data.declaredBytes > file.size;
    if (isCut) throw truncatedAudio(file.path, 'The file ends before its table of packets: the recording was not finished or not copied whole.', null, null);
    throw damagedAudio(file.path, 'The CAF file has no table of its packets.');
  }
  const table = viewOf(chunks.packets);
  const packetBytes = readPacketSizes(chunks.packets.subarray(24), description.bytesPerPacket, Number(table.getBigInt64(0)));
  const declaredSeconds = Number(table.getBigInt64(8)) / sampleRate;
  const primingFrames = Math.max(0, table.getInt32(16));
  const wholePackets = countPacketsWithin(packetBytes, file.size - data.offset);
  const missing = packetBytes.length - wholePackets;
  const damage: Damage | null = missing > 0 ? { kind: 'truncated', cause: `${missing} of ${packetBytes.length} packets of audio are missing.`, readableSeconds: (wholePackets * framesPerPacket) / sampleRate } : null;
  const layout = { kind: 'packet-table', configuration, sampleRate, framesPerPacket, primingFrames, dataOffset: data.offset, packetBytes } as const;
  return { container: 'caf', codec, declaredSeconds, exactSeconds: declaredSeconds, endSeconds: declaredSeconds, damage, layout };
}

/** Sizes as integers of seven bits a byte, the high bit saying that more follows. */
function readPacketSizes(bytes: Uint8Array, fixedBytes: number, declaredCount: number): Uint32Array {
  if (fixedBytes > 0) return new Uint32Array(Math.max(0, Math.min(declaredCount, 2 ** 24))).fill(fixedBytes);
  const sizes: number[] = [];
  let size = 0;
  for (const byte of bytes) {
    if (sizes.length >= declaredCount) break;
    size = size * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    sizes.push(size);
    size = 0;
  }
  return Uint32Array.from(sizes);
}

function countPacketsWithin(packetBytes: Uint32Array, room: number): number {
  let end = 0;
  for (let i = 0; i < packetBytes.length; i += 1) {
    end += packetBytes[i]!;
    if (end > room) return i;
  }
  return packetBytes.length;
}

