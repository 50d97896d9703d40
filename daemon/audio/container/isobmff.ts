/** MP4, M4A, MOV, 3GP, whole or in fragments: the walk over the top boxes. */
import { damagedAudio, missingTrack, truncatedAudio } from '../audio-failures.ts';
import { ascii } from './bytes.ts';
import type { Damage, Inspection } from './inspection.ts';
import { readBoxHeader } from './isobmff-boxes.ts';
import { readMovie, type Movie } from './isobmff-movie.ts';
import type { RecordingFile } from './recording-file.ts';

const MAX_INDEX_BYTES = 256 * 1024 * 1024;

interface TopLevel {
  brand: string;
  movie: Uint8Array | null;
  /** Bytes of media that the boxes declare, and that are there. */
  declaredMediaBytes: number;
  presentMediaBytes: number;
  isCut: boolean;
}

/** @throws ColloquyError `audio_truncated` when the index is missing, `audio_track_missing`, `audio_damaged`. */
export async function inspectIsobmff(file: RecordingFile): Promise<Inspection> {
  const top = await walk(file);
  if (top.movie === null) {
    throw truncatedAudio(file.path, 'The index of the file (its "moov" part) is missing: the recording was not finished or not copied whole.', null, null);
  }
  const movie = readMovie(top.movie);
  if (movie.audio === null) throw missingTrack(file.path);
  const { codec, seconds, configuration } = movie.audio;
  return {
    container: top.brand === 'qt  ' ? 'mov' : 'mp4',
    codec,
    declaredSeconds: seconds,
    exactSeconds: movie.isFragmented ? null : seconds,
    endSeconds: movie.isFragmented ? null : seconds,
    damage: top.isCut ? cut(top, movie) : null,
    tags: { title: null, recordedAt: movie.recordedAt },
    layout: { kind: 'tracks', configuration },
  };
}

async function walk(file: RecordingFile): Promise<TopLevel> {
  const top: TopLevel = { brand: '', movie: null, declaredMediaBytes: 0, presentMediaBytes: 0, isCut: false };
  for (let position = 0; position < file.size; ) {
    const header = readBoxHeader(await file.read(position, 16));
    if (header === null || !/^[\x20-\x7e\xa9]{4}$/.test(header.type)) {
      // Some recorders leave zeros or notes of their own behind the last box.
      if (top.movie === null && position === 0) throw damagedAudio(file.path, 'The file is not built as an MP4 file is.');
      break;
    }
    const room = file.size - position;
    const bytes = header.bytes ?? room;
    const start = position + header.headerBytes;
    if (bytes > room) top.isCut = true;
    if (header.type === 'ftyp') top.brand = ascii(await file.read(start, 4), 0, 4);
    if (header.type === 'mdat') {
      top.declaredMediaBytes += bytes;
      top.presentMediaBytes += Math.min(bytes, room);
    }
    if (header.type === 'moov' && bytes <= room) {
      if (bytes > MAX_INDEX_BYTES) throw damagedAudio(file.path, 'The index of the file is larger than any recording needs.');
      top.movie = await file.read(start, bytes - header.headerBytes);
    }
    position += bytes;
  }
  return top;
}

function cut(top: TopLevel, movie: Movie): Damage {
  const seconds = movie.audio?.seconds ?? null;
  const share = top.declaredMediaBytes > 0 ? Math.min(1, top.presentMediaBytes / top.declaredMediaBytes) : 0;
  // The media lies in the order of time, so the share of bytes is close to the share of time.
  const readableSeconds = seconds === null || !Number.isFinite(top.declaredMediaBytes) ? null : seconds * share;
  return { kind: 'truncated', cause: 'The file ends before its media does.', readableSeconds };
}
