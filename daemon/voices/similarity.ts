/**
 * How alike two voices are, and how sure that makes it that they are one person's. Pure, but for the numbers that come with the program.
 *
 * 1. The cosine of two voiceprints falls short by what little speech leaves unknown: the mean of embeddings over T seconds correlates with the
 *    voice as √(T / (T + τ)), so the cosine is divided by both (Spearman 1904, correction for attenuation).
 * 2. A channel moves all voices that it carries: two strangers on the telephone are as alike as one person in two rooms. So the score is
 *    taken against those of a cohort that nobody of this recording is in (symmetric score normalisation, of the nearest: Matějka 2017, analysis
 *    of score normalization in multilingual speaker recognition; by the mean alone, since the cohort is too small for a deviation).
 * 3. What was divided by comes back, so that little speech makes nobody sure.
 * 4. A logistic function of the score gives the confidence (Brümmer & du Preez 2006, application-independent evaluation). Its weights are learned
 *    by scripts/train-voices.ts; docs/evaluation.md says on what.
 */
import { calibration } from './calibration.ts';
import { cohort } from './cohort.ts';
import type { Voiceprint } from './voiceprint.ts';

/** τ: at so many seconds of speech, half of the variance is noise. Measured on 23 voices from 3 to 40 s. */
const NOISE_SECONDS = 2.3;
/** So many of the cohort, the nearest, stand for the channel. */
const NEAREST = 4;
/** More of a voice than this is never put down to its channel. */
const MOST_EXPECTED = 0.9;

/** 0 … 1: how well so many seconds show a voice. */
export function reliability(seconds: number): number {
  return Math.sqrt(seconds / (seconds + NOISE_SECONDS));
}

/** Near 1 for one voice in one channel, about 0 for strangers. Symmetric. */
export function similarity(one: Voiceprint, other: Voiceprint): number {
  const expected = Math.min(MOST_EXPECTED, Math.max(0, (nearness(one) + nearness(other)) / 2));
  const score = (unattenuated(one, other) - expected) / (1 - expected);
  return score * reliability(one.seconds) * reliability(other.seconds);
}

/** The logarithm of the odds that the two are one person's. */
export function logOdds(one: Voiceprint, other: Voiceprint): number {
  const { bias, weight } = calibration();
  return bias + weight * similarity(one, other);
}

function unattenuated(one: Voiceprint, other: Voiceprint): number {
  return one.cosine(other) / (reliability(one.seconds) * reliability(other.seconds));
}

/** How alike a voice is to strangers in the channel that fits it best. */
function nearness(voice: Voiceprint): number {
  const nearest = cohort().map((stranger) => unattenuated(voice, stranger)).sort((a, b) => b - a).slice(0, NEAREST);
  return nearest.reduce((sum, score) => sum + score, 0) / nearest.length;
}
