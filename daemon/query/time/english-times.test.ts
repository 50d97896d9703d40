import { describe, expect, it } from '@jest/globals';
import { findTimes } from './find-times.ts';
import { daysOf, expressionsIn } from './testing/time-tables.ts';

/** A Wednesday. `before` is exclusive; `or` parts readings that are as fair. */
const clock = { today: '2026-11-18', zone: 'UTC' };

const table = `
  today = 2026-11-18..2026-11-19; yesterday = 2026-11-17..2026-11-18; tomorrow = 2026-11-19..2026-11-20; the day before yesterday = 2026-11-16..2026-11-17;
  the day after tomorrow = 2026-11-20..2026-11-21; this morning = 2026-11-18..2026-11-19; last night = 2026-11-17..2026-11-18;
  yesterday afternoon = 2026-11-17..2026-11-18; this week = 2026-11-16..2026-11-23; last week = 2026-11-09..2026-11-16;
  previous week = 2026-11-09..2026-11-16; the previous week = 2026-11-09..2026-11-16; past week = 2026-11-11..2026-11-19 or 2026-11-09..2026-11-16;
  in the past week = 2026-11-11..2026-11-19 or 2026-11-09..2026-11-16; in the last week = 2026-11-11..2026-11-19 or 2026-11-09..2026-11-16;
  over the last month = 2026-10-18..2026-11-19 or 2026-10-01..2026-11-01; the last quarter = 2026-07-01..2026-10-01 or 2026-08-18..2026-11-19;
  last quarter = 2026-07-01..2026-10-01; this quarter = 2026-10-01..2027-01-01; next week = 2026-11-23..2026-11-30; next month = 2026-12-01..2027-01-01;
  last month = 2026-10-01..2026-11-01; last year = 2025-01-01..2026-01-01; this year = 2026-01-01..2027-01-01; next year = 2027-01-01..2028-01-01;
  the current month = 2026-11-01..2026-12-01; the week before last = 2026-11-02..2026-11-09; the month before last = 2026-09-01..2026-10-01;
  the last 7 days = 2026-11-11..2026-11-19; in the past 30 days = 2026-10-19..2026-11-19; last two weeks = 2026-11-04..2026-11-19;
  the last couple of months = 2026-09-18..2026-11-19; last fortnight = 2026-11-04..2026-11-19; in the last 24 hours = 2026-11-17..2026-11-19;
  the last 3 months = 2026-08-18..2026-11-19; last 2 quarters = 2026-04-01..2026-10-01 or 2026-05-18..2026-11-19;
  the last 2 years = 2024-11-18..2026-11-19; last half year = 2026-05-18..2026-11-19; 3 days ago = 2026-11-15..2026-11-16;
  two weeks ago = 2026-11-02..2026-11-09 or 2026-11-04..2026-11-05; a month ago = 2026-10-01..2026-11-01 or 2026-10-18..2026-10-19;
  more than 30 days ago = ..2026-10-19; older than two weeks = ..2026-11-04; less than a week ago = 2026-11-11..; since 3 days ago = 2026-11-15..;
  before two weeks ago = ..2026-11-04; since May = 2026-05-01..; since 2025 = 2025-01-01..; since last Monday = 2026-11-16.. or 2026-11-09..;
  since last week = 2026-11-09..; since the beginning of the year = 2026-01-01..; since the start of last month = 2026-10-01..;
  since 1 March = 2026-03-01..; since March 1st = 2026-03-01..; since the 1st of March 2026 = 2026-03-01..; after last week = 2026-11-16..;
  after May = 2026-06-01..; before May = ..2026-05-01; before 2026 = ..2026-01-01; until Friday = ..2026-11-14; until yesterday = ..2026-11-18;
  by Friday = ..2026-11-14; by the end of the month = ..2026-12-01; by end of last month = ..2026-11-01; up to May = ..2026-06-01;
  through May = ..2026-06-01; from 1 to 15 March = 2026-03-01..2026-03-16; between 1 and 15 March = 2026-03-01..2026-03-16;
  between March 1 and March 15 = 2026-03-01..2026-03-16; between 1 March and 15 April = 2026-03-01..2026-04-16;
  between March 1 and 15 = 2026-03-01..2026-03-16; March 1-15 = 2026-03-01..2026-03-16; March 1–15, 2025 = 2025-03-01..2025-03-16;
  1-15 March 2025 = 2025-03-01..2025-03-16; from the 1st to the 15th of March = 2026-03-01..2026-03-16; between March and May = 2026-03-01..2026-06-01;
  from March to May 2025 = 2025-03-01..2025-06-01; from March 2025 to May = 2025-03-01..2025-06-01;
  between October and December = 2026-10-01..2027-01-01 or 2025-10-01..2026-01-01;
  between November and February = 2026-11-01..2027-03-01 or 2025-11-01..2026-03-01; between Monday and Wednesday = 2026-11-16..2026-11-19;
  from Monday to Friday = 2026-11-16..2026-11-21 or 2026-11-09..2026-11-14; Monday - Friday = 2026-11-16..2026-11-21 or 2026-11-09..2026-11-14;
  Mon-Fri = 2026-11-16..2026-11-21 or 2026-11-09..2026-11-14; Q1 - Q3 = 2026-01-01..2026-10-01; Q1 to Q3 2025 = 2025-01-01..2025-10-01;
  from last May until now = 2026-05-01..2026-11-19; between last Monday and today = 2026-11-16..2026-11-19; between 2024 and 2025 = 2024-01-01..2026-01-01;
  2024-2025 = 2024-01-01..2026-01-01; in early March = 2026-03-01..2026-03-11; in mid March = 2026-03-11..2026-03-21; mid-March = 2026-03-11..2026-03-21;
  in late March 2025 = 2025-03-21..2025-04-01; late last year = 2025-09-01..2026-01-01; early this year = 2026-01-01..2026-05-01;
  at the beginning of March = 2026-03-01..2026-03-11; at the end of last year = 2025-12-01..2026-01-01 or 2025-10-01..2026-01-01;
  end of the month = 2026-11-21..2026-12-01; Q3 = 2026-07-01..2026-10-01; q3 2025 = 2025-07-01..2025-10-01; 2025 Q3 = 2025-07-01..2025-10-01;
  Q3/2025 = 2025-07-01..2025-10-01; Q3 last year = 2025-07-01..2025-10-01; the third quarter = 2026-07-01..2026-10-01;
  the third quarter of 2025 = 2025-07-01..2025-10-01; the 1st quarter of last year = 2025-01-01..2025-04-01;
  the last quarter of 2025 = 2025-10-01..2026-01-01; the last quarter of the year = 2026-10-01..2027-01-01; H1 = 2026-01-01..2026-07-01;
  H2 2025 = 2025-07-01..2026-01-01; first half of 2026 = 2026-01-01..2026-07-01; the first half of last year = 2025-01-01..2025-07-01;
  the second half of the year = 2026-07-01..2027-01-01; in the first half of March = 2026-03-01..2026-03-16; 2026-03-01 = 2026-03-01..2026-03-02;
  on 2026/03/01 = 2026-03-01..2026-03-02; 2026-03 = 2026-03-01..2026-04-01; between 2026-03-01 and 2026-03-15 = 2026-03-01..2026-03-16;
  in March = 2026-03-01..2026-04-01; in Mar = 2026-03-01..2026-04-01; Sept = 2026-09-01..2026-10-01; September 2025 = 2025-09-01..2025-10-01;
  May 2026 = 2026-05-01..2026-06-01; may 2026 = 2026-05-01..2026-06-01; last May = 2026-05-01..2026-06-01; last November = 2025-11-01..2025-12-01;
  this May = 2026-05-01..2026-06-01; next May = 2027-05-01..2027-06-01; May last year = 2025-05-01..2025-06-01; May of last year = 2025-05-01..2025-06-01;
  in May = 2026-05-01..2026-06-01; on Monday = 2026-11-16..2026-11-17; on Mon = 2026-11-16..2026-11-17; Monday = 2026-11-16..2026-11-17;
  this Monday = 2026-11-16..2026-11-17; next Monday = 2026-11-23..2026-11-24; last Friday = 2026-11-13..2026-11-14;
  next Friday = 2026-11-20..2026-11-21 or 2026-11-27..2026-11-28; Monday last week = 2026-11-09..2026-11-10; last week on Tuesday = 2026-11-10..2026-11-11;
  Tuesday of last week = 2026-11-10..2026-11-11; Monday, 16 November = 2026-11-16..2026-11-17; last weekend = 2026-11-14..2026-11-16;
  this weekend = 2026-11-21..2026-11-23; over the weekend = 2026-11-14..2026-11-16; so far this year = 2026-01-01..2026-11-19;
  this year so far = 2026-01-01..2026-11-19; year to date = 2026-01-01..2026-11-19; YTD = 2026-01-01..2026-11-19;
  this month to date = 2026-11-01..2026-11-19; in 2025 = 2025-01-01..2026-01-01; 2025 = 2025-01-01..2026-01-01; in the year 2025 = 2025-01-01..2026-01-01;
  during 2025 = 2025-01-01..2026-01-01; throughout 2025 = 2025-01-01..2026-01-01; on the 15th = 2026-11-15..2026-11-16; since the 3rd = 2026-11-03..;
  the 3rd of last month = 2026-10-03..2026-10-04; 3 November = 2026-11-03..2026-11-04; Nov 3 = 2026-11-03..2026-11-04;
  Nov 3rd, 2025 = 2025-11-03..2025-11-04; 3rd of November = 2026-11-03..2026-11-04; 29 February = 2024-02-29..2024-03-01; week 45 = 2026-11-02..2026-11-09;
  week 45 of 2025 = 2025-11-03..2025-11-10; the week of 9 November = 2026-11-09..2026-11-16; the first week of March = 2026-03-01..2026-03-08;
  in the last week of October = 2026-10-25..2026-11-01; within 7 days = 2026-11-11..2026-11-19; within the last 7 days = 2026-11-11..2026-11-19;
  in the next 7 days = 2026-11-18..2026-11-26; from Monday onwards = 2026-11-16..; from May on = 2026-05-01..; 2025 onwards = 2025-01-01..;
  from 1 March = 2026-03-01..2026-03-02 or 2026-03-01..; starting May = 2026-05-01..; until now = ..2026-11-19; in Jan = 2026-01-01..2026-02-01;
  by May = ..2026-06-01; last March = 2026-03-01..2026-04-01; ten days ago = 2026-11-08..2026-11-09;
  a year ago = 2025-01-01..2026-01-01 or 2025-11-18..2025-11-19; half a year ago = 2026-05-01..2026-06-01 or 2026-05-18..2026-05-19;
  3 months ago = 2026-08-01..2026-09-01 or 2026-08-18..2026-08-19; over 2 weeks ago = ..2026-11-04; at least 3 days ago = ..2026-11-16;
  before the end of the year = ..2027-01-01; after the beginning of May = 2026-05-01..; until the end of Q1 = ..2026-04-01;
  end of Q3 = 2026-09-01..2026-10-01; this time last year = 2025-11-01..2025-12-01; end of last week = 2026-11-13..2026-11-16;
  by the end of the third quarter = ..2026-10-01; in the second half of March = 2026-03-16..2026-04-01; in the middle of Q3 2025 = 2025-08-01..2025-09-01;
  by EOW = ..2026-11-23; the end of day = 2026-11-18..2026-11-19; the beginning of last year = 2025-01-01..2025-02-01;
  end of May 2025 = 2025-05-21..2025-06-01; late in March = 2026-03-21..2026-04-01; mid 2025 = 2025-05-01..2025-09-01; early Q3 = 2026-07-01..2026-08-01;
  from early March to late May = 2026-03-01..2026-06-01; this past week = 2026-11-11..2026-11-19 or 2026-11-09..2026-11-16;
  between the 3rd and the 10th of last month = 2026-10-03..2026-10-11; from 28 December to 3 January = 2025-12-28..2026-01-04;
  last 2 months of 2025 = 2025-11-01..2026-01-01; first 10 days of March = 2026-03-01..2026-03-11; the last Friday of October = 2026-10-30..2026-10-31;
  the first Monday in March 2026 = 2026-03-02..2026-03-03; on the weekend of 7 November = 2026-11-07..2026-11-09;
  the second week of March = 2026-03-08..2026-03-15; last week of Q3 = 2026-09-24..2026-10-01; the last day of last month = 2026-10-31..2026-11-01;
  15.03.2026 = 2026-03-15..2026-03-16; the first quarter of 2026 = 2026-01-01..2026-04-01; May 5th, 2026 = 2026-05-05..2026-05-06;
  Friday 13 November = 2026-11-13..2026-11-14; Fri 13 Nov = 2026-11-13..2026-11-14; Friday, November 13 = 2026-11-13..2026-11-14;
  Mar 3 to Apr 5 = 2026-03-03..2026-04-06; Oct–Dec 2025 = 2025-10-01..2026-01-01; in the 3rd quarter = 2026-07-01..2026-10-01;
  within a week = 2026-11-11..2026-11-19; at year end = 2026-12-01..2027-01-01 or 2026-10-01..2027-01-01; since early October = 2026-10-01..;
  before yesterday = ..2026-11-17; from yesterday = 2026-11-17..2026-11-18; the first of March = 2026-03-01..2026-03-02;
  on March the third = 2026-03-03..2026-03-04; the twenty-first of October 2025 = 2025-10-21..2025-10-22; between the 3rd and the 10th = 2026-11-03..2026-11-11
`;

