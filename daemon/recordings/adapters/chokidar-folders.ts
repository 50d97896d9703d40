/**
 * Recording folders by chokidar: the system's events, or polling for network shares that have none.
 *
 * Events only say where to look; what a file looks like is read by `stat`, and `settle.ts` decides. A rescan goes the same way,
 * so a lost event (inotify's queue holds 16,384) costs time and no recording.
 */
import { watch as watchFiles } from 'chokidar';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { messageOf, systemErrorCode } from '../../files/system-error.ts';
import type { FolderEvents, FolderWatch, RecordingFolders } from '../recording-folder.ts';
import { isWatchedPath } from '../recording-names.ts';
import { createSettling } from '../settle.ts';

export interface ChokidarFoldersOptions {
  readonly settleMs: number;
  /** Milliseconds between looks, or null to use the system's events. */
  readonly pollMs: number | null;
  /** Of a path below a watched folder, with either slash. Default: recordings. */
  readonly isWatched?: (relative: string) => boolean;
}

export function createChokidarFolders(options: ChokidarFoldersOptions): RecordingFolders {
  return {
    watch: (folders, events) => startWatch(folders.map((folder) => resolve(folder)), events, options),
  };
}

async function startWatch(folders: readonly string[], events: FolderEvents, { settleMs, pollMs, isWatched = isWatchedPath }: ChokidarFoldersOptions): Promise<FolderWatch> {
  const settling = createSettling(settleMs);
  const isOurs = (path: string): boolean => folders.some((folder) => isWatched(relative(folder, path)));
  // Not even looked into: what tools keep there may be more than all the rest.
  const isHidden = (path: string): boolean => folders.every((folder) => /(?:^|[\\/])(?:\.|node_modules(?:[\\/]|$))/u.test(relative(folder, path)));
  const look = async (path: string): Promise<void> => {
    try {
      const found = await stat(path);
      if (found.isFile()) settling.see({ path, sizeBytes: found.size, modifiedMs: found.mtimeMs }, performance.now());
    } catch (error) {
      settling.lose(path);
      if (!isGone(error)) events.troubled(path, messageOf(error));
    }
  };

  const watcher = watchFiles([...folders], {
    ignored: (path, stats) => isHidden(path) || (stats?.isFile() === true && !isOurs(path)),
    // Links may lead in circles or out of the folder; what they point at is watched where it is.
    followSymlinks: false,
    ...(pollMs === null ? {} : { usePolling: true, interval: pollMs }),
  });
  const seen = (path: string): void => {
    if (isOurs(path)) void look(path);
  };
  watcher.on('add', seen).on('change', seen);
  watcher.on('unlink', (path) => {
    if (!isOurs(path)) return;
    settling.lose(path);
    events.gone(path);
  });
  watcher.on('error', (error) => {
    events.troubled(folders.join(', '), messageOf(error));
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));

  const timer = setInterval(
    () => {
      void Promise.all(settling.moving().map(look)).then(() => {
        for (const path of settling.settled(performance.now())) events.arrived(path);
      });
    },
    Math.max(50, Math.floor(settleMs / 4)),
  );
  return {
    rescan: async () => {
      for (const folder of folders) await lookBelow(folder, isOurs, look, events);
    },
    close: async () => {
      clearInterval(timer);
      await watcher.close();
    },
  };
}

async function lookBelow(
  folder: string,
  isOurs: (path: string) => boolean,
  look: (path: string) => Promise<void>,
  events: FolderEvents,
): Promise<void> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    events.troubled(folder, messageOf(error));
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) await lookBelow(path, isOurs, look, events);
    else if (entry.isFile() && isOurs(path)) await look(path);
  }
}

function isGone(error: unknown): boolean {
  const code = systemErrorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
