/**
 * Port: model store. Verified model files on this machine, fetched when they are not there.
 */
import type { ModelId } from '#schemas/model';

/** A model's folder; every file of the catalogue entry is below it, verified. */
export interface ModelFolder {
  readonly model: ModelId;
  readonly path: string;
}

export interface FetchProgress {
  readonly model: ModelId;
  readonly receivedBytes: number;
  readonly totalBytes: number;
  /** `folder`, `hub`, `npm`, `crate`. */
  readonly source: string;
}

export interface ModelStore {
  /** The folder when all files are here and whole; null otherwise. Never downloads. */
  find(model: ModelId): Promise<ModelFolder | null>;
  /**
   * The folder, fetching what is missing from the sources in their order.
   * @throws ColloquyError `model_download_failed` with what each source said; `stopped` when the signal aborts.
   */
  get(model: ModelId, onProgress?: (progress: FetchProgress) => void, signal?: AbortSignal): Promise<ModelFolder>;
  /** Reads every file again and compares sums. */
  verify(model: ModelId): Promise<'good' | 'missing' | 'damaged'>;
  /** The source that brought the model that is here, as far as it is known; null when it is not here. */
  sourceOf(model: ModelId): Promise<string | null>;
}
