import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInTemplatesFolder, listTemplates } from './load-template.ts';
import { tryTemplate } from './try-template.ts';

describe('before any work is done for a note, its template', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-templates-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const tried = async (source: string): Promise<void> => {
    await writeFile(join(folder, 'mine.md'), source);
    return tryTemplate('mine', 'en', [folder, builtInTemplatesFolder]);
  };

  it('is refused when it never ends', async () => {
    await expect(tried('{% for i in (1..100000000) %}x{% endfor %}')).rejects.toThrow('the template was stopped');
  });

  it('is refused when it has a mistake that shows only with a meeting', async () => {
    await expect(tried('{{ actions | first }}')).rejects.toThrow('a group of values cannot be written');
  });

  it('is taken though it names what only a longer meeting has', async () => {
    await expect(tried('{{ actions[70].text }}')).resolves.toBeUndefined();
  });

  it('is taken when it is a built-in one', async () => {
    for (const { name } of await listTemplates([builtInTemplatesFolder])) {
      await expect(Promise.all((['en', 'zh'] as const).map((language) => tryTemplate(name, language, [builtInTemplatesFolder])))).resolves.toHaveLength(2);
    }
  });
});
