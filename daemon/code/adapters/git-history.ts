/** The history of the repositories in the user's folders, read by the `git` on the machine. */
import { basename } from 'node:path';
import type { CodeHistory, FoundChange, WantedChange } from '../code-history.ts';
import { type RepositoryChanges, changesIn } from './git-changes.ts';
import { changedFiles } from './git-files.ts';
import { findGit } from './find-git.ts';
import { type LocalRepository, addressFor, candidatesFor, findRepositories } from './git-repositories.ts';
import { type Git, GitError, createGit } from './run-git.ts';

export interface GitHistoryOptions {
  /** Absolute; each is a repository or holds repositories. */
  readonly folders: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told once of each thing that stands in the way. */
  readonly onNotice: (words: string) => void;
}

export function createGitHistory({ folders, environment, onNotice }: GitHistoryOptions): CodeHistory {
  const said = new Set<string>();
  const notice = (words: string): void => {
    if (!said.has(words)) onNotice(words);
    said.add(words);
  };
  const problem = (folder: string, cause: string): void => {
    notice(`${folder}: its history is not read for notes: ${cause}.`);
  };
  return {
    find: async (wanted) => {
      const program = await findGit(environment.PATH ?? '');
      if (program === null) {
        notice('There is no git on the PATH, so notes name no code of pull requests.');
        return wanted.map(() => null);
      }
      const git = createGit(program, environment);
      const repositories = await findRepositories(folders, git, problem);
      const look = lookIn(git, wanted, repositories, problem);
      const found: (FoundChange | null)[] = [];
      for (const change of wanted) found.push(await look(change));
      return found;
    },
  };
}

type Look = (wanted: WantedChange) => Promise<FoundChange | null>;

/** Looks through the candidates of a change, best first; one that cannot be read is told and passed over. */
function lookIn(git: Git, wanted: readonly WantedChange[], repositories: readonly LocalRepository[], onProblem: (folder: string, cause: string) => void): Look {
  const numbers = [...new Set(wanted.filter(({ kind }) => kind === 'pull_request').map(({ id }) => id))];
  const opened = new Map<LocalRepository, RepositoryChanges>();
  const open = (repository: LocalRepository): RepositoryChanges => {
    const known = opened.get(repository) ?? changesIn(git, repository.folder, numbers);
    opened.set(repository, known);
    return known;
  };
  return async (change) => {
    for (const repository of candidatesFor(change, repositories)) {
      try {
        const range = await (change.kind === 'commit' ? open(repository).commit(change.id) : open(repository).pullRequest(change.id));
        if (range !== null) return { repository: describe(repository, change.repository), ...range, files: await changedFiles(git, repository.folder, range) };
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        onProblem(repository.folder, error.message);
      }
    }
    return null;
  };
}

function describe(repository: LocalRepository, wanted: string | null): FoundChange['repository'] {
  const address = addressFor(repository, wanted);
  return { name: address?.path ?? basename(repository.folder, '.git'), address, folder: repository.isBare ? null : repository.folder };
}
