/** What is known of every model, those of the hub that the user named among them: for `models list` and `models verify`. */
import { modelIds, type ModelName } from '#schemas/model';
import type { CatalogueEntry } from './catalogue.ts';
import type { ModelStore } from './model-store.ts';

export interface ModelSummary {
  readonly id: ModelName;
  readonly name: string;
  /** What it does, in a sentence. */
  readonly purpose: string;
  /** SPDX identifier; of a model of the hub, where to look. */
  readonly licence: string;
  readonly sizeBytes: number;
  readonly state: 'good' | 'missing' | 'damaged';
  /** `folder`, `hub`, `npm`, `crate`; null when it is not here or not known. */
  readonly source: string | null;
}

/** @param options.named Models of the config, which may never have been fetched. With `readAll` every file is read and compared (`models verify`); without, only what changed since it was (`models list`). */
export async function modelSummary(store: ModelStore, options: { readonly readAll?: boolean; readonly named?: readonly ModelName[] } = {}): Promise<ModelSummary[]> {
  const summary: ModelSummary[] = [];
  for (const id of new Set([...modelIds, ...(options.named ?? []), ...(await store.hubModels())])) {
    const { name, purpose, licence, files } = (await store.entryOf(id)) ?? neverFetched(id);
    const state = options.readAll === true ? await store.verify(id) : (await store.find(id)) === null ? 'missing' : 'good';
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
    summary.push({ id, name, purpose, licence, sizeBytes, state, source: state === 'good' ? await store.sourceOf(id) : null });
  }
  return summary;
}

/** Of a model of the hub nothing is known before it is fetched. */
function neverFetched(id: ModelName): Pick<CatalogueEntry, 'name' | 'purpose' | 'licence' | 'files'> {
  return { name: id, purpose: 'A model of the hub that your config names; never fetched.', licence: 'see hub', files: [] };
}
