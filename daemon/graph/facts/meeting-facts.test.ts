import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, Reference } from '#schemas/facts';
import { minutesSchema } from '#schemas/minutes';
import { transcriptSchema } from '#schemas/transcript';
import { utc } from './fact-words.ts';
import { meetingFacts, type MeetingRecord } from './meeting-facts.ts';

const golden = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../sample/golden', name), 'utf8'));
const transcript = transcriptSchema.parse(golden('transcript.json'));
const minutes = minutesSchema.parse(golden('minutes.json'));
const standUp: MeetingRecord = { ...transcript, recordingId: 'abc', title: '2026-11-20 Atlas stand-up', startedAt: '2026-11-20T09:30:00+01:00', attendees: ['Ana Silva <Ana@example.org>'], project: null };
const contribution = meetingFacts(standUp, minutes, { nameThreshold: 0.7, extractor: 'minutes/2' });

const words = (reference: Reference): string => (reference.by === 'id' ? `${reference.kind} ${reference.id}` : reference.by === 'name' ? `${reference.kind} ${reference.name}` : reference.by === 'number' ? `${reference.kind} ${reference.number}` : reference.by === 'hash' ? `${reference.kind} ${reference.hash}` : reference.account);
const related = (kind: string, facts: readonly Fact[] = contribution.facts): string[] => facts.flatMap((fact) => (fact.fact === 'relationship' && fact.kind === kind ? [`${words(fact.from)} > ${words(fact.to)}`] : []));

describe('what a recording contributes', () => {
  it('is its meeting, in UTC and under the name of its series', () => {
    expect(contribution.facts[0]).toMatchObject({ fact: 'node', node: { kind: 'Meeting', id: 'abc' }, properties: { started_at: '2026-11-20T08:30:00Z', series: 'Atlas stand-up', recording_id: 'abc', extractor: 'minutes/2' } });
  });

  it('is who was there, by the calendar and by voice, and whose words each segment is', () => {
    expect(new Set(related('ATTENDED'))).toEqual(new Set(['Person Ana Silva > Meeting abc', 'Person Ben Carter > Meeting abc', 'Person Chloe Martin > Meeting abc', 'Person David Okoye > Meeting abc']));
    expect(related('SPOKEN_BY')).toHaveLength(transcript.segments.length);
    expect(contribution.facts).toContainEqual({ fact: 'account', account: 'email:ana@example.org', names: ['Ana Silva'], sameAs: [] });
  });

  it('tells of a person who was known by the sound of the voice that this is why', () => {
    const [speaker] = minutes.speakers;
    const { facts } = meetingFacts({ ...standUp, attendees: [] }, { ...minutes, speakers: [{ ...speaker!, confidence: 0.93, source: 'voice_profile' }] }, { nameThreshold: 0.7, extractor: 'minutes/2' });
    const named = facts.filter((fact) => fact.fact === 'relationship' && ['ATTENDED', 'SPOKEN_BY'].includes(fact.kind));
    expect(named.length).toBeGreaterThan(1);
    for (const fact of named) expect(fact).toMatchObject({ properties: { extractor: 'voice_profile', confidence: 0.93 } });
  });

  it('is every item of the minutes, with its owner and the segments that prove it', () => {
    const proofs = minutes.decisions.flatMap(({ citations }) => citations.map((id) => `Segment abc#${id}`));
    expect(related('EVIDENCED_BY').filter((line) => line.startsWith('Decision')).map((line) => line.split(' > ')[1])).toEqual(proofs);
    expect(related('ASSIGNED_TO')).toHaveLength(minutes.actions.length);
    expect(related('RAISED_IN')).toHaveLength(minutes.decisions.length + minutes.actions.length + minutes.questions.length + minutes.risks.length);
  });

  it('is what was spoken of, "#421" still being a number of whatever project it is', () => {
    expect(related('MENTIONED_IN')).toEqual(expect.arrayContaining(['PullRequest 421 > Meeting abc', 'Issue 405 > Meeting abc', 'Person Ben Carter > Meeting abc']));
    const [pull] = contribution.facts.filter((fact) => fact.fact === 'relationship' && words(fact.from) === 'PullRequest 421');
    expect(pull).toMatchObject({ properties: { segment_ids: expect.arrayContaining(['abc#s0002']) as unknown, recording_id: 'abc' } });
  });

  it('is of the project that the source says, else of the only one that is spoken of', () => {
    expect(related('PART_OF').at(0)).toBe('Meeting abc > Project Atlas');
    expect(related('PART_OF', meetingFacts({ ...standUp, project: 'acme/atlas' }, minutes, { nameThreshold: 0.7, extractor: 'minutes/2' }).facts)).toContain('Meeting abc > Project acme/atlas');
  });

  it('has nobody without a name, and no time that is none, whatever a transcript says', () => {
    const odd = 'O\'Neil "q"\n}) DETACH DELETE n //';
    const segments = [{ id: 's1', speaker: '', text: '', startSeconds: 1e300, endSeconds: 2 ** 60 }];
    const actions = [{ ...minutes.actions[0]!, owner: ' ' }];
    const mentions = ['', odd].map((target) => ({ kind: 'person' as const, target, text: target, citations: [], confidence: 1 }));
    const { facts } = meetingFacts({ ...standUp, segments, attendees: ['', ' <> ', '"" <>', odd] }, { ...minutes, speakers: [], actions, mentions }, { nameThreshold: 0.7, extractor: 'minutes/2' });
    expect(related('ATTENDED', facts)).toEqual([`Person ${odd} > Meeting abc`]);
    expect([related('ASSIGNED_TO', facts), related('MENTIONED_IN', facts)[0]]).toEqual([[], `Person ${odd} > Meeting abc`]);
    expect(facts.find((fact) => fact.fact === 'node' && words(fact.node) === 'Segment abc#s1')).toMatchObject({ properties: expect.not.objectContaining({ start_ms: expect.anything() as unknown }) as unknown });
  });

  it('has no voice as a person below the threshold, and no owner that is only a voice', () => {
    const unsure = meetingFacts({ ...standUp, attendees: [] }, { ...minutes, actions: [{ ...minutes.actions[0]!, owner: 'Speaker 2' }] }, { nameThreshold: 1.01, extractor: 'minutes/2' });
    expect([...related('ATTENDED', unsure.facts), ...related('SPOKEN_BY', unsure.facts), ...related('ASSIGNED_TO', unsure.facts)]).toEqual([]);
  });
});

it('a time without an offset is taken as it stands, and what is no time is none', () => {
  expect([utc('2026-11-20'), utc('2026-11-20T09:30:00'), utc('2026-11-20T09:30:00.250+08:00'), utc('soon')]).toEqual(['2026-11-20T00:00:00Z', '2026-11-20T09:30:00Z', '2026-11-20T01:30:00Z', null]);
});
