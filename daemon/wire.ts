/**
 * The composition root of the main process: the only file there that names concrete adapters.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pino from 'pino';
import type { Config } from '#schemas/config';
import { ColloquyError, fail } from '#schemas/failure';
import type { RecordingId } from '#schemas/recording';
import type { ModelName } from '#schemas/model';
import { createEmbeddedDecoder } from './audio/adapters/embedded-decoder.ts';
import { createFfmpegDecoder } from './audio/adapters/ffmpeg-decoder.ts';
import { findFfmpeg } from './audio/adapters/find-ffmpeg.ts';
import type { AudioDecoder } from './audio/audio-decoder.ts';
import { createGitHistory } from './code/adapters/git-history.ts';
import { createOutlinerProcess } from './code/adapters/outliner-process.ts';
import type { CodeParts } from './code/touched-code-of.ts';
import type { Colloquy, Listener } from './colloquy.ts';
import { openedOnce } from './files/opened-once.ts';
import { createAnswerStore } from './jobs/answer-store.ts';
import { createSqliteQueue, isProcessAlive } from './jobs/adapters/sqlite-queue.ts';
import { openDatabase } from './jobs/database.ts';
import { createRecordingRegister } from './jobs/recording-register.ts';
import { createStageStore } from './jobs/stage-store.ts';
import type { ModelStore } from './models/model-store.ts';
import { startMinutesWorker } from './minutes-worker/start-minutes-worker.ts';
import { isNotePath } from './notes/adapters/vault-files.ts';
import { createChokidarFolders } from './recordings/adapters/chokidar-folders.ts';
import { startSpeechWorker } from './speech-worker/start-speech-worker.ts';
import { createStages } from './stages.ts';
import { openGraph } from './wire-graph.ts';
import { createPrompts } from './wire-language-model.ts';
import { modelStoreOf } from './wire-models.ts';
import { openRetrieval } from './wire-retrieval.ts';
import { voiceProfilesOf } from './wire-voices.ts';

export interface WireOptions {
  readonly dataFolder: string;
  readonly modelsFolder: string;
  readonly listener: Listener;
}

export function wire(config: Config, { dataFolder, modelsFolder, listener }: WireOptions): Colloquy {
  const db = openDatabase(dataFolder);
  const now = (): Date => new Date();
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: join(dataFolder, 'colloquy.log'), sync: false }));
  const models = modelStoreOf(config.models.folder, modelsFolder, listener.onNotice);
  const fetchModel = modelFetcher(models, listener);
  const speech = startSpeechWorker(({ model }, { signal }) => fetchModel(model, signal), listener.onNotice);
  const minutesWorker = startMinutesWorker();
  const register = createRecordingRegister(db, now);
  const decoder = openedOnce(() => chooseDecoder(config.speech.decoder));
  const prompts = createPrompts(config.languageModel, {
    answers: createAnswerStore(db, now),
    embeddingFolder: () => fetchModel('sentence-embedding'),
    environment: process.env,
    onNotice: listener.onNotice,
    log,
  });
  const code = codePartsOf(config.code, listener.onNotice);
  const graph = openedOnce(() => openGraph({ dataFolder, graph: config.graph, environment: process.env }));
  const retrieval = openedOnce(() => openRetrieval({ dataFolder, vaultFolder: config.vault.folder, models, onNotice: listener.onNotice }));
  const voices = voiceProfilesOf(dataFolder, now);
  const pcmPath = (id: RecordingId): string => join(dataFolder, 'audio', `${id}.wav`);

  return {
    config,
    dataFolder,
    modelsFolder,
    register,
    stages: createStageStore(db, now),
    queue: createSqliteQueue(db, { now, owner: process.pid, isAlive: isProcessAlive }),
    models,
    folders: createChokidarFolders(config.recordings),
    // Never by polling: a vault is too large for it, and is read again at each rescan anyway.
    noteFolders: createChokidarFolders({ settleMs: config.recordings.settleMs, pollMs: null, isWatched: isNotePath }),
    log,
    prompts,
    code,
    graph,
    retrieval,
    voices,
    decoderName: async () => (await decoder()).name,
    hasSegmentation: openedOnce((signal?: AbortSignal) => findSegmentation(() => fetchModel('segmentation', signal), listener)),
    spineStages: (target) =>
      createStages({
        config: { ...config, vault: { ...config.vault, folder: target.vaultFolder }, notes: { ...config.notes, template: target.template } },
        register,
        speech,
        minutesWorker,
        decoder,
        pcmPath,
        listener,
        code,
        prompts,
        graph,
        profiles: voices.existing,
      }),
    notify: listener.onNotice,
    dropAudio: (id) => rm(pcmPath(id), { force: true }),
    close: async () => {
      await prompts?.close();
      await (await retrieval.current())?.close();
      await (await graph.current())?.close();
      await speech.close();
      await minutesWorker.close();
      voices.close();
      db.close();
      log.flush();
    },
  };
}

function codePartsOf({ repositories, links }: Config['code'], onNotice: (words: string) => void): CodeParts | null {
  if (repositories.length === 0) return null;
  return { history: createGitHistory({ folders: repositories, environment: process.env, onNotice }), outliner: createOutlinerProcess(onNotice), links };
}

async function chooseDecoder(wanted: Config['speech']['decoder']): Promise<AudioDecoder> {
  const program = wanted === 'embedded' ? null : await findFfmpeg();
  if (program !== null) return createFfmpegDecoder({ program });
  if (wanted === 'ffmpeg') throw new Error('The config asks for ffmpeg (speech.decoder), and there is none on the PATH.');
  return createEmbeddedDecoder();
}

/** Answers where the model is. @throws ColloquyError `stopped`, or what the store throws. */
function modelFetcher(models: ModelStore, { onFetch }: Listener): (model: ModelName, signal?: AbortSignal) => Promise<string> {
  return async (model, signal) => {
    try {
      return (await models.get(model, onFetch, signal)).path;
    } catch (error) {
      if (signal?.aborted !== true) throw error;
      throw fail('stopped', { effect: `The model ${model} was not fetched whole; what came is kept.`, cause: 'The work was stopped.', tip: 'Run it again; the fetch goes on where it stopped.' }, { cause: error });
    }
  };
}

async function findSegmentation(fetch: () => Promise<unknown>, listener: Listener): Promise<boolean> {
  try {
    await fetch();
    return true;
  } catch (error) {
    if (!(error instanceof ColloquyError) || error.failure.code === 'stopped') throw error;
    listener.onNotice('The segmentation model is not to be had here; speakers are told apart by voice regions alone, which is less exact (colloquy doctor tells more).');
    return false;
  }
}
