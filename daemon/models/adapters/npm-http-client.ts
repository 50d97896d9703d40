/** HTTP by npm's own client: it knows proxies (npm's settings and HTTPS_PROXY), certificates and credentials. */
import { getCACertificates } from 'node:tls';
import type { HttpClient, HttpResponse } from '../http-client.ts';

/** For the package registry: credentials go to the registry that they belong to, and nowhere else. */
export function createRegistryClient(options: Readonly<Record<string, unknown>>): HttpClient {
  return async (url, { headers = {}, signal } = {}) => {
    const { default: fetch } = await import('npm-registry-fetch');
    try {
      // Retries are the caller's: it knows what was received. The cache is npm's, and not made for ranges.
      const response = await fetch(url, { ...options, headers, signal, retry: { retries: 0 }, cache: null, timeout: 120_000 });
      return { status: response.status, header: (name) => response.headers.get(name), body: response.body };
    } catch (error) {
      const refused = asResponse(error);
      if (refused !== null) return refused;
      throw error;
    }
  };
}

/** What of npm's settings is about the way to the network, and nothing about a registry. */
const networkOptions = ['proxy', 'httpsProxy', 'noProxy', 'localAddress', 'strictSSL'];

/** For any other server: the same way out, no credentials, and the usual certificates besides npm's. */
export function createWebClient(options: Readonly<Record<string, unknown>>): HttpClient {
  const chosen = Object.entries(options).filter(([name]) => networkOptions.includes(name));
  const own = [options.ca].flat().filter((each) => typeof each === 'string');
  // A list replaces Node's certificates, so it has to hold them.
  const ca = own.length === 0 ? undefined : [...getCACertificates('default'), ...own];
  return createRegistryClient({ ...Object.fromEntries(chosen), ca, userAgent: 'colloquy' });
}

/** npm's client throws from status 400 on; for us that is an answer. */
function asResponse(error: unknown): HttpResponse | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error) || typeof error.statusCode !== 'number') return null;
  const headers = 'headers' in error && typeof error.headers === 'object' ? (error.headers as Record<string, string[] | undefined>) : {};
  return { status: error.statusCode, header: (name) => headers[name.toLowerCase()]?.[0] ?? null, body: nothing() };
}

async function* nothing(): AsyncGenerator<Uint8Array, void> {
  // No body.
}
