import { describe, expect, test } from '@jest/globals';
import { judge } from './exam.ts';
import type { ExamAnswer } from './exam.ts';

const answered = (...rows: unknown[][]): ExamAnswer => ({ status: 'answered', columns: rows[0]?.map((_, at) => `c${at}`) ?? [], rows });
const notUnderstood: ExamAnswer = { status: 'not_understood', columns: [], rows: [] };
const ambiguous: ExamAnswer = { status: 'ambiguous', columns: [], rows: [] };

describe('the judge of an answer', () => {
  test('takes the first column as a set, unless the order was asked for', () => {
    const answer = answered(['acme/atlas#2', 'Two'], ['acme/atlas#1', 'One']);
    expect(judge(answer, { rows: ['acme/atlas#1', 'acme/atlas#2'] })).toBe('right');
    expect(judge(answer, { rows: ['acme/atlas#2', 'acme/atlas#1'], ordered: true })).toBe('right');
    expect(judge(answer, { rows: ['acme/atlas#1', 'acme/atlas#2'], ordered: true })).toBe('wrong');
    expect(judge(answer, { rows: ['acme/atlas#1'] })).toBe('wrong');
    expect(judge(answer, { rows: ['acme/atlas#1', 'acme/atlas#2', 'acme/atlas#3'] })).toBe('wrong');
    expect(judge(answered(), { rows: [] })).toBe('right');
  });

  test('looks for a number in one row: a count exactly, a mean within one in a hundred', () => {
    expect(judge(answered([12]), { number: 12 })).toBe('right');
    expect(judge(answered([120]), { number: 121 })).toBe('wrong');
    expect(judge(answered(['atlas', 5.02]), { number: 5, unit: 'days' })).toBe('right');
    expect(judge(answered([5.2]), { number: 5, unit: 'days' })).toBe('wrong');
    expect(judge(answered([12], [12]), { number: 12 })).toBe('wrong');
    expect(judge(answered(['12']), { number: 12 })).toBe('wrong');
  });

  test('takes yes or no from the first cell', () => {
    expect(judge(answered([true, 'acme/atlas#1']), { truth: true })).toBe('right');
    expect(judge(answered([false]), { truth: true })).toBe('wrong');
    expect(judge(answered(), { truth: false })).toBe('wrong');
  });

  test('finds each group and its number in one row, no more and no fewer', () => {
    const answer = answered(['atlas', '2026-10', 3], ['k8s', '2026-10', 2]);
    expect(judge(answer, { groups: [['k8s', 2], ['atlas', 3]] })).toBe('right');
    expect(judge(answer, { groups: [['k8s', 2], ['atlas', 3]], ordered: true })).toBe('wrong');
    expect(judge(answer, { groups: [['k8s', '2026-10', 3], ['atlas', '2026-10', 2]] })).toBe('wrong');
    expect(judge(answer, { groups: [['atlas', 3]] })).toBe('wrong');
  });

  test('wants the winner of a comparison first; equal sides may come in either order', () => {
    expect(judge(answered(['Ana', 3], ['Ben', 2]), { sides: [['Ana', 3], ['Ben', 2]] })).toBe('right');
    expect(judge(answered(['Ben', 2], ['Ana', 3]), { sides: [['Ana', 3], ['Ben', 2]] })).toBe('wrong');
    expect(judge(answered(['Ben', 3], ['Ana', 3]), { sides: [['Ana', 3], ['Ben', 3]] })).toBe('right');
  });

  test('knows a day in a time', () => {
    expect(judge(answered(['acme/atlas#1', '2026-11-17T09:46:00Z']), { date: '2026-11-17' })).toBe('right');
    expect(judge(answered(['2026-11-16']), { date: '2026-11-17' })).toBe('wrong');
  });

  test('tells a refusal from a wrong answer, and an answer where none is possible is wrong', () => {
    expect(judge(notUnderstood, { rows: [] })).toBe('refused');
    expect(judge(ambiguous, { number: 1 })).toBe('refused');
    expect(judge(notUnderstood, { refused: true })).toBe('right');
    expect(judge(ambiguous, { refused: true })).toBe('right');
    expect(judge(answered(), { refused: true })).toBe('wrong');
    expect(judge(notUnderstood, { ambiguous: true })).toBe('refused');
    expect(judge(ambiguous, { ambiguous: true })).toBe('right');
    expect(judge(answered(['x']), { ambiguous: true })).toBe('wrong');
  });

  test('wants extracts for an open question', () => {
    expect(judge(answered(['About search']), { extracts: true })).toBe('right');
    expect(judge(answered(), { extracts: true })).toBe('wrong');
    expect(judge(notUnderstood, { extracts: true })).toBe('refused');
  });

  test('is content with any of the fair readings', () => {
    const expected = { oneOf: [{ number: 3 }, { rows: ['a'] }] };
    expect(judge(answered(['a']), expected)).toBe('right');
    expect(judge(answered([3]), expected)).toBe('right');
    expect(judge(answered([4]), expected)).toBe('wrong');
    expect(judge(notUnderstood, expected)).toBe('refused');
  });
});
