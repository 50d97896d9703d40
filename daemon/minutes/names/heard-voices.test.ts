import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';
import { voiceDisagreements, type HeardMatch } from './heard-voices.ts';

const registry = registryOf(['Ana Silva', 'Ben Carter', 'Chloe Martin']);
/** As in the config. */
const nameThreshold = 0.7;

function speakersOf(turns: readonly (readonly [string, string])[], voices: readonly HeardMatch[], known = registry) {
  return extractMinutes(transcriptOf(turns), { registry: known, startedAt: null, voices, explain: true, all: true }).speakers;
}
const named = (...given: Parameters<typeof speakersOf>): Record<string, string> =>
  Object.fromEntries(speakersOf(...given).filter(({ confidence }) => confidence >= nameThreshold).map(({ speaker, person }) => [speaker, person]));

const soundsLike = (person: string, speaker = 'Speaker 1', confidence = 0.95): HeardMatch => ({ speaker, person, confidence });
const smallTalk = [['Speaker 1', 'The build is green again.'], ['Speaker 2', 'Good to hear that.']] as const;

describe('a voice that sounds like somebody who was enrolled', () => {
  it('has that name where nothing that is said tells who it is, with its source and a place to listen to', () => {
    expect(speakersOf(smallTalk, [soundsLike('Ben Carter')])).toEqual([
      { speaker: 'Speaker 1', person: 'Ben Carter', confidence: 0.95, source: 'voice_profile', citations: ['t1'], cues: ['sounds like the voice profile of Ben Carter'] },
    ]);
  });

  it('has the name that the vault gives to that person by now', () => {
    expect(named(smallTalk, [soundsLike('Ben')])).toEqual({ 'Speaker 1': 'Ben Carter' });
    expect(named(smallTalk, [soundsLike('Greta')])).toEqual({ 'Speaker 1': 'Greta' });
  });

  it('is the surer when it also says so, and both are told', () => {
    const [speaker] = speakersOf([['Speaker 1', 'Good morning, this is Ben.']], [soundsLike('Ben Carter', 'Speaker 1', 0.75)]);
    expect(speaker!.confidence).toBeGreaterThan(0.95);
    expect(speaker!.cues).toEqual(expect.arrayContaining(['sounds like the voice profile of Ben Carter', expect.stringMatching(/this is Ben/)]));
  });

  it('stays without a name where it says that it is somebody else', () => {
    expect(named([['Speaker 1', 'Good morning, this is Ana.']], [soundsLike('Ben Carter')])).toEqual({});
  });

  it('stays without a name where another voice says that it is that person, and so does that voice', () => {
    expect(named([['Speaker 1', 'The build is green.'], ['Speaker 2', 'Good morning, this is Ben.']], [soundsLike('Ben Carter')])).toEqual({});
  });

  it('is not taken for the one who was asked just before, when it surely sounds like somebody else', () => {
    expect(named([['Speaker 2', 'Ana, how is the search work going?'], ['Speaker 1', 'I am nearly done.']], [soundsLike('Ben Carter')])).toEqual({ 'Speaker 1': 'Ben Carter' });
  });

  it('is who the user says where the user enrolled that very voice from this recording, whatever is said', () => {
    const speakers = speakersOf([['Speaker 1', 'Good morning, this is Ana.'], ['Speaker 2', 'Hi, Ben here.']], [soundsLike('Ben', 'Speaker 1', 1)]);
    expect(speakers).toEqual([{ speaker: 'Speaker 1', person: 'Ben Carter', confidence: 1, source: 'voice_profile', citations: ['t1'], cues: ['you enrolled this voice from this recording'] }]);
  });

  it('is less sure where it speaks to that person as to somebody else', () => {
    const asking = [['Speaker 1', 'Ben, can you look at the build?'], ['Speaker 2', 'I will.']] as const;
    expect(named(asking, [soundsLike('Ben Carter', 'Speaker 1', 0.85)])).toEqual({});
  });

  it('tells who is meant by an order, as any name does', () => {
    const minutes = extractMinutes(transcriptOf([['Speaker 1', 'Can somebody update the release notes?'], ['Speaker 2', "I'll update the release notes by Friday."]]), { registry, startedAt: '2026-11-20T09:30:00+01:00', voices: [soundsLike('Ben Carter', 'Speaker 2')] });
    expect(minutes.actions).toMatchObject([{ owner: 'Ben Carter' }]);
  });
});

describe('a disagreement between what is heard and what is said', () => {
  const told = (...[turns, voices]: Parameters<typeof speakersOf>) => voiceDisagreements(voices, speakersOf(turns, voices), nameThreshold);

  it('is told, with the name that the voice has now or with none', () => {
    expect(told([['Speaker 1', 'Good morning, this is Ana.']], [soundsLike('Ben Carter')])).toEqual([{ ...soundsLike('Ben Carter'), named: null }]);
    const weaker = soundsLike('Ben Carter', 'Speaker 1', 0.71);
    expect(voiceDisagreements([weaker], [{ speaker: 'Speaker 1', person: 'Ana Silva', confidence: 0.9, source: 'self_introduction' }], nameThreshold)).toEqual([{ ...weaker, named: { person: 'Ana Silva', confidence: 0.9 } }]);
  });

  it('is none where both agree, where only one speaks, or where the likeness names nobody', () => {
    expect(told([['Speaker 1', 'Good morning, this is Ben.']], [soundsLike('Ben Carter')])).toEqual([]);
    expect(told(smallTalk, [soundsLike('Ben')])).toEqual([]);
    expect(told([['Speaker 1', 'Good morning, this is Ana.']], [soundsLike('Ben Carter', 'Speaker 1', 0.6)])).toEqual([]);
  });
});
