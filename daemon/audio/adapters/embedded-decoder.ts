/** Audio decoder with no system software: libraries in WebAssembly and JavaScript, in a process of their own for each file. */
import { join } from 'node:path';
import { crashedDecoder } from '../audio-failures.ts';
import type { AudioDecoder, DecodedFile, DecodeOptions, SampleSink } from '../audio-decoder.ts';
import { createFloatReader } from './float-bytes.ts';
import { runNodeProgram } from './node-program.ts';
import { createBlockReader } from './sample-blocks.ts';

export interface EmbeddedDecoderOptions {
  /** Seconds without any sign from the decoder after which it is ended. */
  readonly stallSeconds?: number;
  /** Cap of the decoder's JavaScript memory. Its WebAssembly memory and its buffers come on top. */
  readonly memoryMegabytes?: number;
  /** The program to run, where it is not the one that belongs here. */
  readonly program?: string;
}

const DEFAULT_STALL_SECONDS = 60;
const DEFAULT_MEMORY_MEGABYTES = 512;
const defaultProgram = join(import.meta.dirname, 'embedded', 'decode-program.ts');

export function createEmbeddedDecoder({ stallSeconds = DEFAULT_STALL_SECONDS, memoryMegabytes = DEFAULT_MEMORY_MEGABYTES, program = defaultProgram }: EmbeddedDecoderOptions = {}): AudioDecoder {
  const decode = async (path: string, sink: SampleSink, { signal, onProgress }: DecodeOptions = {}): Promise<DecodedFile> => {
    const [readFloats, readBlocks] = [createFloatReader(), createBlockReader()];
    const heard: { file: DecodedFile | null } = { file: null };
    await runNodeProgram(path, {
      program,
      memoryMegabytes,
      stallSeconds,
      signal,
      onOutput: async (bytes) => {
        for (const samples of readBlocks(readFloats(bytes))) if (samples.values.length > 0) await sink(samples);
      },
      onMessage: (message) => {
        if (message.type === 'inspected') heard.file = { format: message.format, tags: message.tags };
        if (message.type === 'progress') onProgress?.(message.fraction);
      },
    });
    if (heard.file === null) throw crashedDecoder(path, 'The decoder ended without saying what the file is.');
    onProgress?.(1);
    return heard.file;
  };
  return { name: 'embedded', decode };
}
