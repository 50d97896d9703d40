/**
 * Port: model source. A place from which a model's files can be had.
 *
 * Every adapter passes `model-source.acceptance.ts`.
 */
import type { ModelName } from '#schemas/model';
import type { CatalogueEntry, CatalogueFile } from './catalogue.ts';

export type SourceName = 'folder' | 'hub' | 'npm' | 'crate';

/** What is wanted of a source. */
export interface ModelOrder {
  readonly model: ModelName;
  readonly entry: CatalogueEntry;
  /** The files to bring: those of the entry that are fetched and not here yet. */
  readonly files: readonly CatalogueFile[];
  /** An existing folder; each file goes to its path below it. */
  readonly target: string;
  /** An existing folder on the same filesystem, kept between runs: for parts of downloads. */
  readonly partsFolder: string;
  /** Bytes received of those to receive; a resumed download begins where it stopped. */
  readonly onProgress?: ((receivedBytes: number, totalBytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ModelSource {
  readonly name: SourceName;
  /**
   * Brings every file of the order, each with the size and sum of the catalogue.
   *
   * @returns false when the source does not carry this model.
   * @throws ColloquyError `model_download_failed` with the source's own words as cause: the next source is asked.
   *   Anything else ends the search: a full disk and a stop would meet every source.
   */
  bring(order: ModelOrder): Promise<boolean>;
}
