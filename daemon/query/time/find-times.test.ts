import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../minutes/dates/calendar.ts';
import { findTimes } from './find-times.ts';
import { daysOf, expressionsIn } from './testing/time-tables.ts';
import type { Towards } from './time-span.ts';

const read = (said: string, today: string, towards: Towards = 'past') => findTimes(said, { today, zone: 'UTC' }, { towards }).map(daysOf).join('; ');

/** Days on which a calendar is easily got wrong, with what was read off it. */
const turningDays: Record<string, string> = {
  // A Monday.
  '2026-11-16': `on Monday = 2026-11-16..2026-11-17; last Monday = 2026-11-09..2026-11-10; next Monday = 2026-11-23..2026-11-24; since Monday = 2026-11-16..;
    last week = 2026-11-09..2026-11-16; this week = 2026-11-16..2026-11-23; last weekend = 2026-11-14..2026-11-16; this weekend = 2026-11-21..2026-11-23;
    next Friday = 2026-11-20..2026-11-21; between Friday and Monday = 2026-11-13..2026-11-17; 周一 = 2026-11-16..2026-11-17; 上周一 = 2026-11-09..2026-11-10; 上周 = 2026-11-09..2026-11-16`,
  // A Sunday.
  '2026-11-22': `this week = 2026-11-16..2026-11-23; next week = 2026-11-23..2026-11-30; last weekend = 2026-11-14..2026-11-16; this weekend = 2026-11-21..2026-11-23;
    the weekend = 2026-11-21..2026-11-23; on Sunday = 2026-11-22..2026-11-23; last Sunday = 2026-11-15..2026-11-16; last Monday = 2026-11-16..2026-11-17;
    周日 = 2026-11-22..2026-11-23; 上周日 = 2026-11-15..2026-11-16; 本周日 = 2026-11-22..2026-11-23; 上周末 = 2026-11-14..2026-11-16`,
  // New Year's Day, a Friday.
  '2027-01-01': `yesterday = 2026-12-31..2027-01-01; last month = 2026-12-01..2027-01-01; last quarter = 2026-10-01..2027-01-01; last year = 2026-01-01..2027-01-01;
    this week = 2026-12-28..2027-01-04; Q1 = 2027-01-01..2027-04-01; Q4 = 2026-10-01..2027-01-01; in January = 2027-01-01..2027-02-01; in December = 2026-12-01..2027-01-01;
    the last 3 months = 2026-10-01..2027-01-02; year to date = 2027-01-01..2027-01-02; week 53 = 2026-12-28..2027-01-04; last December = 2026-12-01..2027-01-01;
    上个月 = 2026-12-01..2027-01-01; 十二月 = 2026-12-01..2027-01-01; 一月 = 2027-01-01..2027-02-01; 今年以来 = 2027-01-01..; 上半年 = 2027-01-01..2027-07-01; 下半年 = 2026-07-01..2027-01-01`,
  // A day that most years do not have.
  '2024-02-29': `tomorrow = 2024-03-01..2024-03-02; 29 February = 2024-02-29..2024-03-01; last February = 2023-02-01..2023-03-01; the last 2 years = 2022-02-28..2024-03-01;
    the last 12 months = 2023-02-28..2024-03-01; in February = 2024-02-01..2024-03-01; 2月29日 = 2024-02-29..2024-03-01; 本月底前 = ..2024-03-01`,
  // The 31st, after a month that is shorter.
  '2026-03-31': `last month = 2026-02-01..2026-03-01; the last 2 months = 2026-01-31..2026-04-01; next month = 2026-04-01..2026-05-01; on the 31st = 2026-03-31..2026-04-01;
    in the last 30 days = 2026-03-01..2026-04-01; 上个月 = 2026-02-01..2026-03-01; 近一个月 = 2026-02-28..2026-04-01`,
};

describe.each(Object.entries(turningDays))('asked on %s', (today, table) => {
  it.each(expressionsIn(table))('%s: %s', (said, days) => {
    expect(read(said, today)).toBe(days);
  });
});

