/** Documents that hold words of a question, by BM25 (Robertson 1994, as FTS5 computes it), and how much of the question each of them holds. */
import type { Db } from '../index/database.ts';
import type { AskedWord } from '../index/index-words.ts';
import type { Scope } from '../vectors/vector-store.ts';

export interface FullText {
  /** The best first. */
  find(words: readonly AskedWord[], scope: Scope, limit: number): number[];
  /**
   * How much of what is asked about a document names, 0 … 1: each word counts by how rare it is among all documents (inverse document
   * frequency), a word that no document has most of all.
   */
  coverage(words: readonly AskedWord[], documents: readonly number[]): ReadonlyMap<number, number>;
}

export function createFullText(db: Db): FullText {
  const select = db.prepare<[string], number>('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank').pluck();
  const selectBest = db.prepare<[string, number], number>('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?').pluck();
  const selectHolders = db.prepare<[string], number>('SELECT rowid FROM words WHERE words MATCH ?').pluck();
  const countAll = db.prepare<[], number>('SELECT count(*) FROM documents').pluck();

  return {
    find: (words, scope, limit) => {
      const any = words.flatMap(({ terms }) => terms).join(' OR ');
      if (any === '') return [];
      if (scope === null) return selectBest.all(any, limit);
      const found: number[] = [];
      for (const document of select.iterate(any)) {
        if (scope.has(document) && found.push(document) === limit) break;
      }
      return found;
    },
    coverage: (words, documents) => {
      const [total, among] = [countAll.get()!, new Set(documents)];
      const covered = new Map(documents.map((document) => [document, 0]));
      let whole = 0;
      for (const { terms, length, size } of words) {
        // To ask for the holders among some documents takes FTS5 longer than to give them all.
        const holders = terms.map((term) => selectHolders.all(term));
        const weight = size * inverseFrequency(Math.min(...holders.map((all) => all.length)), total);
        whole += weight;
        const matched = holders.map((all) => new Set(all.filter((document) => among.has(document))));
        for (const document of documents) covered.set(document, covered.get(document)! + weight * shareCovered(matched.map((some) => some.has(document)), length));
      }
      return new Map([...covered].map(([document, sum]) => [document, whole === 0 ? 0 : sum / whole]));
    },
  };
}

function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** Of a word's characters, those that stand in a term which is there. */
function shareCovered(isThere: readonly boolean[], length: number): number {
  const places = new Set<number>();
  for (const [at, there] of isThere.entries()) if (there) for (const place of [at, at + 1]) if (place < length) places.add(place);
  return places.size / length;
}
