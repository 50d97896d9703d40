/** `colloquy templates` as a user runs it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ran } from '../../testing/colloquy-process.ts';
import { runCommand } from '../../testing/command-in-process.ts';
import { repositoryRoot } from '../../testing/shared-data.ts';

describe('colloquy templates', () => {
  let folder: string;
  const run = (...words: string[]): Promise<Ran> => runCommand({ folder, vault: join(folder, 'vault') }, 'templates', ...words);
  const own = (name: string, text: string): Promise<void> => writeFile(join(folder, 'vault/Templates/Colloquy', name), text);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-templates-'));
    for (const name of ['People', 'Projects']) await mkdir(join(folder, 'vault', name), { recursive: true });
    await mkdir(join(folder, 'vault/Templates/Colloquy'), { recursive: true });
    await own('weekly.md', '---\nname: Weekly\ndescription: Ours.\n---\n# {{ meeting.title }}\n\n{% actions %}\n');
    await own('standup.md', '{% actions %}');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('list names every template with its languages, and whose it is', async () => {
    const { status, stdout } = await run('list');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^incident +en, zh built in: What happened when/mu);
    expect(stdout).toMatch(/^standup +en +yours, in place of the built-in one$/mu);
    expect(stdout).toMatch(/^weekly +en +yours: Ours\.$/mu);
  });

  it('check finds the built-in ones in order, and tells each mistake of a broken one with its place', async () => {
    expect((await run('check')).status).toBe(0);
    const file = join(folder, 'broken.md');
    await writeFile(file, '# {{ meting.title }}\n\n{% decision %}\n{{ meeting.title | upcse }}\n');
    const { status, stdout } = await run('check', 'broken.md');
    expect(status).toBe(51);
    expect(stdout.split('\n').filter((line) => /^ +line \d/u.test(line))).toEqual([
      '       line 1, column 6: there is no value "meting".',
      '       line 3, column 1: there is no tag "decision".',
      '       line 4, column 1: there is no filter "upcse".',
    ]);
    expect(stdout).toContain('Did you mean "decisions"?');
  });

  it('check and preview stop a template that loops for ever', async () => {
    await own('forever.md', '{% for a in (1..100000) %}{% for b in (1..100000) %}{% for c in (1..100000) %}{% endfor %}{% endfor %}{% endfor %}');
    const { status, stderr } = await run('preview', 'forever');
    expect(status).toBe(51);
    expect(stderr).toContain('the template was stopped');
    await own('forever.md', 'x');
  });

  it('preview shows the note of the example, in either language', async () => {
    const { stdout } = await run('preview', 'incident', '--language', 'zh');
    expect(stdout).toBe(await readFile(join(repositoryRoot, 'templates/incident/expected.zh.md'), 'utf8'));
    expect((await run('preview', 'weekly')).stdout).toContain('# Web shop launch\n\n- [ ] Tell the bank');
  });

  it('preview shows the note of a meeting of your own', async () => {
    const file = join(folder, 'meeting.json');
    const segments = [{ id: 'a', speaker: 'Ana', text: 'Ben, can you send the report?' }, { id: 'b', speaker: 'Ben', text: "Yes, I'll send it today." }];
    await writeFile(file, JSON.stringify({ segments, startedAt: '2026-11-20T09:30:00+01:00', title: 'Our call' }));
    const { status, stdout } = await run('preview', 'weekly', '--transcript', file);
    expect(status).toBe(0);
    expect(stdout).toMatch(/# Our call\n\n- \[ \] Send the report.*📅 2026-11-20/u);
  });

  it('preview knows the people of the vault that is named, else of the last scan, as render does', async () => {
    const vault = join(folder, 'people-vault');
    for (const name of ['People', 'Projects']) await mkdir(join(vault, name), { recursive: true });
    await writeFile(join(vault, 'People', 'Anneke Vos.md'), '');
    const file = join(folder, 'named.json');
    await writeFile(file, JSON.stringify({ segments: [{ id: 'a', speaker: 'Anneke Vos', text: 'We keep the old reader.' }], title: 'Readers' }));
    const preview = (...words: string[]): Promise<Ran> => runCommand({ folder, vault: null }, 'templates', 'preview', 'general', '--transcript', file, ...words);
    expect((await preview()).stdout).not.toContain('[[Anneke Vos]]');
    expect((await preview('--vault', vault)).stdout).toContain('[[Anneke Vos]]');
    await runCommand({ folder, vault: null }, 'vault', 'scan', '--vault', vault);
    expect((await preview()).stdout).toContain('[[Anneke Vos]]');
  });

  it('preview shows the times that are known, and none where a segment has none', async () => {
    const file = join(folder, 'untimed.json');
    const segments = [
      { id: 'a', speaker: 'Ana', text: 'The changelog is written.' },
      { id: 'b', speaker: 'Ben', text: 'We ship on Friday then.', startSeconds: 65, endSeconds: 70 },
      { id: 'c', speaker: 'Ana', text: 'We keep the old reader.' },
    ];
    await writeFile(file, JSON.stringify({ segments }));
    await own('spoken.md', '{% transcript %}\n\n{% decisions %}\n\n{% for t in turns %}({{ t | cite }}{{ t.startSeconds | clock }}){% endfor %}');
    const { stdout, stderr } = await run('preview', 'spoken', '--transcript', file);
    expect(stderr).toBe('');
    expect(stdout).toContain('**Ana** The changelog is written.\n\n**Ben** 1:05 We ship on Friday then.\n\n**Ana** We keep');
    expect(stdout).toContain('()(1:051:05)()');
    expect(stdout).not.toContain('0:00');
  });

  it('says which templates there are when one is not', async () => {
    const { status, stderr } = await run('preview', 'incidnt');
    expect(status).toBe(50);
    expect(stderr).toContain('Did you mean "incident"?');
  });
});
