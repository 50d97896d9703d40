/** Who was enrolled, by what. Numbers come in and go out only as voiceprints. */
import { randomUUID } from 'node:crypto';
import type { EnrolledVoice, Enrollment } from '#schemas/voice';
import { overwriteDeleted, type Db } from './database.ts';
import type { VoiceProfile } from './recognise-voices.ts';
import { Voiceprint } from './voiceprint.ts';

export interface NewEnrollment extends Omit<Enrollment, 'enrolledAt' | 'seconds'> {
  readonly person: string;
  readonly voice: Voiceprint;
}

export interface ProfileStore {
  /** Adds to the person's profile; the same speaker of the same recording again replaces. Answers whose that speaker was until now, if somebody else's. */
  enroll(enrollment: NewEnrollment): { readonly takenFrom: string | null };
  /** Everybody, by name. */
  list(): EnrolledVoice[];
  /** One voice for each profile that has numbers of the model in use. */
  profiles(): VoiceProfile[];
  /** Changes with every enrollment and every forgetting; null when nobody is enrolled. Made of no numbers. */
  fingerprint(): string | null;
  /** Removes the profile with that id for good, to the byte. */
  forget(id: string): void;
  close(): void;
}

interface EnrollmentRow {
  readonly id: string;
  readonly profile: string;
  readonly person: string;
  readonly recording_id: string;
  readonly recording: string;
  readonly speaker: string;
  readonly seconds: number;
  readonly enrolled_at: string;
}

/** @param model What made the voiceprints: `pyannote-embedding/1`. Numbers of another are kept, and compared with nothing. */
export function createProfileStore(db: Db, model: string, now: () => Date): ProfileStore {
  const selectAll = db.prepare<[], EnrollmentRow>('SELECT e.id, profile, person, recording_id, recording, speaker, seconds, enrolled_at FROM enrollments e JOIN profiles p ON p.id = e.profile ORDER BY person, enrolled_at, e.rowid');
  const selectNumbers = db.prepare<[string], { profile: string; person: string; seconds: number; numbers: Buffer }>('SELECT profile, person, seconds, numbers FROM enrollments e JOIN profiles p ON p.id = e.profile WHERE model = ? ORDER BY person, e.rowid');
  const selectProfile = db.prepare<[string], string>('SELECT id FROM profiles WHERE person = ?').pluck();
  const selectOwner = db.prepare<[string, string], string>('SELECT person FROM enrollments e JOIN profiles p ON p.id = e.profile WHERE recording_id = ? AND speaker = ?').pluck();
  const insertProfile = db.prepare('INSERT INTO profiles (id, person) VALUES (?, ?)');
  const deleteEnrollment = db.prepare('DELETE FROM enrollments WHERE recording_id = ? AND speaker = ?');
  const insertEnrollment = db.prepare('INSERT INTO enrollments (id, profile, recording_id, recording, speaker, seconds, enrolled_at, model, numbers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const deleteEmpty = db.prepare('DELETE FROM profiles WHERE id NOT IN (SELECT profile FROM enrollments)');
  const deleteProfile = db.prepare('DELETE FROM profiles WHERE id = ?');

  const enroll = db.transaction(({ person, recordingId, recording, speaker, voice }: NewEnrollment) => {
    const owner = selectOwner.get(recordingId, speaker) ?? null;
    const isReplaced = deleteEnrollment.run(recordingId, speaker).changes > 0;
    const known = selectProfile.get(person);
    const profile = known ?? randomUUID();
    if (known === undefined) insertProfile.run(profile, person);
    insertEnrollment.run(randomUUID(), profile, recordingId, recording, speaker, voice.seconds, now().toISOString(), model, voice.toBytes());
    deleteEmpty.run();
    return { takenFrom: owner === person ? null : owner, isReplaced };
  });

  return {
    enroll: (enrollment) => {
      const { takenFrom, isReplaced } = enroll.immediate(enrollment);
      if (isReplaced) overwriteDeleted(db);
      return { takenFrom };
    },
    list: () => [...Map.groupBy(selectAll.all(), ({ profile }) => profile).values()].map(enrolledVoice),
    profiles: () =>
      [...Map.groupBy(selectNumbers.all(model), ({ profile }) => profile)].flatMap(([id, rows]) => {
        const voice = Voiceprint.mean(rows.map(({ numbers, seconds }) => Voiceprint.fromBytes(numbers, seconds)));
        return voice === null ? [] : [{ id, person: rows[0]!.person, voice }];
      }),
    fingerprint: () => {
      const rows = selectAll.all();
      return rows.length === 0 ? null : [model, ...rows.map(({ id, person }) => `${id} ${person}`)].join('\n');
    },
    forget: (id) => {
      deleteProfile.run(id);
      overwriteDeleted(db);
    },
    close: () => db.close(),
  };
}

function enrolledVoice(rows: readonly EnrollmentRow[]): EnrolledVoice {
  const { profile, person } = rows[0]!;
  const seconds = (value: number): number => Math.round(value * 10) / 10;
  return {
    id: profile,
    person,
    seconds: seconds(rows.reduce((sum, row) => sum + row.seconds, 0)),
    enrollments: rows.map((row) => ({ recordingId: row.recording_id as Enrollment['recordingId'], recording: row.recording, speaker: row.speaker, seconds: seconds(row.seconds), enrolledAt: row.enrolled_at })),
  };
}
