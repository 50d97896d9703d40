/** Port: sentence embedder. How alike two sentences are in meaning. */

export interface SentenceEmbedder {
  /** Model and version: part of what is kept under its results. */
  readonly id: string;
  /** ISO 639-1 codes that it understands. */
  readonly languages: readonly string[];
  /** One vector of length 1 for each text, so that a dot product is the cosine. @throws ColloquyError `model_unusable` */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

/** Cosine of two vectors of length 1, −1 … 1. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += one[index]! * other[index]!;
  return sum;
}
