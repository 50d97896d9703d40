/**
 * Models of the hub that the user names. Nobody has published their sums, so the first fetch is trusted, and what was fetched then is
 * written down (`owner--name.sums.json`, beside the folders). From then on such a model is an entry of a catalogue like any other: verified before use, fetched
 * again when it is damaged, and refused when it is not what was trusted.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ColloquyError, fail } from '#schemas/failure';
import { hubModelNameSchema, type HubModelName } from '#schemas/model';
import { messageOf, systemErrorCode } from '../files/system-error.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { withFetchLock } from './fetch-lock.ts';
import { hashFile } from '../files/hash-file.ts';
import { fileSize } from './file-sum.ts';
import { hubModelFiles, incompatible, requireCompatible, splitHubName } from './hub-model.ts';
import type { FoundHubModel, HubModelSource } from './hub-model-source.ts';
import { folderNameOf } from './model-cache.ts';
import type { FetchProgress } from './model-store.ts';

const sumsSchema = z.object({
  model: hubModelNameSchema,
  /** Commit of the hub, as far as it is known. */
  revision: z.string(),
  files: z.array(z.object({ path: z.enum(hubModelFiles.map(({ path }) => path) as [string, ...string[]]), sizeBytes: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })).length(hubModelFiles.length),
});
type Sums = z.infer<typeof sumsSchema>;

export interface TrustOptions {
  /** Where models are kept. */
  readonly folder: string;
  /** Asked in this order. */
  readonly sources: readonly HubModelSource[];
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What was trusted of the model before; null when it never was. */
export async function trustedEntry(folder: string, model: HubModelName): Promise<CatalogueEntry | null> {
  const sums = await readSums(sumsPath(folder, model));
  return sums?.model === model ? entryOf(sums) : null;
}

/** The models that were ever trusted. */
export async function trustedModels(folder: string): Promise<HubModelName[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const found = await Promise.all(names.filter((name) => name.endsWith('.sums.json')).sort().map((name) => readSums(join(folder, name))));
  return found.flatMap((sums) => (sums === null ? [] : [sums.model]));
}

/**
 * Fetches the model for the first time, checks that it can be run, and writes its sums down. `use` puts the files in place while they are there.
 * @throws ColloquyError `model_incompatible`; `model_download_failed` with what each source said.
 */
export async function trustFirstFetch(model: HubModelName, { folder, sources, onProgress, signal }: TrustOptions, use: (entry: CatalogueEntry, files: string, source: string) => Promise<void>): Promise<void> {
  const first = join(folder, '.fetching', `${folderNameOf(model)}.first`);
  await mkdir(dirname(first), { recursive: true });
  await withFetchLock(`${first}.lock`, async () => {
    if ((await trustedEntry(folder, model)) !== null) return;
    const { source, found } = await findAnywhere(model, sources, signal);
    const place = join(first, found.revision.replaceAll(/[^\w.-]/gu, '-'));
    await mkdir(join(place, 'onnx'), { recursive: true });
    const sums = await fetchAll(model, found, place, { source, onProgress, signal }).catch(async (error: unknown) => {
      // What cannot be run is not kept; parts of what could not be fetched are.
      if (error instanceof ColloquyError && error.failure.code === 'model_incompatible') await rm(first, { recursive: true, force: true });
      throw error;
    });
    await writeAtomically(sumsPath(folder, model), `${JSON.stringify(sums, null, 2)}\n`);
    await use(entryOf(sums), place, source);
    await rm(first, { recursive: true, force: true });
  }, { signal });
}

async function findAnywhere(model: HubModelName, sources: readonly HubModelSource[], signal?: AbortSignal): Promise<{ source: HubModelSource['name']; found: FoundHubModel }> {
  const answers: string[] = [];
  for (const source of sources) {
    try {
      const found = await source.find(model, signal);
      if (found !== null) return { source: source.name, found };
      answers.push(`${source.name}: has no such model that everybody may read`);
    } catch (error) {
      if (!(error instanceof ColloquyError) || error.failure.code !== 'model_download_failed') throw error;
      answers.push(`${source.name}: ${error.failure.cause}`);
    }
  }
  throw fail('model_download_failed', {
    effect: `The model ${model}, which the config or the command names, is not here.`,
    cause: `No source brought it. ${answers.join('; ')}.`,
    tip: 'Check its name and the network, or put its files into a folder owner/name below the one that models.folder or COLLOQUY_MODELS names.',
  });
}

async function fetchAll(model: HubModelName, found: FoundHubModel, place: string, { source, onProgress, signal }: { source: string } & Pick<TrustOptions, 'onProgress' | 'signal'>): Promise<Sums> {
  const files: Sums['files'] = [];
  let finishedBytes = 0;
  for (const file of hubModelFiles) {
    const target = join(place, file.path);
    const report = (receivedBytes: number, totalBytes: number): void => onProgress?.({ model, receivedBytes: finishedBytes + receivedBytes, totalBytes: finishedBytes + totalBytes, source });
    if (!(await found.fetch(file, { target, onProgress: report, signal }))) throw incompatible(model, `It has no file ${file.path}.`);
    const sizeBytes = (await fileSize(target)) ?? 0;
    if (sizeBytes === 0) throw incompatible(model, `${file.path} is empty.`);
    if (file.path.endsWith('.json')) requireCompatible(model, { path: file.path, text: await readFile(target, 'utf8') }, await readFile(join(place, 'config.json'), 'utf8'));
    files.push({ path: file.path, sizeBytes, sha256: (await hashFile(target, 'sha256')).toString('hex') });
    finishedBytes += sizeBytes;
  }
  return { model, revision: found.revision, files };
}

function entryOf({ model, revision, files }: Sums): CatalogueEntry {
  const { repository } = splitHubName(model);
  const paths = Object.fromEntries(files.map(({ path }) => [path, path]));
  return {
    name: model,
    purpose: 'Transcribes; a model of the hub that you named.',
    licence: 'see hub',
    files: files.map(({ path, sizeBytes, sha256 }) => ({ path, sizeBytes, sha256 })),
    origins: [{ source: 'hub', repository, revision, paths }],
  };
}

/** Null when there are none; what cannot be understood is no reason to trust anew in silence. */
async function readSums(path: string): Promise<Sums | null> {
  try {
    return sumsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw fail('model_damaged', { effect: 'A model of the hub cannot be used.', cause: `Its sums in ${path} cannot be read (${messageOf(error).split('\n')[0] ?? ''}).`, tip: 'Delete that file to trust the model anew at the next fetch.' }, { cause: error });
  }
}

function sumsPath(folder: string, model: HubModelName): string {
  return join(folder, `${folderNameOf(model)}.sums.json`);
}
