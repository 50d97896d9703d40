/** Pure: what the `moov` box of an MP4 or QuickTime file says about its audio. */
import { ascii, readUint64, viewOf } from './bytes.ts';
import { alacConfiguration } from './codec-configuration.ts';
import { boxesIn, findBox } from './isobmff-boxes.ts';
import { dateFromMacEpoch } from './recording-date.ts';

export interface Movie {
  readonly recordedAt: string | null;
  readonly isFragmented: boolean;
  /** The first audio track; null when there is none. */
  readonly audio: { readonly codec: string; readonly seconds: number | null; readonly configuration: Uint8Array | null } | null;
}

export function readMovie(moov: Uint8Array): Movie {
  const movieHeader = findBox(moov, 'mvhd');
  const times = movieHeader === null ? null : readTimes(movieHeader);
  const tracks = boxesIn(moov).filter((box) => box.type === 'trak').map((box) => box.content);
  const audioTrack = tracks.find(isAudio);
  return {
    recordedAt: times === null ? null : dateFromMacEpoch(times.created),
    isFragmented: findBox(moov, 'mvex') !== null,
    audio: audioTrack === undefined ? null : readAudioTrack(audioTrack, times?.timescale ?? 0),
  };
}

function isAudio(track: Uint8Array): boolean {
  const handler = findBox(track, 'mdia', 'hdlr');
  return handler !== null && ascii(handler, 8, 4) === 'soun';
}

function readAudioTrack(track: Uint8Array, movieTimescale: number): NonNullable<Movie['audio']> {
  const mediaHeader = findBox(track, 'mdia', 'mdhd');
  const media = mediaHeader === null ? null : readTimes(mediaHeader);
  const mediaSeconds = media !== null && media.timescale > 0 && media.duration > 0 ? media.duration / media.timescale : null;
  const edited = editedSeconds(findBox(track, 'edts', 'elst'), movieTimescale);
  const descriptions = findBox(track, 'mdia', 'minf', 'stbl', 'stsd');
  const type = descriptions === null ? '' : ascii(descriptions, 12, 4);
  return {
    codec: codecOf(type, descriptions),
    seconds: edited ?? mediaSeconds,
    configuration: type === 'alac' && descriptions !== null ? alacCookie(descriptions) : null,
  };
}

/** `mvhd` and `mdhd` begin alike: version, creation, modification, timescale, duration. */
function readTimes(content: Uint8Array): { created: number; timescale: number; duration: number } | null {
  const view = viewOf(content);
  const isLong = content[0] === 1;
  if (content.length < (isLong ? 32 : 20)) return null;
  const unknown = isLong ? Number.POSITIVE_INFINITY : 0xffff_ffff;
  const duration = isLong ? readUint64(view, 24) : view.getUint32(16);
  return {
    created: isLong ? readUint64(view, 4) : view.getUint32(4),
    timescale: view.getUint32(isLong ? 20 : 12),
    duration: duration === unknown ? 0 : duration,
  };
}

/** Length that the edit list lets through, without the encoder's delay. Null without a list, or with one that leaves the length open. */
function editedSeconds(list: Uint8Array | null, movieTimescale: number): number | null {
  if (list === null || list.length < 8 || movieTimescale === 0) return null;
  const view = viewOf(list);
  const entryBytes = list[0] === 1 ? 20 : 12;
  const count = Math.min(view.getUint32(4), Math.floor((list.length - 8) / entryBytes));
  let total = 0;
  for (let i = 0; i < count; i += 1) total += list[0] === 1 ? readUint64(view, 8 + i * entryBytes) : view.getUint32(8 + i * entryBytes);
  return total > 0 && Number.isFinite(total) ? total / movieTimescale : null;
}

const CODECS: Readonly<Record<string, string>> = {
  mp4a: 'aac', alac: 'alac', Opus: 'opus', fLaC: 'flac', '.mp3': 'mp3', ulaw: 'pcm_mulaw', alaw: 'pcm_alaw', 'ac-3': 'ac3', 'ec-3': 'eac3', samr: 'amr_nb', sawb: 'amr_wb',
};
const PCM_TYPES = ['sowt', 'twos', 'in24', 'in32', 'fl32', 'fl64', 'lpcm', 'ipcm', 'fpcm', 'raw '];
/** MPEG-1 and MPEG-2 audio within an `mp4a` entry. */
const MPEG_AUDIO_OBJECT_TYPES = [0x69, 0x6b];

function codecOf(type: string, descriptions: Uint8Array | null): string {
  if (type === 'mp4a' && descriptions !== null && MPEG_AUDIO_OBJECT_TYPES.includes(objectType(descriptions))) return 'mp3';
  if (PCM_TYPES.includes(type)) return 'pcm';
  return CODECS[type] ?? (type.trim() || 'unknown');
}

/** Object type of the first decoder configuration; 0 when there is none. */
function objectType(descriptions: Uint8Array): number {
  const at = indexOfType(descriptions, 'esds');
  if (at < 0) return 0;
  for (let i = at + 8; i + 6 < descriptions.length; i += 1) {
    // The tag of the configuration, its length in one to four bytes, the object type.
    if (descriptions[i] !== 4) continue;
    let next = i + 1;
    while (descriptions[next]! & 0x80) next += 1;
    return descriptions[next + 1] ?? 0;
  }
  return 0;
}

/** The `alac` box within the `alac` sample entry, wherever QuickTime's versions of the entry put it. */
function alacCookie(descriptions: Uint8Array): Uint8Array | null {
  const at = indexOfType(descriptions, 'alac', 16);
  if (at < 0) return null;
  return alacConfiguration(descriptions.subarray(at + 4, at + 4 + 28));
}

function indexOfType(bytes: Uint8Array, type: string, from = 0): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(type, from, 'latin1');
}
