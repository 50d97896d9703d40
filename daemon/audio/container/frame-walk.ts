/** Walks over a file that is nothing but frames (MP3, ADTS), over the tags between them, and finds what is cut or missing. */
import { startsWith, viewOf } from './bytes.ts';
import type { RecordingFile } from './recording-file.ts';

const MAX_HEADER_BYTES = 10;
/** A recording may begin with this much that is no frame: the rest of a frame, a foreign tag. */
const SEARCH_BYTES = 64 * 1024;
/** So many frames in a row are no accident. */
const FRAMES_IN_A_ROW = 4;

export interface Frame {
  readonly bytes: number;
  readonly samples: number;
  readonly sampleRate: number;
}

export interface PlacedFrame<Header extends Frame> {
  readonly offset: number;
  readonly header: Header;
  /** Bytes before it that are neither frame nor tag nor padding. */
  readonly junkBefore: number;
  /** Whether the file ends within it. */
  readonly isCut: boolean;
}

/** Reads a header; null when the bytes are none. */
export type ReadHeader<Header extends Frame> = (bytes: Uint8Array, offset?: number) => Header | null;

/** All frames in order. Between them ID3, APE and Lyrics tags and zeros are passed over; other bytes are counted as junk. */
export async function* walkFrames<Header extends Frame>(file: RecordingFile, readHeader: ReadHeader<Header>): AsyncGenerator<PlacedFrame<Header>> {
  let position = 0;
  let junkBefore = 0;
  while (position < file.size) {
    const bytes = await file.read(position, MAX_HEADER_BYTES);
    const header = readHeader(bytes);
    if (header !== null) {
      const isCut = position + header.bytes > file.size;
      yield { offset: position, header, junkBefore, isCut };
      junkBefore = 0;
      position += header.bytes;
      continue;
    }
    const tagBytes = await tagLength(file, position);
    if (tagBytes > 0) {
      position += tagBytes;
      continue;
    }
    const next = await findFrames(file, position + 1, readHeader);
    const skipped = await file.read(position, Math.min(SEARCH_BYTES, (next ?? file.size) - position));
    if (skipped.some((byte) => byte !== 0)) junkBefore += skipped.length;
    position = next ?? position + skipped.length;
  }
}

/** Where frames begin, at most 64 KB from `from`; null when they do not. */
export async function findFrames<Header extends Frame>(file: RecordingFile, from: number, readHeader: ReadHeader<Header>): Promise<number | null> {
  const window = await file.read(from, SEARCH_BYTES);
  for (let at = 0; at + 4 <= window.length; at += 1) {
    if (window[at] === 0xff && (await isRow(file, from + at, readHeader))) return from + at;
  }
  return null;
}

async function isRow<Header extends Frame>(file: RecordingFile, start: number, readHeader: ReadHeader<Header>): Promise<boolean> {
  let position = start;
  let sampleRate: number | null = null;
  for (let count = 0; count < FRAMES_IN_A_ROW; count += 1) {
    // A short recording may hold fewer, or a tag behind them. One alone is an accident: any photograph has such bytes.
    if (count > 1 && (position >= file.size || (await tagLength(file, position)) > 0)) return true;
    const header = readHeader(await file.read(position, MAX_HEADER_BYTES));
    if (header === null || (sampleRate !== null && header.sampleRate !== sampleRate)) return false;
    sampleRate = header.sampleRate;
    position += header.bytes;
  }
  return true;
}

/** Length of the tag that begins here; 0 when none does. */
async function tagLength(file: RecordingFile, position: number): Promise<number> {
  const bytes = await file.read(position, 32);
  if (startsWith(bytes, 'ID3') && bytes.length >= 10) return id3Length(bytes);
  if (startsWith(bytes, 'TAG')) return 128;
  if (startsWith(bytes, 'APETAGEX') && bytes.length >= 24) return 32 + viewOf(bytes).getUint32(12, true);
  if (startsWith(bytes, 'LYRICSBEGIN')) return file.size - position;
  return 0;
}

/** Length of an ID3v2 tag with its header and footer, from its first ten bytes (ID3v2.4 §3.1: seven bits a byte). */
export function id3Length(bytes: Uint8Array): number {
  const size = (bytes[6]! & 0x7f) * 2 ** 21 + (bytes[7]! & 0x7f) * 2 ** 14 + (bytes[8]! & 0x7f) * 2 ** 7 + (bytes[9]! & 0x7f);
  return 10 + size + (bytes[5]! & 0x10 ? 10 : 0);
}
