/**
 * Port: model store. Verified model files on this machine, fetched when they are not there.
 */
import type { HubModelName, ModelName } from '#schemas/model';
import type { CatalogueEntry } from './catalogue.ts';

/** A model's folder; every file of the catalogue entry is below it, verified. */
export interface ModelFolder {
  readonly model: ModelName;
  readonly path: string;
}

export interface FetchProgress {
  readonly model: ModelName;
  readonly receivedBytes: number;
  readonly totalBytes: number;
  /** `folder`, `hub`, `npm`, `crate`. */
  readonly source: string;
}

export interface ModelStore {
  /** The folder when all files are here and whole; null otherwise. Never downloads. */
  find(model: ModelName): Promise<ModelFolder | null>;
  /**
   * The folder, fetching what is missing from the sources in their order.
   * @throws ColloquyError `model_download_failed` with what each source said; `stopped` when the signal aborts.
   */
  get(model: ModelName, onProgress?: (progress: FetchProgress) => void, signal?: AbortSignal): Promise<ModelFolder>;
  /** Reads every file again and compares sums. */
  verify(model: ModelName): Promise<'good' | 'missing' | 'damaged'>;
  /** The source that brought the model that is here, as far as it is known; null when it is not here. */
  sourceOf(model: ModelName): Promise<string | null>;
  /** What is known of the model's files; null for one of the hub that was never fetched. */
  entryOf(model: ModelName): Promise<CatalogueEntry | null>;
  /** Models of the hub that were fetched at some time. */
  hubModels(): Promise<HubModelName[]>;
}
