/**
 * Finds and reads the config file. YAML, of which JSON is a part. What is wrong is said with line, key and what is allowed there.
 *
 * Looked for in this order: the file named by `--config`, COLLOQUY_CONFIG, `colloquy.yaml` (or `.yml`, `.json`) in the working folder,
 * then in the user's config folder.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { configSchema, type Config } from '#schemas/config';
import { fail, type ColloquyError } from '#schemas/failure';
import { systemErrorCode } from '../files/system-error.ts';

const fileNames = ['colloquy.yaml', 'colloquy.yml', 'colloquy.json'];

export interface ConfigPlaces {
  /** `--config`, if given. */
  readonly given: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the user stands. */
  readonly workingFolder: string;
  /** The system's folder for this user's settings of Colloquy. */
  readonly userFolder: string;
}

/** The path of the config file, or null when there is none. A named file must exist. */
export function findConfig({ given, environment, workingFolder, userFolder }: ConfigPlaces): string | null {
  const named = given ?? environment.COLLOQUY_CONFIG;
  if (named !== undefined && named !== '') return resolve(workingFolder, named);
  const candidates = [workingFolder, userFolder].flatMap((folder) => fileNames.map((name) => join(folder, name)));
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * Reads a config file. Folders come out absolute; relative ones are taken from the file's own folder, `~` from the home folder.
 * @throws ColloquyError `config_invalid`.
 */
export async function readConfig(path: string, homeFolder: string): Promise<Config> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = systemErrorCode(error) ?? 'unknown';
    throw configFailure(path, code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${code}).`);
  }
  return withAbsoluteFolders(parseConfig(text, path), (folder) => resolve(dirname(path), expandHome(folder, homeFolder)));
}

/** Text to settings; `path` is only named in the failure. */
export function parseConfig(text: string, path: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) throw configFailure(path, broken.message);
  const parsed = configSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw configFailure(path, parsed.error.issues.map((issue) => describeIssue(issue, document, lines)).join('\n'));
}

function describeIssue(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): string {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  const where = lineOf(path, document, lines);
  const allowed = unknownKey === undefined ? '' : ` Allowed here: ${allowedKeys(issue.path).join(', ')}.`;
  return `${where === null ? '' : `Line ${where}, `}${path.join('.') || 'the file'}: ${issue.message}.${allowed}`;
}

/** The line of a key, or of the nearest thing around it that is in the file. */
function lineOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return lines.linePos(node.range[0] as number).line;
  }
  return null;
}

function allowedKeys(path: readonly PropertyKey[]): string[] {
  let shape: unknown = configSchema;
  for (const key of path) shape = (shapeOf(shape) as Record<PropertyKey, unknown>)[key];
  return Object.keys(shapeOf(shape));
}

/** The keys of an object schema, also behind a default. */
function shapeOf(schema: unknown): object {
  if (typeof schema !== 'object' || schema === null) return {};
  if ('shape' in schema) return schema.shape as object;
  if ('unwrap' in schema && typeof schema.unwrap === 'function') return shapeOf((schema.unwrap as () => unknown)());
  return {};
}

function withAbsoluteFolders(config: Config, absolute: (folder: string) => string): Config {
  const orNull = (folder: string | null): string | null => (folder === null ? null : absolute(folder));
  return {
    ...config,
    vault: { ...config.vault, folder: absolute(config.vault.folder) },
    recordings: { ...config.recordings, folders: config.recordings.folders.map(absolute) },
    code: { ...config.code, repositories: config.code.repositories.map(absolute) },
    models: { folder: orNull(config.models.folder) },
    data: orNull(config.data),
  };
}

function expandHome(folder: string, homeFolder: string): string {
  return folder === '~' || folder.startsWith('~/') || folder.startsWith('~\\') ? join(homeFolder, folder.slice(1)) : folder;
}

function configFailure(path: string, cause: string): ColloquyError {
  return fail('config_invalid', {
    effect: 'Nothing was started.',
    cause: `${path}: ${cause}`,
    tip: 'Mend the file; every setting is described in docs/configuration.md.',
  });
}
