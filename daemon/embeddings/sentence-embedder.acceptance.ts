/** What every sentence embedder does. An adapter's test is a set-up plus one call. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cosine, type SentenceEmbedder } from './sentence-embedder.ts';

export function sentenceEmbedderAcceptance(name: string, open: () => Promise<SentenceEmbedder>): void {
  describe(`sentence embedder: ${name}`, () => {
    let embedder: SentenceEmbedder;
    beforeAll(async () => {
      embedder = await open();
    });
    afterAll(() => embedder.close());

    it('gives one vector of length 1 for each text, in order', async () => {
      const vectors = await embedder.embed(['We keep the old reader.', '', 'x'.repeat(5000)]);
      expect(vectors).toHaveLength(3);
      for (const vector of vectors) expect(cosine(vector, vector)).toBeCloseTo(1, 3);
      expect(await embedder.embed([])).toEqual([]);
    });
    it('gives the same vector for a text whatever it is embedded with', async () => {
      const [alone] = await embedder.embed(['We keep the old reader.']);
      const [together] = await embedder.embed(['We keep the old reader.', 'The quarterly budget review has been moved to a later date in the spring.']);
      expect(cosine(alone!, together!)).toBeGreaterThan(0.97);
    });
    it('finds a paraphrase nearer than another subject', async () => {
      const [said, paraphrase, other] = await embedder.embed(['We keep the old reader for now.', 'The team retains the previous reader.', 'Lunch is at noon.']);
      expect(cosine(said!, paraphrase!)).toBeGreaterThan(cosine(said!, other!) + 0.2);
    });
  });
}
