import { describe, expect, it } from '@jest/globals';
import { fitCalibration, type ScoredTrial } from './calibration.ts';

/** Scores of one voice about 1 and of two about 0, as far apart as `spread` leaves them; always the same. */
function trials(spread: number): ScoredTrial[] {
  const at = (index: number): number => spread * Math.sin(index * 12.9898) * 2;
  return Array.from({ length: 400 }, (_, index) => ({ isSame: index % 2 === 0, features: [(index % 2 === 0 ? 1 : 0) + at(index)] }));
}
const sure = ({ bias, weights }: ReturnType<typeof fitCalibration>, score: number): number => 1 / (1 + Math.exp(-(bias + weights[0]! * score)));

describe('a calibration', () => {
  it('is as sure as the trials are right: half way between the classes it is undecided', () => {
    const fit = fitCalibration(trials(0.4), 0.5, 1e-6);
    expect(sure(fit, 0.5)).toBeCloseTo(0.5, 1);
    expect(sure(fit, 1.5)).toBeGreaterThan(0.9);
    expect(sure(fit, -0.5)).toBeLessThan(0.1);
  });

  it('asks for more where one voice is rare', () => {
    expect(sure(fitCalibration(trials(0.4), 0.01, 1e-6), 0.6)).toBeLessThan(sure(fitCalibration(trials(0.4), 0.5, 1e-6), 0.6));
  });

  it('does not become certain of what trials that nowhere overlap cannot show', () => {
    expect(sure(fitCalibration(trials(0.1), 0.5, 1e-3), 0.6)).toBeLessThan(0.95);
  });
});
