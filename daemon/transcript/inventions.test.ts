import { describe, expect, it } from '@jest/globals';
import type { Heard } from './hear-stretch.ts';
import { withoutInventions } from './inventions.ts';

function heard(text: string, confidence: number, isFaint: boolean, seconds = 0.5): Heard {
  return { speaker: 'S1', startSeconds: 0, endSeconds: seconds, language: 'en', text, words: [], confidence, timing: 'interpolated', isFaint };
}

const talk = heard('We keep the old reader for one more release.', 0.95, false, 6);

describe('a faint sound for which the model is not sure of its words', () => {
  it('is left out where nobody else speaks', () => {
    expect(withoutInventions([heard('Oh yeah.', 0.7, true)])).toEqual([]);
  });

  it('is kept among people who talk', () => {
    expect(withoutInventions([talk, heard('Okay.', 0.6, true)])).toHaveLength(2);
  });

  it('is left out everywhere when it is what models say to noise', () => {
    expect(withoutInventions([talk, heard('Thank you.', 0.6, true)])).toEqual([talk]);
  });
});

it('a faint word of which the model is sure is kept, and so is an unsure one that is loud', () => {
  const all = [heard('Yes.', 0.9, true), heard('Okay then.', 0.5, false)];
  expect(withoutInventions(all)).toEqual(all);
});