describe('words of time in English, asked on Wednesday, 18 November 2026', () => {
  it.each(expressionsIn(table))('%s: %s', (said, days) => {
    const spans = findTimes(said, clock);
    expect(spans.map(({ start, end }) => said.slice(start, end))).toEqual([said]);
    expect([spans[0]!, ...(spans[0]?.alternatives ?? [])].map(daysOf).join(' or ')).toBe(days);
  });
});

describe('words of time within a question', () => {
  it.each([
    ['yesterday\'s meeting', 'yesterday\'s: 2026-11-17..2026-11-18'],
    ['yesterdays meeting', 'yesterdays: 2026-11-17..2026-11-18'],
    ['last week\'s PRs', 'last week\'s: 2026-11-09..2026-11-16'],
    ['last weeks PRs', 'last weeks: 2026-11-09..2026-11-16'],
    ['in last weeks meeting', 'in last weeks: 2026-11-09..2026-11-16'],
    ['PRs opened by May', 'by May: ..2026-06-01'],
    ['Monday\'s meeting', 'Monday\'s: 2026-11-16..2026-11-17'],
    ['PRs 2025', '2025: 2025-01-01..2026-01-01'],
    ['2025 PRs', '2025: 2025-01-01..2026-01-01'],
    ['1 PR in March 5 people', 'in March 5: 2026-03-05..2026-03-06'],
    ['PRs from the first of May to the 3rd of June', 'from the first of May to the 3rd of June: 2026-05-01..2026-06-04'],
    ['merged since the 3rd and reviewed', 'since the 3rd: 2026-11-03..'],
    ['merged last week and after March', 'last week: 2026-11-09..2026-11-16; after March: 2026-04-01..'],
    ['merged last week after Monday', 'last week: 2026-11-09..2026-11-16; after Monday: 2026-11-17..'],
    ['as of May', 'May: 2026-05-01..2026-06-01'],
    ['last 3 PRs in the last 3 weeks', 'in the last 3 weeks: 2026-10-28..2026-11-19'],
    ['June\'s PRs', 'June\'s: 2026-06-01..2026-07-01'],
    ['last week in atlas', 'last week: 2026-11-09..2026-11-16'],
    ['who merged the most PRs in atlas since the start of Q3?', 'since the start of Q3: 2026-07-01..'],
    ['which PRs did Ana open in March and merge in April', 'in March: 2026-03-01..2026-04-01; in April: 2026-04-01..2026-05-01'],
    ['show me PRs opened after 1 March and before 15 April 2026', 'after 1 March: 2026-03-02..; before 15 April 2026: ..2026-04-15'],
    ['how many issues were closed in the last 30 days per person', 'in the last 30 days: 2026-10-19..2026-11-19'],
    ['what did we decide on Monday about rate limits', 'on Monday: 2026-11-16..2026-11-17'],
    ['actions due this week', 'this week: 2026-11-16..2026-11-23'],
    ['actions due by Friday', 'by Friday: ..2026-11-14'],
    ['actions due before next Friday', 'before next Friday: ..2026-11-20'],
    ['issues opened in 2025 but closed in 2026', 'in 2025: 2025-01-01..2026-01-01; in 2026: 2026-01-01..2027-01-01'],
    ['meetings last Tuesday or Wednesday', 'last Tuesday: 2026-11-17..2026-11-18; Wednesday: 2026-11-18..2026-11-19'],
    ['did Ana attend the meeting on 3 November 2026?', 'on 3 November 2026: 2026-11-03..2026-11-04'],
    ['commits between last Monday and Friday', 'between last Monday and Friday: 2026-11-16..2026-11-21'],
    ['who was in yesterday\'s stand-up', 'in yesterday\'s: 2026-11-17..2026-11-18'],
    ['PRs merged by May in May', 'by May: ..2026-06-01; in May: 2026-05-01..2026-06-01'],
    ['who worked in atlas both in q1 and q2', 'in q1: 2026-01-01..2026-04-01; q2: 2026-04-01..2026-07-01'],
    ['issue 12 in March', 'in March: 2026-03-01..2026-04-01'],
    ['PR 12 from last week', 'from last week: 2026-11-09..2026-11-16'],
    ['issues by month in 2026', 'in 2026: 2026-01-01..2027-01-01'],
    ['PRs per week this year', 'this year: 2026-01-01..2027-01-01'],
    ['what happened on 2026-11-03?', 'on 2026-11-03: 2026-11-03..2026-11-04'],
    ['what happened 3 Nov?', '3 Nov: 2026-11-03..2026-11-04'],
    ['which decisions were made in the first week of november', 'in the first week of november: 2026-11-01..2026-11-08'],
    ['the sprint of 9 Nov to 20 Nov', 'of 9 Nov to 20 Nov: 2026-11-09..2026-11-21'],
    ['first PR of 2026', 'of 2026: 2026-01-01..2027-01-01'],
    ['oldest open issue from before June', 'before June: ..2026-06-01'],
    ['issues opened more than two months ago and still open', 'more than two months ago: ..2026-09-18'],
    ['PRs opened within the last couple of weeks', 'within the last couple of weeks: 2026-11-04..2026-11-19'],
    ['anything since last thursday?', 'since last thursday: 2026-11-12..'],
    ['who merged in the week of November 2', 'in the week of November 2: 2026-11-02..2026-11-09'],
    ['meetings in the next two weeks', 'in the next two weeks: 2026-11-18..2026-12-03'],
    ['PRs merged today or yesterday', 'today: 2026-11-18..2026-11-19; yesterday: 2026-11-17..2026-11-18'],
    ['PRs updated over the past 10 days', 'over the past 10 days: 2026-11-08..2026-11-19'],
    ['PRs merged during the last 90 days and reviewed by Ben', 'during the last 90 days: 2026-08-20..2026-11-19'],
    ['what\'s due tomorrow', 'tomorrow: 2026-11-19..2026-11-20'],
    ['overdue since last month', 'since last month: 2026-10-01..'],
    ['actions from Tuesday\'s sync', 'from Tuesday\'s: 2026-11-17..2026-11-18'],
    ['was there a meeting the day before yesterday', 'the day before yesterday: 2026-11-16..2026-11-17'],
    ['how many PRs were merged last month compared to this month', 'last month: 2026-10-01..2026-11-01; this month: 2026-11-01..2026-12-01'],
    ['2026 Q1 vs 2026 Q2', '2026 Q1: 2026-01-01..2026-04-01; 2026 Q2: 2026-04-01..2026-07-01'],
    ['in August and September', 'in August: 2026-08-01..2026-09-01; September: 2026-09-01..2026-10-01'],
    ['PRs closed up until last Friday', 'up until last Friday: ..2026-11-14'],
    ['PRs from the beginning of 2026 to the end of March', 'from the beginning of 2026 to the end of March: 2026-01-01..2026-04-01'],
    ['not merged since Monday', 'since Monday: 2026-11-16..'],
  ])('%s', (question, expected) => {
    const found = findTimes(question, clock).map((span) => `${question.slice(span.start, span.end)}: ${daysOf(span)}`);
    expect(found.join('; ')).toBe(expected);
  });
});

