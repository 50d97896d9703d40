/** Repositories of GitHub into the graph, one after the other: each as far as it goes, and the next one all the same. */
import { ColloquyError, type Failure } from '#schemas/failure';
import type { BackfillProgress } from '../graph/github/backfill/backfill.ts';
import type { Graph } from '../graph/graph.ts';
import type { GithubApi } from '../graph/github/backfill/github-api.ts';

export interface BackfilledRepository {
  readonly repository: string;
  readonly changed: number;
  readonly failure: Failure | null;
}

/** These hold for every repository: the others need not be tried. */
const forAll: readonly Failure['code'][] = ['github_limited', 'github_unreachable', 'stopped'];

export async function backfillGithub(graph: Pick<Graph, 'backfill'>, api: GithubApi, repositories: readonly string[], onProgress: (progress: BackfillProgress) => void): Promise<BackfilledRepository[]> {
  const results: BackfilledRepository[] = [];
  for (const repository of repositories) {
    try {
      results.push({ ...(await graph.backfill(repository, api, onProgress)), failure: null });
    } catch (error) {
      if (!(error instanceof ColloquyError)) throw error;
      results.push({ repository, changed: 0, failure: error.failure });
      if (forAll.includes(error.failure.code)) break;
    }
  }
  return results;
}
