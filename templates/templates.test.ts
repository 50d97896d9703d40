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

describe('a transcript without times', () => {
  it('gets none in the note of any template, nor a length or a link', async () => {
    for (const { name, languages } of await listTemplates([builtInTemplatesFolder])) {
      for (const language of languages) {
        const example = await loadExample(name, language, [builtInTemplatesFolder]);
        const segments = example.transcript.segments.map((segment) => ({ ...segment, startSeconds: 0, endSeconds: 0 }));
        const topics = example.minutes.topics.map((topic) => ({ ...topic, startSeconds: 0, endSeconds: 0 }));
        const note = renderNote(await loadTemplate(name, language, [builtInTemplatesFolder]), {
          ...example,
          language,
          meeting: { ...example.meeting, durationSeconds: 0 },
          transcript: { ...example.transcript, durationSeconds: 0, segments },
          minutes: { ...example.minutes, topics },
          untimed: new Set(segments.map(({ id }) => id)),
        });
        expect(noteToMarkdown(note, 'id')).not.toMatch(/#t=|\b0:00|· *$|NaN|null|\b0 s\b|\b0 秒/mu);
      }
    }
  });
});

describe('every expected note', () => {
  it('has an empty line between a list and the name of a person below it, as Markdown wants it', async () => {
    for (const { name } of await listTemplates([builtInTemplatesFolder])) {
      for (const file of ['expected.md', 'expected.zh.md']) expect(await readFile(join(builtInTemplatesFolder, name, file), 'utf8')).not.toMatch(/^\s*- .*\n(?:\*\*|#|%%|!)/mu);
    }
  });
});

describe('the causes of an incident', () => {
  it.each([
    ['en', "The root cause was a leak.", "I'll write a regression test with multi item orders.", 'Somebody has to fix the leak.'],
    ['zh', '根因是连接泄漏。', '我来补一个针对连接泄漏的测试。', '我明天去查一下根因。'],
  ] as const)('are no promises and no tasks (%s)', async (language, cause, ...others) => {
    const example = await loadExample('incident', language, [builtInTemplatesFolder]);
    const segments = [cause, ...others].map((text, index) => ({ id: `s${index}`, startSeconds: index * 10, endSeconds: index * 10 + 5, speaker: 'Speaker 1', text, words: [] }));
    const minutes = { decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], speakers: [] };
    const { sections } = renderNote(await loadTemplate('incident', language, [builtInTemplatesFolder]), { ...example, language, minutes, transcript: { ...example.transcript, segments } });
    const markdown = sections.find(({ id }) => id === 'causes')?.markdown ?? '';
    expect(markdown).toContain(cause);
    for (const other of others) expect(markdown).not.toContain(other);
  });
});
