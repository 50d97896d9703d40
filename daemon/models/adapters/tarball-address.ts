/** Where a package's tarball is, behind a mirror. */

export interface RegistryRules {
  /** The registry that npm uses for the package. */
  readonly url: string;
  /** npm's `replace-registry-host`: `npmjs` (the default), `always`, `never`, a host, or an address with a path. */
  readonly replaceHost: string;
  /** npm's registry when nobody set one: what `npmjs` means. */
  readonly defaultUrl: string;
}

/**
 * The tarball's address as npm would ask for it: mirrors hand on documents that name the default registry, which a machine
 * behind a mirror may not reach.
 */
export function tarballAddress(declared: string, { url, replaceHost, defaultUrl }: RegistryRules): string {
  const registry = withSlash(url);
  if (replaceHost.includes('://')) return declared.startsWith(replaceHost) ? registry + declared.slice(withSlash(replaceHost).length) : declared;
  const address = new URL(declared);
  const replaced = replaceHost === 'npmjs' ? new URL(defaultUrl).hostname : replaceHost;
  if (replaceHost === 'never' || (replaceHost !== 'always' && address.hostname !== replaced)) return declared;
  return new URL(address.pathname.slice(1) + address.search, registry).href;
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
