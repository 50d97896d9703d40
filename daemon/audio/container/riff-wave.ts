/** WAV: RIFF, RF64 and BW64 (Microsoft/IBM 1991; WAVEFORMATEXTENSIBLE; EBU Tech 3306). */
import { damagedAudio, emptyAudio } from '../audio-failures.ts';
import { ascii, readUint64, viewOf } from './bytes.ts';
import { noTags, TOLERATED_LOSS_SECONDS, type Damage, type Inspection } from './inspection.ts';
import { pcmEncoding, pcmEncodings, type PcmEncoding } from './pcm-encoding.ts';
import type { RecordingFile } from './recording-file.ts';

const UNKNOWN_SIZE = 0xffff_ffff;
const [FORMAT_PCM, FORMAT_FLOAT, FORMAT_ALAW, FORMAT_MULAW, FORMAT_EXTENSIBLE] = [1, 3, 6, 7, 0xfffe];

interface WaveFormat {
  /** Null for a codec that is not PCM. */
  readonly encoding: PcmEncoding | null;
  readonly codec: string;
  readonly channels: number;
  readonly sampleRate: number;
  readonly bytesPerSecond: number;
}

/** @throws ColloquyError `audio_empty`, `audio_damaged`. */
export async function inspectWave(file: RecordingFile): Promise<Inspection> {
  let format: WaveFormat | null = null;
  let longDataBytes: number | null = null;
  for (let position = 12; position + 8 <= file.size; ) {
    const header = viewOf(await file.read(position, 8));
    const name = ascii(new Uint8Array(header.buffer, header.byteOffset, 4), 0, 4);
    const bytes = header.getUint32(4, true);
    const start = position + 8;
    if (name === 'fmt ') format = readFormat(file, await file.read(start, Math.min(bytes, 64)));
    if (name === 'ds64' && bytes >= 16) longDataBytes = readUint64(viewOf(await file.read(start, 16)), 8, true);
    if (name === 'data') return inspectData(file, format, start, bytes === UNKNOWN_SIZE && longDataBytes !== null ? longDataBytes : bytes);
    position = start + bytes + (bytes % 2);
  }
  throw emptyAudio(file.path, 'The file has a WAV header and no samples.');
}

function readFormat(file: RecordingFile, bytes: Uint8Array): WaveFormat {
  if (bytes.length < 16) throw damagedAudio(file.path, 'The header of the WAV file is cut short.');
  const view = viewOf(bytes);
  const [tag, channels, namedRate, blockBytes, bits] = [view.getUint16(0, true), view.getUint16(2, true), view.getUint32(4, true), view.getUint16(12, true), view.getUint16(14, true)];
  const sampleRate = likelyRate(namedRate, view.getUint32(8, true), blockBytes);
  const actualTag = tag === FORMAT_EXTENSIBLE && bytes.length >= 26 ? view.getUint16(24, true) : tag;
  if (channels === 0 || sampleRate === 0) throw damagedAudio(file.path, 'The header of the WAV file names no channel or no sample rate.');
  // 20 bits are stored in 24: what counts is the room that a sample takes.
  const storedBits = blockBytes > 0 ? (blockBytes / channels) * 8 : Math.ceil(bits / 8) * 8;
  const encoding = waveEncoding(actualTag, storedBits);
  const bytesPerSecond = encoding === null ? view.getUint32(8, true) : pcmEncodings[encoding].bytes * channels * sampleRate;
  return { encoding, codec: encoding ?? `0x${actualTag.toString(16).padStart(4, '0')}`, channels, sampleRate, bytesPerSecond };
}

/** What recorders record at. */
const USUAL_RATES = new Set([8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 64_000, 88_200, 96_000, 176_400, 192_000, 384_000]);

/**
 * A header tells its rate twice, the other time in bytes. Where the two contradict each other the first is believed, as by all players, since some recorders
 * count the bytes wrongly; but not where nobody records at that rate and somebody does at the other.
 */
function likelyRate(named: number, bytesPerSecond: number, blockBytes: number): number {
  const counted = blockBytes > 0 ? bytesPerSecond / blockBytes : 0;
  return named !== counted && !USUAL_RATES.has(named) && USUAL_RATES.has(counted) ? counted : named;
}

function waveEncoding(tag: number, bits: number): PcmEncoding | null {
  if (tag === FORMAT_PCM) return pcmEncoding(bits === 8 ? 'u' : 's', bits, 'le');
  if (tag === FORMAT_FLOAT) return pcmEncoding('f', bits, 'le');
  if (tag === FORMAT_ALAW) return 'pcm_alaw';
  return tag === FORMAT_MULAW ? 'pcm_mulaw' : null;
}

async function inspectData(file: RecordingFile, format: WaveFormat | null, dataOffset: number, declaredBytes: number): Promise<Inspection> {
  if (format === null) throw damagedAudio(file.path, 'The WAV file has samples and nothing that says how to read them.');
  const presentBytes = file.size - dataOffset;
  const hasLength = await tellsItsLength(file, dataOffset, declaredBytes);
  const dataBytes = hasLength ? Math.min(declaredBytes, presentBytes) : presentBytes;
  if (dataBytes === 0) throw emptyAudio(file.path, 'The file has a WAV header and no samples.');
  const { bytesPerSecond } = format;
  const declaredSeconds = hasLength && bytesPerSecond > 0 ? declaredBytes / bytesPerSecond : null;
  const isCut = hasLength && declaredBytes - presentBytes > TOLERATED_LOSS_SECONDS * bytesPerSecond;
  const damage: Damage | null = isCut ? { kind: 'truncated', cause: 'The header promises more samples than the file holds.', readableSeconds: dataBytes / bytesPerSecond } : null;
  const seconds = Number.isFinite(declaredSeconds) ? declaredSeconds : null;
  if (format.encoding === null) return { container: 'wav', codec: format.codec, declaredSeconds: seconds, exactSeconds: null, endSeconds: null, damage, tags: noTags, layout: { kind: 'foreign' } };
  const layout = { kind: 'pcm', channels: format.channels, sampleRate: format.sampleRate, dataOffset, dataBytes } as const;
  const exactSeconds = dataBytes / bytesPerSecond;
  return { container: 'wav', codec: format.codec, declaredSeconds: seconds, exactSeconds, endSeconds: exactSeconds, damage, tags: noTags, layout };
}

/**
 * Streaming recorders leave 0xFFFFFFFF or 0 as the length, and some write past 4 GB with a length that has wrapped:
 * then the samples go on to the end of the file.
 */
async function tellsItsLength(file: RecordingFile, dataOffset: number, declaredBytes: number): Promise<boolean> {
  if (declaredBytes === UNKNOWN_SIZE) return false;
  const behind = file.size - dataOffset - declaredBytes;
  if (declaredBytes === 0 && behind >= 8) return isChunkHeader(await file.read(dataOffset, 8), behind);
  const wrapped = 2 ** 32;
  return !(behind >= wrapped - 65_536 && (behind + 65_536) % wrapped < 131_072);
}

function isChunkHeader(bytes: Uint8Array, room: number): boolean {
  return /^[\w ]{4}$/.test(ascii(bytes, 0, 4)) && viewOf(bytes).getUint32(4, true) <= room - 8;
}
