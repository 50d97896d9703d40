import { describe, expect, it } from '@jest/globals';
import type { SpeechTurn } from '#schemas/segments';
import type { EmbeddingModel } from '../segments/diarization-models.ts';
import { failureCodeOf } from '../testing/failure-code.ts';
import { audioOfSamples } from '../testing/decoded-audio.ts';
import { hearVoices } from './hear-voices.ts';
import { madeVoice } from './testing/made-voices.ts';

/** A model to which the loudness of a sample is the person. */
const model: EmbeddingModel = {
  embed: (samples) => Promise.resolve(new Float32Array(madeVoice(Math.round(samples[0]! * 10)).toBytes().buffer)),
  close: () => Promise.resolve(),
};
/** So many seconds of each person, one after the other. */
const recording = (...people: readonly (readonly [person: number, seconds: number])[]) => audioOfSamples(Float32Array.from(people.flatMap(([person, seconds]) => new Array<number>(seconds * 16_000).fill(person / 10))));
const turn = (speaker: string, startSeconds: number, endSeconds: number): SpeechTurn => ({ speaker, startSeconds, endSeconds });

describe('the voices of a recording', () => {
  it('are one for each speaker, with the seconds of speech that they are made of', async () => {
    const voices = await hearVoices(recording([1, 10], [2, 6]), [turn('S1', 0, 10), turn('S2', 10, 16)], model);
    expect([...voices].map(([speaker, { seconds }]) => [speaker, Math.round(seconds * 10) / 10])).toEqual([['S1', 9.8], ['S2', 5.8]]);
    expect(voices.get('S1')!.cosine(madeVoice(1))).toBeCloseTo(1, 5);
    expect(voices.get('S1')!.cosine(voices.get('S2')!)).toBeLessThan(0.3);
  });

  it('are without what diarization took for the same speaker and is not', async () => {
    const voices = await hearVoices(recording([1, 20], [2, 3]), [turn('S1', 0, 19.5), turn('S1', 20, 23)], model);
    expect(voices.get('S1')!.seconds).toBeCloseTo(19.3, 1);
    expect(voices.get('S1')!.cosine(madeVoice(1))).toBeCloseTo(1, 5);
  });

  it('are only those that are asked for, and none of who is never heard alone', async () => {
    const turns = [turn('S1', 0, 10), turn('S2', 10, 16), turn('S3', 11, 15.5)];
    expect([...(await hearVoices(recording([1, 10], [2, 6]), turns, model, { speakers: ['S2', 'S3'] })).keys()]).toEqual([]);
    expect([...(await hearVoices(recording([1, 10], [2, 6]), turns, model)).keys()]).toEqual(['S1']);
  });

  it('are left when the user stops', async () => {
    expect(await failureCodeOf(() => hearVoices(recording([1, 10]), [turn('S1', 0, 10)], model, { signal: AbortSignal.abort() }))).toBe('stopped');
  });
});
