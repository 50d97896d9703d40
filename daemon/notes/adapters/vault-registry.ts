/** The people and projects that a vault knows, read from its notes' names and properties. */
import { basename, dirname } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Registry } from '#schemas/minutes';
import type { VaultPerson, VaultProject } from '#schemas/vault';
import { isRepositoryName } from '../../code/repository-address.ts';
import { notesBelow, readFrontMatter } from './vault-files.ts';
import { namesOf } from '../vault-names.ts';
import { inVault, openVault, vaultPath } from './vault-paths.ts';

export interface RegistryOptions {
  readonly vaultFolder: string;
  /** Folders inside the vault, with forward slashes. One that is not there holds nobody. */
  readonly peopleFolder: string;
  readonly projectsFolder: string;
  /** Told of a note whose properties cannot be read; its name still counts. */
  readonly onWarning?: (warning: { readonly path: string; readonly problem: string }) => void;
}

type Properties = ReadonlyMap<string, unknown>;

/**
 * A note's file name is the name; `aliases` (a list, or a text with commas) are other names; a person's `github` and `email` are accounts;
 * a project's `repository`, `repo` or `github` says where its pull requests are. In order of path. Throws `vault_missing`, `path_outside`.
 */
export async function readDirectory({ vaultFolder, peopleFolder, projectsFolder, onWarning }: RegistryOptions): Promise<{ readonly people: VaultPerson[]; readonly projects: VaultProject[] }> {
  const vault = await openVault(vaultFolder);
  const read = async (folder: string): Promise<{ name: string; aliases: string[]; path: string; properties: Properties }[]> => {
    const entries = [];
    for await (const full of notesBelow(await inVault(vault, folder))) {
      const path = vaultPath(vault, full) ?? full;
      const name = basename(path).replace(/\.md$/iu, '').normalize('NFC');
      // A note named as its folder (`People/People.md`) is that folder's own page.
      if (name.toLowerCase() === basename(dirname(path)).toLowerCase()) continue;
      const properties = parseProperties(await readFrontMatter(full), (problem) => onWarning?.({ path, problem }));
      entries.push({ name, aliases: distinct([...textsOf(properties.get('aliases')), ...textsOf(properties.get('alias'))].map(withoutWikilink)), path, properties });
    }
    return entries;
  };
  const people = await read(peopleFolder);
  const projects = await read(projectsFolder);
  return {
    people: people.map(({ name, aliases, path, properties }) => ({ path, name, aliases, logins: loginsOf(properties), emails: emailsOf(properties) })),
    projects: projects.map(({ name, aliases, path, properties }) => ({ name, aliases, path, repository: repositoryOf(properties) })),
  };
}

/** The names alone. */
export async function readRegistry(options: RegistryOptions): Promise<Registry> {
  const { people, projects } = await readDirectory(options);
  return namesOf({ people, projects });
}

/** `asilva` of `asilva`, `@asilva`, `https://github.com/asilva` and `[asilva](https://github.com/asilva)`. */
function loginsOf(properties: Properties): string[] {
  const texts = [...textsOf(properties.get('github')), ...textsOf(properties.get('login'))].map(withoutLink);
  return distinct(texts.flatMap((text) => /^(?:(?:https?:\/\/)?(?:www\.)?github\.com\/)?@?([a-z\d](?:[a-z\d-]{0,38}))\/?(?:[?#].*)?$/iu.exec(text)?.[1] ?? []));
}

/** `ana@example.org` of itself, of `mailto:…`, of `Ana Silva <…>` and of a link. */
function emailsOf(properties: Properties): string[] {
  const texts = [...textsOf(properties.get('email')), ...textsOf(properties.get('emails'))].map(withoutLink);
  return distinct(texts.flatMap((text) => /^(?:[^<>]*<)?(?:mailto:)?([^\s@<>]+@[^\s@<>]+?)>?$/iu.exec(text)?.[1] ?? []));
}

/** The target of `[words](target)` and of `<target>`. */
function withoutLink(text: string): string {
  return text.replace(/^\[[^\]]*\]\((.*)\)$/u, '$1').replace(/^<(.*)>$/u, '$1');
}

/** `Annie` of `[[Annie]]`, `[[People/Annie]]` and `[[Ana Silva|Annie]]`. */
function withoutWikilink(text: string): string {
  return text.replace(/^\[\[(?:[^\]|]*\|)?(?:[^\]|]*\/)?([^\]|/]+)\]\]$/u, '$1').trim();
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** Keys in lower case. Broken YAML gives none and is told. */
function parseProperties(frontMatter: string | null, warn: (problem: string) => void): Properties {
  const properties = new Map<string, unknown>();
  if (frontMatter === null) return properties;
  const { contents, errors } = parseDocument(frontMatter, { prettyErrors: false, logLevel: 'silent' });
  const [error] = errors;
  if (error !== undefined) warn(`Its properties are not valid YAML: ${error.message}`);
  if (error !== undefined || !isMap(contents)) return properties;
  for (const { key, value } of contents.items) {
    const plain: unknown = isScalar(value) ? value.value : isSeq(value) ? value.items.map((item) => (isScalar(item) ? item.value : null)) : null;
    if (isScalar(key)) properties.set(String(key.value).toLowerCase(), plain);
  }
  return properties;
}

function textsOf(value: unknown): string[] {
  const parts = Array.isArray(value) ? (value as unknown[]) : typeof value === 'string' ? value.split(/[,，]/u) : [value];
  const texts = parts.flatMap((part) => (typeof part === 'string' || typeof part === 'number' ? [String(part).trim().normalize('NFC')] : []));
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** `owner/name` for GitHub however it is written; the address for another host; null for anything else. */
function repositoryOf(properties: Properties): string | null {
  const value = properties.get('repository') ?? properties.get('repo') ?? properties.get('github');
  const [text = ''] = textsOf(Array.isArray(value) ? value : [value]);
  const plain = withoutLink(text).replace(/(?:\.git)?\/*$/u, '');
  const github = /^(?:(?:https?:\/\/)?(?:www\.)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+)(?:\/.*)?$/iu.exec(plain)?.[1];
  if (github !== undefined) return github;
  if (isRepositoryName(plain)) return plain;
  return /^https:\/\/[^\s/]+\/\S+$/u.test(plain) ? plain : null;
}
