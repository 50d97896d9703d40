/** What is decided in the same words again, long after, is one decision. Pure. */
import type { Decision } from '#schemas/minutes';
import { boundedEvidence } from '../language/bounded-evidence.ts';

/** In order of the first; as sure as the surest of them, and citing where it was said first and last. */
export function joinIdentical(decisions: readonly Decision[]): Decision[] {
  const joined = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = `${decision.status} ${decision.text.toLowerCase()}`;
    const before = joined.get(key);
    joined.set(key, before === undefined ? decision : {
      ...before,
      citations: [...boundedEvidence([...new Set([...before.citations, ...decision.citations])])],
      confidence: Math.max(before.confidence, decision.confidence),
      ...(before.cues === undefined ? {} : { cues: [...new Set([...before.cues, ...(decision.cues ?? [])])] }),
    });
  }
  return [...joined.values()];
}
