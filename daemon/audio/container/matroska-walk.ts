/**
 * Walks over every element of a Matroska file down to the blocks. A stretch that is not Matroska shows here; a demuxer
 * would pass over it and give less.
 */
import { readElementHeader } from './ebml.ts';
import type { RecordingFile } from './recording-file.ts';

export const ID = {
  ebml: 0x1a45dfa3, docType: 0x4282, segment: 0x18538067, info: 0x1549a966, tracks: 0x1654ae6b, cluster: 0x1f43b675,
  timestampScale: 0x2ad7b1, duration: 0x4489, dateUtc: 0x4461, trackEntry: 0xae, trackNumber: 0xd7, trackType: 0x83, codecId: 0x86,
  clusterTimestamp: 0xe7, simpleBlock: 0xa3, blockGroup: 0xa0, block: 0xa1,
} as const;

/** At the top: SeekHead, Cues, Attachments, Chapters, Tags; anywhere: Void, CRC-32. */
const OTHER_TOP_IDS = [0x114d9b74, 0x1c53bb6b, 0x1941a469, 0x1043a770, 0x1254c367, 0xec, 0xbf];
/** In a cluster: Position, PrevSize, SilentTracks, EncryptedBlock. */
const CLUSTER_IDS = [0xa7, 0xab, 0x5854, 0xaf];
/** In a group: BlockVirtual, BlockAdditions, BlockDuration, ReferencePriority, ReferenceBlock, ReferenceVirtual, CodecState, DiscardPadding, Slices, ReferenceFrame. */
const GROUP_IDS = [0xa2, 0x75a1, 0x9b, 0xfa, 0xfb, 0xfd, 0xa4, 0x75a2, 0x8e, 0xc8];
const WALKED_IDS: number[] = [ID.ebml, ID.segment, ID.info, ID.tracks, ID.cluster, ID.clusterTimestamp, ID.simpleBlock, ID.blockGroup, ID.block];
const KNOWN_IDS = new Set([...WALKED_IDS, ...OTHER_TOP_IDS, ...CLUSTER_IDS, ...GROUP_IDS]);
const ENTERED_IDS: number[] = [ID.segment, ID.cluster, ID.blockGroup];
const HEADER_BYTES = 12;

export interface WalkedElement {
  readonly id: number;
  /** Where its content lies; `bytes` of it are in the file. */
  readonly start: number;
  readonly bytes: number;
}

/** Yields elements in order; returns what stopped the walk, null at the regular end. */
export async function* walkMatroska(file: RecordingFile): AsyncGenerator<WalkedElement, 'truncated' | 'damaged' | null> {
  let end = file.size;
  let isTruncated = false;
  for (let position = 0; position < end; ) {
    const bytes = await file.read(position, HEADER_BYTES);
    const header = readElementHeader(bytes);
    if (header === null || !KNOWN_IDS.has(header.id)) return header === null && bytes.length < HEADER_BYTES && bytes.some((byte) => byte !== 0) ? 'truncated' : 'damaged';
    const isEntered = ENTERED_IDS.includes(header.id);
    if (header.bytes === null && !isEntered) return 'damaged';
    const start = position + header.headerBytes;
    const contentEnd = header.bytes === null ? file.size : start + header.bytes;
    if (contentEnd > file.size) isTruncated = true;
    // What follows the segment is no longer Matroska's.
    if (header.id === ID.segment) end = Math.min(file.size, contentEnd);
    yield { id: header.id, start, bytes: Math.min(contentEnd, file.size) - start };
    position = isEntered ? start : contentEnd;
  }
  return isTruncated ? 'truncated' : null;
}
