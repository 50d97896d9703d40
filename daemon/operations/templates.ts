/** Templates: what is wrong with them, and what they make. */
import { basename } from 'node:path';
import { ColloquyError, fail, type Failure } from '#schemas/failure';
import type { Transcript } from '#schemas/transcript';
import { readFile } from 'node:fs/promises';
import { systemErrorCode } from '../files/system-error.ts';
import { listTemplates, loadExample, templateFiles, type TemplateFile } from '../notes/load-template.ts';
import type { NoteInput, NoteLanguage } from '../notes/note-input.ts';
import { noteToMarkdown } from '../notes/note-markdown.ts';
import { type RenderLimits, renderNote } from '../notes/render-note.ts';
import { nearest } from '../notes/template/nearest.ts';
import { parseTemplate, templateMistakes } from '../notes/template/template.ts';

export interface CheckedTemplate {
  readonly name: string;
  readonly language: NoteLanguage;
  readonly path: string;
  /** In the order of the file; none: it can be used. */
  readonly mistakes: readonly Failure[];
}

/** An example is rendered in milliseconds; a template that takes this long never ends. */
const exampleLimits: RenderLimits = { milliseconds: 2000, memory: 20_000_000 };

/** Parses each file and, where that goes well, renders its example: some mistakes show only then. */
export async function checkTemplates(files: readonly TemplateFile[], folders: readonly string[]): Promise<readonly CheckedTemplate[]> {
  const checked: CheckedTemplate[] = [];
  for (const { name, language, path, source } of files) {
    const origin = { name, path };
    const mistakes = templateMistakes(source, origin, language).map(({ failure }) => failure);
    checked.push({ name, language, path, mistakes: mistakes.length > 0 ? mistakes : await mistakesOnExample({ name, language, path, source }, folders) });
  }
  return checked;
}

async function mistakesOnExample(file: TemplateFile, folders: readonly string[]): Promise<readonly Failure[]> {
  try {
    await previewTemplate(file, folders, null);
    return [];
  } catch (error) {
    if (!(error instanceof ColloquyError)) throw error;
    return [error.failure];
  }
}

/** The note's Markdown, of a given meeting or of the template's example. Throws `template_invalid`. */
export async function previewTemplate({ name, language, path, source }: TemplateFile, folders: readonly string[], meeting: Omit<NoteInput, 'language'> | null): Promise<string> {
  const template = parseTemplate(source, { name, path }, language);
  const input = meeting ?? (await loadExample(name, language, folders));
  return noteToMarkdown(renderNote(template, { ...input, language }, meeting === null ? exampleLimits : undefined), input.transcript.recordingId);
}

/** The files of all templates; a name that is in several folders once, as it would be used. */
export async function allTemplateFiles(folders: readonly string[]): Promise<readonly TemplateFile[]> {
  const names = (await listTemplates(folders)).map(({ name }) => name);
  return (await Promise.all(names.map((name) => templateFiles(name, folders)))).flat();
}

/** The files of a template by its name, or one file by its path. Throws `template_missing`. */
export async function namedTemplateFiles(nameOrFile: string, path: string, folders: readonly string[]): Promise<readonly TemplateFile[]> {
  const found = await templateFiles(nameOrFile, folders);
  if (found.length > 0) return found;
  if (/[\\/]|\.md$/iu.test(nameOrFile)) return [await templateFile(path)];
  const known = (await listTemplates(folders)).map(({ name }) => name);
  const meant = nearest(nameOrFile, known);
  throw fail('template_missing', {
    effect: 'Nothing was looked at.',
    cause: `There is no template "${nameOrFile}" in ${folders.join(' or ')}.`,
    tip: `${meant === null ? '' : `Did you mean "${meant}"? `}Templates: ${known.join(', ')}. A file is named by its path: ./my-template.md.`,
  });
}

async function templateFile(path: string): Promise<TemplateFile> {
  try {
    const source = await readFile(path, 'utf8');
    return { name: basename(path).replace(/(?:\.zh)?\.md$/iu, ''), language: /\.zh\.md$/iu.test(path) ? 'zh' : 'en', path, source };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw fail('template_missing', {
      effect: 'Nothing was looked at.',
      cause: code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`,
      tip: 'Name a template, or the path of its file; colloquy templates list names them all.',
    });
  }
}

/** The language of a transcript's note. */
export function noteLanguageOf({ language }: Pick<Transcript, 'language'>): NoteLanguage {
  return language.startsWith('zh') ? 'zh' : 'en';
}
