import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

/** The days that are mentioned when these are said on that day, one voice a line. */
function days(startedAt: string, ...lines: readonly string[]) {
  const turns = lines.map((line, index): [string, string] => [`Speaker ${index + 1}`, line]);
  return extractMinutes(transcriptOf(turns), { registry: registryOf([]), startedAt: `${startedAt}T10:00:00Z` }).mentions.filter(({ kind }) => kind === 'date').map(({ target }) => target);
}

describe('a day that is told by what was said before', () => {
  it.each([
    ['I\'m out the fourteenth to the eighteenth. Back on the Monday after.', ['2026-12-14', '2026-12-18', '2026-12-21']],
    ['The board meets on the fifteenth. I want it the Friday before.', ['2026-12-15', '2026-12-11']],
    ['We launch on the tenth. The party is on the Friday after that.', ['2026-12-10', '2026-12-11']],
    ['I\'m away until the tenth. I start again the following Monday.', ['2026-12-10', '2026-12-14']],
    ['I\'m back on the Monday after.', []],
  ])('%s', (said, expected) => {
    expect(days('2026-12-01', said)).toEqual(expected);
  });

  it('is of the month in which the next meeting is looked for', () => {
    expect(days('2026-12-14', 'Shall we speak again in January?', 'Yes, let\'s do the nineteenth.', 'Nineteenth at ten, sure.')).toEqual(['2027-01-19']);
    expect(days('2026-12-14', 'In January we had forty tickets.', 'I need it by the nineteenth.')).toEqual(['2026-12-19']);
  });

  it('is none where every week is meant', () => {
    expect(days('2026-12-29', '例会我想每周一上午十点。', '周一上午我有产品例会，周二吧。', '那周二上午十点。')).toEqual([]);
  });

  it('is not known where a promise was not kept', () => {
    expect(days('2026-12-01', 'They said they\'d fix the heating by Monday and, well, it\'s freezing.')).toEqual([]);
    expect(days('2026-12-01', 'Yuki said she\'d have a proposal ready by Monday.')).toEqual(['2026-12-07']);
  });
});
