/** How good the weights are on passages that each fold's fit did not see. */
import { shownConfidence } from '../../daemon/minutes/shown-minutes.ts';
import { fitOptions, foldCount } from './development-sets.ts';
import { crossValidate } from './logistic.ts';
import type { Example } from './logistic.ts';

export interface HeldOutExamples {
  readonly examples: readonly Example[];
  /** Of each example, by a fit that never saw its passage, 0 … 1. */
  readonly predictions: readonly number[];
}

export interface WeightsFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Gold items, with those that no candidate meets. */
  readonly gold: number;
}

export function holdOutPassages(examples: readonly Example[]): HeldOutExamples {
  return { examples, predictions: crossValidate(examples, fitOptions, foldCount) };
}

/** Of the items that a note would hold. `missed`: gold items that no candidate meets. */
export function weightsFigures({ examples, predictions }: HeldOutExamples, missed: number): WeightsFigures {
  const gold = missed + examples.filter(({ isTrue }) => isTrue).length;
  const said = examples.filter((_, at) => predictions[at]! >= shownConfidence);
  const right = said.filter(({ isTrue }) => isTrue).length;
  return { precision: right / Math.max(1, said.length), recall: right / Math.max(1, gold), f1: (2 * right) / Math.max(1, said.length + gold), gold };
}
