/** The embedded decoder proper: a file becomes 16 kHz samples. Runs in a process of its own ({@link decode-program.ts}). */
import type { DecodedSamples } from '../../audio-decoder.ts';
import { damagedAudio, unsupportedAudio } from '../../audio-failures.ts';
import { TOLERATED_LOSS_SECONDS, type AudioLayout, type Inspection } from '../../container/inspection.ts';
import { expectWhole, inspectRecording, unknownKind } from '../../container/inspect-recording.ts';
import type { RecordingFile } from '../../container/recording-file.ts';
import type { ReadPieces } from './audio-piece.ts';
import { readFlac, readWma } from './read-bytes.ts';
import { readAdts, readMpeg, readPacketTable } from './read-frames.ts';
import { readForeign } from './read-foreign.ts';
import { readPcm } from './read-pcm.ts';
import { readTracks } from './read-tracks.ts';
import { placeInTime } from './timeline.ts';

export interface DecodeEvents {
  inspected(inspection: Inspection): Promise<void>;
  samples(samples: DecodedSamples): Promise<void>;
  progress(fraction: number): void;
}

/** @throws ColloquyError as {@link AudioDecoder.decode} does. */
export async function decodeFile(file: RecordingFile, events: DecodeEvents): Promise<void> {
  const inspection = await inspectRecording(file);
  if (inspection === null) throw unknownKind(file.path);
  await events.inspected(inspection);
  let [sampleCount, sampleRate, lostSeconds] = [0, 1, 0];
  const pieces = readerFor(file, inspection)(file, inspection);
  for await (const placed of placeInTime(file.path, pieces, inspection.endSeconds)) {
    const { samples } = placed;
    [sampleCount, sampleRate, lostSeconds] = [sampleCount + samples.values.length, samples.sampleRate, lostSeconds + placed.lostSeconds];
    if (samples.values.length > 0) await events.samples(samples);
    events.progress(placed.fraction);
  }
  const decodedSeconds = sampleCount / sampleRate;
  if (lostSeconds > TOLERATED_LOSS_SECONDS) throw damagedAudio(file.path, 'Some of the audio could not be decoded.', decodedSeconds, inspection.declaredSeconds);
  expectWhole(file.path, inspection, decodedSeconds);
}

const readers: Readonly<Record<AudioLayout['kind'], ReadPieces>> = {
  pcm: readPcm,
  'packet-table': readPacketTable,
  mpeg: readMpeg,
  adts: readAdts,
  flac: readFlac,
  ogg: readTracks,
  asf: readWma,
  tracks: readTracks,
  foreign: readForeign,
};

function readerFor(file: RecordingFile, { codec, layout }: Inspection): ReadPieces {
  if (layout.kind !== 'ogg') return readers[layout.kind];
  if (layout.isChained) throw unsupportedAudio(file.path, 'The file is several Ogg recordings in a row.', 'Install ffmpeg, which Colloquy uses when it is there, or split the file.');
  return codec === 'flac' ? readFlac : readTracks;
}
