/** A model of the hub, by `resolve` addresses. The first answer names the commit, and everything else is fetched of that one. */
import { rename, rm } from 'node:fs/promises';
import { messageOf } from '../../files/system-error.ts';
import { download, DownloadError, type DownloadSettings } from '../download.ts';
import type { HubModelSource } from '../hub-model-source.ts';
import { incompatible, splitHubName } from '../hub-model.ts';
import type { HttpResponse } from '../http-client.ts';
import { inWords, sourceFailure } from './source-failure.ts';

export interface HubModelHubOptions {
  /** Without a slash at its end. */
  readonly endpoint: string;
  /** Made when first needed. */
  readonly settings: () => Promise<DownloadSettings>;
  /** A hub that has not answered by then cannot be reached. */
  readonly probeMs?: number;
}

export function createHubModelHub({ endpoint, settings, probeMs = 10_000 }: HubModelHubOptions): HubModelSource {
  return {
    name: 'hub',
    find: async (model, signal) => {
      const { repository, revision: asked } = splitHubName(model);
      const addressOf = (revision: string, path: string): string => `${endpoint}/${repository}/resolve/${encodeURIComponent(revision)}/${path}`;
      const response = await ask(addressOf(asked ?? 'main', 'config.json')).catch((error: unknown) => {
        signal?.throwIfAborted();
        throw sourceFailure(model, `the hub cannot be reached (${inWords(error)})`, error);
      });
      if ([401, 403, 404].includes(response.status)) return null;
      if (response.status >= 400) throw sourceFailure(model, `the hub answered ${response.status}`);
      const revision = commitOf(response) ?? asked ?? 'main';
      return {
        revision,
        fetch: async ({ path, mostBytes }, { target, onProgress, signal: stop }) => {
          const part = `${target}.part`;
          try {
            // Without a commit a part may be of another file than the rest would be.
            if (commitOf(response) === null) await rm(part, { force: true });
            await download({ url: addressOf(revision, path), part, mostBytes, onProgress, signal: stop }, await settings());
          } catch (error) {
            if (stop?.aborted === true) throw error;
            if (error instanceof DownloadError && error.status === 404) return false;
            if (error instanceof DownloadError && /at most|more than it declared/u.test(messageOf(error))) throw incompatible(model, `${path}: ${messageOf(error)}.`);
            throw sourceFailure(model, `${path} could not be fetched from the hub (${inWords(error)})`, error);
          }
          await rename(part, target);
          return true;
        },
      };
    },
  };

  async function ask(url: string): Promise<HttpResponse> {
    const { http } = await settings();
    const signal = AbortSignal.timeout(probeMs);
    const response = await http(url, { signal });
    // The file itself is fetched like the others, which bound its length; of this answer only the head is read.
    for await (const chunk of response.body) if (chunk.length > 0) break;
    return response;
  }
}

/** The hub says the commit that a branch stands for. */
function commitOf(response: HttpResponse): string | null {
  const commit = response.header('x-repo-commit');
  return commit !== null && /^[0-9a-f]{7,64}$/u.test(commit) ? commit : null;
}
