import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { describeWith, repositoryRoot, sharedData } from '../../testing/shared-data.ts';
import { readRegistry } from './vault-registry.ts';

describe('the registry of a vault', () => {
  let vault: string;
  beforeEach(async () => {
    vault = await mkdtemp(join(tmpdir(), 'colloquy-registry-'));
    await mkdir(join(vault, 'People', 'Guests'), { recursive: true });
    await mkdir(join(vault, 'Projects'));
  });
  afterEach(() => rm(vault, { recursive: true }));

  const write = (path: string, text: string): Promise<void> => writeFile(join(vault, path), text);
  const read = (onWarning?: (warning: { path: string; problem: string }) => void) =>
    readRegistry({ vaultFolder: vault, peopleFolder: 'People', projectsFolder: 'Projects', ...(onWarning && { onWarning }) });

  it('knows the four people and the project of the sample vault', async () => {
    const registry = await readRegistry({ vaultFolder: join(repositoryRoot, 'daemon/sample/vault'), peopleFolder: 'People', projectsFolder: 'Projects' });
    expect(registry.people.map(({ name, aliases }) => `${name} (${aliases.join(', ')})`)).toEqual(['Ana Silva (Ana)', 'Ben Carter (Ben)', 'Chloe Martin (Chloe)', 'David Okoye (David)']);
    expect(registry.projects).toEqual([{ name: 'Atlas', aliases: ['Project Atlas'], path: 'Projects/Atlas.md', repository: 'example/atlas' }]);
  });

  it('takes aliases as a list, as one text and as a text with commas', async () => {
    await write('People/Ana Silva.md', '---\naliases: [Ana, "A. Silva"]\n---\n');
    await write('People/Guests/张三.md', '---\r\nalias: 老张，小张\r\n---\r\n');
    await write('People/Zoe.md', 'no properties');
    expect((await read()).people).toEqual([
      { name: 'Ana Silva', aliases: ['Ana', 'A. Silva'], path: 'People/Ana Silva.md' },
      { name: '张三', aliases: ['老张', '小张'], path: 'People/Guests/张三.md' },
      { name: 'Zoe', aliases: [], path: 'People/Zoe.md' },
    ]);
  });

  it.each([
    ['repository: example/atlas', 'example/atlas'],
    ['repo: https://github.com/example/atlas.git', 'example/atlas'],
    ['github: "[atlas](https://github.com/example/atlas/)"', 'example/atlas'],
    ['repository: git@github.com:example/atlas.git', 'example/atlas'],
    ['repository: https://gitlab.example.org/team/atlas', 'https://gitlab.example.org/team/atlas'],
    ['repository: somewhere', null],
    ['repository: 12', null],
  ])('reads a project\'s "%s"', async (property, repository) => {
    await write('Projects/Atlas.md', `---\n${property}\n---\n`);
    expect((await read()).projects[0]?.repository).toBe(repository);
  });

  it('passes over broken properties, says so, and still knows the name', async () => {
    await write('People/Ana Silva.md', '---\naliases: [Ana\nrole: "x\n---\n');
    await write('People/Ben Carter.md', '---\naliases: Ben\n---\n');
    const warnings: string[] = [];
    const { people } = await read(({ path }) => warnings.push(path));
    expect(people.map(({ name }) => name)).toEqual(['Ana Silva', 'Ben Carter']);
    expect(warnings).toEqual(['People/Ana Silva.md']);
  });

  it('is empty where the folders are not there, and a failure where the vault is not', async () => {
    await rm(join(vault, 'People'), { recursive: true });
    expect((await read()).people).toEqual([]);
    expect(await failureCodeOf(() => readRegistry({ vaultFolder: join(vault, 'no'), peopleFolder: 'People', projectsFolder: 'Projects' }))).toBe('vault_missing');
  });
});

describeWith(sharedData('vault/kepano'), 'vault/kepano', 'the registry of a real vault of 103 notes', (vault) => {
  it('is read from any folder without a failure', async () => {
    const warnings: string[] = [];
    const { people, projects } = await readRegistry({
      vaultFolder: vault,
      peopleFolder: 'References',
      projectsFolder: 'Notes',
      onWarning: ({ path }) => warnings.push(path),
    });
    expect(people.length).toBeGreaterThan(10);
    expect(projects.map(({ name }) => name)).toContain('Minimal Theme');
    expect(warnings).toEqual([]);
  });
});
