import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identifyVoices } from './open-set.ts';

const profilesOf = (logOdds: readonly (readonly number[])[]): (number | null)[] => identifyVoices(logOdds).map((found) => found?.profile ?? null);

describe('voices and the people who were enrolled', () => {
  it('are matched so that all together fit best, not each for itself', () => {
    // The first voice is most like the first person; but the second voice is like nobody else, and the first like the second person, too.
    expect(profilesOf([[5, 4.5], [4.8, -2]])).toEqual([1, 0]);
  });

  it('are nobody where nobody is likelier', () => {
    expect(profilesOf([[-1, -3], [2, -5]])).toEqual([null, 0]);
    expect(profilesOf([[], []])).toEqual([null, null]);
  });

  it('leave a second voice unnamed that is like the same person', () => {
    expect(profilesOf([[3], [6]])).toEqual([null, 0]);
  });

  it('are the less sure the more alike two people are', () => {
    const sure = [-3, 0, 2, 3].map((rival) => identifyVoices([[3, rival]])[0]!.confidence);
    expect(sure).toEqual(sure.toSorted((a, b) => b - a));
    expect(sure.at(-1)).toBeLessThan(0.5);
  });

  it('are surer again where the one who sounds alike is another voice of the same recording', () => {
    const alone = identifyVoices([[3, 2]])[0]!.confidence;
    const together = identifyVoices([[3, 2], [-4, 6]])[0]!.confidence;
    expect(alone).toBeLessThan(0.75);
    expect(together).toBeGreaterThan(0.9);
  });

  it('get each at most one, with a confidence that is one, and the greatest sum that there is', () => {
    const odds = fc.integer({ min: 1, max: 4 }).chain((people) => fc.array(fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: people, maxLength: people }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(odds, (logOdds) => {
        const found = identifyVoices(logOdds);
        const profiles = found.flatMap((one) => (one === null ? [] : [one.profile]));
        expect(new Set(profiles).size).toBe(profiles.length);
        for (const one of found) if (one !== null) expect(one.confidence > 0 && one.confidence <= 1).toBe(true);
        const sum = found.reduce((total, one, voice) => total + (one === null ? 0 : logOdds[voice]![one.profile]!), 0);
        expect(sum).toBeCloseTo(greatestSum(logOdds, 0, new Set()), 6);
      }),
    );
  });
});

/** By trying all. */
function greatestSum(logOdds: readonly (readonly number[])[], voice: number, taken: ReadonlySet<number>): number {
  const row = logOdds[voice];
  if (row === undefined) return 0;
  const sums = row.map((log, profile) => (taken.has(profile) ? 0 : log + greatestSum(logOdds, voice + 1, new Set([...taken, profile]))));
  return Math.max(greatestSum(logOdds, voice + 1, taken), ...sums);
}
