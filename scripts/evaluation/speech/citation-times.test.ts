import { describe, expect, it } from '@jest/globals';
import type { Segment } from '#schemas/transcript';
import { citationTimes, joinCitationTimes } from './citation-times.ts';

const said = [
  { speaker: 'Ana', text: 'We', startSeconds: 1 },
  { speaker: 'Ana', text: 'keep', startSeconds: 1.2 },
  { speaker: 'Ana', text: 'it.', startSeconds: 1.5 },
  { speaker: 'Ben', text: 'Okay', startSeconds: 1.4 },
];

function segment(speaker: string, startSeconds: number, words: readonly (readonly [string, number])[], timing: 'model' | 'interpolated'): Segment {
  return { id: 's', speaker, startSeconds, endSeconds: 9, text: '', timing, words: words.map(([text, start]) => ({ text, startSeconds: start, endSeconds: start + 0.1 })) };
}

const pairing = new Map([
  ['Ana', 'Speaker 1'],
  ['Ben', 'Speaker 2'],
]);

describe('the time of a citation', () => {
  it('is held against the time at which the word was said, by where the time comes from', () => {
    const segments = [segment('Speaker 1', 0.9, [['We', 1], ['kept', 1.2], ['it', 2]], 'interpolated'), segment('Speaker 2', 1.4, [['OK.', 1.3]], 'model')];
    const { words, segments: starts } = citationTimes(said, segments, pairing);
    expect(words.get('interpolated')).toEqual([0, expect.closeTo(0.5)]);
    expect(words.get('model')).toEqual([expect.closeTo(0.1)]);
    expect(starts).toEqual([expect.closeTo(0.1), 0]);
  });

  it('says nothing of words in another voice, or of those whose time nobody knows', () => {
    const another = [segment('Speaker 2', 0.9, [['We', 1]], 'model')];
    expect(citationTimes(said, another, pairing)).toEqual({ words: new Map(), segments: [] });
    const unknown = said.map((word) => ({ ...word, startSeconds: null }));
    expect(citationTimes(unknown, [segment('Speaker 1', 1, [['We', 1]], 'model')], pairing)).toEqual({ words: new Map(), segments: [] });
  });

  it('is told of several meetings together', () => {
    const one = { words: new Map([['model', [0.1]]]), segments: [0.3] };
    expect(joinCitationTimes([one, one])).toEqual({ words: new Map([['model', [0.1, 0.1]]]), segments: [0.3, 0.3] });
  });
});
