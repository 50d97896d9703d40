/** Transcriber adapter: Whisper, for every language it knows. Its words get no times: those would cost twice the memory. */
import { Tensor } from '@huggingface/transformers';
import { fail } from '#schemas/failure';
import type { Transcriber, Utterance } from '../transcriber.ts';
import type { LocalModelOptions } from './local-model.ts';
import { SIMPLIFIED_PROMPT, SimplifiedOnly } from './simplified-chinese.ts';
import { recordTokenProbabilities } from './token-probabilities.ts';
import { loadWhisper, WHISPER_SECONDS, type EncodedSpeech, type WhisperModel } from './whisper-model.ts';

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

const nothing: Utterance = { text: '', words: [], confidence: null };

/** @throws ColloquyError `model_unusable` */
export async function createWhisperTranscriber(options: LocalModelOptions): Promise<Transcriber> {
  const model = await loadWhisper(options);
  let simplified: SimplifiedOnly | null = null;
  const writeSpeech = async (speech: EncodedSpeech, language: string, seconds: number): Promise<Utterance> => {
    const mandarin = language === 'zh';
    const recorded = recordTokenProbabilities(mandarin ? [(simplified ??= new SimplifiedOnly(model.tokenizer, model.textTokens))] : []);
    const start = model.startTokens(language, mandarin ? SIMPLIFIED_PROMPT : null);
    const tokens = await model.generate({
      input_features: speech.features,
      encoder_outputs: speech.states,
      decoder_input_ids: new Tensor('int64', BigInt64Array.from(start, BigInt), [1, start.length]),
      max_new_tokens: Math.min(MOST_TOKENS, Math.max(FEWEST_TOKENS, Math.ceil(seconds * TOKENS_PER_SECOND))),
      logits_processor: recorded.processors,
    });
    return { text: model.decode(tokens.slice(start.length)), words: [], confidence: recorded.mean() };
  };
  return {
    model: options.model,
    languages: [...model.languageTokens.keys()].filter((code) => code.length === 2),
    maxSeconds: WHISPER_SECONDS,
    // Each hearing encodes 30 s, however short the speech is.
    hearings: 1,
    async transcribe(speech, language) {
      requireLanguage(model, options.model, language);
      const seconds = speech.values.length / speech.sampleRate;
      if (seconds < SHORTEST_SECONDS) return nothing;
      const encoded = await model.encode(speech);
      const noSpeech = (await model.firstTokenProbabilities(encoded))[model.noSpeechToken] ?? 0;
      if (noSpeech > SURELY_NO_SPEECH) return nothing;
      const utterance = await writeSpeech(encoded, language, seconds);
      return noSpeech > LIKELY_NO_SPEECH && (utterance.confidence ?? 0) < SURE_WORDS ? nothing : utterance;
    },
    close: () => model.close(),
  };
}

/** @throws ColloquyError `language_unsupported` */
function requireLanguage(model: WhisperModel, name: string, language: string): void {
  if (model.languageTokens.has(language)) return;
  throw fail('language_unsupported', {
    effect: 'The recording was not transcribed.',
    cause: `The model ${name} does not know the language "${language}".`,
    tip: 'Give the language as a two-letter code such as en, de or zh, or "auto" to have it detected.',
  });
}
