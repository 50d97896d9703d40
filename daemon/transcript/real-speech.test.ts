/** The stage with real models on real recordings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { AudioSource } from '#schemas/audio';
import type { SpeechTurn } from '#schemas/segments';
import type { Transcript } from '#schemas/transcript';
import { decodedAudio } from '../testing/decoded-audio.ts';
import { testModel } from '../testing/models.ts';
import { describeWith, repositoryRoot, samplePath, sharedData } from '../testing/shared-data.ts';
import { createTranscriber } from './adapters/create-transcriber.ts';
import { transcribeTurns } from './transcribe-turns.ts';
import type { Transcriber } from './transcriber.ts';
import { countWordErrors, errorRate, normalizedWords } from './word-error-rate.ts';

const goldSchema = z.object({ turns: z.array(z.object({ start: z.number(), end: z.number(), speaker: z.string(), text: z.string() })) });
const gold = goldSchema.parse(JSON.parse(readFileSync(join(repositoryRoot, 'daemon/sample/atlas-standup.gold.json'), 'utf8')));
const clipSchema = z.object({ rttm_segments: z.array(z.tuple([z.number(), z.number(), z.string()])) });

function textOf({ segments }: Transcript): string {
  return segments.map(({ text }) => text).join(' ');
}

describeWith(testModel('moonshine-base'), 'the model moonshine-base', 'Real speech through Moonshine', (modelFolder) => {
  let transcriber: Transcriber;
  beforeAll(async () => {
    transcriber = await createTranscriber({ modelFolder, model: 'moonshine-base', threads: 2 });
  });
  afterAll(() => transcriber.close());

  function transcribe(audio: AudioSource, turns: SpeechTurn[]): Promise<Transcript> {
    return transcribeTurns(
      { recordingId: '', audio, diarization: { turns, regions: [], method: 'segmentation' }, language: 'en' },
      { transcriberFor: () => Promise.resolve(transcriber), languageDetector: () => Promise.reject(new Error('The language is given.')) },
    );
  }

  function whole(audio: AudioSource): SpeechTurn[] {
    return [{ startSeconds: 0, endSeconds: audio.sampleCount / audio.sampleRate, speaker: 'S1' }];
  }

  describe('the bundled stand-up', () => {
    let transcript: Transcript;
    beforeAll(async () => {
      const turns = gold.turns.map(({ start, end, speaker }) => ({ startSeconds: start, endSeconds: end, speaker }));
      transcript = await transcribe(await decodedAudio(samplePath), turns);
    });

    it('is written with no more than one word in fifty wrong', () => {
      const said = gold.turns.map(({ text }) => text).join(' ');
      expect(errorRate(countWordErrors(said, textOf(transcript)))).toBeLessThan(0.02);
    });

    it('keeps the pull request and the issues, by word or by number', () => {
      const words = normalizedWords(textOf(transcript)).join(' ');
      // "poll request" is put right by the correction that comes after hearing.
      for (const mention of [/p[aou]u?ll? request 421/, /issue 398/, /issue 405/]) expect(words).toMatch(mention);
    });

    it('has a segment for every turn, by its speaker, at its time', () => {
      expect(transcript.segments).toHaveLength(gold.turns.length);
      for (const [index, turn] of gold.turns.entries()) {
        expect(Math.abs(transcript.segments[index]!.startSeconds - turn.start)).toBeLessThan(0.3);
        expect(Math.abs(transcript.segments[index]!.endSeconds - turn.end)).toBeLessThan(0.3);
      }
      expect(new Set(transcript.segments.map(({ speaker }) => speaker)).size).toBe(4);
    });

    it('ends its questions with question marks', () => {
      expect(textOf(transcript)).toContain('Who can give me the new screenshots?');
    });
  });

  describeWith(sharedData('diarization/ami'), 'the shared AMI clips', 'a meeting room in which almost nobody speaks', (folder) => {
    const wasSaid: Readonly<Record<string, readonly string[]>> = { trn01: ['hmm', 'yeah'], trn02: ['ah', 'yeah'] };
    for (const clip of ['trn01', 'trn02']) {
      it(`(${clip}) gets no word that was not said, neither in the true turns nor taken as a whole`, async () => {
        const audio = await decodedAudio(join(folder, `${clip}.flac`));
        const { rttm_segments: turns } = clipSchema.parse(JSON.parse(readFileSync(join(folder, `${clip}.json`), 'utf8')));
        const trueTurns = turns.map(([startSeconds, endSeconds, speaker]) => ({ startSeconds, endSeconds, speaker }));
        for (const given of [trueTurns, whole(audio)]) {
          const words = normalizedWords(textOf(await transcribe(audio, given)));
          expect(words.filter((word) => wasSaid[clip]?.includes(word) !== true)).toEqual([]);
        }
      });
    }
  });

  describeWith(sharedData('formats/jfk'), 'the shared JFK formats', 'one sentence in many formats', (folder) => {
    const sentence = normalizedWords('And so, my fellow Americans, ask not what your country can do for you, ask what you can do for your country.');
    for (const file of ['jfk_mulaw_8k.wav', 'jfk.webm']) {
      it(`is the same in ${file}`, async () => {
        const audio = await decodedAudio(join(folder, file));
        expect(normalizedWords(textOf(await transcribe(audio, whole(audio))))).toEqual(sentence);
      });
    }
  });
});