describe('what only looks like time', () => {
  it.each([
    'the 3rd PR', 'after the 2nd meeting', '5 days before 3 March', 'two days after last Monday', 'last year and a half', 'the 30th of February', 'the 1st of Monday',
    'on 3/1', 'who may review', 'march on', 'Did May review', 'on Mondays', 'every Monday', 'PR 2025', '#2025', 'v2025', 'atlas#2025',
    'more than 2025 commits', 'on 31 February', 'in 3 days', 'recent PRs', 'latest 3 PRs', 'in the last 3', 'first PR', 'now', 'between Ana and Ben',
    'Jan\'s PRs', 'Sun', 'did June review', 'PRs merged on a Monday', 'PRs labelled Q3-planning', 'how long do PRs stay open in atlas?',
    'PRs open for more than 30 days', 'PRs closed in less than 3 days', 'last 3 merged PRs', 'the last meeting', 'since when is #12 open',
    'when was the last time Ana reviewed', 'recent decisions from the past few weeks', '"since the release" meeting', 'the May release',
    'will may come', 'Monday.com integration', 'PRs titled v2.2025', 'atlas/2025-03 notes', '5/3/2026', 'within two weeks of opening',
    'between Christmas and New Year', 'after 5pm', 'since 10 days',
  ])('%s', (question) => {
    expect(findTimes(question, clock)).toEqual([]);
  });
});
