import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RecordingId, recordingIdSchema } from '#schemas/recording';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { attachRecording } from './attach-recording.ts';

describe('a recording and its vault', () => {
  let root: string;
  let vault: string;
  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'colloquy-attach-')));
    vault = join(root, 'vault');
    await mkdir(vault);
  });
  afterEach(() => rm(root, { recursive: true }));

  const idOf = (content: string): RecordingId => recordingIdSchema.parse(createHash('sha256').update(content).digest('hex'));
  const record = async (path: string, content: string): Promise<string> => {
    await writeFile(join(root, path), content);
    return join(root, path);
  };
  const attach = (recordingPath: string, content: string, mode: 'copy' | 'link' = 'copy') =>
    attachRecording({ recordingPath, recordingId: idOf(content), vaultFolder: vault, recordingsFolder: 'Recordings', mode });
  const copies = (): Promise<string[]> => readdir(join(vault, 'Recordings'));

  it('leaves a recording inside the vault where it is', async () => {
    await mkdir(join(vault, 'Audio'));
    const path = await record('vault/Audio/rec.m4a', 'sound');
    expect(await attach(path, 'sound')).toEqual({ kind: 'vault', path: 'Audio/rec.m4a' });
    expect(await readdir(vault)).toEqual(['Audio']);
  });

  it('copies one outside, with its time, and never twice', async () => {
    const path = await record('2026-11-20 09:30 stand-up #1.m4a', 'sound');
    await utimes(path, 1000, 1000);
    const attached = { kind: 'vault', path: 'Recordings/2026-11-20 09.30 stand-up 1.m4a' };
    expect(await attach(path, 'sound')).toEqual(attached);
    expect(await attach(path, 'sound')).toEqual(attached);
    expect(await copies()).toEqual(['2026-11-20 09.30 stand-up 1.m4a']);
    expect((await stat(join(vault, attached.path))).mtimeMs).toBe(1_000_000);
    expect(await readFile(join(vault, attached.path), 'utf8')).toBe('sound');
  });

  it('knows its copy again after the user renamed it', async () => {
    const path = await record('rec.m4a', 'sound');
    await attach(path, 'sound');
    await rename(join(vault, 'Recordings/rec.m4a'), join(vault, 'Recordings/Stand-up.m4a'));
    expect(await attach(path, 'sound')).toEqual({ kind: 'vault', path: 'Recordings/Stand-up.m4a' });
  });

  it('gives another recording of the same name a number', async () => {
    await attach(await record('rec.m4a', 'sound'), 'sound');
    expect(await attach(await record('rec.m4a', 'other'), 'other')).toEqual({ kind: 'vault', path: 'Recordings/rec (2).m4a' });
  });

  it('links instead, when the user wants no copies', async () => {
    const path = await record('a b#1.m4a', 'sound');
    const link = await attach(path, 'sound', 'link');
    expect(link).toEqual({ kind: 'file', url: expect.stringMatching(/^file:\/\/\/.*\/a%20b%231\.m4a$/u) });
    expect(await readdir(vault)).toEqual([]);
  });

  it('keeps no copy of a file that changed since it was processed', async () => {
    const path = await record('rec.m4a', 'sound, longer now');
    expect(await failureCodeOf(() => attach(path, 'sound'))).toBe('recording_changed');
    expect(await copies()).toEqual([]);
  });

  it('says what is missing', async () => {
    expect(await failureCodeOf(() => attach(join(root, 'gone.m4a'), 'sound'))).toBe('recording_missing');
    await symlink(root, join(vault, 'Recordings'));
    expect(await failureCodeOf(async () => attach(await record('rec.m4a', 'sound'), 'sound'))).toBe('path_outside');
  });
});
