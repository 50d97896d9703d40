/** Lengths of time are told in the unit that was asked for, whatever else is asked. */
import { describe, expect, it, test } from '@jest/globals';
import { planOf as chinesePlan } from './chinese/testing/plan-of.ts';
import { planOf as englishPlan } from './english/testing/plan-of.ts';

describe('a length of time is told in the unit that was asked for', () => {
  test.each([
    ['how many hours does it take to merge PRs in atlas?', 'in hours'],
    ['median time to merge in atlas, in hours', 'in hours'],
    ['how long do PRs stay open in atlas, in weeks', 'in weeks'],
    ['how many minutes did the last k8s sync take', 'in minutes'],
    ['average length of the k8s sync in minutes', 'in minutes'],
    ['average meeting length per series in minutes', 'in minutes'],
  ])('%s', (question, unit) => {
    expect(englishPlan(question)).toContain(unit);
  });

  test.each([
    ['k8s sync 平均一次开多少分钟', 'in minutes'],
    ['atlas 的 PR 平均多少小时合并', 'in hours'],
    ['atlas 的 PR 合并用时的中位数，以小时计', 'in hours'],
    ['上次灯塔周会开了几个小时', 'in hours'],
  ])('%s', (question, unit) => {
    expect(chinesePlan(question)).toContain(unit);
  });

  it('days are days of what is told in days, and a condition keeps its own unit', () => {
    expect(englishPlan('how many days do PRs stay open in atlas')).toBe(englishPlan('how long do PRs stay open in atlas'));
    expect(englishPlan('median time to merge of PRs that took longer than two weeks to merge, in hours')).toContain('> 14 days');
  });

  it('is not read where nothing is told in a unit of time', () => {
    expect(englishPlan('open PRs in atlas in hours')).toBe('no sentence');
    expect(chinesePlan('atlas 有多少 PR，以小时计')).toBe('no sentence');
  });
});
