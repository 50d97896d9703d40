/** The weights that turn the likeness of two voices into a confidence, learned from trials. */
import { similarity } from '../../daemon/voices/similarity.ts';
import type { Trial } from '../evaluation/voices/voice-trials.ts';
import { fitCalibration } from './calibration.ts';

/** A wrong name is worse than three hundred missing ones: as if so few voices were those of the profile that they are compared with. */
export const PRIOR = 0.003;
/** The trials hardly overlap; what they do not show is not to be certain. */
const PENALTY = 1e-5;

export interface ScoredTrial extends Omit<Trial, 'one' | 'other'> {
  readonly score: number;
}

export interface VoiceCalibration {
  readonly bias: number;
  readonly weight: number;
}

export function scored(trials: readonly Trial[]): ScoredTrial[] {
  return trials.map(({ one, other, ...trial }) => ({ ...trial, score: similarity(one, other) }));
}

/** From the trials that are fit to learn from. */
export function calibrated(trials: readonly ScoredTrial[]): VoiceCalibration {
  const { bias, weights } = fitCalibration(trials.filter(isLearnedFrom).map(({ score, isSame }) => ({ isSame, features: [score] })), PRIOR, PENALTY);
  return { bias, weight: weights[0] ?? 0 };
}

/** A voice on the telephone and the same elsewhere are hardly more alike than strangers: to learn from these would make strangers look alike. */
export function isLearnedFrom({ isSame, channels }: Pick<Trial, 'isSame' | 'channels'>): boolean {
  return !isSame || (channels[0] === 'telephone') === (channels[1] === 'telephone');
}

export function confidenceOf({ bias, weight }: VoiceCalibration, score: number): number {
  return 1 / (1 + Math.exp(-(bias + weight * score)));
}

/** The confidence of each trial, by weights that were learned without the voices of that trial. */
export function heldOutConfidences(trials: readonly ScoredTrial[], folds: number): number[] {
  const voices = [...new Set(trials.flatMap((trial) => trial.voices))].sort();
  const fold = new Map(voices.map((voice, index) => [voice, index % folds]));
  const confidences = new Array<number>(trials.length).fill(0);
  // A trial of two voices is judged without either; so there is a fit for each pair of folds.
  for (let one = 0; one < folds; one += 1) {
    for (let other = one; other < folds; other += 1) {
      const isHeld = (voice: string): boolean => fold.get(voice) === one || fold.get(voice) === other;
      const held = trials.flatMap(({ voices: [a, b] }, index) => ([fold.get(a)!, fold.get(b)!].sort((x, y) => x - y).join() === `${one},${other}` ? [index] : []));
      if (held.length === 0) continue;
      const fit = calibrated(trials.filter((trial) => !trial.voices.some(isHeld)));
      for (const index of held) confidences[index] = confidenceOf(fit, trials[index]!.score);
    }
  }
  return confidences;
}
