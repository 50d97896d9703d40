/**
 * The model store: one folder per model, filled from sources, verified before use.
 *
 * A model is put together in a folder of its own beside the others (`.fetching/`), verified there, flushed, and takes its
 * place by a rename. So nobody sees half a model, also after a crash, and two processes that fetch at once end with one
 * whole model. Parts of downloads stay in `.fetching/` until the model is whole, so that the next try goes on from them.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ColloquyError, fail } from '#schemas/failure';
import type { ModelName } from '#schemas/model';
import { messageOf, systemErrorCode } from '../files/system-error.ts';
import { asDiskFull } from '../files/write-atomically.ts';
import { catalogue as productCatalogue, isFetched, type CatalogueEntry, type CatalogueFile } from './catalogue.ts';
import { copyModelFile } from './copy-model-file.ts';
import { withFetchLock } from './fetch-lock.ts';
import { checkFile } from './file-sum.ts';
import { flushFolder } from './flush-folder.ts';
import type { ModelSource } from './model-source.ts';
import type { FetchProgress, ModelFolder, ModelStore } from './model-store.ts';
import { writeOwnFile } from './own-files.ts';
import { fileStates, isVerified, readStamp, removeStamp, writeStamp } from './verified-folder.ts';

export interface ModelCacheOptions {
  /** Where models are kept; made when it is not there. */
  readonly folder: string;
  /** Asked in this order. */
  readonly sources: readonly ModelSource[];
  /** Entries by the model's name. */
  readonly catalogue?: Readonly<Partial<Record<ModelName, CatalogueEntry>>>;
}

export function createModelCache({ folder, sources, catalogue = productCatalogue }: ModelCacheOptions): ModelStore {
  const running = new Map<ModelName, Promise<ModelFolder>>();
  const pathOf = (model: ModelName): string => join(folder, folderNameOf(model));
  const entryOf = (model: ModelName): CatalogueEntry => {
    const entry = catalogue[model];
    if (entry === undefined) throw new Error(`The catalogue has no ${model}.`);
    return entry;
  };

  async function find(model: ModelName): Promise<ModelFolder | null> {
    return (await isVerified(pathOf(model), entryOf(model))) ? { model, path: pathOf(model) } : null;
  }

  async function getAlone(model: ModelName, onProgress?: (progress: FetchProgress) => void, signal?: AbortSignal): Promise<ModelFolder> {
    const fetching = join(folder, '.fetching', folderNameOf(model));
    try {
      await mkdir(fetching, { recursive: true });
      return await withFetchLock(
        `${fetching}.lock`,
        async () => {
          const found = await find(model);
          if (found !== null) return found;
          await mkdir(fetching, { recursive: true });
          await removeLeftovers(fetching);
          const assembly = { model, entry: entryOf(model), place: pathOf(model), fetching, onProgress, signal };
          await assemble(assembly, sources);
          await rm(fetching, { recursive: true, force: true });
          return { model, path: pathOf(model) };
        },
        { signal },
      );
    } catch (error) {
      if (signal?.aborted === true) throw stopped(model, error);
      throw asDiskFull(error, fetching);
    }
  }

  return {
    find,
    get: async (model, onProgress, signal) => {
      const found = await find(model);
      if (found !== null) return found;
      const fetching = running.get(model) ?? getAlone(model, onProgress, signal).finally(() => running.delete(model));
      running.set(model, fetching);
      return fetching;
    },
    verify: async (model) => {
      const states = [...(await fileStates(pathOf(model), entryOf(model))).values()];
      if (states.includes('damaged')) {
        await removeStamp(pathOf(model));
        return 'damaged';
      }
      return states.includes('missing') ? 'missing' : 'good';
    },
    sourceOf: async (model) => ((await find(model)) === null ? null : ((await readStamp(pathOf(model)))?.source ?? null)),
    entryOf: (model) => Promise.resolve(catalogue[model] ?? null),
    hubModels: () => Promise.resolve([]),
  };
}

