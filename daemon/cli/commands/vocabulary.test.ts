/** `colloquy vocabulary` as a user runs it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../testing/command-in-process.ts';

describe('colloquy vocabulary', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-vocabulary-'));
    await mkdir(join(folder, 'People'));
    await writeFile(join(folder, 'People/Chidi Okafor.md'), '---\naliases: [Chid]\n---\n');
    await mkdir(join(folder, 'Projects'));
    await writeFile(join(folder, 'Projects/Atlas.md'), '---\nrepository: acme/atlas-search\n---\n');
    await writeFile(join(folder, 'meeting.json'), JSON.stringify({ segments: [{ id: 7, speaker: 'Ana', startSeconds: 62, endSeconds: 70, text: 'Thanks, Chiddy Okifor. The at last project needs a poll request.' }] }));
    await writeFile(join(folder, 'plain.json'), JSON.stringify({ segments: [{ id: 1, speaker: 'Ana', text: 'At last we are done.' }] }));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const vocabulary = (...words: string[]) => runCommand({ folder, vault: folder }, 'vocabulary', ...words);

  it('lists the words, what they are and which note knows them', async () => {
    const { stdout } = await vocabulary();
    for (const line of ['person     Chidi Okafor  (People/Chidi Okafor.md)', 'person     Chid  (People/Chidi Okafor.md)', 'project    Atlas  (Projects/Atlas.md)', 'repository atlas-search  (Projects/Atlas.md)']) expect(stdout.split('\n')).toContain(line);
    expect(JSON.parse((await vocabulary('--json')).stdout)).toMatchObject({ words: expect.arrayContaining([{ written: 'Atlas', kind: 'project', source: 'Projects/Atlas.md', heardAs: [] }]) as unknown });
  });

  it('shows each correction that it would make in a transcript, when it was said, and why', async () => {
    const { stdout } = await vocabulary('meeting.json');
    expect(stdout).toContain('1:02    “Chiddy Okifor” → Chidi Okafor [7]\n        because person “Chidi Okafor” of People/Chidi Okafor.md: “Chiddy Okifor” sounds nearly the same');
    expect(stdout).toContain('“at last” → Atlas [7]');
    expect(JSON.parse((await vocabulary('meeting.json', '--json')).stdout)).toMatchObject({
      corrections: [{ segment: '7', to: 'Chidi Okafor' }, { segment: '7', from: 'at last', to: 'Atlas' }, { from: 'poll request', to: 'pull request' }],
    });
  });

  it('says so when there is nothing to put right, and which transcript it cannot read', async () => {
    expect((await vocabulary('plain.json')).stdout).toBe('Nothing sounds like a name or a term and is written otherwise.\n');
    expect((await vocabulary('nowhere.json')).stderr).toMatch(/^transcript_invalid/);
  });
});
