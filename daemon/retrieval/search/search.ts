/** The way of a question through the index: scope, two rankings, one order, what is really about it, extracts. */
import type { SentenceEmbedder } from '../../embeddings/sentence-embedder.ts';
import type { Db as FactsDb } from '../../graph/facts/database.ts';
import { languageOf } from '../../minutes/language/script.ts';
import type { Db } from '../index/database.ts';
import { askedWords } from '../index/index-words.ts';
import type { Extract, SearchAnswer, SearchRequest } from '../retrieval.ts';
import type { Near, VectorStore } from '../vectors/vector-store.ts';
import { buildExtract } from './build-extract.ts';
import { createDocumentReader } from './found-document.ts';
import { createFullText } from './full-text.ts';
import { fuse, type Fused } from './fuse.ts';
import { createGraphNeighbours } from './graph-neighbours.ts';
import { createGraphReach } from './graph-reach.ts';
import { isAbout } from './is-about.ts';
import { createSeen } from './near-duplicates.ts';
import { createScopes, type SearchScope } from './scope.ts';

export interface SearchParts {
  readonly index: Db;
  readonly facts: FactsDb;
  readonly vectors: VectorStore;
  /** Null: words alone. */
  readonly embedder: SentenceEmbedder | null;
}

/** How much each ranking counts; 0 leaves it out. */
export interface SearchWeights {
  readonly words: number;
  readonly meaning: number;
}

export const searchWeights: SearchWeights = { words: 1, meaning: 1 };

const defaultLimit = 10;
const mostExtracts = 100;
/** Of each ranking, for each extract that is wanted: near-duplicates and what is not about it fall away. */
const candidatesPerExtract = 10;

export type Search = (request: SearchRequest) => Promise<Omit<SearchAnswer, 'unread'> & { readonly unembedded: number }>;

/** @param weights Other ones are for measuring. */
export function createSearch({ index, facts, vectors, embedder }: SearchParts, weights: SearchWeights = searchWeights): Search {
  const [fullText, scopeOf, read] = [createFullText(index), createScopes(index, createGraphReach(facts)), createDocumentReader(index)];

  const nearest = async (text: string, scope: SearchScope, limit: number): Promise<Near[]> => {
    if (!understands(embedder, text) || weights.meaning === 0) return [];
    const [vector] = await embedder.embed([text]);
    return vectors.nearest(vector!, embedder.id, scope.documents, limit);
  };
  const extractsOf = (request: SearchRequest, ranked: readonly Fused[], scope: SearchScope): Extract[] => {
    const [graph, seen, limit] = [createGraphNeighbours(facts), createSeen(), limitOf(request)];
    const built: (Extract & { readonly isByAsked: boolean })[] = [];
    for (const { document, score } of ranked) {
      if (built.length >= limit * (scope.spoken === null ? 1 : 2)) break;
      const found = read(document);
      const made = found === null ? null : buildExtract(found, { question: request.text, graph, spoken: scope.spoken });
      if (made !== null && seen.isNews({ ...made.extract, language: found!.language })) built.push({ ...made.extract, score, isByAsked: made.isByAsked });
    }
    // What the asked person says comes before what is said beside them.
    return built.toSorted((one, other) => Number(other.isByAsked) - Number(one.isByAsked)).slice(0, limit).map(({ isByAsked: _, ...extract }) => extract);
  };

  return async (request) => {
    const limit = limitOf(request) * candidatesPerExtract;
    const words = askedWords(request.text);
    const scope = scopeOf(request);
    const near = words.length === 0 ? [] : await nearest(request.text, scope, limit);
    const fused = fuse([
      { documents: weights.words === 0 ? [] : fullText.find(words, scope.documents, limit), weight: weights.words },
      { documents: near.map(({ document }) => document), weight: weights.meaning },
    ]);
    const coverage = fullText.coverage(words, fused.map(({ document }) => document));
    const cosines = new Map(near.map(({ document, cosine }) => [document, cosine]));
    const about = fused.filter(({ document }) => isAbout({ coverage: coverage.get(document)!, cosine: cosines.get(document) ?? null }));
    const asksMeaning = understands(embedder, request.text);
    return {
      extracts: extractsOf(request, about, scope),
      by: asksMeaning ? 'words and meaning' : 'words',
      unembedded: asksMeaning ? vectors.pendingNumbers(embedder.id, embedder.languages).filter((document) => scope.documents === null || scope.documents.has(document)).length : 0,
    };
  };
}

function understands(embedder: SentenceEmbedder | null, text: string): embedder is SentenceEmbedder {
  return embedder !== null && embedder.languages.includes(languageOf(text, 'en'));
}

function limitOf({ limit = defaultLimit }: SearchRequest): number {
  return Math.min(Math.max(1, Math.trunc(limit)), mostExtracts);
}
