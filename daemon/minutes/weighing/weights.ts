/**
 * Logistic weights by feature name: what the rules noticed about a candidate, weighed by how often it was right on
 * hand-made passages (scripts/train-weights.ts). The files are made to be read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const weightsSchema = z.strictObject({
  about: z.string(),
  /** What it was trained on, and that data's licence. */
  data: z.string(),
  licence: z.string(),
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
});
export type Weights = z.infer<typeof weightsSchema>;

/** One of the files beside this one. */
export function readWeights(name: string): Weights {
  return weightsSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')));
}

/** Probability, 0 … 1. A feature without a weight counts nothing. */
export function probability({ bias, weights }: Weights, features: Iterable<string>): number {
  let sum = bias;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
