/** Matroska and WebM (RFC 9559): what the file says of itself, and how far its audio goes. */
import { damagedAudio, emptyAudio, missingTrack } from '../audio-failures.ts';
import { ascii, viewOf } from './bytes.ts';
import { elementsIn, readFloat, readUnsigned, readVariableInteger, type Element } from './ebml.ts';
import type { Damage, Inspection } from './inspection.ts';
import { ID, walkMatroska, type WalkedElement } from './matroska-walk.ts';
import { dateFromMatroska } from './recording-date.ts';
import type { RecordingFile } from './recording-file.ts';

const TRACK_TYPE_VIDEO = 1;
const TRACK_TYPE_AUDIO = 2;
const MAX_ELEMENT_BYTES = 16 * 1024 * 1024;
const MILLISECOND = 1_000_000;

interface Contents {
  docType: string;
  info: Element[];
  hasTracks: boolean;
  audio: Track | null;
  /** Pictures and sound: what players go by. */
  playedTracks: ReadonlySet<number>;
  clusterTime: number;
  /** Time of each played track's first block, in ticks. */
  readonly firstTimes: Map<number, number>;
  /** Time of the last block of audio, in ticks; null before the first. */
  lastAudioTime: number | null;
}

/** @throws ColloquyError `audio_track_missing`, `audio_empty`, `audio_damaged`. */
export async function inspectMatroska(file: RecordingFile): Promise<Inspection> {
  const contents: Contents = { docType: '', info: [], hasTracks: false, audio: null, playedTracks: new Set(), clusterTime: 0, firstTimes: new Map(), lastAudioTime: null };
  const walk = walkMatroska(file);
  let step = await walk.next();
  for (; !step.done; step = await walk.next()) await take(file, contents, step.value);
  const { audio, info, lastAudioTime } = contents;
  if (!contents.hasTracks) throw damagedAudio(file.path, 'The file says nothing about its tracks.');
  if (audio === null) throw missingTrack(file.path);
  if (step.value === null && lastAudioTime === null) throw emptyAudio(file.path, 'The file has an audio track with nothing in it.');
  const secondsPerTick = (number(info, ID.timestampScale, readUnsigned) ?? MILLISECOND) / 1e9;
  const duration = number(info, ID.duration, readFloat) ?? 0;
  const date = info.find((element) => element.id === ID.dateUtc)?.content;
  // A live capture's clock may have run for hours: its time begins with its first track, as for the demuxer (`packetsOf` in read-tracks.ts) and ffmpeg.
  const startTime = Math.max(0, Math.min(...contents.firstTimes.values()));
  const readableSeconds = lastAudioTime === null ? 0 : (lastAudioTime - startTime) * secondsPerTick;
  return {
    container: contents.docType === 'webm' ? 'webm' : 'matroska',
    codec: audio.codec,
    declaredSeconds: duration > 0 ? duration * secondsPerTick : null,
    // The declared duration is that of the longest track, which may be the picture. The audio lasts at least until its last block begins.
    exactSeconds: readableSeconds,
    endSeconds: null,
    damage: step.value === null ? null : describeDamage(step.value, readableSeconds),
    tags: { title: null, recordedAt: date?.length === 8 ? dateFromMatroska(viewOf(date).getBigInt64(0)) : null },
    layout: { kind: 'tracks', configuration: null },
  };
}

function describeDamage(kind: 'truncated' | 'damaged', readableSeconds: number): Damage {
  const cause = kind === 'truncated' ? 'The file ends before its last part does.' : 'A stretch within the file is not what a Matroska file holds.';
  return { kind, cause, readableSeconds };
}

async function take(file: RecordingFile, contents: Contents, { id, start, bytes }: WalkedElement): Promise<void> {
  const content = () => file.read(start, Math.min(bytes, MAX_ELEMENT_BYTES));
  if (id === ID.ebml) contents.docType = textOf(elementsIn(await content()), ID.docType);
  else if (id === ID.info) contents.info = elementsIn(await content());
  else if (id === ID.clusterTimestamp) contents.clusterTime = readUnsigned(await content());
  else if (id === ID.tracks) {
    contents.hasTracks = true;
    const tracks = elementsIn(await content()).map(readTrack).filter((track) => track !== null);
    contents.audio = tracks.find(({ type }) => type === TRACK_TYPE_AUDIO) ?? null;
    contents.playedTracks = new Set(tracks.filter(({ type }) => type === TRACK_TYPE_AUDIO || type === TRACK_TYPE_VIDEO).map((track) => track.number));
  } else if (id === ID.simpleBlock || id === ID.block) {
    const block = await file.read(start, Math.min(bytes, 16));
    const track = readVariableInteger(block);
    const trackNumber = track?.value ?? null;
    if (track === null || trackNumber === null || !contents.playedTracks.has(trackNumber) || block.length < track.bytes + 2) return;
    const time = contents.clusterTime + viewOf(block).getInt16(track.bytes);
    if (!contents.firstTimes.has(trackNumber)) contents.firstTimes.set(trackNumber, time);
    if (trackNumber === contents.audio?.number) contents.lastAudioTime = Math.max(contents.lastAudioTime ?? 0, time);
  }
}

function number(elements: readonly Element[], id: number, read: (content: Uint8Array) => number): number | null {
  const content = elements.find((element) => element.id === id)?.content;
  return content === undefined ? null : read(content);
}

function textOf(elements: readonly Element[], id: number): string {
  const content = elements.find((element) => element.id === id)?.content ?? new Uint8Array(0);
  return ascii(content, 0, content.length).replace(/\0+$/, '');
}

const CODECS: Readonly<Record<string, string>> = {
  A_OPUS: 'opus', A_VORBIS: 'vorbis', A_FLAC: 'flac', 'A_MPEG/L3': 'mp3', 'A_PCM/INT/LIT': 'pcm', 'A_PCM/INT/BIG': 'pcm', 'A_PCM/FLOAT/IEEE': 'pcm', A_ALAC: 'alac', A_AC3: 'ac3', A_EAC3: 'eac3', A_DTS: 'dts',
};

interface Track {
  readonly type: number | null;
  readonly codec: string;
  readonly number: number;
}

/** Null for what is no track. */
function readTrack({ id, content }: Element): Track | null {
  if (id !== ID.trackEntry) return null;
  const parts = elementsIn(content);
  const codecId = textOf(parts, ID.codecId);
  return {
    type: number(parts, ID.trackType, readUnsigned),
    codec: codecId.startsWith('A_AAC') ? 'aac' : (CODECS[codecId] ?? (codecId || 'unknown')),
    number: number(parts, ID.trackNumber, readUnsigned) ?? 0,
  };
}
