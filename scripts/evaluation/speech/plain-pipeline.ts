/** The automatic-speech-recognition pipeline of transformers.js as its users run it, on the weights that Colloquy uses. */
import { env, pipeline } from '@huggingface/transformers';
import type { Samples } from '#schemas/audio';
import type { TranscriptionModelId } from '#schemas/model';
import { quietPieces } from './quiet-pieces.ts';

/** Its Moonshine has no chunks of its own, and takes a time that grows faster than the length. */
const MOONSHINE_PIECE_SECONDS = 15;
/** As in the pipeline's own documentation of long audio. */
const WHISPER_CHUNK_SECONDS = 30;

export const plainPipelineWords = `transformers.js ${env.version}: Whisper with \`chunk_length_s: ${WHISPER_CHUNK_SECONDS}\`, without time stamps; Moonshine on pieces of at most ${MOONSHINE_PIECE_SECONDS} s, cut at the quietest place`;

export interface PlainPipeline {
  /** @param onText Called with the text so far: after each piece of Moonshine, at the end of Whisper. */
  hear(samples: Samples, language: string, onText?: (text: string) => void): Promise<string>;
  close(): Promise<void>;
}

export async function openPlainPipeline(modelFolder: string, model: TranscriptionModelId): Promise<PlainPipeline> {
  env.allowRemoteModels = false;
  const recognise = await pipeline('automatic-speech-recognition', modelFolder, { dtype: 'q8', local_files_only: true });
  const textOf = async (values: Float32Array, options: Record<string, unknown>): Promise<string> => [await recognise(values, options)].flat().map(({ text }) => text).join(' ').trim();
  return {
    hear: async ({ values, sampleRate }, language, onText) => {
      if (model.startsWith('whisper')) {
        const text = await textOf(values, { language, chunk_length_s: WHISPER_CHUNK_SECONDS });
        onText?.(text);
        return text;
      }
      const texts: string[] = [];
      for (const [from, to] of quietPieces(values, sampleRate, MOONSHINE_PIECE_SECONDS)) {
        texts.push(await textOf(values.slice(from, to), {}));
        onText?.(texts.join(' '));
      }
      return texts.join(' ');
    },
    close: async () => {
      await recognise.dispose();
    },
  };
}
