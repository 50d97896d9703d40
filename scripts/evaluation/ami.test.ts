import { describe, expect, it } from '@jest/globals';
import { describeWith, sharedData } from '../../daemon/testing/shared-data.ts';
import { citesNear, countItems, figuresOf, readAmi } from './ami.ts';

describe('the matching rule', () => {
  it('lets an item be right that cites within two utterances of the evidence', () => {
    expect(citesNear([12], [10, 40])).toBe(true);
    expect(citesNear([13], [10, 40])).toBe(false);
  });

  it('counts two items on the same evidence as right, and one item on two gold items as finding both', () => {
    const gold = [{ kind: 'action', text: 'a', evidence: [10] }, { kind: 'action', text: 'b', evidence: [11] }, { kind: 'decision', text: 'c', evidence: [10] }] as const;
    expect(countItems('action', [{ kind: 'action', places: [9] }, { kind: 'action', places: [30] }], gold)).toEqual({ items: 2, right: 1, gold: 2, found: 2 });
    expect(figuresOf({ items: 2, right: 1, gold: 2, found: 2 })).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  });
});

describeWith(sharedData('meetings'), 'the AMI meetings', 'AMI', (folder) => {
  it('has meetings in series, with gold items whose evidence lies in them', () => {
    const meetings = readAmi(folder);
    expect(meetings.length).toBeGreaterThan(100);
    expect(new Set(meetings.map(({ series }) => series)).size).toBeLessThan(meetings.length / 3);
    for (const { gold, transcript } of meetings) {
      for (const { evidence } of gold) expect(Math.max(...evidence)).toBeLessThan(transcript.segments.length);
    }
  });
});
