/** Templates from folders: the user's own before the built-in ones. */
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ColloquyError, type Failure, fail } from '#schemas/failure';
import { systemErrorCode } from '../files/system-error.ts';
import type { NoteLanguage } from './note-input.ts';
import { type TemplateExample, templateExampleSchema } from './template/example.ts';
import { nearest } from './template/nearest.ts';
import { type Template, parseTemplate } from './template/template.ts';

/** The templates that come with Colloquy; the last of the folders to look in. */
export const builtInTemplatesFolder = resolve(import.meta.dirname, '../../templates');

export interface TemplateSummary {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly languages: readonly NoteLanguage[];
  /** The folder that it comes from, one of those asked for. */
  readonly folder: string;
  /** True when a template of the same name in a later folder is not used because of this one. */
  readonly overrides: boolean;
  /** Why it cannot be used in one of its languages; null when it can. */
  readonly failure: Failure | null;
}

/**
 * `folders`: where to look, first hit wins. In a folder a template is `NAME/template.md` or `NAME.md`, with `.zh` before `.md` for
 * Chinese; where the language is not there, the other one is taken. Throws `template_missing` or `template_invalid`.
 */
export async function loadTemplate(name: string, language: NoteLanguage, folders: readonly string[]): Promise<Template> {
  if (isTemplateName(name)) {
    for (const folder of folders) {
      const template = await readFrom(folder, name, language);
      if (template !== null) return template;
    }
  }
  const known = (await listTemplates(folders)).map((template) => template.name);
  const meant = nearest(name, known);
  throw fail('template_missing', {
    effect: 'No note was written.',
    cause: `There is no template "${name}" in ${folders.join(' or ')}.`,
    tip: `${meant === null ? '' : `Did you mean "${meant}"? `}Templates: ${known.join(', ') || 'none'}.`,
  });
}

/** All templates by name; one that is in several folders is told once, as it would be loaded. */
export async function listTemplates(folders: readonly string[]): Promise<TemplateSummary[]> {
  const summaries = new Map<string, TemplateSummary>();
  for (const folder of folders) {
    for (const [name, languages] of await namesIn(folder)) {
      const before = summaries.get(name);
      summaries.set(name, before === undefined ? await summarise(folder, name, languages) : { ...before, overrides: true });
    }
  }
  return [...summaries.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function summarise(folder: string, name: string, languages: readonly NoteLanguage[]): Promise<TemplateSummary> {
  const summary = { name, title: name, description: '', languages, folder, overrides: false, failure: null };
  try {
    const read = await Promise.all(languages.map((language) => readFrom(folder, name, language)));
    return { ...summary, title: read[0]?.title ?? name, description: read[0]?.description ?? '' };
  } catch (error) {
    if (!(error instanceof ColloquyError)) throw error;
    return { ...summary, failure: error.failure };
  }
}

/** Where a template of these folders has its files, one for each of its languages; the other way than `loadTemplate`, which takes one of them. */
export async function templateFiles(name: string, folders: readonly string[]): Promise<readonly TemplateFile[]> {
  if (!isTemplateName(name)) return [];
  for (const folder of folders) {
    const found: TemplateFile[] = [];
    for (const fileName of [`${name}/template.md`, `${name}.md`, `${name}/template.zh.md`, `${name}.zh.md`]) {
      const language: NoteLanguage = fileName.endsWith('.zh.md') ? 'zh' : 'en';
      const path = join(folder, fileName);
      const source = found.some((file) => file.language === language) ? null : await readIfThere(path);
      if (source !== null) found.push({ name, language, path, source });
    }
    if (found.length > 0) return found;
  }
  return [];
}

export interface TemplateFile {
  readonly name: string;
  readonly language: NoteLanguage;
  readonly path: string;
  readonly source: string;
}

/**
 * The meeting to show a template with: its own `example.json` (`example.zh.json`), else that of the built-in template of the same name, else that of `general`.
 * Throws `template_invalid` for an example that is none.
 */
export async function loadExample(name: string, language: NoteLanguage, folders: readonly string[]): Promise<TemplateExample> {
  const file = `example${language === 'zh' ? '.zh' : ''}.json`;
  const own = isTemplateName(name) ? [...folders, builtInTemplatesFolder].map((folder) => join(folder, name, file)) : [];
  for (const path of [...own, join(builtInTemplatesFolder, 'general', file)]) {
    const source = await readIfThere(path);
    if (source !== null) return parseExample(source, path);
  }
  throw new Error(`The template "general" has no ${file}.`);
}

function parseExample(source: string, path: string): TemplateExample {
  const refuse = (cause: string): ColloquyError =>
    fail('template_invalid', { effect: 'The template cannot be shown with its example.', cause: `${path}: ${cause}`, tip: 'Mend the example or take it away; the one of "general" is then used.' });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse(`It is not JSON (${error.message}).`);
  }
  const parsed = templateExampleSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw refuse(parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`).join('; '));
}

function fileNames(name: string, language: NoteLanguage): readonly string[] {
  const own = language === 'zh' ? [`${name}/template.zh.md`, `${name}.zh.md`] : [];
  const plain = [`${name}/template.md`, `${name}.md`];
  const other = language === 'zh' ? [] : [`${name}/template.zh.md`, `${name}.zh.md`];
  return [...own, ...plain, ...other];
}

async function readFrom(folder: string, name: string, language: NoteLanguage): Promise<Template | null> {
  for (const fileName of fileNames(name, language)) {
    const path = join(folder, fileName);
    const source = await readIfThere(path);
    if (source !== null) return parseTemplate(source, { name, path }, language);
  }
  return null;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(systemErrorCode(error) ?? '')) return null;
    throw error;
  }
}

/** Names with their languages, from `NAME/template.md` and `NAME.md`. */
async function namesIn(folder: string): Promise<ReadonlyMap<string, NoteLanguage[]>> {
  const names = new Map<string, NoteLanguage[]>();
  const add = (name: string, isChinese: boolean): void => {
    const languages = names.get(name) ?? [];
    if (isTemplateName(name)) names.set(name, [...new Set([...languages, isChinese ? ('zh' as const) : ('en' as const)])].sort());
  };
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory()) {
      for (const inner of await entriesOf(join(folder, entry.name))) {
        if (/^template(?:\.zh)?\.md$/u.test(inner.name)) add(entry.name, inner.name.includes('.zh.'));
      }
    } else if (entry.name.endsWith('.md')) {
      add(entry.name.replace(/(?:\.zh)?\.md$/u, ''), entry.name.endsWith('.zh.md'));
    }
  }
  return names;
}

/** A user may have no template folder. */
async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return [];
    throw error;
  }
}

/** A name is a name, not a path. */
function isTemplateName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name) && !name.includes('..');
}
