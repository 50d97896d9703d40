import { describe, expect, it } from '@jest/globals';
import { turnings } from './turned-questions.ts';

const clock = { today: '2026-11-18', zone: 'UTC' };
const standing = { pronouns: /\b(?:it|them)\b/giu, possessives: /\bits\b/giu, fronting: /^as for\s+/iu, placing: { by: 'in', asks: /^which\b/iu } };
const turned = (question: string): string[] => turnings(question, clock, standing).map((each) => each.question.trim());

describe('a question that begins with what it is about', () => {
  it.each([
    ['atlas#12: who merged it?', 'who merged atlas#12?'],
    ['As for atlas#12, is its author Ben?', "is atlas#12's author Ben?"],
    ['open PRs in k8s - who wrote them', 'who wrote open PRs in k8s'],
    ['k8s, which PRs are open?', 'which PRs are open in k8s'],
    ['last week which PRs were merged', 'which PRs were merged last week'],
  ])('%s', (question, other) => {
    expect(turned(question)).toContain(other);
  });

  it('is not turned when nothing stands before it, or two words stand for something', () => {
    expect(turned('who merged atlas#12?')).toEqual([]);
    expect(turned('atlas#12: did it close it')).toEqual(['did it close it atlas#12']);
  });

  it('tells where each of its places went', () => {
    for (const question of ['As for atlas#12, who merged it?', 'k8s: which PR closes k8s#24', 'atlas#12 - is it like k8s#24?']) {
      for (const { question: other, moved } of turnings(question, clock, standing)) {
        for (const named of ['atlas#12', 'k8s#24']) {
          const at = question.indexOf(named);
          if (at >= 0) expect(other.slice(moved(at), moved(at) + named.length)).toBe(named);
        }
      }
    }
  });
});
