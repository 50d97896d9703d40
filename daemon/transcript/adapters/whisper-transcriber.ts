/** Transcriber adapter: Whisper, for every language it knows. */
import { fail } from '#schemas/failure';
import type { Samples } from '#schemas/audio';
import type { Transcriber, Utterance } from '../transcriber.ts';
import { wordsByAttention } from './attention-times.ts';
import { confidenceOf, hearBatch, nothing, tokenTexts, type LocalModelOptions } from './local-model.ts';
import { SIMPLIFIED_PROMPT, forbidTraditional } from './simplified-chinese.ts';
import type { Decoded, DecodeRequest } from './speech-network.ts';
import { loadWhisper, WHISPER_SECONDS, type WhisperModel } from './whisper-model.ts';

/** Mandarin takes up to two tokens a character and six characters a second; what runs on longer is a loop. */
const TOKENS_PER_SECOND = 12;
const FEWEST_TOKENS = 12;
/** The decoder knows 448 positions; prompt and start take up to forty of them. */
const MOST_TOKENS = 400;
const SHORTEST_SECONDS = 0.1;
/** The model says that nobody speaks (paper, section 4.5). Speech of the test recordings stays under 0.1. */
const SURELY_NO_SPEECH = 0.85;
const LIKELY_NO_SPEECH = 0.6;
/** What is said to be no speech is believed to be some from this mean probability of its words on. */
const SURE_WORDS = 0.7;
/** A second of speech takes a megabyte in each step of the base model. */
const BATCH_SECONDS = 60;
/**
 * The window is the speech and so much silence, not the 30 s that the model was trained on: it costs by its length. On 157 s of English the base model
 * heard as well in such windows (2.4 % of words wrong) as in whole ones (2.9 %), and with half of this silence worse (3.4 %).
 */
const SILENCE_SECONDS = 4;
const SHORTEST_WINDOW_SECONDS = 10;
/** Models with so few layers write on past the end of a shorter window, and get whole ones. */
const LAYERS_OF_TINY = 4;
/** The alignment heads look at a word this much after it began: measured on the gold times of AMI clips. */
const ALIGNMENT_DELAY_SECONDS = 0.05;
const ENCODER_FRAME_SECONDS = 0.02;

/** @throws ColloquyError `model_unusable`, `speech_worker_crashed` */
export async function createWhisperTranscriber(options: LocalModelOptions): Promise<Transcriber> {
  const model = await loadWhisper(options);
  const { network, endToken, noSpeechToken, startToken } = model;
  const anyToken = new Float32Array(network.vocabulary);
  let simplified: Float32Array | null = null;
  const requestFor = async (speech: Samples): Promise<DecodeRequest> => {
    const seconds = speech.values.length / speech.sampleRate;
    const window = network.layers <= LAYERS_OF_TINY ? WHISPER_SECONDS : Math.min(WHISPER_SECONDS, Math.max(SHORTEST_WINDOW_SECONDS, seconds + SILENCE_SECONDS));
    return {
      speech: await model.encode(speech, window),
      mostTokens: Math.min(MOST_TOKENS, Math.max(FEWEST_TOKENS, Math.ceil(seconds * TOKENS_PER_SECOND))),
    };
  };
  const utteranceOf = (decoded: Decoded, { values, sampleRate }: Samples): Utterance => {
    const confidence = confidenceOf(decoded);
    const noSpeech = decoded.watchedProbability ?? 0;
    if (noSpeech > SURELY_NO_SPEECH || (noSpeech > LIKELY_NO_SPEECH && (confidence ?? 0) < SURE_WORDS)) return nothing;
    const times = { seconds: values.length / sampleRate, secondsPerFrame: ENCODER_FRAME_SECONDS, delaySeconds: ALIGNMENT_DELAY_SECONDS };
    const words = decoded.attention.length === 0 ? [] : wordsByAttention(tokenTexts(decoded.tokens, model.decode), decoded.attention, times);
    return { text: model.decode(decoded.tokens), words, confidence };
  };
  return {
    model: options.model,
    languages: model.languages,
    maxSeconds: WHISPER_SECONDS,
    batchSeconds: BATCH_SECONDS,
    hearings: 1,
    async transcribe(speeches, language) {
      requireLanguage(model, options.model, language);
      const isMandarin = language === 'zh';
      const prompt = model.startTokens(language, isMandarin ? SIMPLIFIED_PROMPT : null);
      const bias = isMandarin ? (simplified ??= forbidTraditional(model.tokenizer, network.vocabulary, endToken)) : anyToken;
      const watched = { behind: startToken, token: noSpeechToken };
      return hearBatch(speeches, SHORTEST_SECONDS, { requestFor, utteranceOf, decode: (requests) => network.decode(requests, { prompt, endToken, bias, alignmentHeads: model.alignmentHeads, watched }) });
    },
    close: () => model.close(),
  };
}

/** @throws ColloquyError `language_unsupported` */
function requireLanguage(model: WhisperModel, name: string, language: string): void {
  if (model.languages.includes(language)) return;
  throw fail('language_unsupported', {
    effect: 'The recording was not transcribed.',
    cause: `The model ${name} does not know the language "${language}".`,
    tip: 'Give the language as a two-letter code such as en, de or zh, or "auto" to have it detected.',
  });
}
