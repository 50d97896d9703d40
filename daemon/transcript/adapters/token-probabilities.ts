/** The probability of each token that greedy decoding chose, read off as it goes: one pass over the logits a step. */
import { LogitsProcessor, LogitsProcessorList, type Tensor } from '@huggingface/transformers';

/** Softmax of the largest logit: 1 / Σ exp(x − max). */
function probabilityOfBest(logits: Float32Array): number {
  let best = -Infinity;
  for (const value of logits) if (value > best) best = value;
  let sum = 0;
  for (const value of logits) sum += Math.exp(value - best);
  return 1 / sum;
}

/** Changes nothing; remembers. Put last in the list, so that what other processors forbid is not counted. */
class ProbabilityRecorder extends LogitsProcessor {
  readonly probabilities: number[] = [];

  override _call(_inputIds: bigint[][], logits: Tensor): Tensor {
    this.probabilities.push(probabilityOfBest(logits.data as Float32Array));
    return logits;
  }
}

export interface TokenProbabilities {
  readonly processors: LogitsProcessorList;
  /** Geometric mean of the probabilities so far, 0 … 1; null before the first token. */
  mean(): number | null;
}

/** @param before Processors that change the logits, in their order. */
export function recordTokenProbabilities(before: readonly LogitsProcessor[] = []): TokenProbabilities {
  const recorder = new ProbabilityRecorder();
  const processors = new LogitsProcessorList();
  processors.extend([...before, recorder]);
  return {
    processors,
    mean() {
      const { probabilities } = recorder;
      if (probabilities.length === 0) return null;
      const logarithms = probabilities.reduce((sum, probability) => sum + Math.log(probability), 0);
      return Math.min(1, Math.exp(logarithms / probabilities.length));
    },
  };
}
