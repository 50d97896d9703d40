/**
 * How sure an item of a long meeting is, from what the model and the rules say of it together. Rules are tuned on
 * passages that are full of items; in an hour of free talk the same words mean less, so there their word is weighed.
 * A meeting in which the rules are often sure speaks as they expect: the more it does, the more their word counts.
 */
import type { ConfidenceWeights } from './model.ts';
import { logistic } from '../weighing/logistic.ts';

/**
 * In a long meeting, items that a note should hold are at least this sure: cross-validated, seven of ten such actions
 * are right; of decisions the model alone makes none so sure (the reliability table is in the model file).
 */
export const longMeetingConfidence = 0.5;

export interface ItemEvidence {
  /** Smoothed probability where it is said (group-sentences.ts). */
  readonly support: number;
  /** Probability of its most probable sentence. */
  readonly head: number;
  /** The rules' own confidence; null where they found nothing. */
  readonly rule: number | null;
  /** Of a rule's item: `joined` with a candidate of the model, next to one that another item has (`beside`), or `alone`. */
  readonly meets: 'joined' | 'beside' | 'alone' | null;
  /** Items of this kind of which the rules are sure, per sentence of the meeting (`ruleDensity`). */
  readonly density: number;
}

const sureOfRule = 0.7;

export function ruleDensity(rules: readonly { readonly confidence: number }[], sentenceCount: number): number {
  return rules.filter(({ confidence }) => confidence >= sureOfRule).length / Math.max(1, sentenceCount);
}

export function confidenceFeatures({ support, head, rule, meets }: ItemEvidence): ReadonlyMap<string, number> {
  const features = new Map([
    ['support', Math.log(Math.max(1e-4, support))],
    ['head', Math.log(Math.max(1e-4, head))],
  ]);
  if (rule === null || meets === null) return features;
  const sure = Math.min(0.98, Math.max(0.02, rule));
  return features.set(`rule ${meets}`, 1).set('rule', Math.log(sure / (1 - sure)));
}

export function confidenceOf({ bias, weights, most, trust }: ConfidenceWeights, evidence: ItemEvidence): number {
  let odds = bias;
  for (const [name, value] of confidenceFeatures(evidence)) odds += (weights[name] ?? 0) * value;
  const together = Math.min(most, logistic(odds));
  const ruleShare = Math.min(1, Math.max(0, (evidence.density - trust.from) / (trust.to - trust.from)));
  return together + ruleShare * Math.max(0, (evidence.rule ?? 0) - together);
}
