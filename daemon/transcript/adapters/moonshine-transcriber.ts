/**
 * Transcriber adapter: Moonshine (Jeffries et al. 2024, "Moonshine: Speech Recognition for Live Transcription and Voice
 * Commands"). English only, raw samples in. Its cost grows with the length of the speech.
 */
import type { Samples } from '#schemas/audio';
import { moonshineSettingsSchema } from '#schemas/speech-model';
import type { Transcriber, Utterance } from '../transcriber.ts';
import { wordsByAttention } from './attention-times.ts';
import { confidenceOf, hearBatch, loadLocalModel, modelUnusable, tokenTexts, type LocalModel, type LocalModelOptions } from './local-model.ts';
import type { AlignmentHead, Decoded, DecodeRequest } from './speech-network.ts';

/** Speech has at most about six tokens a second (the model's own bound); what runs on longer is a loop. */
const TOKENS_PER_SECOND = 6.5;
/** "Hmm." alone takes four tokens and the end. */
const FEWEST_TOKENS = 8;
/** The encoder's convolutions need this much to give one frame. */
const SHORTEST_SECONDS = 0.1;
/** The decoder knows 194 positions. */
const MOST_TOKENS = 190;
/** Steps get no cheaper by the token beyond this, and memory grows by 2 MB a second. */
const BATCH_SECONDS = 32;
/** It takes 30 s, but by a cost that grows with the square: of ten minutes of mixed speech it heard 14.2 % of words wrong in stretches of up to 20 s, 14.5 % of up to 30 s, a tenth faster. */
const MOST_SECONDS = 20;

/** Encoder and decoder have as much to do as one another, and do it at the same time: with a core each they take a tenth less than with both cores each. */
const PARTS = 2;

/**
 * The head whose peaks follow the words most closely, and how much after a word's begin they lie; measured on the gold times of AMI clips.
 * (base: median error 0.03 s, 95th percentile 0.15 s over 353 words).
 */
const alignments: Readonly<Record<string, { readonly head: AlignmentHead; readonly delaySeconds: number }>> = {
  'moonshine-base': { head: [5, 5], delaySeconds: 0.07 },
  'moonshine-tiny': { head: [4, 6], delaySeconds: 0.03 },
};

/** @throws ColloquyError `model_unusable`, `speech_worker_crashed` */
export async function createMoonshineTranscriber(options: LocalModelOptions): Promise<Transcriber> {
  const model = await loadLocalModel({ ...options, threads: Math.ceil((options.threads ?? 1) / PARTS) });
  try {
    return moonshineTranscriber(model, options.model);
  } catch (error) {
    await model.close();
    throw modelUnusable(options.model, error);
  }
}

function moonshineTranscriber({ network, settings, decode, close }: LocalModel, model: string): Transcriber {
  const { decoder_start_token_id: startToken, eos_token_id: endToken } = moonshineSettingsSchema.parse(settings);
  const bias = new Float32Array(network.vocabulary);
  const alignment = alignments[model];
  const alignmentHeads = alignment === undefined ? [] : [alignment.head];
  const utteranceOf = (decoded: Decoded, { values, sampleRate }: Samples): Utterance => {
    const { tokens, attention } = decoded;
    const seconds = values.length / sampleRate;
    const times = { seconds, secondsPerFrame: seconds / (attention[0]?.length ?? 1), delaySeconds: alignment?.delaySeconds ?? 0 };
    const words = alignment === undefined ? [] : wordsByAttention(tokenTexts(tokens, decode), attention, times);
    return { text: decode(tokens), words, confidence: confidenceOf(decoded) };
  };
  const requestFor = async ({ values, sampleRate }: Samples): Promise<DecodeRequest> => ({
    speech: await network.encode({ values, dims: [1, values.length] }),
    mostTokens: Math.min(MOST_TOKENS, Math.max(FEWEST_TOKENS, Math.ceil((values.length / sampleRate) * TOKENS_PER_SECOND))),
  });
  return {
    model,
    languages: ['en'],
    maxSeconds: MOST_SECONDS,
    batchSeconds: BATCH_SECONDS,
    // Words and punctuation hang on a tenth of a second of silence; hearing again is cheap.
    hearings: 3,
    transcribe(speeches) {
      return hearBatch(speeches, SHORTEST_SECONDS, { requestFor, utteranceOf, decode: (requests) => network.decode(requests, { prompt: [startToken], endToken, bias, alignmentHeads }) });
    },
    close,
  };
}
