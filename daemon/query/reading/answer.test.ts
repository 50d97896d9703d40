import { describe, expect, it } from '@jest/globals';
import type { Plan } from '#schemas/query';
import { answerTable } from './answer-table.ts';
import { sayAnswer } from './say-answer.ts';
import type { SayPlanOptions } from './say-plan.ts';
import { cutTo, textWidth } from './text-width.ts';

const english: SayPlanOptions = { language: 'en', nameOf: () => 'Ana Silva', sayRange: () => 'last week', today: '2026-11-18' };
const chinese: SayPlanOptions = { ...english, language: 'zh' };
const closedByAna = { kind: 'Issue' as const, where: [{ is: 'linked' as const, role: 'closer', to: { kind: 'Person' as const, where: [{ is: 'named' as const, ids: ['ana'] }] } }] };
const found: Plan = { ask: 'find', set: closedByAna };
const rows = [['acme/atlas#4', 'Fix login', 'closed'], ['acme/atlas#7', 'Rate limits', 'closed']];

describe('the text of an answer', () => {
  it('says how the question was read, how many of how many, and the rows', () => {
    expect(sayAnswer(found, { columns: ['issue', 'title', 'state'], rows, total: 12, truncated: false }, english)).toBe('Issues closed by Ana Silva, 2 of 12: acme/atlas#4 Fix login; acme/atlas#7 Rate limits.');
    expect(sayAnswer(found, { columns: ['issue', 'title', 'state'], rows, total: 12, truncated: false }, chinese)).toBe('关闭者是 Ana Silva 的 issue，12 个中的 2 个：acme/atlas#4 Fix login；acme/atlas#7 Rate limits。');
  });

  it('says that nothing was found, with the reading', () => {
    expect(sayAnswer(found, { columns: ['issue'], rows: [], total: 0, truncated: false }, english)).toBe('None: Issues closed by Ana Silva.');
    expect(sayAnswer({ ask: 'find', set: { kind: 'Person', where: [] } }, { columns: ['person'], rows: [], total: 0, truncated: false }, chinese)).toBe('没有人：人。');
  });

  it('answers yes or no before the reading', () => {
    const asked: Plan = { ask: 'whether', set: closedByAna };
    expect(sayAnswer(asked, { columns: ['answer'], rows: [[true]], total: null, truncated: false }, english)).toBe('Yes: Ana Silva closed an issue.');
    expect(sayAnswer(asked, { columns: ['answer'], rows: [[false]], total: null, truncated: false }, chinese)).toBe('否：是否有关闭者是 Ana Silva 的 issue。');
  });

  it('says a count as a number and a mean with its unit and over how many', () => {
    expect(sayAnswer({ ask: 'count', set: closedByAna }, { columns: ['count'], rows: [[7]], total: null, truncated: false }, english)).toBe('7 issues closed by Ana Silva.');
    expect(sayAnswer({ ask: 'count', set: closedByAna }, { columns: ['count'], rows: [[1]], total: null, truncated: false }, english)).toBe('How many issues Ana Silva closed: 1.');
    expect(sayAnswer({ ask: 'count', set: closedByAna }, { columns: ['count'], rows: [[7]], total: null, truncated: false }, chinese)).toBe('关闭者是 Ana Silva 的 issue 有多少：7。');
    const mean: Plan = { ask: 'measure', set: closedByAna, measure: { statistic: 'mean', of: { duration: { from: 'created_at', to: ['closed_at'], unit: 'days', orNow: null } } } };
    expect(sayAnswer(mean, { columns: ['mean_days'], rows: [[3.456]], total: null, truncated: false, over: 12 }, english)).toBe('Mean days from opening to closing of issues closed by Ana Silva: 3.46 days (over 12).');
  });

  it('says that there are more rows than were let through', () => {
    expect(sayAnswer(found, { columns: ['issue', 'title', 'state'], rows, total: null, truncated: true }, english)).toContain('the first 2 (there are more)');
  });
});

describe('a table of rows', () => {
  it('counts a Chinese character as two columns', () => {
    expect(answerTable(['person', 'count'], [['陈思雨', 12], ['Ana Silva', 3]])).toBe(['person     count', '---------  -----', '陈思雨        12', 'Ana Silva      3'].join('\n'));
  });

  it('cuts a long text at the bound', () => {
    const table = answerTable(['title', 'state'], [['限流策略'.repeat(20), 'open']], { widestCell: 11 });
    expect(table.split('\n')[2]).toBe('限流策略限…  open');
    expect(Math.max(...table.split('\n').map(textWidth))).toBe(18);
  });

  it('measures letters with marks and emoji as they are seen, and cuts none through', () => {
    expect(['Zoe\u0308', '👩‍💻', '张三', 'acme/atlas#12'].map(textWidth)).toEqual([3, 2, 4, 13]);
    expect(cutTo('ab👩‍💻👩‍💻', 5)).toBe('ab👩‍💻…');
    expect(cutTo('x'.repeat(100_000), 4)).toBe('xxx…');
    expect(cutTo('张三', 4)).toBe('张三');
  });

  it('shows no table for a single value or no rows, and keeps line breaks and control characters out', () => {
    expect(answerTable(['count'], [[7]])).toBe('');
    expect(answerTable(['issue'], [])).toBe('');
    expect(answerTable(['a', 'b'], [['one\ntwo\u001B[31m', null]]).split('\n')[2]).toBe('one two [31m');
  });
});
