import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countSpeakerWordErrors, type SpokenText } from './speaker-word-errors.ts';
import { countErrors } from './word-error-rate.ts';

const said = (speaker: string, text: string): SpokenText => ({ speaker, text });
const meeting = [said('Ana', 'We keep the reader.'), said('Ben', 'For one more release?'), said('Ana', 'Yes.')];

describe('words with their speakers', () => {
  it('have no error when every voice has its own words, whatever the voices are called', () => {
    const heard = [said('Speaker 2', 'We keep the reader'), said('Speaker 1', 'for one more release'), said('Speaker 2', 'yes')];
    const { substitutions, deletions, insertions, reference, pairing } = countSpeakerWordErrors(meeting, heard);
    expect({ substitutions, deletions, insertions, reference }).toEqual({ substitutions: 0, deletions: 0, insertions: 0, reference: 9 });
    expect([...pairing]).toEqual([
      ['Ana', 'Speaker 2'],
      ['Ben', 'Speaker 1'],
    ]);
  });

  it('are wrong twice when they are given to another voice', () => {
    const heard = [said('S1', 'We keep the reader'), said('S2', 'for one more release yes')];
    expect(countSpeakerWordErrors(meeting, heard)).toMatchObject({ substitutions: 0, deletions: 1, insertions: 1 });
  });

  it('are missing when two people became one voice, and added when one became two', () => {
    const [one, two] = [[said('S1', 'We keep the reader for one more release yes')], [...meeting, said('S3', 'hello there')]];
    expect(countSpeakerWordErrors(meeting, one)).toMatchObject({ deletions: 4, insertions: 4 });
    expect(countSpeakerWordErrors(meeting, two)).toMatchObject({ deletions: 0, insertions: 2 });
  });

  it('are all missing in silence, and nothing is wrong where nothing was said', () => {
    expect(countSpeakerWordErrors(meeting, [])).toMatchObject({ deletions: 9, reference: 9 });
    expect(countSpeakerWordErrors([said('Ana', '…')], [])).toMatchObject({ deletions: 0, insertions: 0, reference: 0 });
  });

  it('are paired as well as by trying every permutation', () => {
    const texts = fc.array(fc.record({ speaker: fc.constantFrom('A', 'B', 'C'), text: fc.constantFrom('yes', 'no', 'we keep it', 'the old reader') }), { maxLength: 7 });
    fc.assert(
      fc.property(texts, texts, (reference, hypothesis) => {
        const { substitutions, deletions, insertions } = countSpeakerWordErrors(reference, hypothesis);
        expect(substitutions + deletions + insertions).toBe(fewestByPermutation(reference, hypothesis));
      }),
    );
  });
});

function fewestByPermutation(reference: readonly SpokenText[], hypothesis: readonly SpokenText[]): number {
  const wordsOf = (texts: readonly SpokenText[], speaker: string): string[] => texts.filter((text) => text.speaker === speaker).flatMap(({ text }) => text.split(' '));
  const errors = (speaker: string, voice: string): number => {
    const { substitutions, deletions, insertions } = countErrors(wordsOf(reference, speaker), wordsOf(hypothesis, voice));
    return substitutions + deletions + insertions;
  };
  const permutations = ['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA'];
  return Math.min(...permutations.map((voices) => errors('A', voices[0]!) + errors('B', voices[1]!) + errors('C', voices[2]!)));
}
