import { expect, it } from '@jest/globals';
import { keepTies } from './keep-ties.ts';

const rows = [['a', 3], ['b', 2], ['c', 2], ['d', 1]] as const;
const top = (keep: number): string => keepTies(rows, { keep, column: 1 }).map(([name]) => name).join('');

it('keeps behind the last row those that are as good', () => {
  expect([1, 2, 3, 4, 9].map(top)).toEqual(['a', 'abc', 'abc', 'abcd', 'abcd']);
});

it('takes rows without a value for as good as each other', () => {
  expect(keepTies([['a', 1], ['b', null], ['c', null]], { keep: 2, column: 1 })).toHaveLength(3);
});
