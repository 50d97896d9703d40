/** `colloquy minutes` as a user runs it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../testing/command-in-process.ts';
import { repositoryRoot } from '../../testing/shared-data.ts';

describe('colloquy minutes', () => {
  let folder: string;
  const file = async (transcript: object): Promise<string> => {
    const path = join(folder, 'transcript.json');
    await writeFile(path, JSON.stringify(transcript));
    return path;
  };
  const segments = (text: string, language?: string): object[] => [1, 2, 3].map((id) => ({ id, speaker: 'Ana', text, language }));
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-minutes-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['de', undefined, 'The transcript is in de; there are rules for English and Chinese only, so little may be found.\n'],
    ['de', 'en', ''],
    ['en-GB', 'fr', 'The transcript is in fr; there are rules for English and Chinese only, so little may be found.\n'],
    ['zh-TW', undefined, ''],
    [undefined, undefined, ''],
  ])('says once when there are no rules for the language (%s, segments %s)', async (language, ofSegments, said) => {
    const { status, stderr } = await runCommand({ folder, vault: null }, 'minutes', await file({ language, segments: segments('Wir liefern am Freitag.', ofSegments) }));
    expect([status, stderr]).toEqual([0, said]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const path = await file({ segments: Array.from({ length: 2000 }, (_, id) => ({ id, speaker: 'Ana', text: `I will send report ${id} to Ben ${id} by Friday.` })) });
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(repositoryRoot, 'daemon/main.ts'), 'minutes', '--json', path], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()));
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toBe('');
  });
});