interface Assembly {
  readonly model: ModelName;
  readonly entry: CatalogueEntry;
  /** Where the model will stand. */
  readonly place: string;
  readonly fetching: string;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

async function assemble(assembly: Assembly, sources: readonly ModelSource[]): Promise<void> {
  const { entry, place, fetching } = assembly;
  const staging = join(fetching, `staging-${randomUUID()}`);
  await mkdir(staging);

  // 1. What is here and good is kept.
  const states = await fileStates(place, entry);
  const kept = entry.files.filter((file) => states.get(file) === 'good');
  for (const file of kept) await copyModelFile(join(place, file.path), join(staging, file.path));

  // 2. Sources bring the rest, except what Colloquy has itself.
  const missing = entry.files.filter((file) => !kept.includes(file));
  const fetched = missing.filter(isFetched);
  const source = fetched.length === 0 ? ((await readStamp(place))?.source ?? null) : await bringFromAny(assembly, fetched, staging, sources);
  for (const file of missing) if (!isFetched(file)) await writeOwnFile(staging, file);

  // 3. Nothing takes its place that was not read back and compared.
  for (const file of missing) {
    if ((await checkFile(join(staging, file.path), file)) !== 'good') throw notAsCatalogued(assembly.model, file);
  }
  await writeStamp(staging, entry, source);
  await flushFolder(staging);
  await putInPlace(staging, place, fetching);
}

/** The name of the source that brought all of the files. */
async function bringFromAny(assembly: Assembly, files: readonly CatalogueFile[], target: string, sources: readonly ModelSource[]): Promise<string> {
  const { model, entry, fetching, onProgress, signal } = assembly;
  const answers: string[] = [];
  for (const source of sources) {
    signal?.throwIfAborted();
    const report = onProgress && ((receivedBytes: number, totalBytes: number) => { onProgress({ model, receivedBytes, totalBytes, source: source.name }); });
    try {
      if (await source.bring({ model, entry, files, target, partsFolder: fetching, onProgress: report, signal })) return source.name;
      answers.push(`${source.name}: does not carry this model`);
    } catch (error) {
      if (endsTheSearch(error)) throw error;
      answers.push(`${source.name}: ${error instanceof ColloquyError ? error.failure.cause : messageOf(error)}`);
    }
  }
  throw fail('model_download_failed', {
    effect: `The model ${model} is not here (${entry.name}: ${entry.purpose})`,
    cause: answers.length === 0 ? 'There is no source to get it from.' : `No source brought it. ${answers.join('; ')}.`,
    tip: 'Check the network and try again, or put the model files into a folder and name it by models.folder in the config or by COLLOQUY_MODELS.',
  });
}

/** A full disk or a stop would meet every other source too. */
function endsTheSearch(error: unknown): boolean {
  if (error instanceof ColloquyError) return error.failure.code !== 'model_download_failed';
  const code = systemErrorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'ABORT_ERR';
}

async function putInPlace(staging: string, place: string, fetching: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    // A folder is not renamed over one that has files: what stood there steps aside first.
    await renameIfThere(place, join(fetching, `replaced-${randomUUID()}`));
    try {
      await rename(staging, place);
      break;
    } catch (error) {
      // Another process put its own there in between, as whole as ours.
      if (attempt === 3 || !['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(systemErrorCode(error) ?? '')) throw error;
    }
  }
  await flushFolder(dirname(place), { deep: false });
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/** What a killed run left, except the parts of downloads. */
async function removeLeftovers(fetching: string): Promise<void> {
  for (const name of await readdir(fetching)) {
    if (/^(staging|replaced)-/.test(name)) await rm(join(fetching, name), { recursive: true, force: true });
  }
}

function notAsCatalogued(model: ModelName, file: CatalogueFile): ColloquyError {
  return fail('model_damaged', {
    effect: `The model ${model} cannot be used.`,
    cause: `${file.path} is not the file that the catalogue names.`,
    tip: 'Install Colloquy again: a file of its own or of its dependencies is not as it was published.',
  });
}

function stopped(model: ModelName, cause: unknown): ColloquyError {
  return fail(
    'stopped',
    { effect: `The model ${model} was not fetched to the end.`, cause: 'Colloquy was asked to stop.', tip: 'What was received is kept; the next run goes on from there.' },
    { cause },
  );
}

/** One folder for each model, whatever is in its name: `owner/name@revision` → `owner--name@revision`. */
export function folderNameOf(model: ModelName): string {
  return model.replace('/', '--');
}
