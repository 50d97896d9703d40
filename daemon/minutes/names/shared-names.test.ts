/** A first name that several people bear: the promise is nobody else's, and nobody's in particular. */
import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

type Turns = readonly (readonly [string, string])[];
const startedAt = '2026-11-20T09:30:00+01:00';
const minutesOf = (turns: Turns, people: readonly string[], attendees: readonly string[] = []) => extractMinutes({ ...transcriptOf(turns), attendees: [...attendees] }, { registry: registryOf([...people]), startedAt });
const owners = (turns: Turns, people: readonly string[], attendees?: readonly string[]): (string | null)[] => minutesOf(turns, people, attendees).actions.map(({ owner }) => owner);

describe('what "Ana" will do, of two who are called so', () => {
  const twoAnas = ['Ana Silva', 'Ana Costa'];
  it.each<[string, Turns]>([
    ['is said of her', [['Speaker 1', 'Ana will send the report by Friday.'], ['Speaker 2', 'Good.']]],
    ['is asked of her', [['Speaker 1', 'Ana, can you send the report by Friday?'], ['Speaker 2', "Yes, I'll send it."]]],
    ['is said of her as a recogniser hears it', [['Speaker 1', 'Anna will send the report by Friday.'], ['Speaker 2', 'Good.']]],
  ])('is Ana’s, as the name was said, where it %s', (_, turns) => {
    expect(owners(turns, twoAnas)).toEqual(['Ana']);
    expect(owners(turns, twoAnas, ['Ana Costa', 'Ben Carter'])).toEqual(['Ana']);
  });

  it('is the one’s whose full name was said', () => {
    expect(owners([['Speaker 1', 'Ana Costa will send the report by Friday.'], ['Speaker 2', 'Good.']], twoAnas)).toEqual(['Ana Costa']);
  });

  it('is Ana’s also where one is in the vault and another was there', () => {
    expect(owners([['Speaker 1', 'Ana will send the report by Friday.'], ['Speaker 2', 'Good.']], ['Ana Silva'], ['Ana Costa'])).toEqual(['Ana']);
  });

  it('is nobody’s where one note is called just so and might be taken for the one', () => {
    expect(owners([['Speaker 1', 'Ana will send the report by Friday.'], ['Speaker 2', 'Good.']], ['Ana', 'Ana Silva'])).toEqual([]);
  });

  it('is no mention of either: who was meant stays text', () => {
    expect(minutesOf([['Speaker 1', 'I spoke with Ana about it.']], twoAnas).mentions).toEqual([]);
  });
});

it('思雨 of two is 思雨; 小王 of two, of whom there are many, is nobody', () => {
  expect(owners([['Speaker 1', '思雨周五之前发报告。'], ['Speaker 2', '好的。']], ['陈思雨', '李思雨'])).toEqual(['思雨']);
  expect(owners([['Speaker 1', '小王周五之前发报告。'], ['Speaker 2', '好的。']], ['王志强', '王雪梅'])).toEqual([]);
  // A dictionary word holds the characters.
  expect(minutesOf([['Speaker 1', '小程序周五之前上线。']], ['程志强', '程雪梅']).mentions.filter(({ kind }) => kind === 'person')).toEqual([]);
});
