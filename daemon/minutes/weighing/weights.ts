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

/** Probability, 0 … 1. A feature without a weight counts nothing. */
export function probability({ bias, weights }: Pick<Weights, 'bias' | 'weights'>, features: Iterable<string>): number {
  let sum = bias;
  for (const feature of features) sum += weights[feature] ?? 0;
  return logistic(sum);
}
