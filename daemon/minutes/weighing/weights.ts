/**
 * Logistic weights by feature name: what the rules noticed about a candidate, weighed by how often it was right on
 * hand-made passages (scripts/train-weights.ts). The files are made to be read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { logistic } from './logistic.ts';

const weightsSchema = z.strictObject({
  about: z.string(),
  /** What it was trained on, and that data's licence. */
  data: z.string(),
  licence: z.string(),
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
});
export type Weights = z.infer<typeof weightsSchema>;

const shipped = new Map<string, Weights>();

/** One of the files beside this one; read when a meeting is first judged, since most commands judge none. */
export function shippedWeights(name: 'decisions' | 'actions' | 'questions' | 'risks' | 'topics'): Weights {
  const read = shipped.get(name) ?? weightsSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')));
  shipped.set(name, read);
  return read;
}

/** Names of features are put together as they are noticed: a record, whose keys are unique strings, would look each of them up twice. */
const byFeature = new WeakMap<Weights['weights'], ReadonlyMap<string, number>>();

function asMap(weights: Weights['weights']): ReadonlyMap<string, number> {
  const map = byFeature.get(weights) ?? new Map(Object.entries(weights));
  byFeature.set(weights, map);
  return map;
}

/** Probability, 0 … 1. A feature without a weight counts nothing. */
export function probability({ bias, weights }: Pick<Weights, 'bias' | 'weights'>, features: Iterable<string>): number {
  const weightOf = asMap(weights);
  let sum = bias;
  for (const feature of features) sum += weightOf.get(feature) ?? 0;
  return logistic(sum);
}
