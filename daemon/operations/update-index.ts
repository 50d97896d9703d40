/** Brings the index of what was said up to date beside other work. An index that cannot be used keeps nothing else from being done: the next question says what is wrong with it. */
import { ColloquyError } from '#schemas/failure';
import type { Retrieval } from '../retrieval/retrieval.ts';

export interface IndexParts {
  readonly retrieval: () => Promise<Retrieval>;
  readonly notify: (words: string) => void;
}

/** What recordings say; with `notes`, the whole vault is read, too. */
export async function updateIndex({ retrieval, notify }: IndexParts, { notes, signal }: { readonly notes: boolean; readonly signal?: AbortSignal | undefined }): Promise<void> {
  try {
    const opened = await retrieval();
    await opened.update({ signal });
    if (notes) await opened.updateNotes({ signal });
  } catch (error) {
    if (!(error instanceof ColloquyError)) throw error;
    notify(`The index of what was said was not brought up to date: ${error.failure.cause} ${error.failure.tip}`);
  }
}