describe('what is due lies ahead, asked on Wednesday, 18 November 2026', () => {
  it.each(expressionsIn(`by Friday = ..2026-11-21; before Friday = ..2026-11-20; on Friday = 2026-11-20..2026-11-21; on Wednesday = 2026-11-18..2026-11-19; on Monday = 2026-11-23..2026-11-24;
    in May = 2027-05-01..2027-06-01; in November = 2026-11-01..2026-12-01; in Q1 = 2027-01-01..2027-04-01; in Q4 = 2026-10-01..2027-01-01; on the 15th = 2026-12-15..2026-12-16;
    on 3 March = 2027-03-03..2027-03-04; within 3 days = 2026-11-18..2026-11-22; in 3 days = 2026-11-21..2026-11-22; in two weeks = 2026-12-02..2026-12-03; this week = 2026-11-16..2026-11-23;
    between Monday and Wednesday = 2026-11-23..2026-11-26; by the end of the year = ..2027-01-01; last week = 2026-11-09..2026-11-16; until Sunday = ..2026-11-23;
    周五 = 2026-11-20..2026-11-21; 周五前 = ..2026-11-20; 3天内 = 2026-11-18..2026-11-22; 五月 = 2027-05-01..2027-06-01; 月底前 = ..2026-12-01; 下周五 = 2026-11-27..2026-11-28; 15号之前 = ..2026-12-15; 3天后 = 2026-11-21..2026-11-22; 两周后 = 2026-12-02..2026-12-03`))('%s: %s', (said, days) => {
    expect(read(said, '2026-11-18', 'future')).toBe(days);
  });
});

describe('a span', () => {
  const clock = { today: '2026-11-18', zone: 'UTC' };

  it('says whether one day is meant, and which calendar unit', () => {
    expect(findTimes('on Monday', clock)).toMatchObject([{ kind: 'moment', unit: 'day' }]);
    expect(findTimes('last week', clock)).toMatchObject([{ kind: 'range', unit: 'week' }]);
    expect(findTimes('since May', clock)[0]).not.toHaveProperty('unit');
  });

  it.each([
    ['PRs from last week', 'from last week (9–15 November 2026)'], ['since may', 'since May (from 1 May 2026 on)'], ['yesterday’s meeting', 'yesterday (17 November 2026)'],
    ['in 2025', 'in 2025'], ['上周的PR', '上周（2026年11月9日至15日）'], ['Q3的PR', 'Q3（2026年7月至9月）'], ['Q3', 'Q3 (July–September 2026)'], ['before   last\n month', 'before last month (up to 30 September 2026)'],
  ])('restates how it was read: %s', (question, words) => {
    expect(findTimes(question, clock)[0]?.words).toBe(words);
  });

  it('restates in another language by the days alone', () => {
    expect(findTimes('上周', clock, { language: 'en' })[0]?.words).toBe('9–15 November 2026');
    expect(findTimes('last week', clock, { language: 'zh' })[0]?.words).toBe('2026年11月9日至15日');
  });

  it('has offsets of the question as it was typed', () => {
    const question = '🙂 ＰＲｓ  合併於 ２０２５年３月， and  last   week';
    expect(findTimes(question, clock).map(({ start, end }) => question.slice(start, end))).toEqual(['於 ２０２５年３月', 'last   week']);
  });
});

const day = fc.integer({ min: 0, max: 36_500 }).map((count) => addDays('1990-01-01', count));
const pieces = ['last week', 'since May', 'Q3', '上周', '五月以来', 'from 1 to 15 March', '3月1日到15日', 'on Monday', 'by', 'Ana', '张三', 'PRs', '#12', '2025', 'May', 'and', 'between', '到', '的', '最近3个', '最近7天', 'the', 'of', '-', '’s', '\u0000', '🙂', ',', '31', '一'];
const question = fc.oneof(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' ')), fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join('')), fc.string({ unit: 'grapheme', maxLength: 80 }));

