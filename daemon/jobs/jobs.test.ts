import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail } from '#schemas/failure';
import { recordingIdSchema, type Recording } from '#schemas/recording';
import { failureCodeOf } from '../testing/failure-code.ts';
import { createSqliteQueue } from './adapters/sqlite-queue.ts';
import type { Db } from '../files/open-sqlite.ts';
import { holdDataFolder, openDatabase } from './database.ts';
import { createRecordingRegister } from './recording-register.ts';
import { createStageStore, stageKey } from './stage-store.ts';
import { startWork } from './work-queue.ts';

const now = (): Date => new Date('2026-11-20T09:30:00Z');
const recording = (digit: string, path: string): Recording => ({
  id: recordingIdSchema.parse(digit.repeat(64)),
  path,
  sizeBytes: 10,
  modifiedAt: '2026-11-20T09:30:00.000Z',
});

let folder: string;
let db: Db;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-jobs-'));
  db = openDatabase(folder);
});
afterEach(async () => {
  db.close();
  await rm(folder, { recursive: true });
});

describe('the data folder', () => {
  it('is held by one daemon at a time, and free again when that one ends', async () => {
    const held = holdDataFolder(folder);
    expect(await failureCodeOf(() => holdDataFolder(folder))).toBe('store_locked');
    held.release();
    holdDataFolder(folder).release();
  });
  it('of a newer version is refused, untouched', async () => {
    db.pragma('user_version = 999');
    expect(await failureCodeOf(() => openDatabase(folder))).toBe('store_newer');
    expect(db.pragma('user_version', { simple: true })).toBe(999);
  });
  it('with a damaged database is refused with what to do', async () => {
    const other = await mkdtemp(join(tmpdir(), 'colloquy-jobs-'));
    await writeFile(join(other, 'colloquy.sqlite'), 'this is no database, only some text that is long enough to be looked at as one');
    expect(await failureCodeOf(() => openDatabase(other))).toBe('store_damaged');
    await rm(other, { recursive: true });
  });
  it('keeps what was acknowledged when the process is gone without closing', () => {
    createRecordingRegister(db, now).saw(recording('1', '/r/a.wav'));
    const copy = new Database(join(folder, 'colloquy.sqlite'), { readonly: true });
    expect(copy.prepare('SELECT count(*) FROM recordings').pluck().get()).toBe(1);
    copy.close();
  });
});

describe('stage outputs', () => {
  it('are found again under the same inputs, whatever the order in which they are named', () => {
    createRecordingRegister(db, now).saw(recording('1', '/r/a.wav'));
    const store = createStageStore(db, now);
    const { id } = recording('1', '');
    store.put(id, 'minutes', stageKey({ version: 1, options: { a: 1, b: [2, 3] } }), { decisions: ['ship'] }, 5);
    expect(store.get(id, 'minutes', stageKey({ options: { b: [2, 3], a: 1 }, version: 1 }))).toEqual({ decisions: ['ship'] });
    expect(store.get(id, 'minutes', stageKey({ options: { b: [3, 2], a: 1 }, version: 1 }))).toBeUndefined();
  });
});

describe('names of recordings', () => {
  it('let an unchanged file be known without reading it', () => {
    const register = createRecordingRegister(db, now);
    const seen = recording('1', '/r/a.wav');
    register.saw(seen);
    expect(register.known('/r/a.wav', 10, seen.modifiedAt)).toEqual(seen);
    expect(register.known('/r/a.wav', 11, seen.modifiedAt)).toBeNull();
  });
  it('hand the note over when a file went on growing after it was processed', () => {
    const register = createRecordingRegister(db, now);
    const [half, whole] = [recording('1', '/r/a.wav'), recording('2', '/r/a.wav')];
    register.saw(half);
    register.saveNote(half.id, '/vault', { location: 'Meetings/A.md', text: 'half' });
    expect(register.saw(whole)).toEqual({ replaced: half.id });
    expect(register.note(whole.id, '/vault')).toEqual({ location: 'Meetings/A.md', text: 'half' });
  });
  it('leave the note where it is when the old content has another name', () => {
    const register = createRecordingRegister(db, now);
    register.saw(recording('1', '/r/a.wav'));
    register.saw(recording('1', '/r/copy.wav'));
    register.saveNote(recording('1', '').id, '/vault', { location: 'Meetings/A.md', text: 'one' });
    expect(register.saw(recording('2', '/r/a.wav'))).toEqual({ replaced: null });
    expect(register.note(recording('1', '').id, '/vault')).not.toBeNull();
  });
});

describe('working the queue off', () => {
  it('goes on with the next recording when one is broken', async () => {
    const register = createRecordingRegister(db, now);
    const queue = createSqliteQueue(db, { now, owner: 1, isAlive: () => true });
    for (const [digit, path] of [['1', '/r/broken.wav'], ['2', '/r/good.wav']] as const) {
      register.saw(recording(digit, path));
      await queue.add(recording(digit, path).id, path);
    }
    const failed: string[] = [];
    const work = startWork({
      queue,
      concurrency: 1,
      onFailed: (job, failure) => failed.push(`${job.path}: ${failure.code}`),
      run: (job) =>
        job.path.includes('broken')
          ? Promise.reject(fail('audio_damaged', { effect: 'No note.', cause: 'Damaged.', tip: 'Record again.' }))
          : Promise.resolve({ notePath: '/vault/Good.md' }),
    });
    work.wake();
    await work.idle();
    expect(failed).toEqual(['/r/broken.wav: audio_damaged']);
    expect((await queue.list()).map((job) => job.state)).toEqual(['failed', 'done']);
  });

  it('gives what runs back to the queue when it is stopped', async () => {
    createRecordingRegister(db, now).saw(recording('1', '/r/a.wav'));
    const queue = createSqliteQueue(db, { now, owner: 1, isAlive: () => true });
    await queue.add(recording('1', '').id, '/r/a.wav');
    const running = Promise.withResolvers<undefined>();
    const work = startWork({
      queue,
      concurrency: 1,
      onFailed: () => undefined,
      run: (_, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('stopped'));
          });
          running.resolve(undefined);
        }),
    });
    work.wake();
    await running.promise;
    await work.stop();
    expect(await queue.list()).toMatchObject([{ state: 'waiting', failure: null }]);
  });
});
