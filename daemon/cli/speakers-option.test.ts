import { describe, expect, it } from '@jest/globals';
import { parseSpeakers } from './speakers-option.ts';

describe('--speakers', () => {
  it('takes the number of people who speak, or a range of it', () => {
    expect(parseSpeakers('3')).toEqual({ min: 3, max: 3 });
    expect(parseSpeakers('2-4')).toEqual({ min: 2, max: 4 });
  });

  it.each(['', '0', '21', '4-2', '2-', '-2', '2.5', 'two', '2..4'])('says what it takes instead of "%s"', (value) => {
    expect(() => parseSpeakers(value)).toThrow('It is a whole number from 1 to 20, or a range such as 2-4.');
  });
});
