/** Each built-in template renders its example to its expected note. COLLOQUY_RECORD=1 writes what comes out now, and still fails once. */
import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderedNoteSchema } from '#schemas/note';
import { builtInTemplatesFolder, listTemplates, loadExample, loadTemplate } from '../daemon/notes/load-template.ts';
import { noteToMarkdown } from '../daemon/notes/note-markdown.ts';
import { renderNote } from '../daemon/notes/render-note.ts';

describe.each((await listTemplates([builtInTemplatesFolder])).map(({ name, languages }) => ({ name, languages })))('the template $name', ({ name, languages }) => {
  const file = (kind: string, extension: string, language: string): string =>
    join(builtInTemplatesFolder, name, `${kind}${language === 'zh' ? '.zh' : ''}.${extension}`);

  it('is there in English and Chinese', () => {
    expect(languages).toEqual(['en', 'zh']);
  });

  it.each(languages)('makes the expected note of its example (%s)', async (language) => {
    const example = await loadExample(name, language, [builtInTemplatesFolder]);
    expect(example.transcript.language).toBe(language);
    const template = await loadTemplate(name, language, [builtInTemplatesFolder]);
    const note = renderNote(template, { ...example, language });
    expect(renderedNoteSchema.parse(note)).toEqual(note);
    const markdown = noteToMarkdown(note, example.transcript.recordingId);
    const path = file('expected', 'md', language);
    const expected = existsSync(path) ? await readFile(path, 'utf8') : '';
    if (process.env.COLLOQUY_RECORD === '1' && expected !== markdown) await writeFile(path, markdown);
    expect(markdown).toBe(expected);
  });
});
