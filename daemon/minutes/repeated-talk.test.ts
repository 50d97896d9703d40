/** What is said over and over, as in a looped recording or a test of a microphone, and what is never ended by a full stop. */
import { describe, expect, it } from '@jest/globals';
import type { Minutes } from '#schemas/minutes';
import { type TranscriptInput, transcriptInputSchema } from '#schemas/transcript';
import { extractMinutes } from './extract-minutes.ts';

const round = ['We decided to ship on Friday.', "I'll write the report by Thursday.", 'What about the cache?', 'No idea.', 'Right, so, um, moving on.', 'The migration might fail.', 'PR 12 needs a review.', 'Dieter, can you check the logs?', 'Yeah, sure.'];

function minutesOf(texts: readonly string[]): Minutes {
  const transcript: TranscriptInput = transcriptInputSchema.parse({ segments: texts.map((text, index) => ({ id: `s${index}`, startSeconds: index * 3, endSeconds: index * 3 + 2.5, speaker: `P${index % 7}`, text })) });
  return extractMinutes(transcript, { registry: { people: [], projects: [] }, startedAt: null });
}

describe('a decision said over and over', () => {
  it.each([5, 30, 200, 1000])('is one, with the first and last of its places (%d times)', (times) => {
    const { decisions } = minutesOf(Array.from({ length: times * round.length }, (_, index) => round[index % round.length]!));
    expect(decisions.map(({ text, status }) => [text, status])).toEqual([['Ship on Friday', 'made']]);
    expect(decisions[0]!.citations.length).toBeLessThanOrEqual(24);
    expect(decisions[0]!.citations[0]).toBe('s0');
    expect(decisions[0]!.confidence).toBeGreaterThan(0.9);
  });

  it('is one also when an hour lies between, and two that differ stay two', () => {
    const talk = Array.from({ length: 60 }, (_, index) => `The blue lamp number ${index} hangs in room ${index + 3}.`);
    const { decisions } = minutesOf(['We decided to ship on Friday.', ...talk, 'We decided to ship on Friday.', 'We decided to keep the old reader.']);
    expect(decisions.map(({ text }) => text)).toEqual(['Ship on Friday', 'Keep the old reader']);
    expect(decisions[0]!.citations).toEqual(expect.arrayContaining(['s0', 's61']));
  });

  it('has few topics, none of them again and again', () => {
    const titles = minutesOf(Array.from({ length: 1000 * round.length }, (_, index) => round[index % round.length]!)).topics.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(titles.filter((other) => other === title).length).toBeLessThanOrEqual(8);
  });
});

describe('talk without a full stop', () => {
  it.each([
    ['我们决定周五发布，', ['周五发布']],
    ['我们决定用蓝色的按钮，', ['用蓝色的按钮']],
    ['we decided to ship the release on Friday and ', ['Ship the release on Friday']],
  ])('is cut where a clause ends: %s', (clause, texts) => {
    for (const times of [60, 700]) expect(minutesOf([clause.repeat(times)]).decisions.map(({ text }) => text)).toEqual(texts);
  });

  it('quotes whole clauses where it quotes a part', () => {
    for (const { text } of minutesOf(['we decided to keep the old reader, '.repeat(700)]).decisions) expect(text).toMatch(/^Keep the old reader, .*, we decided to keep the old reader$/);
  });
});
