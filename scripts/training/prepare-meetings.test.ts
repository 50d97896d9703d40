import { describe, expect, it } from '@jest/globals';
import type { GoldItem } from '../evaluation/ami.ts';
import { prepareMeeting } from './prepare-meetings.ts';

const texts = ['We will sell it for twenty five.', 'Okay.', 'And it will be yellow.', 'Yellow, yes.', 'So that is it for today.', 'See you next week.', 'Bye.'];
const segments = texts.map((text, at) => ({ id: `u${at}`, speaker: at % 2 === 0 ? 'A' : 'B', text, words: [] }));

function prepared(gold: readonly GoldItem[]) {
  return prepareMeeting({ name: 'XX1000a', series: 'XX1000', transcript: { recordingId: '', model: 'by hand', language: 'en', segments }, gold });
}

describe('what a model learns from', () => {
  it('lets the evidence of an item share its weight, and an utterance of two items count as in the smaller one', () => {
    const { isEvidence, evidenceShare } = prepared([{ kind: 'decision', text: 'price', evidence: [0] }, { kind: 'decision', text: 'colour', evidence: [0, 2, 3, 4] }]);
    expect([...isEvidence.decision]).toEqual([1, 0, 1, 1, 1, 0, 0]);
    expect([...evidenceShare.decision]).toEqual([1, 0, 0.25, 0.25, 0.25, 0, 0]);
    expect([...evidenceShare.action]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('is near the evidence within two utterances', () => {
    expect([...prepared([{ kind: 'action', text: 'colour', evidence: [2] }]).isNear.action]).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });
});
