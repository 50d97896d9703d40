import { describe, expect, it } from '@jest/globals';
import { meanDistance } from './average-linkage.ts';
import { LARGEST_TREE } from './condense.ts';
import { meetingVoices } from './meeting-voices.fixture.ts';
import { findSpeakers, nearestSpeaker } from './speaker-clustering.ts';
import { forestOf, type VoiceSample } from './voice-forest.ts';

const options = { threshold: 0.75, minSeconds: 2, minShare: 0.03, thinThreshold: 0.85 };
const HOUR = 3600;

/** Share of the pieces that are with most of their speaker's pieces, nobody else's being there. */
function shareTogether(centroids: readonly Float32Array[], samples: readonly VoiceSample[], speakers: readonly number[]): number {
  const found = samples.map(({ embedding }) => nearestSpeaker(centroids, embedding));
  const pairs = new Map<string, number>();
  for (const [index, cluster] of found.entries()) pairs.set(`${cluster} ${speakers[index]!}`, (pairs.get(`${cluster} ${speakers[index]!}`) ?? 0) + 1);
  return [...pairs.values()].sort((a, b) => b - a).slice(0, new Set(speakers).size).reduce((sum, count) => sum + count, 0) / samples.length;
}

describe('a meeting of any length with any number of speakers', () => {
  it.each([
    ['ten seconds', 1, 10],
    ['a minute', 2, 60],
    ['half an hour', 4, HOUR / 2],
    ['four hours', 1, 4 * HOUR],
    ['four hours', 10, 4 * HOUR],
  ])('of %s: each of %d is found, and their words are theirs', (_length, count, seconds) => {
    const { samples, speakers } = meetingVoices({ speakers: count, seconds });
    const centroids = findSpeakers(samples, options);
    expect(centroids).toHaveLength(count);
    expect(shareTogether(centroids, samples, speakers)).toBeGreaterThan(0.99);
  });

  it('of four hours: somebody who says three sentences in all is heard as one more', () => {
    const { samples, speakers } = meetingVoices({ speakers: 4, seconds: 4 * HOUR });
    const guest = [0, 1, 2].map((index) => speakers.indexOf(3) + index);
    const kept = samples.filter((_, index) => speakers[index] !== 3 || guest.includes(index));
    expect(findSpeakers(kept, options)).toHaveLength(4);
  });
});

describe('the work that a long meeting takes', () => {
  /** Distances that are computed between two clusters: nothing else takes time, and none of them is kept. */
  function work(seconds: number): { readonly samples: number; readonly distances: number; readonly treeSize: number } {
    const { samples } = meetingVoices({ speakers: 5, seconds });
    let distances = 0;
    const { groups } = forestOf([samples], options, (a, b) => {
      distances += 1;
      return meanDistance(a, b);
    });
    return { samples: samples.length, distances, treeSize: groups.length };
  }

  it('grows with its length and not with the square of it, and no tree holds more than a fixed number of points', () => {
    const [hour, two, four] = [work(HOUR), work(2 * HOUR), work(4 * HOUR)];
    expect(four.samples).toBeGreaterThan(3.8 * hour.samples);
    // What comes on top of one largest tree is linear.
    for (const { samples, distances, treeSize } of [hour, two, four]) {
      expect(treeSize).toBeLessThanOrEqual(LARGEST_TREE);
      expect(distances).toBeLessThan(2 * LARGEST_TREE ** 2 + 400 * samples);
    }
    expect(four.distances / two.distances).toBeLessThan(2.2);
  });
});
