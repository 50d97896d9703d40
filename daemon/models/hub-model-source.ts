/** Port: where a model of the hub that the user named can be had, when nothing is known of its files yet. */
import type { HubModelName } from '#schemas/model';
import type { HubModelFile } from './hub-model.ts';
import type { SourceName } from './model-source.ts';

export interface FetchFile {
  /** The file is written there; the folder of it exists. */
  readonly target: string;
  readonly onProgress?: ((receivedBytes: number, totalBytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface FoundHubModel {
  /** The commit that all files are of, as far as it is known. */
  readonly revision: string;
  /**
   * @returns false when the model has no such file.
   * @throws ColloquyError `model_download_failed`; `model_incompatible` when the file is larger than it may be.
   */
  fetch(file: HubModelFile, how: FetchFile): Promise<boolean>;
}

export interface HubModelSource {
  readonly name: SourceName;
  /**
   * @returns null when there is no such model here.
   * @throws ColloquyError `model_download_failed` with the source's own words: the next source is asked.
   */
  find(model: HubModelName, signal?: AbortSignal): Promise<FoundHubModel | null>;
}
