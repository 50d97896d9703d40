/** Real git repositories in a temporary folder, for tests. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findGit } from '../adapters/find-git.ts';

/** The git of this machine; null where there is none. */
export const gitProgram = await findGit();

export interface TemporaryRepository {
  readonly folder: string;
  /** Runs git there and gives what it prints, without the last line end. */
  readonly git: (...commandAndArguments: string[]) => string;
  /** Writes files (null removes one) and commits all; gives the commit's hash. */
  readonly commit: (message: string, files: Readonly<Record<string, string | Uint8Array | null>>) => string;
  /** Commits on a new branch from the main one, and returns to that. */
  readonly branch: (name: string, files: Readonly<Record<string, string | Uint8Array | null>>) => void;
}

/** A folder that is removed by {@link removeTemporaryFolders}. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'colloquy-code-')));
  folders.push(folder);
  return folder;
}
const folders: string[] = [];

export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A repository with the branch `main`, as its owner sees it; `name` below a new temporary folder. */
export function temporaryRepository({ name = 'atlas', parent = temporaryFolder(), remote = 'https://github.com/example/atlas.git' } = {}): TemporaryRepository {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  // Nothing of the user's own settings takes part; each commit is a minute later than the one before.
  let minute = 0;
  const git = (...given: string[]): string => {
    const date = `2026-11-20T09:${String(minute).padStart(2, '0')}:00Z`;
    const who = { GIT_AUTHOR_NAME: 'Ana', GIT_AUTHOR_EMAIL: 'ana@example.org', GIT_COMMITTER_NAME: 'Ana', GIT_COMMITTER_EMAIL: 'ana@example.org' };
    const env = { ...process.env, ...who, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync(gitProgram ?? 'git', given, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 20_000 }).trimEnd();
  };
  git('init', '--quiet', '--initial-branch=main');
  if (remote !== '') git('remote', 'add', 'origin', remote);
  const commit: TemporaryRepository['commit'] = (message, files) => {
    for (const [path, content] of Object.entries(files)) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      if (content === null) rmSync(full);
      else writeFileSync(full, content);
    }
    minute += 1;
    git('add', '--all', '.');
    git('commit', '--quiet', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  return {
    folder,
    git,
    commit,
    branch: (branch, files) => {
      git('checkout', '--quiet', '-b', branch);
      commit(`Work on ${branch}`, files);
      git('checkout', '--quiet', 'main');
    },
  };
}
