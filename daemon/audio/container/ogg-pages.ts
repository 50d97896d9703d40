/** Pure: one page of an Ogg file (RFC 3533 §6), read and written. */
import { startsWith, viewOf } from './bytes.ts';
import { crc32Ogg } from './crc.ts';

const HEADER_BYTES = 27;
/** The largest page there can be: header, 255 segments, each of 255 bytes. */
export const MAX_PAGE_BYTES = HEADER_BYTES + 255 + 255 * 255;

export interface OggPage {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isContinued: boolean;
  /** Position at the end of the last packet that ends here, in samples of the codec; null when none does. */
  readonly granulePosition: number | null;
  readonly serial: number;
  readonly sequence: number;
  readonly bytes: number;
  readonly body: Uint8Array;
  readonly isIntact: boolean;
}

/** `cut` when the bytes end within the page, null when they are no page. `bytes` reaches to the end of the file or over a whole page. */
export function readOggPage(bytes: Uint8Array): OggPage | 'cut' | null {
  if (!startsWith(bytes, 'OggS'.slice(0, Math.min(4, bytes.length)))) return null;
  if (bytes.length < HEADER_BYTES) return 'cut';
  if (bytes[4] !== 0) return null;
  const segmentCount = bytes[26]!;
  const lacing = bytes.subarray(HEADER_BYTES, HEADER_BYTES + segmentCount);
  const bodyBytes = lacing.reduce((sum, length) => sum + length, 0);
  const pageBytes = HEADER_BYTES + segmentCount + bodyBytes;
  if (lacing.length < segmentCount || bytes.length < pageBytes) return 'cut';
  const view = viewOf(bytes);
  const granule = view.getBigInt64(6, true);
  const copy = Uint8Array.from(bytes.subarray(0, pageBytes));
  copy.fill(0, 22, 26);
  const flags = bytes[5]!;
  return {
    isContinued: (flags & 1) !== 0,
    isFirst: (flags & 2) !== 0,
    isLast: (flags & 4) !== 0,
    granulePosition: granule < 0n ? null : Number(granule),
    serial: view.getUint32(14, true),
    sequence: view.getUint32(18, true),
    bytes: pageBytes,
    body: bytes.subarray(HEADER_BYTES + segmentCount, pageBytes),
    isIntact: crc32Ogg(copy) === view.getUint32(22, true),
  };
}

/**
 * One packet as pages of a stream of its own, for decoders that take nothing but Ogg.
 *
 * @returns the bytes, and the sequence number that the next page has.
 */
export function writeOggPacket(packet: Uint8Array, page: { sequence: number; granulePosition: number; isFirst: boolean; isLast: boolean }): { bytes: Uint8Array; nextSequence: number } {
  const lacing = [...Array<number>(Math.floor(packet.length / 255)).fill(255), packet.length % 255];
  const pages: Uint8Array[] = [];
  let sequence = page.sequence;
  for (let start = 0, offset = 0; start < lacing.length; start += 255, sequence += 1) {
    const segments = lacing.slice(start, start + 255);
    const length = segments.reduce((sum, value) => sum + value, 0);
    const isEnd = start + 255 >= lacing.length;
    const flags = (start > 0 ? 1 : 0) | (page.isFirst && start === 0 ? 2 : 0) | (page.isLast && isEnd ? 4 : 0);
    pages.push(writePage(packet.subarray(offset, offset + length), segments, flags, isEnd ? page.granulePosition : null, sequence));
    offset += length;
  }
  return { bytes: Buffer.concat(pages), nextSequence: sequence };
}

function writePage(body: Uint8Array, segments: readonly number[], flags: number, granulePosition: number | null, sequence: number): Uint8Array {
  const page = new Uint8Array(HEADER_BYTES + segments.length + body.length);
  const view = viewOf(page);
  page.set([0x4f, 0x67, 0x67, 0x53, 0, flags]);
  view.setBigInt64(6, granulePosition === null ? -1n : BigInt(granulePosition), true);
  view.setUint32(14, 1, true);
  view.setUint32(18, sequence, true);
  page[26] = segments.length;
  page.set(segments, HEADER_BYTES);
  page.set(body, HEADER_BYTES + segments.length);
  view.setUint32(22, crc32Ogg(page), true);
  return page;
}
