/** Addresses of lines of code. Pure. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { FoundChange } from './code-history.ts';
import type { RepositoryAddress } from './repository-address.ts';

/** `web`: the page at the repository's host, a local file where there is none; `vscode` and `file`: always the local file. */
export type LinkKind = 'web' | 'vscode' | 'file';

export interface SourcePlace {
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** False for what is no longer there: then no local file has it. */
  readonly isCurrent: boolean;
}

/** What stands between a repository's address and the number or hash, by the kind of host. */
const changePages: readonly (readonly [host: RegExp, paths: { readonly pull_request: string; readonly commit: string }])[] = [
  [/(?:^|[.-])github\b/u, { pull_request: 'pull', commit: 'commit' }],
  [/(?:^|[.-])gitlab\b/u, { pull_request: '-/merge_requests', commit: '-/commit' }],
  [/(?:^|\.)bitbucket\.org$/u, { pull_request: 'pull-requests', commit: 'commits' }],
  [/(?:^|[.-])(?:codeberg|gitea|forgejo)\b/u, { pull_request: 'pulls', commit: 'commit' }],
];

/** The page of a pull request or commit: `https://github.com/acme/atlas/pull/421`. Null where its host is not known. */
export function changeUrl({ repository: { address }, commit }: FoundChange, { kind, target }: { readonly kind: 'pull_request' | 'commit'; readonly target: string }): string | null {
  const page = changePages.find(([host]) => address !== null && host.test(address.host))?.[1];
  if (address === null || page === undefined) return null;
  return withoutBrackets(`https://${address.host}/${address.path}/${page[kind]}/${kind === 'commit' ? commit : (/\d+$/u.exec(target)?.[0] ?? '')}`);
}

/** Safe inside the round brackets of a Markdown link. Null where there is neither page nor file. */
export function sourceUrl({ address, folder }: FoundChange['repository'], place: SourcePlace, kind: LinkKind): string | null {
  const page = address === null || kind !== 'web' ? null : pageUrl(address, place);
  if (page !== null) return page;
  if (folder === null || !place.isCurrent) return null;
  const { href, pathname } = pathToFileURL(join(folder, ...place.path.split('/')));
  return withoutBrackets(kind === 'vscode' ? `vscode://file${pathname}:${place.line}` : href);
}

/** How each kind of host writes a version and lines. */
const pages: readonly (readonly [host: RegExp, page: (place: SourcePlace) => readonly [before: string, lines: string]])[] = [
  [/(?:^|[.-])github\b/u, ({ commit, line, endLine }) => [`blob/${commit}`, `#L${line}-L${endLine}`]],
  [/(?:^|[.-])gitlab\b/u, ({ commit, line, endLine }) => [`-/blob/${commit}`, `#L${line}-${endLine}`]],
  [/(?:^|\.)bitbucket\.org$/u, ({ commit, line, endLine }) => [`src/${commit}`, `#lines-${line}:${endLine}`]],
  [/(?:^|[.-])(?:codeberg|gitea|forgejo)\b/u, ({ commit, line, endLine }) => [`src/commit/${commit}`, `#L${line}-L${endLine}`]],
];

function pageUrl({ host, path }: RepositoryAddress, place: SourcePlace): string | null {
  const found = pages.find(([pattern]) => pattern.test(host));
  if (found === undefined) return null;
  const [before, lines] = found[1](place);
  return withoutBrackets(`https://${host}/${path}/${before}/${place.path.split('/').map(encodeURIComponent).join('/')}${lines}`);
}

function withoutBrackets(url: string): string {
  return url.replace(/[()]/gu, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
