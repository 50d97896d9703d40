/** The daemon as a user lives with it: files arrive, are renamed, copied, broken; it is killed and started again. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { copyFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHousehold, type Household, type Watching } from '../testing/colloquy-process.ts';
import { writeShortRecording } from '../testing/decoded-audio.ts';
import { testModel } from '../testing/models.ts';
import { describeWith } from '../testing/shared-data.ts';

const needed = ['silero-vad', 'speaker-embedding', 'moonshine-base'] as const;
const models = needed.every((model) => testModel(model) !== null) ? needed : null;

describeWith(models, 'the models of an English recording', 'a daemon that watches a folder', () => {
  let folder: string;
  let recording: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-watched-'));
    recording = join(folder, 'stand-up.wav');
    await writeShortRecording(recording);
  });
  afterAll(() => rm(folder, { recursive: true }));
  let house: Household;
  let watching: Watching | null = null;
  beforeEach(async () => {
    house = await createHousehold('speech: {language: en}\n');
  });
  afterEach(async () => {
    await watching?.kill('SIGKILL');
    watching = null;
    await house.remove();
  });
  const notes = async (): Promise<string[]> => (await readdir(join(house.vault, 'Meetings'))).filter((name) => name.endsWith('.md'));
  const jobs = async (): Promise<{ state: string; path: string }[]> => JSON.parse((await house.run('status', '--json')).stdout) as { state: string; path: string }[];

  it('makes one note of a recording, whatever happens to its name, and says what is wrong with a broken file', async () => {
    watching = await house.watch();
    await writeFile(join(house.recordings, 'broken.wav'), 'this is no sound');
    await copyFile(recording, join(house.recordings, 'stand-up.wav'));
    await watching.line(/broken\.wav: audio_unsupported/);
    await watching.line(/\.md$/);
    const [name] = await notes();
    const text = await readFile(join(house.vault, 'Meetings', name ?? ''), 'utf8');

    await copyFile(recording, join(house.recordings, 'a copy.wav'));
    await rename(join(house.recordings, 'stand-up.wav'), join(house.recordings, 'renamed.wav'));
    await writeFile(join(house.recordings, 'marker.wav'), 'no sound either');
    await watching.line(/marker\.wav: audio_unsupported/);
    await watching.kill('SIGTERM');

    expect(await notes()).toEqual([name]);
    expect(await readFile(join(house.vault, 'Meetings', name ?? ''), 'utf8')).toBe(text);
    expect((await jobs()).map(({ state }) => state).sort()).toEqual(['done', 'failed', 'failed']);
  });

  it('goes on where it stood when it was killed in the middle, and then has one whole note', async () => {
    await copyFile(recording, join(house.recordings, 'stand-up.wav'));
    watching = await house.watch();
    await watching.line(/segments done/);
    await watching.kill('SIGKILL');
    expect(await notes().catch(() => [])).toEqual([]);

    watching = await house.watch();
    expect(await watching.line(/audio (done|was done before)/)).toMatch(/was done before/);
    expect(await watching.line(/segments (done|was done before)/)).toMatch(/was done before/);
    await watching.line(/\.md$/);
    expect(await notes()).toHaveLength(1);
  });

  it('ends by itself when it is asked to, and a second one on the same data says who holds it', async () => {
    watching = await house.watch();
    const second = await house.run('watch');
    expect(second.status).toBe(60);
    expect(second.stderr).toMatch(/store_locked/);
    await watching.kill('SIGTERM');
    expect(watching.process.exitCode).toBe(0);
  });
});
