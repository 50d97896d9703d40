import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { madeVoice } from './testing/made-voices.ts';
import { Voiceprint } from './voiceprint.ts';

describe('the numbers of a voice', () => {
  it('are in no JSON, no log and no message, whoever prints the object that holds them', () => {
    const holder = { person: 'Ana', voice: madeVoice(1) };
    expect(JSON.parse(JSON.stringify(holder))).toEqual({ person: 'Ana', voice: '[voice]' });
    expect(inspect(holder, { depth: 9, showHidden: true })).not.toMatch(/0\.\d{3}/);
  });

  it('come back from their bytes as they were', () => {
    const voice = madeVoice(2);
    expect(Voiceprint.fromBytes(voice.toBytes(), 30).cosine(voice)).toBeCloseTo(1, 6);
  });

  it('of several recordings count by the seconds of speech', () => {
    const [one, other] = [madeVoice(1, { seconds: 60 }), madeVoice(2, { seconds: 6 })];
    const mean = Voiceprint.mean([one, other])!;
    expect(mean.seconds).toBe(66);
    expect(mean.cosine(one)).toBeGreaterThan(mean.cosine(other));
    expect(Voiceprint.mean([])).toBeNull();
  });
});
