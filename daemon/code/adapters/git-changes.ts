/** Finds the commits of a change in one repository. */
import { type CommitMessage, mergePattern, mergedCommit, parseCommits, titleOf } from '../history/merged-commits.ts';
import { type Git, GitError } from './run-git.ts';

export interface CommitRange {
  readonly commit: string;
  /** Null where the history begins. */
  readonly base: string | null;
  readonly title: string;
}

export interface RepositoryChanges {
  pullRequest(number: string): Promise<CommitRange | null>;
  commit(hash: string): Promise<CommitRange | null>;
}

const MAX_CANDIDATES = 500;
const FORMAT = ['--encoding=UTF-8', '--format=%P%x00%B%x00'];

/** Where clones keep a pull request that is not merged, under names that the forges and their tools use. */
const requestRefs = (number: string): string[] => [
  `refs/pull/${number}/head`,
  `refs/merge-requests/${number}/head`,
  `refs/pull-requests/${number}/from`,
  ...['pr', 'pull', 'mr', 'merge-requests'].flatMap((kind) => [`refs/remotes/*/${kind}/${number}`, `refs/remotes/*/${kind}/${number}/head`, `refs/heads/${kind}/${number}`]),
];
const mainRefs = ['refs/remotes/upstream/HEAD', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master', 'HEAD'];

/** `numbers`: all pull requests that will be asked for; the history is walked once for all of them. */
export function changesIn(git: Git, folder: string, numbers: readonly string[]): RepositoryChanges {
  let merged: Promise<readonly CommitMessage[]> | null = null;
  const run = async (...given: string[]): Promise<string> => (await git(folder, given)).toString('utf8');
  /** The hash of a commit, or null when there is none. git says so by its exit status. */
  const hashOf = async (name: string): Promise<string | null> => (await orNull(run('rev-parse', '--verify', '--quiet', `${name}^{commit}`)))?.trim() ?? null;
  const list = async (...given: string[]): Promise<CommitMessage[]> => parseCommits(await run('rev-list', ...FORMAT, ...given));

  /** On the branch that is checked out first, then anywhere. */
  const findMerged = async (): Promise<readonly CommitMessage[]> => {
    const matching = (wanted: readonly string[], from: string): Promise<CommitMessage[]> =>
      list('--extended-regexp', `--grep=${mergePattern(wanted)}`, `--max-count=${MAX_CANDIDATES}`, from, '--');
    const here = (await hashOf('HEAD')) === null ? [] : await matching(numbers, 'HEAD');
    const missing = numbers.filter((number) => mergedCommit(here, number) === null);
    return missing.length === 0 ? here : [...here, ...(await matching(missing, '--all'))];
  };

  const openRequest = async (number: string): Promise<CommitRange | null> => {
    const [known] = (await run('for-each-ref', '--format=%(refname)', '--', ...requestRefs(number))).split('\n');
    const head = await hashOf(known || (await checkedOut(number)) || `refs/pull/${number}/head`);
    if (head === null) return null;
    for (const main of mainRefs) {
      const tip = await hashOf(main);
      if (tip === null) continue;
      const base = (await orNull(run('merge-base', tip, head)))?.trim() ?? null;
      // Merged without a trace of its number: where it begins is not known.
      if (base === null || base === head) return null;
      const [first, ...others] = await list('--max-count=2', `${base}..${head}`, '--');
      return { commit: head, base, title: first !== undefined && others.length === 0 ? titleOf(first.message) : '' };
    }
    return null;
  };

  /** The branch that `gh pr checkout` made. */
  const checkedOut = async (number: string): Promise<string | null> => {
    const entries = (await orNull(run('config', '--local', '-z', '--get-regexp', String.raw`^branch\..*\.merge$`)))?.split('\0') ?? [];
    const entry = entries.find((line) => line.endsWith(`\nrefs/pull/${number}/head`));
    const branch = /^branch\.(.+)\.merge\n/u.exec(entry ?? '')?.[1];
    return branch === undefined ? null : `refs/heads/${branch}`;
  };

  /** What a commit brought in: from its first parent to itself. At the edge of a shallow clone that is not known. */
  const rangeOf = async ({ hash, parents, message }: CommitMessage): Promise<CommitRange | null> => {
    const [base = null] = parents;
    if (base === null && (await run('rev-parse', '--is-shallow-repository')).trim() === 'true') return null;
    return { commit: hash, base, title: titleOf(message) };
  };

  return {
    pullRequest: async (number) => {
      const found = mergedCommit(await (merged ??= findMerged()), number);
      return found === null ? openRequest(number) : rangeOf(found);
    },
    commit: async (hash) => {
      const full = await hashOf(hash);
      // A branch may be called like a hash.
      if (full?.startsWith(hash) !== true) return null;
      const [found] = await list('--max-count=1', full, '--');
      return found === undefined ? null : rangeOf(found);
    },
  };
}

async function orNull(answer: Promise<string>): Promise<string | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
