/** The tokens that steer Whisper's decoder (Radford et al. 2022, figure 1), by the settings of the model. Pure. */
import type { WhisperSettings } from '#schemas/speech-model';

export interface WhisperTokens {
  /** The languages that it knows and that have a code of ISO 639-1 (`en`, `zh`), in which the product speaks of languages: Whisper's `haw` and `yue` have none. */
  readonly languages: readonly string[];
  /** Token ids by language; none in a model of English alone. */
  readonly languageTokens: ReadonlyMap<string, number>;
  /** By it the model says that nobody speaks. */
  readonly noSpeechToken: number;
  /** Behind it language, or no speech, is said. */
  readonly startToken: number;
  readonly endToken: number;
  /** What a transcription without time stamps in this language begins with. @param before tokens of a text that is taken to have been said before. */
  prompt(language: string, before: readonly number[] | null): number[];
}

export function whisperTokens(settings: WhisperSettings): WhisperTokens {
  const named = Object.entries(settings.lang_to_id).map(([token, id]) => [token.replaceAll(/[<|>]/g, ''), id] as const);
  const isMultilingual = settings.is_multilingual ?? named.length > 0;
  const languageTokens = new Map(isMultilingual ? named.filter(([code]) => code.length === 2) : []);
  const { decoder_start_token_id: startToken, no_timestamps_token_id: noTimestamps } = settings;
  return {
    languages: isMultilingual ? [...languageTokens.keys()] : ['en'],
    languageTokens,
    // <|startofprev|>, <|nospeech|> and <|notimestamps|> stand in this order in every vocabulary of Whisper.
    noSpeechToken: noTimestamps - 1,
    startToken,
    endToken: settings.eos_token_id,
    prompt(language, before) {
      // A model of English alone has tokens of languages and tasks too, but was trained without them.
      const task = isMultilingual ? settings.task_to_id?.transcribe : undefined;
      const steering = [languageTokens.get(language), task].filter((token) => token !== undefined);
      const start = [startToken, ...steering, noTimestamps];
      return before === null ? start : [noTimestamps - 2, ...before, ...start];
    },
  };
}
