/** Audio decoder by the system's ffmpeg, when there is one: more formats and faster. */
import { join } from 'node:path';
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import type { AudioDecoder, DecodedFile, DecodedSamples, DecodeOptions, SampleSink } from '../audio-decoder.ts';
import { crashedDecoder, damagedAudio, emptyAudio, missingRecording, missingTrack, unsupportedAudio } from '../audio-failures.ts';
import { TOLERATED_LOSS_SECONDS } from '../container/inspection.ts';
import { createAuReader } from './ffmpeg/au-reader.ts';
import { ffmpegArguments } from './ffmpeg/ffmpeg-arguments.ts';
import { countDecodeErrors, readInputFormat, saysMissing, saysNoAudio } from './ffmpeg/ffmpeg-report.ts';
import { runNodeProgram } from './node-program.ts';
import type { DeclaredLength } from './program-message.ts';
import { runProgram, type ProgramEnd } from './run-program.ts';

export interface FfmpegDecoderOptions {
  /** The ffmpeg to run, as {@link findFfmpeg} gives it. */
  readonly program: string;
  readonly stallSeconds?: number;
}

const DEFAULT_STALL_SECONDS = 60;
const INSPECTION_MEMORY_MEGABYTES = 512;
/** About 20 ms each: as much as may be missing anywhere. */
const TOLERATED_DECODE_ERRORS = 5;
const SILENCE_PIECE_SECONDS = 5;
const inspectProgram = join(import.meta.dirname, 'ffmpeg', 'inspect-program.ts');

interface Known {
  /** Null when only ffmpeg can tell. */
  file: DecodedFile | null;
  length: DeclaredLength;
}

export function createFfmpegDecoder({ program, stallSeconds = DEFAULT_STALL_SECONDS }: FfmpegDecoderOptions): AudioDecoder {
  const decode = async (path: string, sink: SampleSink, options: DecodeOptions = {}): Promise<DecodedFile> => {
    const known = await inspect(path, stallSeconds, options.signal);
    const output = createOutput(known.length, sink, options.onProgress);
    await output.silence(known.length.startSeconds);
    const end = await runProgram(path, { command: program, arguments: ffmpegArguments(path), stallSeconds, signal: options.signal, onOutput: output.add });
    expectGoodEnd(path, end, known, output.seconds());
    options.onProgress?.(1);
    return known.file ?? { format: readInputFormat(end.firstWords), tags: { title: null, recordedAt: null } };
  };
  return { name: 'ffmpeg', decode };
}

async function inspect(path: string, stallSeconds: number, signal: AbortSignal | undefined): Promise<Known> {
  const known: Known = { file: null, length: { exactSeconds: null, endSeconds: null, declaredSeconds: null, startSeconds: 0 } };
  await runNodeProgram(path, {
    program: inspectProgram,
    memoryMegabytes: INSPECTION_MEMORY_MEGABYTES,
    stallSeconds,
    signal,
    onOutput: () => Promise.resolve(),
    onMessage: (message) => {
      if (message.type !== 'inspected') return;
      known.file = { format: message.format, tags: message.tags };
      known.length = message.length ?? known.length;
    },
  });
  return known;
}

/** From ffmpeg's channels to mono; cut where the container says that the audio ends. */
function createOutput({ endSeconds, declaredSeconds }: DeclaredLength, sink: SampleSink, onProgress: DecodeOptions['onProgress']) {
  const limit = endSeconds === null ? Number.POSITIVE_INFINITY : Math.ceil(endSeconds * SAMPLE_RATE_HZ);
  const readAu = createAuReader();
  let written = 0;
  const write = async (samples: DecodedSamples) => {
    const room = Math.max(0, limit - written);
    const values = samples.values.subarray(0, room);
    if (values.length === 0) return;
    written += values.length;
    await sink({ sampleRate: SAMPLE_RATE_HZ, values, side: samples.side?.subarray(0, room) });
    if (declaredSeconds) onProgress?.(Math.min(1, written / SAMPLE_RATE_HZ / declaredSeconds));
  };
  return {
    seconds: () => written / SAMPLE_RATE_HZ,
    add: async (bytes: Uint8Array) => {
      await write(readAu(bytes));
    },
    silence: async (seconds: number) => {
      for (let left = seconds; left > 0; left -= SILENCE_PIECE_SECONDS) {
        await write({ sampleRate: SAMPLE_RATE_HZ, values: new Float32Array(Math.round(Math.min(left, SILENCE_PIECE_SECONDS) * SAMPLE_RATE_HZ)) });
      }
    },
  };
}

/** @throws ColloquyError for all that is not a whole recording. */
function expectGoodEnd(path: string, end: ProgramEnd, { file, length }: Known, seconds: number): void {
  if (end.signal !== null) throw crashedDecoder(path, `ffmpeg ended by itself (${end.signal}).`);
  if (saysMissing(end.lastWords)) throw missingRecording(path);
  if (saysNoAudio(end.lastWords)) throw missingTrack(path);
  if (end.exitCode !== 0 && seconds === 0 && file === null) throw unsupportedAudio(path, 'Its content is no audio or video that Colloquy or ffmpeg knows, whatever its name says.');
  const missing = (length.exactSeconds ?? 0) - seconds;
  if (end.exitCode !== 0 || countDecodeErrors(end) > TOLERATED_DECODE_ERRORS || (seconds > 0 && missing > TOLERATED_LOSS_SECONDS)) {
    throw damagedAudio(path, 'Some of the audio could not be decoded.', seconds, length.declaredSeconds);
  }
  if (seconds === 0) throw emptyAudio(path, 'Its audio track holds no sample.');
}
