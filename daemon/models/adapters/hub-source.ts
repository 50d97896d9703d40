/**
 * The model hub: files of a repository at a fixed commit, by `resolve` addresses (the hub's documented download route,
 * which redirects to its storage). Every file is compared with the catalogue's sum before it leaves its partial name.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../files/system-error.ts';
import { originOf, type CatalogueFile, type OriginOf } from '../catalogue.ts';
import { download, DownloadError, type DownloadSettings } from '../download.ts';
import { checkFile } from '../file-sum.ts';
import type { ModelOrder, ModelSource } from '../model-source.ts';
import { inWords, sourceFailure } from './source-failure.ts';

export interface HubSourceOptions {
  /** Without a slash at its end. */
  readonly endpoint: string;
  /** Made when first needed. */
  readonly settings: () => Promise<DownloadSettings>;
  /** A hub that has not answered by then is left alone for the rest of the run. */
  readonly probeMs?: number;
  /** Told once, in a sentence, when the hub is left alone. */
  readonly notify?: ((sentence: string) => void) | undefined;
}

export function createHubSource(options: HubSourceOptions): ModelSource {
  /** Why the hub is left alone; null when it answered. */
  let probing: Promise<string | null> | null = null;

  function giveUp(reason: string): string {
    options.notify?.(`The model hub cannot be reached (${reason}); models come from other sources.`);
    return reason;
  }

  return {
    name: 'hub',
    bring: async (order) => {
      const origin = originOf(order.entry, 'hub');
      if (origin === undefined) return false;
      probing ??= probe(options, origin).then((reason) => (reason === null ? null : giveUp(reason)));
      const unreachable = await probing;
      order.signal?.throwIfAborted();
      if (unreachable !== null) throw sourceFailure(order.model, `the hub cannot be reached (${unreachable})`);
      try {
        await bringFiles(order, origin, options);
      } catch (error) {
        if (!isNetworkFailure(error) || order.signal?.aborted === true) throw error;
        // It answered, but its storage does not: the other models would wait as long.
        probing = Promise.resolve(giveUp(inWords(error)));
        throw sourceFailure(order.model, `the download from the hub broke off (${inWords(error)})`, error);
      }
      return true;
    },
  };
}

/** Null when the hub answered anything at all. */
async function probe({ endpoint, settings, probeMs = 3_000 }: HubSourceOptions, { repository, revision }: OriginOf<'hub'>): Promise<string | null> {
  const { http } = await settings();
  const signal = AbortSignal.timeout(probeMs);
  try {
    const response = await http(`${endpoint}/${repository}/resolve/${revision}/config.json`, { signal });
    await pipeline(response.body, new Writable({ write: (_chunk, _encoding, done) => { done(); } }));
    return null;
  } catch (error) {
    return signal.aborted ? `no answer in ${probeMs / 1000} s` : inWords(error);
  }
}

async function bringFiles(order: ModelOrder, origin: OriginOf<'hub'>, options: HubSourceOptions): Promise<void> {
  const totalBytes = order.files.reduce((sum, file) => sum + file.sizeBytes, 0);
  let finishedBytes = 0;
  for (const file of order.files) {
    await bringFile(order, file, `${options.endpoint}/${origin.repository}/resolve/${origin.revision}/${origin.paths[file.path] ?? ''}`, options, (receivedBytes) => {
      order.onProgress?.(finishedBytes + receivedBytes, totalBytes);
    });
    finishedBytes += file.sizeBytes;
  }
}

async function bringFile(order: ModelOrder, file: CatalogueFile, url: string, options: HubSourceOptions, onProgress: (receivedBytes: number) => void): Promise<void> {
  const part = join(order.partsFolder, `${file.sha256}.part`);
  try {
    await download({ url, part, expectedBytes: file.sizeBytes, onProgress, signal: order.signal }, await options.settings());
  } catch (error) {
    if (error instanceof DownloadError && !error.worthRetrying) throw sourceFailure(order.model, `${url}: ${messageOf(error)}`, error);
    throw error;
  }
  if ((await checkFile(part, file)) !== 'good') {
    await rm(part, { force: true });
    throw sourceFailure(order.model, `${url} is not the file that the catalogue names`);
  }
  const path = join(order.target, file.path);
  await mkdir(dirname(path), { recursive: true });
  await rename(part, path);
}

/** Not our own words, not the disk's. */
function isNetworkFailure(error: unknown): boolean {
  if (error instanceof DownloadError) return true;
  return typeof error === 'object' && error !== null && (('type' in error && error.type === 'system') || ('code' in error && /^(E[A-Z]+TIMEOUT|ECONN|ENOTFOUND|EAI_AGAIN|ENET|EHOST|EPIPE|ERR_TLS|ERR_SSL|CERT_|UNABLE_|SELF_SIGNED|DEPTH_ZERO)/.test(String(error.code))));
}
