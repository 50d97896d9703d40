/** AIFF and AIFF-C (Apple, "Audio Interchange File Format", 1989 and 1991). */
import { damagedAudio, emptyAudio } from '../audio-failures.ts';
import { ascii, textOf, viewOf } from './bytes.ts';
import { TOLERATED_LOSS_SECONDS, type Damage, type Inspection } from './inspection.ts';
import { pcmEncoding, pcmEncodings, type PcmEncoding } from './pcm-encoding.ts';
import type { RecordingFile } from './recording-file.ts';

interface Common {
  /** Null for a codec that is not PCM. */
  readonly encoding: PcmEncoding | null;
  readonly codec: string;
  readonly channels: number;
  readonly sampleRate: number;
  readonly frameCount: number;
}

/** @throws ColloquyError `audio_empty`, `audio_damaged`. */
export async function inspectAiff(file: RecordingFile): Promise<Inspection> {
  let common: Common | null = null;
  let title: string | null = null;
  let sound: { offset: number; bytes: number } | null = null;
  for (let position = 12; position + 8 <= file.size; ) {
    const header = await file.read(position, 8);
    const bytes = viewOf(header).getUint32(4);
    const [name, start] = [ascii(header, 0, 4), position + 8];
    if (name === 'COMM') common = readCommon(file, await file.read(start, Math.min(bytes, 64)));
    if (name === 'NAME') title = textOf(await file.read(start, Math.min(bytes, 1024)));
    if (name === 'SSND' && start + 8 <= file.size) {
      const alignment = viewOf(await file.read(start, 8)).getUint32(0);
      sound = { offset: start + 8 + alignment, bytes: Math.max(0, bytes - 8 - alignment) };
    }
    position = start + bytes + (bytes % 2);
  }
  if (common === null) throw damagedAudio(file.path, 'The AIFF file has nothing that says how to read its samples.');
  if (sound === null || common.frameCount === 0) throw emptyAudio(file.path, 'The file has an AIFF header and no samples.');
  return describe(file, common, sound, title);
}

function describe(file: RecordingFile, common: Common, sound: { offset: number; bytes: number }, title: string | null): Inspection {
  const { channels, sampleRate, encoding, codec } = common;
  const tags = { title, recordedAt: null };
  if (encoding === null) return { container: 'aiff', codec, declaredSeconds: null, exactSeconds: null, endSeconds: null, damage: null, tags, layout: { kind: 'foreign' } };
  const frameBytes = pcmEncodings[encoding].bytes * channels;
  const declaredSeconds = common.frameCount / sampleRate;
  const presentBytes = Math.max(0, Math.min(file.size - sound.offset, sound.bytes, common.frameCount * frameBytes));
  const presentSeconds = presentBytes / frameBytes / sampleRate;
  const isCut = declaredSeconds - presentSeconds > TOLERATED_LOSS_SECONDS;
  const damage: Damage | null = isCut ? { kind: 'truncated', cause: 'The header promises more samples than the file holds.', readableSeconds: presentSeconds } : null;
  const layout = { kind: 'pcm', channels, sampleRate, dataOffset: sound.offset, dataBytes: presentBytes } as const;
  return { container: 'aiff', codec, declaredSeconds, exactSeconds: presentSeconds, endSeconds: presentSeconds, damage, tags, layout };
}

function readCommon(file: RecordingFile, bytes: Uint8Array): Common {
  if (bytes.length < 18) throw damagedAudio(file.path, 'The header of the AIFF file is cut short.');
  const view = viewOf(bytes);
  const [channels, frameCount, bits, sampleRate] = [view.getUint16(0), view.getUint32(2), view.getUint16(6), Math.round(readExtended(view, 8))];
  const compression = bytes.length >= 22 ? ascii(bytes, 18, 4) : 'NONE';
  const encoding = aiffEncoding(compression, Math.ceil(bits / 8) * 8);
  if (channels === 0 || !(sampleRate > 0)) throw damagedAudio(file.path, 'The header of the AIFF file names no channel or no sample rate.');
  return { encoding, codec: encoding ?? compression.trim(), channels, sampleRate, frameCount };
}

function aiffEncoding(compression: string, bits: number): PcmEncoding | null {
  const fixed: Record<string, PcmEncoding> = {
    'raw ': 'pcm_u8', fl32: 'pcm_f32be', FL32: 'pcm_f32be', fl64: 'pcm_f64be', FL64: 'pcm_f64be', in24: 'pcm_s24be', in32: 'pcm_s32be',
    ulaw: 'pcm_mulaw', ULAW: 'pcm_mulaw', alaw: 'pcm_alaw', ALAW: 'pcm_alaw',
  };
  if (compression === 'NONE' || compression === 'twos') return pcmEncoding('s', bits, 'be');
  if (compression === 'sowt') return pcmEncoding('s', bits, 'le');
  return fixed[compression] ?? null;
}

/** 80-bit IEEE 754 extended: sign, 15 bits of exponent, 64 bits of mantissa with its leading one. */
function readExtended(view: DataView, offset: number): number {
  const exponent = view.getUint16(offset) & 0x7fff;
  return Number(view.getBigUint64(offset + 2)) * 2 ** (exponent - 16_383 - 63);
}
