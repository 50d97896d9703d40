/** Addresses of pull requests, issues and commits. Pure. */
import { isRepositoryName } from '../code/repository-address.ts';

/** What stands between a repository's address and the number or hash, by the kind of host. */
const paths = {
  github: { pull_request: 'pull', issue: 'issues', commit: 'commit' },
  gitlab: { pull_request: '-/merge_requests', issue: '-/issues', commit: '-/commit' },
};

/** `https://github.com/example/atlas/pull/421`, `…/commit/9f3c1ab`, or null when it is not known which repository is meant. */
export function mentionUrl(kind: 'pull_request' | 'issue' | 'commit', target: string, repository: string | null): string | null {
  const reference = kind === 'commit' ? /^(?:([\w.-]+\/[\w.-]+)@)?([0-9a-f]{6,40})$/iu : /^(?:([\w.-]+\/[\w.-]+)#)?(\d+)$/u;
  const [, named, number] = reference.exec(target) ?? [];
  const owner = named ?? repository;
  if (number === undefined || owner === null) return null;
  const base = repositoryUrl(owner);
  return base && `${base.url}/${paths[base.host][kind]}/${number}`;
}

/** `421` of `421` and of `example/atlas#421`. */
export function mentionNumber(target: string): string {
  return target.split('#').at(-1) ?? target;
}

/** A repository in the registry is `owner/name` on GitHub, or an address of another host. */
function repositoryUrl(repository: string): { url: string; host: keyof typeof paths } | null {
  if (isRepositoryName(repository)) return { url: `https://github.com/${repository}`, host: 'github' };
  if (!/^https:\/\/[\w.-]+(?::\d+)?\/[\w./-]+$/u.test(repository)) return null;
  const { hostname } = new URL(repository);
  const url = repository.replace(/(?:\.git)?\/*$/u, '');
  if (hostname.includes('gitlab')) return { url, host: 'gitlab' };
  return hostname.includes('github') ? { url, host: 'github' } : null;
}
