/** The model store of the product: models of the catalogue, and those of the hub that the user names, under one roof. */
import { rename, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHubModelName, type HubModelName, type ModelName } from '#schemas/model';
import { catalogue, type CatalogueEntry } from './catalogue.ts';
import type { HubModelSource } from './hub-model-source.ts';
import { trustedEntry, trustedModels, trustFirstFetch } from './hub-models.ts';
import { createModelCache } from './model-cache.ts';
import type { ModelSource, SourceName } from './model-source.ts';
import type { ModelStore } from './model-store.ts';

export interface ModelFilesOptions {
  readonly folder: string;
  /** Of files whose sums are known. Asked in this order. */
  readonly sources: readonly ModelSource[];
  /** Of models of which only the name is known. Asked in this order. */
  readonly hubModelSources: readonly HubModelSource[];
}

export function createModelFiles({ folder, sources, hubModelSources }: ModelFilesOptions): ModelStore {
  const catalogued = createModelCache({ folder, sources });
  const named = join(folder, 'hub');
  const cacheOf = (model: HubModelName, entry: CatalogueEntry, from: readonly ModelSource[] = sources): ModelStore => createModelCache({ folder: named, sources: from, catalogue: { [model]: entry } });
  /** The store that has this model; null for one of the hub that was never fetched. */
  const storeOf = async (model: ModelName): Promise<ModelStore | null> => {
    if (!isHubModelName(model)) return catalogued;
    const entry = await trustedEntry(named, model);
    return entry === null ? null : cacheOf(model, entry);
  };

  return {
    find: async (model) => (await storeOf(model))?.find(model) ?? null,
    get: async (model, onProgress, signal) => {
      if (isHubModelName(model) && (await trustedEntry(named, model)) === null) {
        await trustFirstFetch(model, { folder: named, sources: hubModelSources, onProgress, signal }, async (entry, files, source) => {
          await cacheOf(model, entry, [movedFrom(files, source as SourceName)]).get(model, undefined, signal);
        });
      }
      return (await storeOf(model))!.get(model, onProgress, signal);
    },
    verify: async (model) => (await storeOf(model))?.verify(model) ?? 'missing',
    sourceOf: async (model) => (await storeOf(model))?.sourceOf(model) ?? null,
    entryOf: async (model) => (isHubModelName(model) ? trustedEntry(named, model) : catalogue[model]),
    hubModels: () => trustedModels(named),
  };
}

/** Files that were fetched a moment ago take their place; the cache reads them once more and compares. */
function movedFrom(files: string, name: SourceName): ModelSource {
  return {
    name,
    bring: async (order) => {
      for (const { path } of order.files) {
        await mkdir(dirname(join(order.target, path)), { recursive: true });
        await rename(join(files, path), join(order.target, path));
      }
      return true;
    },
  };
}
