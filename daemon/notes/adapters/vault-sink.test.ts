import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { noteSinkPasses, noteWith, retroId, standupId } from '../note-sink.acceptance.ts';
import { createVaultSink } from './vault-sink.ts';

const newVault = async (): Promise<string> => realpath(await mkdtemp(join(tmpdir(), 'colloquy-vault-')));

noteSinkPasses('vault folder', async () => {
  const vault = await newVault();
  return {
    sink: createVaultSink({ vaultFolder: vault, meetingsFolder: 'Meetings' }),
    read: (location) => readFile(location, 'utf8'),
    edit: async (location, change) => writeFile(location, change(await readFile(location, 'utf8'))),
    move: async (location) => {
      const path = join(vault, 'Archive', 'Renamed.md');
      await mkdir(join(vault, 'Archive'));
      await rename(location, path);
      return path;
    },
    remove: (location) => rm(location),
    cleanUp: () => rm(vault, { recursive: true }),
  };
});

describe('vault folder', () => {
  let vault: string;
  const sink = () => createVaultSink({ vaultFolder: vault, meetingsFolder: 'Meetings' });
  beforeEach(async () => {
    vault = await newVault();
  });
  afterEach(() => rm(vault, { recursive: true, force: true }));

  it('never writes over a file that is not the recording\'s note', async () => {
    await mkdir(join(vault, 'Meetings'));
    await writeFile(join(vault, 'Meetings', '2026-11-20 atlas Stand-up.md'), 'My own.');
    const { location } = await sink().write(standupId, noteWith('Ship'), null);
    expect(location).toBe(join(vault, 'Meetings', '2026-11-20 Atlas stand-up (2).md'));
    expect(await readFile(join(vault, 'Meetings', '2026-11-20 atlas Stand-up.md'), 'utf8')).toBe('My own.');
  });

  it('leaves nothing but the note behind', async () => {
    const first = await sink().write(standupId, noteWith('Ship'), null);
    await sink().write(standupId, noteWith('Test'), first);
    expect(await readdir(join(vault, 'Meetings'))).toEqual(['2026-11-20 Atlas stand-up.md']);
  });

  it('keeps the file\'s mode', async () => {
    const first = await sink().write(standupId, noteWith('Ship'), null);
    await chmod(first.location, 0o600);
    await sink().write(standupId, noteWith('Test'), first);
    expect((await stat(first.location)).mode & 0o777).toBe(0o600);
  });

  it('keeps a note whose properties the user deleted where it is', async () => {
    const first = await sink().write(standupId, noteWith('Ship'), null);
    await writeFile(first.location, (await readFile(first.location, 'utf8')).replace(/^---[\s\S]*?---\n/u, ''));
    const second = await sink().write(standupId, noteWith('Ship it'), first);
    expect(second).toMatchObject({ location: first.location, outcome: 'updated' });
    expect(await readFile(first.location, 'utf8')).not.toContain('recording_id');
  });

  it('does not take another recording\'s note for its own when the two swapped names', async () => {
    const one = await sink().write(standupId, noteWith('Ship'), null);
    const other = await sink().write(retroId, noteWith('Rest'), null);
    await rename(one.location, `${one.location}.tmp`);
    await rename(other.location, one.location);
    await rename(`${one.location}.tmp`, other.location);
    expect(await sink().write(standupId, noteWith('Ship it'), one)).toMatchObject({ location: other.location, outcome: 'updated' });
  });

  it('finds no note in hidden folders: what Obsidian put into its bin is deleted', async () => {
    const first = await sink().write(standupId, noteWith('Ship'), null);
    await mkdir(join(vault, '.trash'));
    await rename(first.location, join(vault, '.trash', 'note.md'));
    expect((await sink().write(standupId, noteWith('Ship'), first)).outcome).toBe('unchanged');
    expect(await readdir(join(vault, 'Meetings'))).toEqual([]);
  });

  it('finds the note when the whole vault was moved', async () => {
    const first = await sink().write(standupId, noteWith('Ship'), null);
    const old = vault;
    vault = `${old}-moved`;
    await rename(old, vault);
    expect(await sink().write(standupId, noteWith('Ship it'), first)).toMatchObject({ location: first.location.replace(old, vault), outcome: 'updated' });
  });

  it('never makes a vault where none is', async () => {
    const mistyped = createVaultSink({ vaultFolder: join(vault, 'Valut'), meetingsFolder: 'Meetings' });
    expect(await failureCodeOf(() => mistyped.write(standupId, noteWith('Ship'), null))).toBe('vault_missing');
    expect(await readdir(vault)).toEqual([]);
  });

  it('does not follow a symbolic link out of the vault', async () => {
    const elsewhere = await newVault();
    await symlink(elsewhere, join(vault, 'Meetings'));
    expect(await failureCodeOf(() => sink().write(standupId, noteWith('Ship'), null))).toBe('path_outside');
    expect(await readdir(elsewhere)).toEqual([]);
    await rm(elsewhere, { recursive: true });
  });

  it('says that it may not write where something else stands in place of its folder', async () => {
    await writeFile(join(vault, 'Meetings'), 'a file');
    expect(await failureCodeOf(() => sink().write(standupId, noteWith('Ship'), null))).toBe('vault_unwritable');
  });

  it('does not rewrite a note that is no longer UTF-8', async () => {
    const first = await sink().write(standupId, noteWith('Ship'), null);
    const bytes = Buffer.concat([await readFile(first.location), Buffer.from([0xff, 0xfe])]);
    await writeFile(first.location, bytes);
    expect(await failureCodeOf(() => sink().write(standupId, noteWith('Ship it'), first))).toBe('note_changed');
    expect((await readFile(first.location)).equals(bytes)).toBe(true);
  });
});
