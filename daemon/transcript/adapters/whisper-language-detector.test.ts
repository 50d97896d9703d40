import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { changedModel } from '../../testing/changed-model.ts';
import { decodedAudio } from '../../testing/decoded-audio.ts';
import { testModel } from '../../testing/models.ts';
import { describeWith, samplePath, sharedData } from '../../testing/shared-data.ts';
import type { LanguageDetector } from '../transcriber.ts';
import { createWhisperLanguageDetector } from './whisper-language-detector.ts';
import { createWhisperTranscriber } from './whisper-transcriber.ts';

describeWith(testModel('whisper-tiny'), 'the model whisper-tiny', 'Which language is spoken', (modelFolder) => {
  let detector: LanguageDetector;
  beforeAll(async () => {
    detector = await createWhisperLanguageDetector({ modelFolder, model: 'whisper-tiny' });
  });
  afterAll(() => detector.close());

  it('is heard in half a minute of an English meeting', async () => {
    const audio = await decodedAudio(samplePath);
    const { language, confidence } = await detector.detect(await audio.read(0, 30 * audio.sampleRate));
    expect(language).toBe('en');
    expect(confidence).toBeGreaterThan(0.8);
  });

  it('is said by a code of two letters, which alone the transcriber takes, whatever it sounds like most', async () => {
    // English sounds like Hawaiian to this one.
    const swapped = await changedModel(modelFolder, ({ lang_to_id: languages, ...settings }) => {
      const { '<|en|>': english, '<|haw|>': hawaiian, ...others } = languages as Record<string, number>;
      return { ...settings, lang_to_id: { ...others, '<|en|>': hawaiian, '<|haw|>': english } };
    });
    const audio = await decodedAudio(samplePath);
    const another = await createWhisperLanguageDetector({ modelFolder: swapped, model: 'whisper-tiny' });
    const transcriber = await createWhisperTranscriber({ modelFolder: swapped, model: 'whisper-tiny' });
    const { language } = await another.detect(await audio.read(0, 10 * audio.sampleRate));
    expect(language).toHaveLength(2);
    expect(transcriber.languages).toContain(language);
    await Promise.all([another.close(), transcriber.close()]);
  });

  describeWith(sharedData('diarization/ami/trn07.flac'), 'the shared AMI clips', 'in a few mumbled words', (path) => {
    it('is English, when a whole look is taken', async () => {
      const audio = await decodedAudio(path);
      const speech = await Promise.all([[15.6, 16.1], [20, 21], [22.6, 25], [26.6, 30]].map(([from, to]) => audio.read(from! * audio.sampleRate, (to! - from!) * audio.sampleRate)));
      const values = Float32Array.from(speech.flatMap((piece) => [...piece.values]));
      expect((await detector.detect({ sampleRate: audio.sampleRate, values })).language).toBe('en');
    });
  });

  describeWith(sharedData('speech/zh/zhcn_continuous_mode_sample.flac'), 'the shared Mandarin clip', 'in a Mandarin reading', (path) => {
    it('is Chinese', async () => {
      const audio = await decodedAudio(path);
      expect((await detector.detect(await audio.read(0, 10 * audio.sampleRate))).language).toBe('zh');
    });
  });
});
