/** What every transcriber promises. An adapter's test opens one and calls this. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Samples } from '#schemas/audio';
import type { Transcriber, Utterance } from './transcriber.ts';
import { countWordErrors, errorRate } from './word-error-rate.ts';

export interface SpokenClip {
  readonly speech: Samples;
  readonly language: string;
  readonly text: string;
  /** Word error rate that the model stays under on this clip. */
  readonly worstErrorRate: number;
}

const sampleRate = 16_000;

export function acceptTranscriber(name: string, open: () => Promise<Transcriber>, readClip: () => Promise<SpokenClip>): void {
  describe(`${name} as a transcriber`, () => {
    let transcriber: Transcriber;
    let clip: SpokenClip;
    let heard: Utterance;
    const hear = async (speech: Samples): Promise<Utterance> => (await transcriber.transcribe([speech], clip.language))[0]!;

    beforeAll(async () => {
      transcriber = await open();
      clip = await readClip();
      heard = await hear(clip.speech);
    });
    afterAll(async () => {
      await transcriber.close();
    });

    it('writes what was said', () => {
      expect(errorRate(countWordErrors(clip.text, heard.text))).toBeLessThan(clip.worstErrorRate);
    });

    it('gives the text trimmed, with single spaces, and a confidence between 0 and 1', () => {
      const { text, confidence } = heard;
      expect(text).toBe(text.replace(/\s+/g, ' ').trim());
      if (confidence !== null) expect(confidence).toBeGreaterThan(0);
      expect(confidence ?? 0).toBeLessThanOrEqual(1);
    });

    it('gives word times in order and inside the speech, or none', () => {
      let before = 0;
      for (const word of heard.words) {
        expect(word.startSeconds).toBeGreaterThanOrEqual(before);
        expect(word.endSeconds).toBeGreaterThanOrEqual(word.startSeconds);
        before = word.endSeconds;
      }
      expect(before).toBeLessThanOrEqual(clip.speech.values.length / sampleRate);
    });

    it('says the same about the same speech, also among others and when it is asked something else at once', async () => {
      const part = (from: number, to: number): Samples => ({ sampleRate, values: clip.speech.values.subarray(from * clip.speech.values.length, to * clip.speech.values.length) });
      const [among, alone] = await Promise.all([transcriber.transcribe([part(0, 0.5), clip.speech, part(0.3, 0.9)], clip.language), hear(clip.speech)]);
      expect(alone).toEqual(heard);
      expect(among).toHaveLength(3);
      expect(among[1]!.text).toBe(heard.text);
    });

    it('hears no words in silence', async () => {
      expect((await hear({ sampleRate, values: new Float32Array(3 * sampleRate) })).text).toBe('');
    });

    it('takes a stretch of a few samples, one of none, and no stretch at all', async () => {
      const short = [0, 1, 400].map((length) => ({ sampleRate, values: new Float32Array(length) }));
      expect((await transcriber.transcribe(short, clip.language)).map(({ text }) => text)).toEqual(['', '', '']);
      expect(await transcriber.transcribe([], clip.language)).toEqual([]);
    });

    it('takes speech as long as it says it does', async () => {
      const values = new Float32Array(Math.floor(transcriber.maxSeconds * sampleRate));
      values.set(clip.speech.values.subarray(0, values.length));
      await expect(hear({ sampleRate, values })).resolves.toHaveProperty('text');
    });

    it('is for the language of the clip, and says which model it is', () => {
      expect(transcriber.model).not.toBe('');
      expect(transcriber.languages === 'any' || transcriber.languages.includes(clip.language)).toBe(true);
    });
  });
}
