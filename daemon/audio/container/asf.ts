/** WMA and WMV: Advanced Systems Format (Microsoft, "ASF Specification 01.20.03"). */
import { damagedAudio, missingTrack } from '../audio-failures.ts';
import { readUint64, viewOf } from './bytes.ts';
import { noTags, type Damage, type Inspection } from './inspection.ts';
import type { RecordingFile } from './recording-file.ts';

/** Object identifiers as they stand in the file. */
const ID = {
  fileProperties: 'a1dcab8c47a9cf118ee400c00c205365',
  streamProperties: '9107dcb7b7a9cf118ee600c00c205365',
  data: '3626b2758e66cf11a6d900aa0062ce6c',
  audioMedia: '409e69f84d5bcf11a8fd00805f5c442b',
  videoMedia: 'c0ef19bc4d5bcf11a8fd00805f5c442b',
} as const;
const MAX_HEADER_BYTES = 16 * 1024 * 1024;
const FLAG_BROADCAST = 1;
/** The duration counts whole packets, and the codec keeps its first frame to itself. */
const DURATION_SLACK_SECONDS = 0.25;
const CODECS: Readonly<Record<number, string>> = { 0x160: 'wmav1', 0x161: 'wmav2', 0x162: 'wmapro', 0x163: 'wmalossless' };

interface Header {
  codec: string | null;
  hasVideo: boolean;
  /** Null while recording goes on (broadcast): lengths are not filled in. */
  properties: { packetCount: number; packetBytes: number; seconds: number } | null;
}

/** @throws ColloquyError `audio_track_missing`, `audio_damaged`. */
export async function inspectAsf(file: RecordingFile): Promise<Inspection> {
  const start = await file.read(0, 30);
  if (start.length < 30) throw damagedAudio(file.path, 'The header of the file is cut short.');
  const headerBytes = readUint64(viewOf(start), 16, true);
  if (headerBytes > Math.min(file.size, MAX_HEADER_BYTES)) throw damagedAudio(file.path, 'The header of the file is cut short.');
  const header = readHeader(await file.read(0, headerBytes));
  if (header.codec === null) throw missingTrack(file.path);
  const declaredSeconds = header.properties?.seconds ?? null;
  return {
    container: 'asf',
    codec: header.codec,
    declaredSeconds,
    exactSeconds: declaredSeconds === null || header.hasVideo ? null : Math.max(0, declaredSeconds - DURATION_SLACK_SECONDS),
    endSeconds: null,
    damage: findDamage(file, headerBytes, header),
    tags: noTags,
    layout: { kind: 'asf', hasVideo: header.hasVideo },
  };
}

function readHeader(bytes: Uint8Array): Header {
  const header: Header = { codec: null, hasVideo: false, properties: null };
  const view = viewOf(bytes);
  for (let position = 30; position + 24 <= bytes.length; ) {
    const objectBytes = readUint64(view, position + 16, true);
    if (objectBytes < 24 || position + objectBytes > bytes.length) break;
    const id = hex(bytes, position);
    if (id === ID.fileProperties && objectBytes >= 104) header.properties = readProperties(view, position + 24);
    if (id === ID.streamProperties && objectBytes >= 80) {
      const media = hex(bytes, position + 24);
      if (media === ID.audioMedia) header.codec ??= CODECS[view.getUint16(position + 78, true)] ?? 'unknown';
      if (media === ID.videoMedia) header.hasVideo = true;
    }
    position += objectBytes;
  }
  return header;
}

function readProperties(view: DataView, at: number): Header['properties'] {
  if (view.getUint32(at + 64, true) & FLAG_BROADCAST) return null;
  const prerollSeconds = readUint64(view, at + 56, true) / 1000;
  return {
    packetCount: readUint64(view, at + 32, true),
    packetBytes: view.getUint32(at + 68, true),
    seconds: Math.max(0, readUint64(view, at + 40, true) / 1e7 - prerollSeconds),
  };
}

function findDamage(file: RecordingFile, headerBytes: number, { properties }: Header): Damage | null {
  if (properties === null || properties.packetCount === 0 || properties.packetBytes === 0) return null;
  const dataHeaderBytes = 50;
  const present = Math.floor((file.size - headerBytes - dataHeaderBytes) / properties.packetBytes);
  if (present >= properties.packetCount) return null;
  const readableSeconds = Math.max(0, present / properties.packetCount) * properties.seconds;
  return { kind: 'truncated', cause: 'The file holds fewer packets than its header promises.', readableSeconds };
}

function hex(bytes: Uint8Array, offset: number): string {
  return Buffer.from(bytes.subarray(offset, offset + 16)).toString('hex');
}
