/** Risks and blockers where they are said, in their speaker's words; what was noticed about each is weighed, and the probability is its confidence. */
import type { Risk } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import { containment, sharedCount } from '../language/words.ts';
import type { Weights } from '../weighing/weights.ts';
import { probability, shippedWeights } from '../weighing/weights.ts';
import type { RiskCandidate } from './find-risks.ts';
import { findRisks } from './find-risks.ts';

interface Found {
  readonly risk: Risk;
  readonly stems: ReadonlySet<string>;
}

/** Less likely ones are of no use even to somebody who wants all. */
const worthKeeping = 0.1;
/** Whoever says `the risk is …` or `I'm blocked on …` means it, however seldom the passages say it so. */
const leastWhenSure = 0.5;
/** How many earlier risks a repetition is looked for among; bounds the work of a long meeting. */
const recentRisks = 30;
const mostCitations = 24;

export function extractRisks(spoken: readonly Spoken[], weights: Weights = shippedWeights('risks')): Risk[] {
  const found: Found[] = [];
  for (const candidate of findRisks(spoken)) {
    const risk = toRisk(candidate, spoken, weights);
    if (risk.confidence < worthKeeping) continue;
    const { stems } = candidate;
    const from = Math.max(0, found.length - recentRisks);
    const same = found.findIndex((other, at) => at >= from && sharedCount(other.stems, stems) >= 2 && containment(other.stems, stems) >= 0.7);
    if (same < 0) found.push({ risk, stems });
    else found[same] = said(found[same]!, risk);
  }
  return found.map(({ risk }) => risk);
}

function toRisk({ text, kind, evidence, cues, features, isSure }: RiskCandidate, spoken: readonly Spoken[], weights: Weights): Risk {
  return {
    text,
    kind,
    citations: [...new Set(evidence.flatMap((index) => spoken[index]!.sentence.segmentIds))],
    confidence: Math.round(Math.min(0.95, Math.max(isSure ? leastWhenSure : 0, probability(weights, features))) * 100) / 100,
    cues: [...cues],
  };
}

function said(earlier: Found, again: Risk): Found {
  const { risk } = earlier;
  return {
    ...earlier,
    risk: {
      ...risk,
      // Said all day long, it need not cite each time.
      citations: risk.citations.length >= mostCitations ? risk.citations : [...new Set([...risk.citations, ...again.citations])],
      confidence: Math.min(0.95, Math.round((Math.max(risk.confidence, again.confidence) + 0.05) * 100) / 100),
      cues: [...new Set([...(risk.cues ?? []), ...(again.cues ?? []), 'said more than once'])],
    },
  };
}
