import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RecordingId } from '#schemas/recording';
import { openVoices } from './database.ts';
import { createProfileStore, type NewEnrollment, type ProfileStore } from './profile-store.ts';
import { madeVoice } from './testing/made-voices.ts';

let folder: string;
let store: ProfileStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-voices-'));
  store = opened();
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const opened = (model = 'model/1'): ProfileStore => createProfileStore(openVoices(folder), model, () => new Date('2026-11-20T10:00:00Z'));

function enrollment(person: string, voice: number, { recording = 'a', speaker = 'Speaker 1' } = {}): NewEnrollment {
  return { person, recordingId: recording.repeat(64) as RecordingId, recording: `${recording}.wav`, speaker, voice: madeVoice(voice) };
}

/** Every byte of the data folder, the log included. */
const bytes = (): Buffer => Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));

describe('a voice profile', () => {
  it('tells who it is, from which recordings, how much speech and when, and none of its numbers', () => {
    store.enroll(enrollment('Ben Carter', 2));
    store.enroll(enrollment('Ana Silva', 1));
    store.enroll(enrollment('Ana Silva', 1, { recording: 'b', speaker: 'Speaker 3' }));
    expect(store.list()).toEqual([
      {
        id: expect.any(String) as unknown,
        person: 'Ana Silva',
        seconds: 60,
        enrollments: [
          { recordingId: 'a'.repeat(64), recording: 'a.wav', speaker: 'Speaker 1', seconds: 30, enrolledAt: '2026-11-20T10:00:00.000Z' },
          { recordingId: 'b'.repeat(64), recording: 'b.wav', speaker: 'Speaker 3', seconds: 30, enrolledAt: '2026-11-20T10:00:00.000Z' },
        ],
      },
    ]);
  });

  it('goes to whom the user names last, when two names are given to one voice of one recording', () => {
    expect(store.enroll(enrollment('Ben Carter', 1))).toEqual({ takenFrom: null });
    expect(store.enroll(enrollment('Ana Silva', 1))).toEqual({ takenFrom: 'Ben Carter' });
    expect(store.enroll(enrollment('Ana Silva', 1))).toEqual({ takenFrom: null });
    expect(store.list().map(({ person, enrollments }) => [person, enrollments.length])).toEqual([['Ana Silva', 1]]);
  });

  it('survives the end of the program', () => {
    store.enroll(enrollment('Ana Silva', 1));
    store.close();
    store = opened();
    const [profile] = store.profiles();
    expect(profile!.person).toBe('Ana Silva');
    expect(profile!.voice.cosine(madeVoice(1))).toBeCloseTo(1, 6);
  });

  it('is compared with nothing when its numbers are of another model, and is still listed', () => {
    store.enroll(enrollment('Ana Silva', 1));
    store.close();
    store = opened('model/2');
    expect(store.profiles()).toEqual([]);
    expect(store.list()).toHaveLength(1);
  });

  it('is in a file that only the user may read', () => {
    store.enroll(enrollment('Ana Silva', 1));
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });
});

describe('a forgotten voice', () => {
  it('is gone to the byte, from the file and from its log', () => {
    const numbers = Buffer.from(madeVoice(1).toBytes().subarray(0, 64));
    store.enroll(enrollment('Ana Silva', 1));
    store.enroll(enrollment('Ben Carter', 2, { recording: 'b' }));
    expect(bytes().includes(numbers)).toBe(true);
    store.forget(store.list().find(({ person }) => person === 'Ana Silva')!.id);
    expect(bytes().includes(numbers)).toBe(false);
    expect(bytes().includes('Ana Silva')).toBe(false);
    expect(store.list().map(({ person }) => person)).toEqual(['Ben Carter']);
    expect(bytes().includes('Ben Carter')).toBe(true);
  });

  it('is gone to the byte also while another process has the file open', () => {
    store.enroll(enrollment('Ana Silva', 1));
    const daemon = opened();
    expect(daemon.profiles()).toHaveLength(1);
    store.forget(store.list()[0]!.id);
    expect(bytes().includes('Ana Silva')).toBe(false);
    expect(daemon.profiles()).toEqual([]);
    daemon.close();
  });

  it('leaves no numbers behind either when it is enrolled anew', () => {
    store.enroll(enrollment('Ana Silva', 1));
    store.enroll(enrollment('Ana Silva', 2));
    expect(bytes().includes(Buffer.from(madeVoice(1).toBytes().subarray(0, 64)))).toBe(false);
  });
});

describe('what stands for those who are enrolled', () => {
  it('changes with every enrollment and every forgetting, and is nothing when nobody is', () => {
    const seen = [store.fingerprint()];
    store.enroll(enrollment('Ana Silva', 1));
    seen.push(store.fingerprint());
    store.enroll(enrollment('Ana Silva', 1));
    seen.push(store.fingerprint());
    store.enroll(enrollment('Ben Carter', 2, { recording: 'b' }));
    seen.push(store.fingerprint());
    expect(new Set(seen).size).toBe(4);
    for (const { id } of store.list()) store.forget(id);
    expect(store.fingerprint()).toBeNull();
    expect(seen[0]).toBeNull();
  });
});
