import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recogniseVoices, type VoiceProfile } from './recognise-voices.ts';
import { madeVoice } from './testing/made-voices.ts';
import type { Voiceprint } from './voiceprint.ts';

const profile = (person: string, voice: Voiceprint): VoiceProfile => ({ id: `id of ${person}`, person, voice });
const [ana, ben] = [profile('Ana', madeVoice(1)), profile('Ben', madeVoice(2))];
const people = (voices: Record<string, Voiceprint>, profiles: readonly VoiceProfile[]): Record<string, string> => Object.fromEntries(recogniseVoices(new Map(Object.entries(voices)), profiles).map(({ speaker, person }) => [speaker, person]));

describe('who was enrolled', () => {
  it('is recognised in another recording, with a confidence', () => {
    const [match, ...more] = recogniseVoices(new Map([['S1', madeVoice(1, { take: 1 })]]), [ana, ben]);
    expect(more).toEqual([]);
    expect(match).toMatchObject({ speaker: 'S1', person: 'Ana', profile: 'id of Ana' });
    expect(match!.confidence).toBeGreaterThan(0.9);
    expect(match!.confidence).toBeLessThanOrEqual(0.97);
  });

  it('is not recognised in a stranger', () => {
    expect(people({ S1: madeVoice(3), S2: madeVoice(4) }, [ana, ben])).toEqual({});
  });

  it('is not recognised in a second of speech', () => {
    expect(people({ S1: madeVoice(1, { seconds: 2.5, take: 1 }) }, [ana])).toEqual({});
  });

  it('is not recognised where two people were taken for one speaker', () => {
    expect(people({ S1: madeVoice(1, { take: 1 }).withUnity(0.1) }, [ana])).toEqual({});
  });

  it('is not surely anybody when two profiles fit alike', () => {
    const matches = recogniseVoices(new Map([['S1', madeVoice(1, { take: 2 })]]), [ana, profile('Anna', madeVoice(1, { take: 1 }))]);
    for (const { confidence } of matches) expect(confidence).toBeLessThan(0.7);
  });

  it('is one voice of a recording, the one that fits best', () => {
    expect(people({ S1: madeVoice(1, { take: 1, seconds: 10 }), S2: madeVoice(1, { take: 2, seconds: 60 }) }, [ana])).toEqual({ S2: 'Ana' });
  });
});

describe('every recognition', () => {
  it('gives a voice one person and a person one voice, and names only who is likelier than not', () => {
    const voice = fc.record({ person: fc.nat(4), seconds: fc.integer({ min: 1, max: 60 }), take: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(voice, { maxLength: 6 }), fc.array(fc.nat(4), { maxLength: 4 }), (heard, enrolled) => {
        const matches = recogniseVoices(new Map(heard.map(({ person, ...rest }, at) => [`S${at + 1}`, madeVoice(person, rest)])), enrolled.map((person, at) => ({ id: `${at}`, person: `${person}`, voice: madeVoice(person, { take: 9 + at }) })));
        expect(new Set(matches.map(({ speaker }) => speaker)).size).toBe(matches.length);
        expect(new Set(matches.map(({ profile: id }) => id)).size).toBe(matches.length);
        for (const { confidence } of matches) expect(confidence).toBeGreaterThanOrEqual(0.6);
      }),
      { numRuns: 40 },
    );
  });
});
