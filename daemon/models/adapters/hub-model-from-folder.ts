/** A model of the hub in a folder of the user's: `owner/name/` as it is cloned, or the layout of the hub's own cache. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { copyModelFile } from '../copy-model-file.ts';
import { fileSize } from '../file-sum.ts';
import { incompatible, splitHubName } from '../hub-model.ts';
import type { HubModelSource } from '../hub-model-source.ts';
import { orNull } from './or-null.ts';

export function createHubModelFolder(folder: string): HubModelSource {
  return {
    name: 'folder',
    find: async (model) => {
      const { repository, revision } = splitHubName(model);
      const found = await firstWithConfig([{ path: join(folder, model) }, ...(await cachedSnapshots(folder, repository, revision))]);
      if (found === null) return null;
      return {
        revision: found.revision ?? revision ?? 'main',
        fetch: async ({ path, mostBytes }, { target, onProgress, signal }) => {
          signal?.throwIfAborted();
          const from = join(found.path, path);
          const sizeBytes = await fileSize(from);
          if (sizeBytes === null) return false;
          if (sizeBytes > mostBytes) throw incompatible(model, `${path} has ${sizeBytes} bytes, and at most ${mostBytes} are taken.`);
          await copyModelFile(from, target);
          onProgress?.(sizeBytes, sizeBytes);
          return true;
        },
      };
    },
  };
}

interface Place {
  readonly path: string;
  /** A commit, in the hub's cache. */
  readonly revision?: string;
}

/** `models--owner--name/snapshots/COMMIT`: that of the revision, of `main`, or the only one. */
async function cachedSnapshots(folder: string, repository: string, revision: string | null): Promise<Place[]> {
  const cached = join(folder, `models--${repository.replace('/', '--')}`);
  const wanted = revision ?? 'main';
  const named = (await readIfThere(join(cached, 'refs', wanted)))?.trim() ?? wanted;
  const all = await orNull(() => readdir(join(cached, 'snapshots')));
  const commits = (all ?? []).filter((commit) => /^[0-9a-f]{7,64}$/u.test(commit));
  const chosen = commits.includes(named) ? named : revision === null && commits.length === 1 ? commits[0] : undefined;
  return chosen === undefined ? [] : [{ path: join(cached, 'snapshots', chosen), revision: chosen }];
}

async function firstWithConfig(places: readonly Place[]): Promise<Place | null> {
  for (const place of places) {
    if ((await orNull(() => stat(join(place.path, 'config.json'))))?.isFile() === true) return place;
  }
  return null;
}

function readIfThere(path: string): Promise<string | null> {
  return orNull(() => readFile(path, 'utf8'));
}
