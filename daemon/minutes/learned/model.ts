/** The learned model: a file that is made to be read, written by `node scripts/train-minutes.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readWordRuns, type WordRuns } from './word-runs.ts';

const perKind = <Schema extends z.ZodType>(schema: Schema) => z.strictObject({ decision: schema, action: schema });

/** Weights of what is known of an item, for the logistic function (confidence.ts). */
const confidenceSchema = z.strictObject({
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
  /** Items less probable than this are of no use: the best balance of precision and recall, cross-validated. */
  least: z.number().min(0).max(1),
  /** No item is surer than the surest were right. */
  most: z.number().min(0).max(1),
  /** Density of sure rule items from which the rules' own confidence begins to count, and at which it counts in full. */
  trust: z.strictObject({ from: z.number(), to: z.number() }),
});
export type ConfidenceWeights = z.infer<typeof confidenceSchema>;

export const learnedModelSchema = z.strictObject({
  about: z.string(),
  data: z.string(),
  licence: z.string(),
  /** ISO date. */
  trainedOn: z.string(),
  /** Figures on meetings of series that each fold's model never saw; free in form, made to be read. */
  crossValidated: z.record(z.string(), z.unknown()),
  confidence: perKind(confidenceSchema),
  bias: perKind(z.number()),
  /** Words that have features of their own; all others are alike. */
  vocabulary: z.array(z.string()),
  /** By feature: what it adds to the log-odds of a decision, and of an action. */
  weights: z.record(z.string(), z.tuple([z.number(), z.number()])),
});
export type LearnedModelFile = z.infer<typeof learnedModelSchema>;

/** What scoring needs of the file, in maps: a record with ten thousand keys is slow. */
export interface LearnedModel extends Pick<LearnedModelFile, 'confidence' | 'bias'> {
  readonly vocabulary: ReadonlySet<string>;
  readonly weights: ReadonlyMap<string, readonly [decision: number, action: number]>;
  /** The same weights, of the words and their runs alone. */
  readonly runs: WordRuns;
}

export function toModel({ confidence, bias, vocabulary, weights }: Pick<LearnedModelFile, 'confidence' | 'bias' | 'vocabulary' | 'weights'>): LearnedModel {
  const byName = new Map(Object.entries(weights));
  return { confidence, bias, vocabulary: new Set(vocabulary), weights: byName, runs: readWordRuns(byName) };
}

export const shippedModelPath = join(import.meta.dirname, 'model.json');

let shipped: LearnedModel | null = null;

/** Read at the first long meeting; a short one does without. */
export function shippedModel(): LearnedModel {
  shipped ??= toModel(learnedModelSchema.parse(JSON.parse(readFileSync(shippedModelPath, 'utf8'))));
  return shipped;
}