describe('whatever is asked, on any day', () => {
  it('spans do not overlap, lie in the question, and begin before they end', () => {
    fc.assert(fc.property(question, day, fc.constantFrom<Towards>('past', 'future'), (text, today, towards) => {
      let last = 0;
      for (const span of findTimes(text, { today, zone: 'UTC' }, { towards })) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        for (const { range } of [span, ...(span.alternatives ?? [])]) {
          for (const bound of [range.from, range.before]) expect(bound ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (range.from !== null && range.before !== null) expect(range.from < range.before).toBe(true);
        }
        last = span.end;
      }
    }));
  });

  const alone = ['last week', 'since May', 'in Q3 2025', 'between 1 and 15 March', 'the last 7 days', 'yesterday', 'by the end of the month', '上周', '五月以来', '最近7天', '3月1日到15日', '去年第三季度', '上周五之前'];
  const around = fc.constantFrom('which PRs did Ana merge', '张三合并的PR', 'show me', '', '🙂', 'ATLAS:', '(');
  const behind = fc.constantFrom('', '?', ' by Ana', ' #12', '，谁合并了', ' in atlas', ')');

  it('the same words mean the same whatever stands around them', () => {
    fc.assert(fc.property(fc.constantFrom(...alone), around, behind, day, (said, before, after, today) => {
      const text = `${before} ${said}${after}`;
      const [found, ...more] = findTimes(text, { today, zone: 'UTC' });
      expect(more).toEqual([]);
      expect(text.slice(found?.start, found?.end)).toBe(said);
      expect(found && daysOf(found)).toBe(read(said, today));
    }));
  });

  it('past stretches begin by today, and weeks are seven days from a Monday', () => {
    fc.assert(fc.property(day, fc.constantFrom('on Friday', 'in May', 'Q2', '周三', '八月', '第四季度', 'on 3 March', 'on the 29th'), (today, said) => {
      const [span] = findTimes(said, { today, zone: 'UTC' });
      expect((span?.range.from ?? '9') <= today).toBe(true);
      const [week] = findTimes('last week', { today, zone: 'UTC' });
      expect(new Date(week!.range.from!).getUTCDay()).toBe(1);
      expect(addDays(week!.range.from!, 7)).toBe(week!.range.before);
      expect(week!.range.before! <= today && addDays(week!.range.before!, 7) > today).toBe(true);
    }));
  });

  it('a weekday, date, month or quarter is the one that walking the calendar back day by day comes to first', () => {
    const walk = (today: string, begins: (date: Date) => boolean) => {
      let at = today;
      while (!begins(new Date(at))) at = addDays(at, -1);
      return at;
    };
    const begins: Record<string, (date: Date) => boolean> = {
      'on Friday': (date) => date.getUTCDay() === 5,
      'in May': (date) => date.getUTCMonth() === 4 && date.getUTCDate() === 1,
      'in Q4': (date) => date.getUTCMonth() === 9 && date.getUTCDate() === 1,
      'on 29 February': (date) => date.getUTCMonth() === 1 && date.getUTCDate() === 29,
      'on the 31st': (date) => date.getUTCDate() === 31,
      'this quarter': (date) => date.getUTCMonth() % 3 === 0 && date.getUTCDate() === 1,
      周日: (date) => date.getUTCDay() === 0,
      本周: (date) => date.getUTCDay() === 1,
      十二月: (date) => date.getUTCMonth() === 11 && date.getUTCDate() === 1,
      今年: (date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1,
    };
    fc.assert(fc.property(day.filter((today) => today > '1996-02-29'), fc.constantFrom(...Object.keys(begins)), (today, said) => {
      expect(findTimes(said, { today, zone: 'UTC' })[0]?.range.from).toBe(walk(today, begins[said]!));
    }));
  });

  it('the way ahead or behind does not change where the words are', () => {
    fc.assert(fc.property(question.filter((text) => !/in\s/.test(text)), day, (text, today) => {
      const places = (towards: Towards) => findTimes(text, { today, zone: 'UTC' }, { towards }).map(({ start, end }) => [start, end]);
      expect(places('future')).toEqual(places('past'));
    }));
  });
});

describe('bad input', () => {
  const clock = { today: '2026-11-18', zone: 'UTC' };

  it.each(['', ' ', '\u0000\u0007\u001b[31m', '🙂'.repeat(500), 'MATCH (n) DETACH DELETE n', '\ud800', '٣ days ago', '99999999999999 days ago', '0 days ago', 'in 0000', '2026-13-45', '2月30日', '第99周', '-1 weeks ago', 'February 30', 'the 30th of February'])('%j is no time', (text) => {
    expect(findTimes(text, clock)).toEqual([]);
  });

  it.each(['last ', 'the ', '3 ', 'from March to ', '上周到', '1', '一', '从', 'may ', 'between ', '   ', 'of the end ', '2025-'])('10,000 characters of %j are read', (piece) => {
    const spans = findTimes(piece.repeat(Math.ceil(10_000 / piece.length)), clock);
    expect(Array.isArray(spans)).toBe(true);
  });
});
