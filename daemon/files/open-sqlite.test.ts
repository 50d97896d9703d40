import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColloquyError, type Failure } from '#schemas/failure';
import { asOrdinaryUser } from '../testing/as-ordinary-user.ts';
import { openSqlite } from './open-sqlite.ts';
import { takeLock } from './take-lock.ts';

const migrations = ['CREATE TABLE things (id INTEGER PRIMARY KEY)'];
const open = (path: string): void => {
  openSqlite(path, migrations, 'things are made anew').close();
};
function failureOf(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    if (error instanceof ColloquyError) return error.failure;
    throw error;
  }
  throw new Error('The call ended well; a failure was expected.');
}

describe('a database that cannot be used is said in words, with its path and what to do', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'colloquy-sqlite-'));
    path = join(folder, 'data', 'graph.sqlite');
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    if (readdirSync(folder).includes('data')) chmodSync(join(folder, 'data'), 0o755);
    rmSync(folder, { recursive: true });
  });

  it('where a folder is in its place', () => {
    mkdirSync(path, { recursive: true });
    expect(failureOf(() => { open(path); })).toMatchObject({ code: 'store_unusable', cause: expect.stringContaining(`${path} cannot be opened: a folder is in its place`) as unknown });
    expect(failureOf(() => takeLock(path))).toMatchObject({ code: 'store_unusable' });
  });

  it('where the data folder is a file', () => {
    writeFileSync(join(folder, 'data'), '');
    expect(failureOf(() => { open(path); })).toMatchObject({ code: 'store_unusable', cause: `The data folder ${join(folder, 'data')} is no folder.` });
  });

  it('where the user may not write to the folder, to the file, or read it', () => {
    open(path);
    const modes: [folderMode: number, fileMode: number][] = [[0o555, 0o444], [0o755, 0o444], [0o777, 0o000]];
    for (const [folderMode, fileMode] of modes) {
      chmodSync(folder, 0o755);
      chmodSync(path, fileMode);
      chmodSync(join(folder, 'data'), folderMode);
      const failure = asOrdinaryUser(() => failureOf(() => { open(path); }));
      if (failure !== null) expect(failure).toMatchObject({ code: 'store_unusable', tip: expect.stringContaining(`your user write to ${join(folder, 'data')}`) as unknown });
    }
  });

  it('where the data folder cannot be made', () => {
    chmodSync(folder, 0o555);
    const failure = asOrdinaryUser(() => failureOf(() => { open(path); }));
    if (failure !== null) expect(failure.code).toBe('store_unusable');
  });

  it('where a newer version wrote it, and not a byte of it is changed', () => {
    mkdirSync(join(folder, 'data'));
    const newer = new Database(path);
    newer.exec('CREATE TABLE things (id INTEGER PRIMARY KEY, more TEXT); INSERT INTO things VALUES (1, \'kept\'); PRAGMA user_version = 2');
    newer.close();
    const before = readFileSync(path);
    expect(failureOf(() => { open(path); })).toMatchObject({ code: 'store_newer', cause: expect.stringContaining('schema 2, this one knows 1') as unknown });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(join(folder, 'data'))).toEqual(['graph.sqlite']);
  });
});
