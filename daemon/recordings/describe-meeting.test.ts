import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recordingIdSchema } from '#schemas/recording';
import { describeMeeting, readDatedName } from './describe-meeting.ts';
import { toLocalIso, wallClockToIso } from './local-time.ts';

const id = recordingIdSchema.parse('0'.repeat(64));
const audio = (tags: { title: string | null; recordedAt: string | null }) => ({
  durationSeconds: 600,
  sampleRate: 16_000 as const,
  sampleCount: 9_600_000,
  format: 'mp4/aac',
  decoder: 'embedded',
  channels: 'mixed' as const,
  rmsDbfs: -20,
  peakDbfs: -3,
  tags,
});
const recording = (name: string) => ({ id, path: `/recordings/${name}`, sizeBytes: 1, modifiedAt: '2026-11-20T09:40:00.000Z' });

describe('the date and title in a recording’s name', () => {
  it.each([
    ['2026-11-20 09.30 Atlas stand-up', '2026-11-20T09:30:00+01:00', 'Atlas stand-up'],
    ['20261120_093000', '2026-11-20T09:30:00+01:00', ''],
    ['Recording 2026-11-20 at 09.30.12', '2026-11-20T09:30:12+01:00', 'Recording'],
    ['GMT20261120-083000_Recording', '2026-11-20T09:30:00+01:00', 'Recording'],
    ['2026-07-01T14-05-00Z planning', '2026-07-01T16:05:00+02:00', 'planning'],
    ['Screen Recording 2026-11-20 at 2.05.09 PM', '2026-11-20T14:05:09+01:00', 'Screen Recording'],
    ['录音 2026年11月20日 9点30分', '2026-11-20T09:30:00+01:00', '录音'],
    ['2026-11-20 Design review - storage_format', '2026-11-20T00:00:00+01:00', 'Design review - storage format'],
    ['Release 2.10.3 call', null, 'Release 2.10.3 call'],
    ['2026-02-30 impossible', null, '2026-02-30 impossible'],
    ['call 0049 1234567890', null, 'call 0049 1234567890'],
  ])('%s', (name, startedAt, title) => {
    expect(readDatedName(name, 'Europe/Berlin')).toEqual({ startedAt, title });
  });
});

describe('when a meeting began', () => {
  it('is taken from the name before the tags', () => {
    const meeting = describeMeeting(recording('2026-11-20 09.30 Atlas.m4a'), audio({ title: 'Other', recordedAt: '2026-01-01T00:00:00Z' }), 'Europe/Berlin');
    expect(meeting).toMatchObject({ startedAt: '2026-11-20T09:30:00+01:00', startedAtSource: 'file_name', title: 'Atlas' });
  });
  it('is taken from the tags when the name has no date', () => {
    const meeting = describeMeeting(recording('voice memo.m4a'), audio({ title: null, recordedAt: '2026-11-20T08:30:00Z' }), 'Asia/Shanghai');
    expect(meeting).toMatchObject({ startedAt: '2026-11-20T16:30:00+08:00', startedAtSource: 'metadata', title: 'voice memo' });
  });
  it('counts back from the last write when nothing else is known', () => {
    const meeting = describeMeeting(recording('call.wav'), audio({ title: null, recordedAt: null }), 'UTC');
    expect(meeting).toMatchObject({ startedAt: '2026-11-20T09:30:00+00:00', startedAtSource: 'modified' });
  });
});

describe('local times', () => {
  it('name the same instant as they came from, in every zone and across clock changes', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), zones, (seconds, zone) => {
        expect(Date.parse(toLocalIso(seconds * 1000, zone))).toBe(seconds * 1000);
      }),
    );
  });
  it('take the offset before the change in the hour that a clock change skips', () => {
    const clock = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0 };
    expect(Date.parse(wallClockToIso(clock, 'Europe/Berlin'))).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });
});
