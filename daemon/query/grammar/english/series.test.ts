/** English questions for series of meetings, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What meetings left behind is counted for each series', () => {
  test.each([
    ['decisions per meeting series this year', 'group Decision[raised in.started_at in 2026-01-01…2027-01-01] by raised in.series most'],
    ['How many action items came out of each meeting series?', 'group ActionItem by raised in.series most'],
    ['How many decisions did each series produce last month?', 'group Decision[raised in.started_at in 2026-10-01…2026-11-01] by raised in.series most'],
    ['How many decisions were made in each series?', 'group Decision by raised in.series most'],
    ['open questions by series', 'group Question[status=open] by raised in.series most'],
    ['tasks per series and owner', 'group ActionItem by raised in.series, assignee most'],
    ['topics per series', 'group Topic by mentioned in.series most'],
    ['meetings per series', 'group Meeting by series most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The series with the most is looked for among all', () => {
  test.each([
    ['Which series produced the most decisions?', 'group Decision by raised in.series most limit 1'],
    ['Which meeting series had the most action items this quarter?', 'group ActionItem[raised in.started_at in 2026-10-01…2027-01-01] by raised in.series most limit 1'],
    ['the meeting series with the most open tasks', 'group ActionItem[status=open] by raised in.series most limit 1'],
    ['In which series were the most decisions made?', 'group Decision by raised in.series most limit 1'],
    ['top 2 series by number of risks', 'group Risk by raised in.series most limit 2'],
    ['which series has the most meetings', 'group Meeting by series most limit 1'],
    ['which series has the fewest meetings', 'group Meeting by series fewest limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });

  // Of a series that left none nothing is known here, nor whether heads or visits are asked for.
  test.each(['which series has the fewest decisions', 'which series had the fewest meetings last month', 'people per series'])('%s is not read', (question) => {
    expect(planOf(question)).toBe('no sentence');
  });
});
