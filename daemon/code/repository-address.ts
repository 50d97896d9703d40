/** Where a repository lives on the web, out of the many ways to write its remote. Pure. */

export interface RepositoryAddress {
  /** In lower case: `github.com`, `git.example.org:8443`. */
  readonly host: string;
  /** `owner/name`; a group may have more parts. */
  readonly path: string;
}

/**
 * Of `https://…`, `ssh://…`, `git@host:owner/name.git`. User names, passwords and tokens in it are dropped. Null for a local path
 * and for what is no address.
 */
export function parseRemote(remote: string): RepositoryAddress | null {
  const written = remote.trim();
  const address = /^[a-z][a-z+]*:\/\//iu.test(written) ? fromUrl(written) : fromScp(written);
  const path = address?.path.replace(/^\/+/u, '').replace(/(?:\.git)?\/*$/u, '') ?? '';
  if (address === null || !/^[\w.~-]+(?:\/[\w.~-]+)+$/u.test(path) || path.split('/').some((part) => /^\.+$/u.test(part))) return null;
  return { host: webHost(address.host), path };
}

function fromUrl(written: string): RepositoryAddress | null {
  if (!URL.canParse(written)) return null;
  const { protocol, hostname, host, pathname } = new URL(written);
  if (!['https:', 'http:', 'ssh:', 'git:', 'git+ssh:'].includes(protocol)) return null;
  // A port of ssh says nothing of the web.
  return { host: protocol.startsWith('http') ? host : hostname, path: pathname };
}

function fromScp(written: string): RepositoryAddress | null {
  const [, host, path] = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(.+)$/u.exec(written) ?? [];
  return host === undefined || path === undefined ? null : { host, path };
}

/** An alias of ssh (`github-work`) stands for the host that it is called after. */
function webHost(host: string): string {
  const plain = host.toLowerCase().replace(/^(?:ssh|altssh)\.(?=github\.com|gitlab\.com|bitbucket\.org)/u, '').replace(/^www\./u, '');
  if (plain.includes('.')) return plain;
  if (plain.includes('github')) return 'github.com';
  return plain.includes('gitlab') ? 'gitlab.com' : plain;
}

/** Whether an address is the repository that the vault names: `owner/name` on any host, or an address on that host. */
export function isRepository(address: RepositoryAddress, wanted: string): boolean {
  const named = wanted.includes('://') || /^[^/]+@/u.test(wanted) ? parseRemote(wanted) : null;
  if (named !== null) return named.host === address.host && isSame(named.path, address.path);
  return isSame(wanted.replace(/(?:\.git)?\/*$/u, ''), address.path);
}

/** `atlas` of `example/atlas`, for a folder of that name. */
export function repositoryFolderName(wanted: string): string {
  return wanted.replace(/(?:\.git)?\/*$/u, '').split(/[/:]/u).at(-1)?.toLowerCase() ?? '';
}

function isSame(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

/** `acme/atlas`, as GitHub names a repository. */
export function isRepositoryName(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/u.test(text);
}
