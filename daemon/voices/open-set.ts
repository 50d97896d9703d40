/**
 * Identification in an open set: each voice is one of the profiles or nobody of these, and no two voices are one person. Pure.
 *
 * The assignment is the one with the greatest sum of log odds, never greedily. How sure each part of it is takes into account that the voice may be
 * nobody's, and that it may be like other profiles too, as far as these are not surely other voices of the recording.
 */
import { optimalAssignment } from '../segments/optimal-assignment.ts';

export interface Identified {
  /** Index of the profile. */
  readonly profile: number;
  /** 0 … 1. */
  readonly confidence: number;
}

/**
 * @param logOdds voices × profiles: that the voice is that of the profile, against that it is nobody's.
 * @returns for each voice whose it is; null where nobody is likelier than anybody.
 */
export function identifyVoices(logOdds: readonly (readonly number[])[]): (Identified | null)[] {
  // To be nobody is worth nothing, so who is likelier nobody than somebody is not assigned.
  const best = optimalAssignment(logOdds.map((row) => row.map((log) => Math.max(0, log))));
  const assigned = best.map((profile, voice) => (profile !== null && logOdds[voice]![profile]! > 0 ? profile : null));
  return assigned.map((profile, voice) => (profile === null ? null : { profile, confidence: confidenceOf(logOdds, assigned, voice, profile) }));
}

function confidenceOf(logOdds: readonly (readonly number[])[], assigned: readonly (number | null)[], voice: number, profile: number): number {
  const own = logOdds[voice]![profile]!;
  const rivals = logOdds[voice]!.reduce((sum, log, other) => {
    if (other === profile) return sum;
    const holder = assigned.indexOf(other);
    const isElsewhere = holder < 0 ? 0 : 1 / (1 + Math.exp(-logOdds[holder]![other]!));
    return sum + Math.exp(log - own) * (1 - isElsewhere);
  }, 0);
  return 1 / (1 + Math.exp(-own) + rivals);
}
