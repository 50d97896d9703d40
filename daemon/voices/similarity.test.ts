import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cohort } from './cohort.ts';
import { logOdds, similarity } from './similarity.ts';
import { madeVoice } from './testing/made-voices.ts';
import { Voiceprint } from './voiceprint.ts';

const confidence = (one: Voiceprint, other: Voiceprint): number => 1 / (1 + Math.exp(-logOdds(one, other)));

describe('two stretches of speech', () => {
  it('of one person, half a minute each, are surely that person', () => {
    expect(confidence(madeVoice(1), madeVoice(1, { take: 1 }))).toBeGreaterThan(0.95);
  });

  it('of two people are surely two', () => {
    expect(confidence(madeVoice(1), madeVoice(2))).toBeLessThan(0.01);
  });

  it('make the less sure the less there is of them', () => {
    const sure = [30, 10, 5, 3].map((seconds) => confidence(madeVoice(1, { seconds: 30 }), madeVoice(1, { seconds, take: 1 })));
    expect(sure).toEqual(sure.toSorted((a, b) => b - a));
  });

  it('are less alike when both are like the strangers in the same channel', () => {
    const [stranger] = cohort();
    const onTelephone = (person: number, take: number): Voiceprint => Voiceprint.mean([madeVoice(person, { take }), new Voiceprint(bytesOf(stranger!), 25)])!;
    const [one, other] = [onTelephone(1, 0), onTelephone(2, 0)];
    expect(one.cosine(other)).toBeGreaterThan(0.4);
    expect(similarity(one, other)).toBeLessThan(0.3);
  });

  it('are as alike the one way as the other', () => {
    const voice = fc.record({ person: fc.nat(50), seconds: fc.integer({ min: 1, max: 120 }), take: fc.nat(3) }).map(({ person, ...rest }) => madeVoice(person, rest));
    fc.assert(fc.property(voice, voice, (one, other) => { expect(similarity(one, other)).toBeCloseTo(similarity(other, one), 9); }), { numRuns: 30 });
  });
});

describe('the strangers that voices are compared with', () => {
  it('are enough of them in each channel, and of the model in use', () => {
    expect(cohort()).toHaveLength(32);
    for (const stranger of cohort()) expect(stranger.toBytes()).toHaveLength(512 * 4);
  });
});

function bytesOf(voice: Voiceprint): Float32Array {
  return new Float32Array(voice.toBytes().buffer);
}
