import { describe, expect, it } from '@jest/globals';
import { readSentences, scoreMentions } from './sentences.ts';

describe.each(['sentences-en', 'sentences-zh'])('mentions in made-up sentences (%s)', (name) => {
  const file = readSentences(name);
  const { found, right, gold, misses } = scoreMentions(file);
  // The misses are the message of a failure.
  const listing = misses.join('\n');

  it('are at least two hundred, with sentences that mention nothing', () => {
    expect(file.sentences.length).toBeGreaterThanOrEqual(200);
    expect(file.sentences.filter(({ mentions }) => mentions.length === 0).length).toBeGreaterThanOrEqual(30);
  });

  it('are nearly all found', () => {
    expect({ recall: right >= 0.95 * gold, listing }).toEqual({ recall: true, listing });
  });

  it('are hardly ever found where there are none', () => {
    expect({ precision: right >= 0.98 * found, listing }).toEqual({ precision: true, listing });
  });
});
