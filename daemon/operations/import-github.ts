/** Files with what GitHub says, into the graph: a file that cannot be read whole is not taken at all, and the next one all the same. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ColloquyError, fail, type Failure } from '#schemas/failure';
import { decodeText } from '../files/decode-text.ts';
import { messageOf, systemErrorCode } from '../files/system-error.ts';
import { jsonValues } from '../graph/github/json-values.ts';
import { readGithub } from '../graph/github/read-github.ts';
import type { GithubSurroundings } from '../graph/github/works.ts';
import type { Graph } from '../graph/graph.ts';

export interface ImportedFile {
  /** As the user named it. */
  readonly file: string;
  /** Pull requests, issues, reviews, comments, commits, accounts and repositories that are known otherwise than before. */
  readonly changed: number;
  /** How many values were none of GitHub's that the graph knows. */
  readonly unknown: number;
  readonly failure: Failure | null;
}

export interface ImportParts {
  readonly graph: Pick<Graph, 'github'>;
  /** A path as the user typed it, made absolute. */
  readonly path: (typed: string) => string;
  readonly onFile: (imported: ImportedFile) => void;
}

/** Some seconds of writing. */
const observationsAtOnce = 10_000;

/** Nothing that GitHub writes for one repository is larger; a gzip that unpacks to more is no such thing. */
const largestFile = 1_000_000_000;

export async function importGithubFiles({ graph, path, onFile }: ImportParts, files: readonly string[], surroundings: GithubSurroundings): Promise<ImportedFile[]> {
  const imported: ImportedFile[] = [];
  for (const file of files) {
    const result = await importFile(graph, { file, path: path(file) }, surroundings).catch((error: unknown): ImportedFile => {
      if (!(error instanceof ColloquyError)) throw error;
      return { file, changed: 0, unknown: 0, failure: error.failure };
    });
    onFile(result);
    imported.push(result);
  }
  return imported;
}

async function importFile({ github }: Pick<Graph, 'github'>, { file, path }: { readonly file: string; readonly path: string }, surroundings: GithubSurroundings): Promise<ImportedFile> {
  const values = valuesOf(file, await textOf(file, path));
  const { observations, unknown } = readGithub(values, surroundings);
  if (observations.length === 0 && unknown > 0) {
    throw invalid(file, 'It holds nothing that GitHub writes and the graph knows, or nothing in it tells the repository.', 'Lists of pulls, issues, reviews, comments, commits and timelines are read, and webhooks; --repository owner/name says where numbers belong (docs/github.md).');
  }
  // All of it was understood before any of it is stored; in pieces, so that a webhook that comes meanwhile has its turn.
  let changed = 0;
  for (let at = 0; at < observations.length; at += observationsAtOnce) changed += github.observe(observations.slice(at, at + observationsAtOnce));
  return { file, changed, unknown, failure: null };
}

/** @throws ColloquyError `github_data_invalid` for what cannot be read. */
async function textOf(file: string, path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return decodeText(isPacked ? await promisify(gunzip)(bytes, { maxOutputLength: largestFile }) : bytes);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw invalid(file, code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${code}).`, 'Name a file with JSON from GitHub, packed with gzip or not.', error);
  }
}

function valuesOf(file: string, text: string): unknown[] {
  if (text.trim() === '') throw invalid(file, 'It is empty.', 'Fetch it again.');
  try {
    return jsonValues(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw invalid(file, messageOf(error), 'Fetch it again: it may have been cut off. Nothing of it was taken.', error);
  }
}

function invalid(file: string, cause: string, tip: string, error?: unknown): ColloquyError {
  return fail('github_data_invalid', { effect: `Nothing of ${file} was taken.`, cause, tip }, { cause: error });
}
