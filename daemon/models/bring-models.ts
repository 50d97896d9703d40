/** Several models at once. */
import { toFailure, type Failure } from '#schemas/failure';
import type { ModelName } from '#schemas/model';
import type { FetchProgress, ModelFolder, ModelStore } from './model-store.ts';

export interface BroughtModel {
  readonly model: ModelName;
  readonly folder: ModelFolder | null;
  /** Why it is not here. */
  readonly failure: Failure | null;
}

/** One after the other, each failure beside the others: a model that cannot be had does not keep the rest away. */
export async function bringModels(
  store: ModelStore,
  models: readonly ModelName[],
  onProgress?: (progress: FetchProgress) => void,
  signal?: AbortSignal,
): Promise<BroughtModel[]> {
  const brought: BroughtModel[] = [];
  for (const model of models) {
    try {
      brought.push({ model, folder: await store.get(model, onProgress, signal), failure: null });
    } catch (error) {
      brought.push({ model, folder: null, failure: toFailure(error) });
    }
    if (signal?.aborted === true) break;
  }
  return brought;
}
