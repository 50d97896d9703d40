/** Looks at a recording's structure: what it is, how long it should be, whether it is whole, what it says of itself. */
import { damagedAudio, emptyAudio, truncatedAudio, unsupportedAudio } from '../audio-failures.ts';
import { inspectAdts } from './adts.ts';
import { inspectAiff } from './aiff.ts';
import { inspectAsf } from './asf.ts';
import { inspectCaf } from './caf.ts';
import { inspectFlac } from './flac.ts';
import { TOLERATED_LOSS_SECONDS, type Inspection } from './inspection.ts';
import { inspectIsobmff } from './isobmff.ts';
import { inspectMatroska } from './matroska.ts';
import { inspectMpeg } from './mpeg-audio.ts';
import { inspectOgg } from './ogg.ts';
import type { RecordingFile } from './recording-file.ts';
import { inspectWave } from './riff-wave.ts';
import { sniff, type FileKind } from './sniff.ts';
import { readTags } from './tags.ts';

const inspectors: Readonly<Record<FileKind, (file: RecordingFile) => Promise<Inspection>>> = {
  wave: inspectWave,
  aiff: inspectAiff,
  caf: inspectCaf,
  isobmff: inspectIsobmff,
  matroska: inspectMatroska,
  ogg: inspectOgg,
  flac: inspectFlac,
  asf: inspectAsf,
  mpeg: inspectMpeg,
  adts: inspectAdts,
};

/**
 * Null when the content is of no kind that is known here (another decoder may know it).
 *
 * @throws ColloquyError `audio_truncated`, `audio_damaged`, `audio_empty`, `audio_track_missing`, `audio_unsupported`, `recording_changed`.
 */
export async function inspectRecording(file: RecordingFile): Promise<Inspection | null> {
  if (file.size === 0) throw emptyAudio(file.path, 'The file has no content.');
  const kind = await sniff(file);
  if (kind === null) {
    if (await isAllZero(file)) throw damagedAudio(file.path, 'The file consists of zeros only: its room was set aside and its content never arrived.', 0);
    return null;
  }
  const inspection = await inspectors[kind](file);
  if (inspection.damage !== null) throw damageFailure(file.path, inspection, inspection.damage);
  return { ...inspection, tags: await readTags(file, inspection.tags) };
}

/**
 * Holds what was decoded against what the container declared.
 *
 * @throws ColloquyError `audio_empty`, `audio_damaged` when audio is missing.
 */
export function expectWhole(path: string, inspection: Inspection | null, decodedSeconds: number): void {
  const expected = inspection?.exactSeconds ?? null;
  if (decodedSeconds === 0) throw emptyAudio(path, 'Its audio track holds no sample.');
  if (expected === null || expected - decodedSeconds <= TOLERATED_LOSS_SECONDS) return;
  throw damagedAudio(path, 'Some of the audio could not be decoded.', decodedSeconds, expected);
}

/** For what neither the structure nor a decoder knows. */
export function unknownKind(path: string): Error {
  return unsupportedAudio(path, 'Its content is no audio or video that Colloquy knows, whatever its name says.');
}

function damageFailure(path: string, { declaredSeconds }: Inspection, damage: NonNullable<Inspection['damage']>): Error {
  const build = damage.kind === 'truncated' ? truncatedAudio : damagedAudio;
  return build(path, damage.cause, damage.readableSeconds, declaredSeconds);
}

async function isAllZero(file: RecordingFile): Promise<boolean> {
  const step = 1024 * 1024;
  for (let position = 0; position < file.size; position += step) {
    if ((await file.read(position, step)).some((byte) => byte !== 0)) return false;
  }
  return true;
}
