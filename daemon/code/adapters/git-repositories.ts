/** The repositories in the folders of the config, with their addresses. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { systemErrorCode } from '../../files/system-error.ts';
import type { WantedChange } from '../code-history.ts';
import { type RepositoryAddress, isRepository, parseRemote, repositoryFolderName } from '../repository-address.ts';
import { type Git, GitError } from './run-git.ts';

export interface LocalRepository {
  readonly folder: string;
  readonly isBare: boolean;
  /** `origin` first. */
  readonly addresses: readonly RepositoryAddress[];
}

/** Keeps a folder that holds very much (a home folder) from costing minutes. */
const MAX_REPOSITORIES = 500;

/** Each folder itself, or else the repositories right inside it. What cannot be read is told and passed over. */
export async function findRepositories(folders: readonly string[], git: Git, onProblem: (folder: string, problem: string) => void): Promise<LocalRepository[]> {
  const places = new Map<string, { readonly isBare: boolean }>();
  for (const folder of folders) {
    try {
      const inside = (await kindOf(folder)) === null ? (await readdir(folder)).sort().map((name) => join(folder, name)) : [folder];
      for (const place of inside) {
        const kind = await kindOf(place);
        if (kind !== null && places.size < MAX_REPOSITORIES) places.set(place, { isBare: kind === 'bare' });
      }
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === undefined) throw error;
      onProblem(folder, code === 'ENOENT' ? 'there is no such folder' : `it cannot be read (${code})`);
    }
  }
  const repositories: LocalRepository[] = [];
  for (const [folder, { isBare }] of places) {
    try {
      repositories.push({ folder, isBare, addresses: addressesOf((await git(folder, ['remote', '-v'])).toString('utf8')) });
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      onProblem(folder, error.message);
    }
  }
  return repositories;
}

/** Without running anything: `.git` (a folder, or the file of a work tree), or the parts of a bare repository. */
async function kindOf(folder: string): Promise<'work tree' | 'bare' | null> {
  if (await isThere(join(folder, '.git'))) return 'work tree';
  const parts = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => isThere(join(folder, name))));
  return parts.every(Boolean) ? 'bare' : null;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return false;
  }
}

function addressesOf(remotes: string): RepositoryAddress[] {
  const named = remotes.split('\n').flatMap((line) => {
    const [, name, url] = /^([^\t]+)\t(.+) \(fetch\)/u.exec(line) ?? [];
    const address = url === undefined ? null : parseRemote(url);
    return address === null ? [] : [{ name, address }];
  });
  const rank = (name: string | undefined): number => ['origin', 'upstream'].indexOf(name ?? '') + 1 || 3;
  return named.sort((first, second) => rank(first.name) - rank(second.name)).map(({ address }) => address);
}

/**
 * Where a change may be, best first: the repositories with the wanted address, or else with a folder of its name (a fork). A hash is
 * looked for everywhere; a number without a repository only where there is just one, since a wrong link is worse than none.
 */
export function candidatesFor({ kind, repository }: WantedChange, repositories: readonly LocalRepository[]): readonly LocalRepository[] {
  if (repository === null) return kind === 'commit' || repositories.length === 1 ? repositories : [];
  const byAddress = repositories.filter(({ addresses }) => addresses.some((address) => isRepository(address, repository)));
  if (byAddress.length > 0) return byAddress;
  const name = repositoryFolderName(repository);
  return repositories.filter(({ folder }) => basename(folder).toLowerCase().replace(/\.git$/u, '') === name);
}

/** The address that links are made of: the one that was named, else the first. */
export function addressFor({ addresses }: LocalRepository, wanted: string | null): RepositoryAddress | null {
  return addresses.find((address) => wanted !== null && isRepository(address, wanted)) ?? addresses[0] ?? null;
}
