/** `colloquy rerun` as a user runs it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createArchive } from '../../testing/archive.ts';
import { createHousehold, type Household, type Ran } from '../../testing/colloquy-process.ts';
import { runCommand } from '../../testing/command-in-process.ts';

describe('colloquy rerun', () => {
  let house: Household;
  const note = (): Promise<string> => readFile(join(house.vault, 'Meetings/2026-11-20 Atlas stand-up.md'), 'utf8');
  const rerun = async (...words: string[]): Promise<Ran> => {
    const { colloquy } = await createArchive({ folder: house.folder });
    try {
      return await runCommand({ ...house, colloquy }, 'rerun', ...words);
    } finally {
      await colloquy.close();
    }
  };
  beforeAll(async () => {
    house = await createHousehold();
    const archive = await createArchive({ folder: house.folder });
    await archive.record('2026-11-20 09.30 Atlas stand-up.wav', ['Ben, can you send the report by Friday?', "Yes, I'll send it."]);
    await archive.colloquy.close();
  });
  afterAll(() => house.remove());

  it('shows the changes without colours where there is no terminal, changes nothing without --yes, and says so', async () => {
    const before = await note();
    const { status, stdout, stderr } = await house.run('rerun', '--template', 'standup');
    expect(status).toBe(2);
    expect(stdout).toContain('--- a/Meetings/2026-11-20 Atlas stand-up.md\n+++ b/Meetings/2026-11-20 Atlas stand-up.md\n@@');
    expect(stdout).toContain('-## Actions\n+## Who does what\n');
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toMatch(/Nothing was written\.[\s\S]*Add --yes/u);
    expect(await note()).toBe(before);
  });

  it('writes nothing with --dry-run', async () => {
    const before = await note();
    const { status, stdout } = await rerun('--template', 'standup', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('1 note changes, 0 up to date. Nothing was written (--dry-run).');
    expect(await note()).toBe(before);
  });

  it('writes with --yes, and finds everything up to date after that', async () => {
    const { status, stdout } = await rerun('--template', 'standup', '--yes');
    expect(status).toBe(0);
    expect(stdout).toContain('written  Meetings/2026-11-20 Atlas stand-up.md');
    expect(await note()).toContain('## Who does what');
    expect((await rerun()).stdout).toBe('0 notes change, 1 up to date.\n');
  });

  it('refuses a day that is none', async () => {
    await expect(rerun('--since', '2026-02-30')).rejects.toThrow('A date is written as 2026-03-01.');
  });
});
