import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureCodeOf } from '../testing/failure-code.ts';
import { builtInTemplatesFolder, listTemplates, loadTemplate } from './load-template.ts';

describe('the user\'s templates', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-templates-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const load = (name: string, language: 'en' | 'zh' = 'en') => loadTemplate(name, language, [folder, builtInTemplatesFolder]);

  it('come before the built-in ones of the same name, as a file or a folder', async () => {
    await writeFile(join(folder, 'general.md'), '---\nname: Ours\n---\n{% decisions %}');
    expect((await load('general')).title).toBe('Ours');
    expect((await load('general', 'zh')).title).toBe('Ours');
    await mkdir(join(folder, 'general'));
    await writeFile(join(folder, 'general', 'template.zh.md'), '---\nname: 我们的\n---\n{% decisions %}');
    expect((await load('general', 'zh')).title).toBe('我们的');
    expect((await load('standup')).title).toBe('Stand-up');
  });

  it('are listed with the built-in ones, a broken one with what is wrong', async () => {
    await writeFile(join(folder, 'weekly.md'), '---\nname: Weekly\ndescription: Ours.\n---\nx');
    await writeFile(join(folder, 'broken.md'), '{% nothing %}');
    const templates = await listTemplates([folder, builtInTemplatesFolder]);
    const own = templates.filter((template) => template.folder === folder);
    expect(own.map(({ name, title, languages, failure }) => [name, title, languages.join(), failure?.code])).toEqual([
      ['broken', 'broken', 'en', 'template_invalid'],
      ['weekly', 'Weekly', 'en', undefined],
    ]);
    expect(templates.filter((template) => template.folder !== folder).map(({ name, languages, failure }) => [name, languages.join(), failure])).toEqual(
      ['customer-call', 'design-review', 'general', 'incident', 'interview', 'one-on-one', 'planning', 'standup'].map((name) => [name, 'en,zh', null]),
    );
  });

  it('are listed as broken when one of their languages is, and as in place of the built-in one of their name', async () => {
    await writeFile(join(folder, 'general.md'), '{% decisions %}');
    await writeFile(join(folder, 'general.zh.md'), '{% nothing %}');
    const general = (await listTemplates([folder, builtInTemplatesFolder])).find(({ name }) => name === 'general');
    expect(general).toMatchObject({ folder, overrides: true, languages: ['en', 'zh'], failure: { code: 'template_invalid' } });
  });

  it('are named when one is not found, and a name is never a path', async () => {
    await expect(load('standupp')).rejects.toThrow('Did you mean "standup"? Templates: customer-call, design-review, general, incident, interview, one-on-one, planning, standup.');
    expect(await failureCodeOf(() => load('../../etc/passwd'))).toBe('template_missing');
    expect(await listTemplates([join(folder, 'missing')])).toEqual([]);
  });
});
