/** An embedder without a model, for tests. */
import type { SentenceEmbedder } from '../../embeddings/sentence-embedder.ts';

export interface CountingEmbedder extends SentenceEmbedder {
  /** Every text that was embedded. */
  readonly texts: string[];
}

/** An embedder without a model: words that begin alike are near. It keeps what it is asked. */
export function prefixEmbedder(languages: readonly string[] = ['en']): CountingEmbedder {
  const [dimensions, letters] = [64, 4];
  const texts: string[] = [];
  return {
    id: 'prefixes',
    languages,
    texts,
    embed: (asked) => {
      texts.push(...asked);
      return Promise.resolve(asked.map((text) => {
        const vector = new Float32Array(dimensions);
        for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) vector[hash(word.slice(0, letters)) % dimensions]! += 1;
        const length = Math.hypot(...vector) || 1;
        return vector.map((value) => value / length);
      }));
    },
    close: () => Promise.resolve(),
  };
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + character.codePointAt(0)!) % 100_003;
  return value;
}
