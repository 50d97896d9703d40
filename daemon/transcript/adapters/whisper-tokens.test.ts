import { describe, expect, it } from '@jest/globals';
import { whisperSettingsSchema } from '#schemas/speech-model';
import { whisperTokens } from './whisper-tokens.ts';

/** Of `whisper-base`. */
const multilingual = {
  decoder_start_token_id: 50_258,
  eos_token_id: 50_257,
  no_timestamps_token_id: 50_363,
  is_multilingual: true,
  lang_to_id: { '<|en|>': 50_259, '<|zh|>': 50_260, '<|haw|>': 50_352 },
  task_to_id: { transcribe: 50_359, translate: 50_358 },
};
/** As `whisper-tiny.en` has them. */
const ofEnglish = { decoder_start_token_id: 50_257, eos_token_id: 50_256, forced_decoder_ids: [[1, 50_362]], no_timestamps_token_id: 50_362, is_multilingual: false };

const tokensOf = (settings: unknown): ReturnType<typeof whisperTokens> => whisperTokens(whisperSettingsSchema.parse(settings));

describe('the tokens of a Whisper of many languages', () => {
  it('name the language and the task', () => {
    expect(tokensOf(multilingual).prompt('zh', null)).toEqual([50_258, 50_260, 50_359, 50_363]);
  });

  it('may be led in by what was said before', () => {
    expect(tokensOf(multilingual).prompt('en', [7, 8])).toEqual([50_361, 7, 8, 50_258, 50_259, 50_359, 50_363]);
  });

  it('leave out languages that have no code of two letters', () => {
    const { languages, languageTokens } = tokensOf(multilingual);
    expect([languages, [...languageTokens.keys()]]).toEqual([['en', 'zh'], ['en', 'zh']]);
  });
});

describe('the tokens of a Whisper of English alone', () => {
  it('are start and no times, without language and task', () => {
    expect(tokensOf(ofEnglish).prompt('en', null)).toEqual([50_257, 50_362]);
  });

  it('name neither, also where its settings were copied from a model that has them', () => {
    const { lang_to_id, task_to_id } = multilingual;
    expect(tokensOf({ ...ofEnglish, lang_to_id, task_to_id }).prompt('en', null)).toEqual([50_257, 50_362]);
    expect(tokensOf({ ...ofEnglish, task_to_id }).prompt('en', null)).toEqual([50_257, 50_362]);
  });

  it('say that it knows English, when nobody speaks, and where the text ends', () => {
    expect(tokensOf(ofEnglish)).toMatchObject({ languages: ['en'], noSpeechToken: 50_361, startToken: 50_257, endToken: 50_256 });
  });
});
