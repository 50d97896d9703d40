/** Gives documents their vectors, batch by batch; each batch is kept when it is done, so that what is stopped goes on where it stood. */
import type { SentenceEmbedder } from '../../embeddings/sentence-embedder.ts';
import type { Embedded, UpdateOptions } from '../retrieval.ts';
import { toBytes } from './quantise.ts';
import type { VectorStore } from './vector-store.ts';

/** About half a second of work: how long a stop, or the question that is embedded next, has to wait. */
const batchSize = 24;

export async function embedPending(store: VectorStore, embedder: SentenceEmbedder, { signal, onProgress }: UpdateOptions & { readonly onProgress?: (progress: Embedded) => void }): Promise<Embedded> {
  let embedded = 0;
  let left = store.countPending(embedder.id, embedder.languages, null);
  let below = Number.MAX_SAFE_INTEGER;
  while (left > 0 && signal?.aborted !== true) {
    const batch = store.pending(embedder.id, embedder.languages, { below, limit: batchSize });
    if (batch.length === 0) break;
    const vectors = await embedder.embed(batch.map(({ text }) => text));
    embedded += store.put(embedder.id, batch.map((document, at) => ({ ...document, ...toBytes(vectors[at]!) })));
    below = batch.at(-1)!.id;
    left = Math.max(0, left - batch.length);
    onProgress?.({ embedded, left });
  }
  return { embedded, left: store.countPending(embedder.id, embedder.languages, null) };
}
