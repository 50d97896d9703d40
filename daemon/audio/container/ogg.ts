/** Ogg: the walk over all pages. Their sequence numbers and checksums show every hole. */
import { damagedAudio, missingTrack } from '../audio-failures.ts';
import { startsWith, viewOf } from './bytes.ts';
import { noTags, type Damage, type Inspection } from './inspection.ts';
import { MAX_PAGE_BYTES, readOggPage, type OggPage } from './ogg-pages.ts';
import type { RecordingFile } from './recording-file.ts';

interface Stream {
  readonly codec: string | null;
  readonly samplesPerSecond: number;
  /** Samples that only the codec put at the start. */
  readonly skip: number;
  nextSequence: number;
  lastGranule: number;
}

interface Walk {
  readonly streams: Map<number, Stream>;
  isChained: boolean;
  damage: Damage['kind'] | null;
}

/** @throws ColloquyError `audio_track_missing`, `audio_damaged`. */
export async function inspectOgg(file: RecordingFile): Promise<Inspection> {
  const { streams, isChained, damage } = await walk(file);
  const audio = [...streams.values()].find((stream) => stream.codec !== null);
  if (audio === undefined) throw streams.size === 0 ? damagedAudio(file.path, 'The first page of the file is damaged.') : missingTrack(file.path);
  const seconds = audio.samplesPerSecond > 0 ? Math.max(0, audio.lastGranule - audio.skip) / audio.samplesPerSecond : null;
  return {
    container: 'ogg',
    codec: audio.codec ?? 'unknown',
    declaredSeconds: damage === null ? seconds : null,
    // A capture of a running stream does not begin at position 0: it ends before this, not behind it.
    exactSeconds: null,
    endSeconds: isChained ? null : seconds,
    damage: damage === null ? null : describeDamage(damage, seconds),
    tags: noTags,
    layout: { kind: 'ogg', isChained },
  };
}

function describeDamage(kind: Damage['kind'], readableSeconds: number | null): Damage {
  const cause = kind === 'truncated' ? 'The file ends in the middle of a page.' : 'A stretch within the file is missing or damaged.';
  return { kind, cause, readableSeconds };
}

/** Stops at the first damage: what was seen until then can be read. */
async function walk(file: RecordingFile): Promise<Walk> {
  const result: Walk = { streams: new Map(), isChained: false, damage: null };
  let hasData = false;
  for (let position = 0; position < file.size; ) {
    const page = readOggPage(await file.read(position, MAX_PAGE_BYTES));
    if (page === 'cut') return { ...result, damage: 'truncated' };
    if (page === null) {
      // Zeros behind the last page are padding, not sound.
      const rest = await file.read(position, MAX_PAGE_BYTES);
      return rest.every((byte) => byte === 0) && position + rest.length === file.size && hasData ? result : { ...result, damage: 'damaged' };
    }
    const stream = page.isFirst ? openStream(page) : result.streams.get(page.serial);
    if (!page.isIntact || stream === undefined || (!page.isFirst && page.sequence !== stream.nextSequence)) return { ...result, damage: 'damaged' };
    if (page.isFirst) {
      result.isChained ||= hasData;
      result.streams.set(page.serial, stream);
    } else hasData = true;
    stream.nextSequence = page.sequence + 1;
    stream.lastGranule = page.granulePosition ?? stream.lastGranule;
    position += page.bytes;
  }
  return result;
}

/** What the first packet says: each codec begins with its own name (RFC 7845; Vorbis I; the FLAC, Speex mappings). */
function openStream(page: OggPage): Stream {
  const { body } = page;
  const view = viewOf(body);
  const known = { nextSequence: page.sequence + 1, lastGranule: 0, skip: 0 };
  if (startsWith(body, 'OpusHead') && body.length >= 19) return { ...known, codec: 'opus', samplesPerSecond: 48_000, skip: view.getUint16(10, true) };
  if (startsWith(body, '\x01vorbis') && body.length >= 16) return { ...known, codec: 'vorbis', samplesPerSecond: view.getUint32(12, true) };
  if (startsWith(body, '\x7fFLAC') && body.length >= 34) return { ...known, codec: 'flac', samplesPerSecond: view.getUint32(27) >>> 12 };
  if (startsWith(body, 'Speex   ') && body.length >= 40) return { ...known, codec: 'speex', samplesPerSecond: view.getUint32(36, true) };
  return { ...known, codec: null, samplesPerSecond: 0 };
}
