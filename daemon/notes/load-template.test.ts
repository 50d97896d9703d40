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
    expect(templates.map(({ name, title, languages, failure }) => [name, title, languages.join(), failure?.code])).toEqual([
      ['broken', 'broken', 'en', 'template_invalid'],
      ['general', 'General meeting', 'en,zh', undefined],
      ['standup', 'Stand-up', 'en,zh', undefined],
      ['weekly', 'Weekly', 'en', undefined],
    ]);
  });

  it('are named when one is not found, and a name is never a path', async () => {
    await expect(load('standupp')).rejects.toThrow('Did you mean "standup"? Templates: general, standup.');
    expect(await failureCodeOf(() => load('../../etc/passwd'))).toBe('template_missing');
    expect(await listTemplates([join(folder, 'missing')])).toEqual([]);
  });
});
