import { describe, expect, it } from '@jest/globals';
import { failureSchema, toFailure } from '#schemas/failure';
import type { Diarization } from '#schemas/segments';
import { findSpeaker } from './find-speaker.ts';

/** The first voice is heard at 0:01, though its label is the second. */
const meeting: Diarization = {
  method: 'segmentation',
  regions: [],
  turns: [
    { speaker: 'S2', startSeconds: 1, endSeconds: 21 },
    { speaker: 'S1', startSeconds: 75, endSeconds: 105 },
  ],
};
const monologue: Diarization = { ...meeting, turns: [...meeting.turns, { speaker: 'S1', startSeconds: 200, endSeconds: 500 }] };

function failureOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    return failureSchema.parse(toFailure(error));
  }
  throw new Error('It did not fail.');
}

describe('the speaker whom a user names', () => {
  it.each(['Speaker 1', 'speaker 1', 'S1', 's01', '1', ' Speaker_1 ', '说话人 1'])('is found by the number that the note shows, however it is written: %s', (wanted) => {
    expect(findSpeaker(meeting, wanted)).toMatchObject({ label: 'S2', name: 'Speaker 1' });
  });

  it.each(['Speaker 3', 'Ben', '', 'Speaker'])('is told to be missing, with those who are there: "%s"', (wanted) => {
    expect(failureOf(() => findSpeaker(meeting, wanted))).toMatchObject({ code: 'speaker_missing', cause: expect.stringContaining('Speaker 1 (20 s, first at 0:01), Speaker 2 (30 s, first at 1:15)') as unknown });
  });
});

describe('a recording without a speaker named', () => {
  it('is that of the one who speaks alone, whatever a cough is taken for', () => {
    expect(findSpeaker(monologue, null)).toMatchObject({ label: 'S1' });
  });

  it('is refused when several speak, or nobody', () => {
    expect(failureOf(() => findSpeaker(meeting, null)).code).toBe('speaker_ambiguous');
    expect(failureOf(() => findSpeaker({ ...meeting, turns: [] }, null))).toMatchObject({ code: 'speaker_missing', cause: 'Nobody speaks in it.' });
  });
});
