/** What is known of every model of the catalogue: for `models list` and `models verify`. */
import { modelIds, type ModelId } from '#schemas/model';
import { catalogue } from './catalogue.ts';
import type { ModelStore } from './model-store.ts';

export interface ModelSummary {
  readonly id: ModelId;
  readonly name: string;
  /** What it does, in a sentence. */
  readonly purpose: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly sizeBytes: number;
  readonly state: 'good' | 'missing' | 'damaged';
  /** `folder`, `hub`, `npm`, `crate`; null when it is not here or not known. */
  readonly source: string | null;
}

/** With `readAll` every file is read and compared (`models verify`); without, only what changed since it was (`models list`). */
export async function modelSummary(store: ModelStore, options: { readonly readAll?: boolean } = {}): Promise<ModelSummary[]> {
  const summary: ModelSummary[] = [];
  for (const id of modelIds) {
    const { name, purpose, licence, files } = catalogue[id];
    const state = options.readAll === true ? await store.verify(id) : (await store.find(id)) === null ? 'missing' : 'good';
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
    summary.push({ id, name, purpose, licence, sizeBytes, state, source: state === 'good' ? await store.sourceOf(id) : null });
  }
  return summary;
}
