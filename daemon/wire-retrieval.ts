/** A composition root for retrieval: the facts and the index of a data folder, the vault's notes, and the model when it is on this machine. */
import { existsSync } from 'node:fs';
import { ColloquyError } from '#schemas/failure';
import { createMiniLmEmbedder, miniLm } from './embeddings/adapters/minilm-embedder.ts';
import { openedWhenAsked } from './embeddings/opened-when-asked.ts';
import type { SentenceEmbedder } from './embeddings/sentence-embedder.ts';
import { openFacts } from './graph/facts/database.ts';
import type { ModelStore } from './models/model-store.ts';
import { readTexts } from './notes/adapters/vault-texts.ts';
import { createRetrieval } from './retrieval/create-retrieval.ts';
import { indexPath, openIndex } from './retrieval/index/database.ts';
import type { Retrieval } from './retrieval/retrieval.ts';

export interface RetrievalWiring {
  readonly dataFolder: string;
  /** Null: no notes. */
  readonly vaultFolder: string | null;
  /** Asked for the model that is here; nothing is fetched. */
  readonly models: Pick<ModelStore, 'find'>;
  /** Something that the user should know once. */
  readonly onNotice: (words: string) => void;
}

/** @throws ColloquyError `store_newer`, `store_damaged`, `store_unusable`, `disk_full`. */
export async function openRetrieval({ dataFolder, vaultFolder, models, onNotice }: RetrievalWiring): Promise<Retrieval> {
  return createRetrieval({
    facts: openFacts(dataFolder),
    index: openIndex(dataFolder),
    embedder: await findEmbedder(models, onNotice),
    notes: vaultFolder === null ? null : () => readTexts(vaultFolder),
    clock: () => performance.now(),
  });
}

/** After something was taken out of the graph: the words go from the index too, now and not with the next question. Answers how many meetings went. */
export async function forgetInIndex(dataFolder: string): Promise<number> {
  if (!existsSync(indexPath(dataFolder))) return 0;
  const retrieval = await openRetrieval({ dataFolder, vaultFolder: null, models: { find: () => Promise.resolve(null) }, onNotice: () => undefined });
  try {
    return await retrieval.forgetGone();
  } finally {
    await retrieval.close();
  }
}

/** The thread with the model is started at the first text: who only reads what is new needs none. */
async function findEmbedder(models: Pick<ModelStore, 'find'>, onNotice: (words: string) => void): Promise<SentenceEmbedder | null> {
  const found = await models.find('sentence-embedding');
  if (found === null) return null;
  return openedWhenAsked(miniLm, async () => {
    try {
      return await createMiniLmEmbedder({ modelFolder: found.path });
    } catch (error) {
      if (error instanceof ColloquyError) onNotice('The model for comparing sentences does not run here; what was said is found by its words alone, not by its meaning.');
      throw error;
    }
  });
}
