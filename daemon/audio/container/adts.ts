/** AAC in ADTS frames (ISO 14496-3 §1.A.3.2). */
import { damagedAudio } from '../audio-failures.ts';
import { walkFrames, type Frame } from './frame-walk.ts';
import { noTags, type Damage, type Inspection } from './inspection.ts';
import type { RecordingFile } from './recording-file.ts';

export interface AdtsFrame extends Frame {
  readonly headerBytes: number;
  /** The AudioSpecificConfig that says the same as the header. */
  readonly configuration: Uint8Array;
}

const SAMPLE_RATES = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350];
const SAMPLES_PER_BLOCK = 1024;

/** Null when the seven bytes are no header. */
export function readAdtsFrame(bytes: Uint8Array, offset = 0): AdtsFrame | null {
  if (bytes.length < offset + 7 || bytes[offset] !== 0xff || (bytes[offset + 1]! & 0xf6) !== 0xf0) return null;
  const at = (index: number) => bytes[offset + index]!;
  const headerBytes = at(1) & 1 ? 7 : 9;
  const objectType = (at(2) >> 6) + 1;
  const rateIndex = (at(2) >> 2) & 15;
  const channels = ((at(2) & 1) << 2) | (at(3) >> 6);
  const frameBytes = ((at(3) & 3) << 11) | (at(4) << 3) | (at(5) >> 5);
  const sampleRate = SAMPLE_RATES[rateIndex];
  if (sampleRate === undefined || frameBytes <= headerBytes) return null;
  const configuration = Uint8Array.of((objectType << 3) | (rateIndex >> 1), ((rateIndex & 1) << 7) | (channels << 3));
  return { bytes: frameBytes, samples: ((at(6) & 3) + 1) * SAMPLES_PER_BLOCK, sampleRate, headerBytes, configuration };
}

/** @throws ColloquyError `audio_damaged` when no frame is whole. */
export async function inspectAdts(file: RecordingFile): Promise<Inspection> {
  let damage: Damage | null = null;
  let seconds = 0;
  for await (const { header, junkBefore, isCut } of walkFrames(file, readAdtsFrame)) {
    // A frame that does not follow on the one before: something is missing between them, and nothing tells how much.
    if (seconds > 0 && junkBefore > 0) damage ??= { kind: 'damaged', cause: 'A stretch within the file is missing or not AAC.', readableSeconds: seconds };
    if (isCut) damage ??= { kind: 'truncated', cause: 'The file ends in the middle of a frame.', readableSeconds: seconds };
    else seconds += header.samples / header.sampleRate;
  }
  if (seconds === 0) throw damagedAudio(file.path, 'The file holds no whole frame of AAC.');
  return { container: 'adts', codec: 'aac', declaredSeconds: null, exactSeconds: seconds, endSeconds: null, damage, tags: noTags, layout: { kind: 'adts' } };
}
