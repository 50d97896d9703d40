/** The way of a question through the index: scope, two rankings, one order, what is really about it, extracts. */
import { ColloquyError } from '#schemas/failure';
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
import { fuse, type Fused, RANK_CONSTANT } from './fuse.ts';
import { createGraphNeighbours } from './graph-neighbours.ts';
import { createGraphReach } from './graph-reach.ts';
import { FIRST_OF_RANKING, isAbout, isRelated, type Likeness } from './is-about.ts';
import { createSeen } from './near-duplicates.ts';
import { createScopes, type SearchScope } from './scope.ts';

export interface SearchParts {
  readonly index: Db;
  readonly facts: FactsDb;
  readonly vectors: VectorStore;
  /** Null: words alone. */
  readonly embedder: SentenceEmbedder | null;
}

/** What is measured and set by figures (docs/evaluation.md). */
export interface SearchTuning {
  /** How much each ranking counts; 0 leaves it out. */
  readonly words: number;
  readonly meaning: number;
  readonly rankConstant: number;
  /** Whether one document shows that it was spoken of at all. */
  readonly isAbout: (likeness: Likeness) => boolean;
  /** Which documents are then shown. */
  readonly isRelated: (likeness: Likeness) => boolean;
}

export const searchTuning: SearchTuning = { words: 2, meaning: 1, rankConstant: RANK_CONSTANT, isAbout, isRelated };

const defaultLimit = 10;
const mostExtracts = 100;
const mostClosest = 3;
/** Of each ranking, for each extract that is wanted: near-duplicates and what is not about it fall away. */
const candidatesPerExtract = 10;

export type Search = (request: SearchRequest) => Promise<Omit<SearchAnswer, 'unread'> & { readonly unembedded: number }>;

/** @param tuning Another one is for measuring. */
export function createSearch({ index, facts, vectors, embedder }: SearchParts, tuning: SearchTuning = searchTuning): Search {
  const [fullText, scopeOf, read, neighbours] = [createFullText(index), createScopes(index, createGraphReach(facts)), createDocumentReader(index), createGraphNeighbours(facts)];

  /** Null where no model understands the question, or it has stopped: words alone then. */
  const nearest = async (text: string, scope: SearchScope, limit: number): Promise<Near[] | null> => {
    if (!understands(embedder, text) || tuning.meaning === 0) return null;
    try {
      const [vector] = await embedder.embed([text]);
      return vectors.nearest(vector!, embedder.id, scope.documents, limit);
    } catch (error) {
      if (!(error instanceof ColloquyError)) throw error;
      return null;
    }
  };
  const extractsOf = (request: SearchRequest, ranked: readonly Fused[], scope: SearchScope): Extract[] => {
    const [graph, seen, limit] = [neighbours(), createSeen(), limitOf(request)];
    const built: { readonly extract: Extract; readonly isByAsked: boolean }[] = [];
    for (const { document, score } of ranked) {
      if (built.length >= limit * (scope.spoken === null ? 1 : 2)) break;
      const found = read(document);
      const made = found === null ? null : buildExtract(found, { question: request.text, graph, spoken: scope.spoken });
      if (made !== null && seen.isNews({ ...made.extract, language: found!.language })) built.push({ extract: { ...made.extract, score }, isByAsked: made.isByAsked });
    }
    // What the asked person says comes before what is said beside them.
    return built.toSorted((one, other) => Number(other.isByAsked) - Number(one.isByAsked)).slice(0, limit).map(({ extract }) => extract);
  };

  return async (request) => {
    const limit = limitOf(request) * candidatesPerExtract;
    const words = askedWords(request.text);
    const scope = scopeOf(request);
    const byMeaning = words.length === 0 ? null : await nearest(request.text, scope, limit);
    const near = byMeaning ?? [];
    const rankings = [
      { documents: tuning.words === 0 ? [] : fullText.find(words, scope.documents, limit), weight: tuning.words },
      { documents: near.map(({ document }) => document), weight: tuning.meaning },
    ];
    const fused = fuse(rankings, tuning.rankConstant);
    const coverage = fullText.coverage(words, fused.map(({ document }) => document));
    const cosines = new Map(near.map(({ document, cosine }) => [document, cosine]));
    const first = rankings.map(({ documents }) => new Set(documents.slice(0, FIRST_OF_RANKING)));
    const likeness = ({ document }: Fused): Likeness => ({
      coverage: coverage.get(document)!,
      cosine: cosines.get(document) ?? null,
      isFirstInBoth: first.every((documents) => documents.has(document)),
    });
    const wasSaid = fused.some((found) => tuning.isAbout(likeness(found)));
    const extracts = wasSaid ? extractsOf(request, fused.filter((found) => tuning.isRelated(likeness(found))), scope) : [];
    return {
      extracts,
      closest: extracts.length > 0 ? [] : extractsOf({ ...request, limit: mostClosest }, fused, scope),
      by: byMeaning !== null ? 'words and meaning' : 'words',
      unembedded: byMeaning !== null && embedder !== null ? vectors.countPending(embedder.id, embedder.languages, scope.documents) : 0,
    };
  };
}

function understands(embedder: SentenceEmbedder | null, text: string): embedder is SentenceEmbedder {
  return embedder?.languages.includes(languageOf(text, 'en')) === true;
}

function limitOf({ limit = defaultLimit }: SearchRequest): number {
  return Math.min(Math.max(1, Math.trunc(limit)), mostExtracts);
}
