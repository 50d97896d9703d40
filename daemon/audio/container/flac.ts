/** FLAC in its own container (RFC 9639). Its last frame, found by its checksums, tells how far the file goes. */
import { damagedAudio, emptyAudio } from '../audio-failures.ts';
import { ascii, viewOf } from './bytes.ts';
import { crc16Flac, crc8Flac } from './crc.ts';
import { id3Length } from './frame-walk.ts';
import { noTags, TOLERATED_LOSS_SECONDS, type Damage, type Inspection } from './inspection.ts';
import type { RecordingFile } from './recording-file.ts';

const STREAM_INFO_BYTES = 34;
/** Largest frame that is looked for at the end: 65 535 samples in eight channels of 32 bits are larger, but nobody writes them. */
const MAX_FRAME_BYTES = 1024 * 1024;
const ID3V1_BYTES = 128;

interface StreamInfo {
  readonly blockSamples: number;
  readonly sampleRate: number;
  readonly totalSamples: number;
}

/** @throws ColloquyError `audio_empty`, `audio_damaged`. */
export async function inspectFlac(file: RecordingFile): Promise<Inspection> {
  const { info, framesOffset } = await readMetadata(file);
  if (framesOffset >= file.size) throw emptyAudio(file.path, 'The file has a FLAC header and no samples.');
  const readableSamples = await findEnd(file, framesOffset, info);
  const declaredSeconds = info.totalSamples > 0 ? info.totalSamples / info.sampleRate : null;
  const damage = findDamage(readableSamples, declaredSeconds, info.sampleRate);
  return { container: 'flac', codec: 'flac', declaredSeconds, exactSeconds: declaredSeconds, endSeconds: declaredSeconds, damage, tags: noTags, layout: { kind: 'flac' } };
}

function findDamage(end: { samples: number; isWhole: boolean } | null, declaredSeconds: number | null, sampleRate: number): Damage | null {
  const readableSeconds = end === null ? null : end.samples / sampleRate;
  const isShort = readableSeconds !== null && declaredSeconds !== null && declaredSeconds - readableSeconds > TOLERATED_LOSS_SECONDS;
  if (isShort) return { kind: 'truncated', cause: 'The file ends before the length that its header promises.', readableSeconds };
  if (!end?.isWhole) return { kind: 'truncated', cause: 'The last frame of the file is not whole.', readableSeconds };
  return null;
}

async function readMetadata(file: RecordingFile): Promise<{ info: StreamInfo; framesOffset: number }> {
  const start = await file.read(0, 10);
  let position = (ascii(start, 0, 3) === 'ID3' ? id3Length(start) : 0) + 4;
  let info: StreamInfo | null = null;
  for (let isLast = false; !isLast; ) {
    const header = await file.read(position, 4 + STREAM_INFO_BYTES);
    if (header.length < 4) throw damagedAudio(file.path, 'The header of the FLAC file is cut short.');
    isLast = (header[0]! & 0x80) !== 0;
    if ((header[0]! & 0x7f) === 0 && header.length === 4 + STREAM_INFO_BYTES) info = readStreamInfo(header.subarray(4));
    position += 4 + (viewOf(header).getUint32(0) & 0xff_ffff);
  }
  if (info === null || info.sampleRate === 0) throw damagedAudio(file.path, 'The FLAC file has nothing that says how to read its samples.');
  return { info, framesOffset: position };
}

function readStreamInfo(bytes: Uint8Array): StreamInfo {
  const view = viewOf(bytes);
  const totalSamples = (bytes[13]! & 15) * 2 ** 32 + view.getUint32(14);
  return { blockSamples: view.getUint16(2), sampleRate: view.getUint32(10) >>> 12, totalSamples };
}

/** Where the last frame begins, in samples, and whether it reaches whole to the end of the file. Null when no frame is found. */
async function findEnd(file: RecordingFile, framesOffset: number, info: StreamInfo): Promise<{ samples: number; isWhole: boolean } | null> {
  const tail = await file.read(Math.max(framesOffset, file.size - ID3V1_BYTES), ID3V1_BYTES);
  const end = file.size - (ascii(tail, 0, 3) === 'TAG' ? ID3V1_BYTES : 0);
  const offset = Math.max(framesOffset, end - MAX_FRAME_BYTES);
  const bytes = await file.read(offset, end - offset);
  let nearest: number | null = null;
  for (let at = bytes.length - 8; at >= 0; at -= 1) {
    if (bytes[at] !== 0xff || (bytes[at + 1]! & 0xfe) !== 0xf8) continue;
    const frame = readFrameHeader(bytes.subarray(at, at + 20), info.blockSamples);
    if (frame === null) continue;
    nearest ??= frame.firstSample;
    const body = bytes.subarray(at, -2);
    if (crc16Flac(body) === viewOf(bytes).getUint16(bytes.length - 2)) return { samples: frame.firstSample + frame.samples, isWhole: true };
    // A checksum of eight bits is met by accident once in some hundred thousand bytes; a few candidates more are enough.
    if (nearest - frame.firstSample > 4 * info.blockSamples) break;
  }
  return nearest === null ? null : { samples: nearest, isWhole: false };
}

/** RFC 9639 §9.1: sync code, block size, a number in UTF-8 style, checksum. Null when the checksum does not fit. */
function readFrameHeader(bytes: Uint8Array, blockSamples: number): { firstSample: number; samples: number } | null {
  const isVariable = (bytes[1]! & 1) !== 0;
  const [sizeCode, rateCode] = [bytes[2]! >> 4, bytes[2]! & 15];
  const numberBytes = bytes[4]! < 0x80 ? 1 : Math.clz32(~(bytes[4]! << 24));
  if (numberBytes > 7) return null;
  let number = numberBytes === 1 ? bytes[4]! : bytes[4]! & (0x7f >> numberBytes);
  for (const byte of bytes.subarray(5, 4 + numberBytes)) number = number * 64 + (byte & 0x3f);
  const sizeAt = 4 + numberBytes;
  const sizeBytes = sizeCode === 6 ? 1 : sizeCode === 7 ? 2 : 0;
  const crcAt = sizeAt + sizeBytes + (rateCode === 12 ? 1 : rateCode === 13 || rateCode === 14 ? 2 : 0);
  if (crcAt >= bytes.length || crc8Flac(bytes.subarray(0, crcAt)) !== bytes[crcAt]) return null;
  const samples = blockSize(sizeCode, bytes.subarray(sizeAt, sizeAt + sizeBytes));
  return samples === null ? null : { firstSample: isVariable ? number : number * blockSamples, samples };
}

function blockSize(code: number, explicit: Uint8Array): number | null {
  if (code === 0) return null;
  if (code === 1) return 192;
  if (code <= 5) return 576 * 2 ** (code - 2);
  if (code === 6) return explicit[0]! + 1;
  return code === 7 ? viewOf(explicit).getUint16(0) + 1 : 256 * 2 ** (code - 8);
}
