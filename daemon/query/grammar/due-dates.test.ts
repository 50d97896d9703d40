/** Which year a due date without one is of, in both languages; the questions are asked on 18 November 2026. */
import { describe, expect, test } from '@jest/globals';
import { planOf as chinesePlanOf } from './chinese/testing/plan-of.ts';
import { planOf as englishPlanOf } from './english/testing/plan-of.ts';

describe('A task is due when what was said is nearest', () => {
  test.each([
    ['which open tasks were due before September?', 'find ActionItem[status=open, due in …2026-09-01]'],
    ['tasks that were due between 10 and 15 November', 'find ActionItem[due in 2026-11-10…2026-11-16]'],
    ['tasks due in October', 'find ActionItem[due in 2026-10-01…2026-11-01]'],
    ['tasks due in March', 'find ActionItem[due in 2027-03-01…2027-04-01]'],
    ['tasks due by the end of January', 'find ActionItem[due in …2027-02-01]'],
    ['tasks due in Q3', 'find ActionItem[due in 2026-07-01…2026-10-01]'],
  ])('%s', (question, plan) => {
    expect(englishPlanOf(question)).toBe(plan);
  });

  test.each([
    ['截止日期是11月14号的任务', 'find ActionItem[due in 2026-11-14…2026-11-15]'],
    ['10月到期的任务', 'find ActionItem[due in 2026-10-01…2026-11-01]'],
    ['3月1日到期的任务', 'find ActionItem[due in 2027-03-01…2027-03-02]'],
  ])('%s', (question, plan) => {
    expect(chinesePlanOf(question)).toBe(plan);
  });
});

describe('Within a month what is to come is meant', () => {
  test.each([
    ['tasks due on Monday', 'find ActionItem[due in 2026-11-23…2026-11-24]'],
    ['tasks due on the 20th', 'find ActionItem[due in 2026-11-20…2026-11-21]'],
  ])('%s', (question, plan) => {
    expect(englishPlanOf(question)).toBe(plan);
  });
});
