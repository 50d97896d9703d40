/**
 * The daemon: what arrives in the recording folders is queued and becomes notes, until it is stopped.
 *
 * A recording is known by its content: a second name adds nothing, a new name of a recording whose old name is gone refreshes its note
 * (the link to play it may have changed), and new content under an old name takes over the old note (`recording-register.ts`).
 */
import PQueue from 'p-queue';
import { existsSync } from 'node:fs';
import { ColloquyError, fail, toFailure, type Failure } from '#schemas/failure';
import type { Job, StageProgress } from '#schemas/job';
import type { Colloquy } from '../colloquy.ts';
import { holdDataFolder } from '../jobs/database.ts';
import { startWork, type Work } from '../jobs/work-queue.ts';
import type { Processed } from '../pipeline.ts';
import type { FolderWatch } from '../recordings/recording-folder.ts';
import { identify } from './identify.ts';
import { type IndexKeeper, keepIndex } from './keep-index.ts';
import { processKnown } from './process.ts';

export interface WatchEvents {
  /** A recording was taken up. */
  arrived(path: string, news: 'added' | 'known'): void;
  progress(path: string, progress: StageProgress): void;
  done(path: string, processed: Processed): void;
  failed(path: string, failure: Failure): void;
  troubled(where: string, cause: string): void;
}

export interface Watching {
  /** Resolves when everything that has arrived until now is done. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws ColloquyError `store_locked` when another daemon works on the same data folder, `config_invalid` without folders. */
export async function watch(colloquy: Colloquy, events: WatchEvents): Promise<Watching> {
  const { config, queue, folders } = colloquy;
  checkFolders(config.recordings.folders);
  const hold = holdDataFolder(colloquy.dataFolder);
  const recovered = await queue.recover();
  if (recovered > 0) colloquy.log.info({ recovered }, 'jobs of a process that ended wait again');

  const index = indexOf(colloquy);
  const work = startWork({
    queue,
    concurrency: 1,
    run: (job, signal) => index.whileBusy(() => runJob(colloquy, job, signal, events)).finally(() => { index.wake({ notes: false }); }),
    onFailed: (job, failure) => {
      colloquy.log.warn({ path: job.path, failure }, 'a recording failed');
      events.failed(job.path, failure);
    },
  });
  // Identified one after the other: reading many large files at once only makes each slower.
  const arrivals = new PQueue({ concurrency: 1 });
  const watching = await folders.watch(config.recordings.folders, {
    arrived: (path) => void arrivals.add(() => takeUp(colloquy, path, work, events)),
    gone: (path) => {
      colloquy.register.lost(path);
    },
    troubled: (where, cause) => {
      colloquy.log.warn({ where, cause }, 'a folder cannot be watched');
      events.troubled(where, cause);
    },
  });
  work.wake();
  // What an earlier run left.
  index.wake({ notes: true });
  const notes = await watchNotes(colloquy, index);
  const rescan = setInterval(() => {
    void watching.rescan();
    void notes.rescan();
    // What other commands put into the graph.
    index.wake({ notes: false });
  }, config.recordings.rescanMs);

  return {
    idle: async () => {
      await arrivals.onIdle();
      await work.idle();
      await index.idle();
    },
    stop: async () => {
      clearInterval(rescan);
      await watching.close();
      await notes.close();
      arrivals.clear();
      await Promise.all([work.stop(), index.stop()]);
      hold.release();
    },
  };
}

function indexOf({ retrieval, log, notify }: Colloquy): IndexKeeper {
  return keepIndex({
    retrieval,
    onTrouble: (failure) => {
      log.warn({ failure }, 'the index of what was said waits');
      notify(`The index of what was said waits: ${failure.cause} ${failure.tip}`);
    },
  });
}

/** A vault of which the system tells nothing is looked through at each rescan all the same. */
function watchNotes({ noteFolders, config, log }: Colloquy, index: IndexKeeper): Promise<FolderWatch> {
  const wake = (): void => {
    index.wake({ notes: true });
  };
  return noteFolders.watch([config.vault.folder], {
    arrived: wake,
    gone: wake,
    troubled: (where, cause) => {
      log.warn({ where, cause }, 'the vault cannot be watched; its notes are looked through from time to time');
    },
  });
}

async function takeUp(colloquy: Colloquy, path: string, work: Work, events: WatchEvents): Promise<void> {
  const { queue } = colloquy;
  try {
    const recording = await identify(colloquy, path);
    const job = (await queue.list()).find((known) => known.recordingId === recording.id);
    const isRenamed = job?.state === 'done' && !existsSync(job.path);
    const news = await queue.add(recording.id, path, isRenamed ? { again: 'always' } : {});
    events.arrived(path, news);
    work.wake();
  } catch (error) {
    const failure = toFailure(error);
    // A file that changes while it is read is told again when it settles; one that is gone needs nothing.
    if (failure.code === 'recording_changed' || failure.code === 'recording_missing') return;
    colloquy.log.warn({ path, failure }, 'a recording could not be read');
    events.failed(path, failure);
  }
}

async function runJob(colloquy: Colloquy, job: Job, signal: AbortSignal, events: WatchEvents): Promise<Processed> {
  const path = colloquy.register.names(job.recordingId).find((name) => existsSync(name)) ?? job.path;
  const recording = await identify(colloquy, path, signal);
  if (recording.id !== job.recordingId) {
    throw fail('recording_changed', {
      effect: `${path} has other content than when it arrived; that content has its own place in the queue.`,
      cause: 'The file changed after it was queued.',
      tip: 'Nothing needs to be done.',
    });
  }
  const processed = await processKnown(colloquy, recording, {
    signal,
    onProgress: (progress) => {
      events.progress(path, progress);
    },
  });
  events.done(path, processed);
  return processed;
}

function checkFolders(folders: readonly string[]): void {
  if (folders.length > 0 && folders.some((folder) => existsSync(folder))) return;
  throw new ColloquyError({
    code: 'config_invalid',
    effect: 'Nothing is watched.',
    cause: folders.length === 0 ? 'The config names no recording folder.' : `No recording folder is there: ${folders.join(', ')}.`,
    tip: 'Name the folders that your recorder writes to under recordings.folders in the config.',
  });
}
