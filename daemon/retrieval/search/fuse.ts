/** Pure: several rankings as one, by reciprocal rank (Cormack, Clarke & Büttcher 2009): no scores of different kinds are compared. */

export interface Ranking {
  /** The best first. */
  readonly documents: readonly number[];
  readonly weight: number;
}

export interface Fused {
  readonly document: number;
  readonly score: number;
}

/** The paper has 60; on AMI the first ranks deserve more (docs/evaluation.md). */
export const RANK_CONSTANT = 10;

export function fuse(rankings: readonly Ranking[], constant = RANK_CONSTANT): Fused[] {
  const scores = new Map<number, number>();
  for (const { documents, weight } of rankings) {
    for (const [rank, document] of documents.entries()) scores.set(document, (scores.get(document) ?? 0) + weight / (constant + rank + 1));
  }
  return [...scores].map(([document, score]) => ({ document, score })).sort((one, other) => other.score - one.score || one.document - other.document);
}
