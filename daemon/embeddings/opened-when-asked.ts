/** A sentence embedder whose model is loaded at the first text that is embedded: who only reads words, or asks in another language, never waits for it. */
import type { SentenceEmbedder } from './sentence-embedder.ts';

/** @param open Called once; when it fails, every text fails as it did. */
export function openedWhenAsked({ id, languages }: Pick<SentenceEmbedder, 'id' | 'languages'>, open: () => Promise<SentenceEmbedder>): SentenceEmbedder {
  let opened: Promise<SentenceEmbedder> | null = null;
  return {
    id,
    languages,
    embed: async (texts) => (texts.length === 0 ? [] : (await (opened ??= open())).embed(texts)),
    close: async () => {
      // One that did not open has said so, and leaves nothing to close.
      await (await opened?.catch(() => null))?.close();
    },
  };
}
