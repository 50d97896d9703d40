import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, endOfMonth, localDay, nextWeekday, weekdayOf } from './calendar.ts';
import { findDates, findDue, withoutDates } from './due.ts';

const friday = '2026-11-20';
const wednesday = '2026-11-18';

describe('when something is due', () => {
  it.each([
    ['today', '2026-11-20'], ['this afternoon', '2026-11-20'], ['by the end of the day', '2026-11-20'], ['by EOD', '2026-11-20'],
    ['tomorrow', '2026-11-21'], ['tomorrow morning', '2026-11-21'], ['the day after tomorrow', '2026-11-22'],
    ['by Wednesday', '2026-11-25'], ['before Thursday evening', '2026-11-26'], ['on Friday', '2026-11-27'],
    ['next Wednesday', '2026-11-25'], ['next Monday', '2026-11-23'], ['next week', '2026-11-27'], ['by the end of next week', '2026-11-27'],
    ['early next week', '2026-11-23'], ['by the end of the week', '2026-11-20'], ['the week after next', '2026-12-04'],
    ['by the end of the month', '2026-11-30'], ['at the end of next month', '2026-12-31'], ['by the end of January', '2027-01-31'],
    ['on the 3rd', '2026-12-03'], ['by the twenty-fifth', '2026-11-25'], ['by November 25th', '2026-11-25'], ['on the 25th of November', '2026-11-25'],
    ['on January 5', '2027-01-05'], ['by 2026-12-24', '2026-12-24'],
    ['in two weeks', '2026-12-04'], ['in 3 days', '2026-11-23'], ['within a month', '2026-12-20'], ['in an hour', '2026-11-20'], ['by the end of the quarter', '2026-12-31'],
  ])('"I will send it %s" is due on %s', (said, date) => {
    expect(findDue(`I will send it ${said}`, 'en', friday)).toEqual({ date, text: said });
  });

  it.each([
    ['今天', '2026-11-18'], ['今天下班前', '2026-11-18'], ['明天上午', '2026-11-19'], ['后天', '2026-11-20'], ['大后天', '2026-11-21'],
    ['周三之前', '2026-11-25'], ['周五前', '2026-11-20'], ['下周三', '2026-11-25'], ['下周五前', '2026-11-27'], ['星期一', '2026-11-23'], ['这周五', '2026-11-20'], ['下下周一', '2026-11-30'],
    ['下周', '2026-11-27'], ['本周内', '2026-11-20'], ['下周初', '2026-11-23'], ['月底', '2026-11-30'], ['月底前', '2026-11-30'], ['下个月底', '2026-12-31'], ['年底', '2026-12-31'],
    ['11月25号', '2026-11-25'], ['十一月二十五日之前', '2026-11-25'], ['25号', '2026-11-25'], ['下个月3号', '2026-12-03'],
    ['两个工作日内', '2026-11-20'], ['三个工作日内', '2026-11-23'], ['十二月三号前', '2026-12-03'], ['十二月底', '2026-12-31'], ['下午三点前', '2026-11-18'], ['下个月五号之前', '2026-12-05'], ['这礼拜五', '2026-11-20'],
    ['三天后', '2026-11-21'], ['两周内', '2026-12-02'], ['两个星期后', '2026-12-02'], ['一个月后', '2026-12-18'],
  ])('我%s发给大家：%s', (said, date) => {
    expect(findDue(`我${said}发给大家`, 'zh', wednesday)).toEqual({ date, text: said });
  });

  it('stays words where no date follows from them', () => {
    expect(findDue('I will replace it in two sprints', 'en', friday)).toEqual({ date: null, text: 'in two sprints' });
    expect(findDue('I will do it by Wednesday', 'en', null)).toEqual({ date: null, text: 'by Wednesday' });
    expect(withoutDates('Replace it in two sprints', 'en', friday)).toBe('Replace it in two sprints');
  });

  it('is not what lies behind', () => {
    expect(findDue('We talked about it last Friday and yesterday', 'en', friday)).toBeNull();
    expect(findDue('我们昨天和上周五讨论过', 'zh', wednesday)).toBeNull();
  });

  it.each(['We may 2 things', 'the first item on the list', 'Sunday school', 'on the second floor', 'the third version'])('"%s" names no due date by ordinal', (said) => {
    expect(findDates(said, 'en', friday).filter(({ date }) => date !== null && !said.startsWith('Sunday'))).toEqual([]);
  });

  it.each(['第98号问题', '三号会议室', '421号PR', '一周年', '天气', '每天'])('%s is no date', (said) => {
    expect(findDates(said, 'zh', wednesday)).toEqual([]);
  });

  it.each(['春节前', '国庆后', '过两天', '下个迭代', '尽快'])('我%s发给大家: when that is nobody can tell', (said) => {
    expect(findDue(`我${said}发给大家`, 'zh', wednesday)?.date).toBeNull();
  });

  it.each([
    ['by EOD Friday', '2026-11-27'], ['by close of business on Monday', '2026-11-23'], ['first thing tomorrow', '2026-11-21'], ['within 48 hours', '2026-11-22'],
    ['by Friday the fourth at the latest', '2026-12-04'], ['by month end', '2026-11-30'], ['by mid-December', '2026-12-15'], ['before Christmas', '2026-12-25'],
    ['next week though, Tuesday probably', '2026-11-24'], ["next week, let's say Thursday", '2026-11-26'], ['Tuesday in two weeks', '2026-12-01'], ['Friday by noon', '2026-11-27'],
  ])('"I will send it %s" is due on the day that is meant: %s', (said, date) => {
    expect(findDue(`I will send it ${said}`, 'en', friday)?.date).toBe(date);
  });

  it.each(['The twenty-fifth, okay', 'Make it the twenty-fifth', 'The day before, the twenty-fifth', 'twenty fifth then'])('"%s" says a day', (said) => {
    expect(findDue(said, 'en', friday)?.date).toBe('2026-11-25');
  });

  it.each([
    'The server crashed on Monday, I will write the report', 'The credentials expired on Monday', 'The outage on Sunday was ours', 'It has been chirping since Sunday', 'I am on holiday from Tuesday', 'I have time after Tuesday',
  ])('"%s" sets no deadline', (said) => {
    expect(findDue(said, 'en', friday)).toBeNull();
  });

  it('knows the Monday on which something broke as the one before', () => {
    expect(findDates('The server crashed on Monday', 'en', wednesday).map(({ date }) => date)).toEqual(['2026-11-16']);
    expect(findDates('I fixed the server and it ships on Monday', 'en', wednesday).map(({ date }) => date)).toEqual(['2026-11-23']);
  });

  it.each([
    ['印厂十八号要稿，你十七号给我就行', '2026-12-17'], ['我明天约他们经理，后天给您回音', '2026-11-20'], ['下周之内喔，那我下下周一排版', '2026-11-30'], ['这个月的报表我下周二给', '2026-11-24'],
  ])('%s is due on the day it is handed in', (said, date) => {
    expect(findDue(said, 'zh', wednesday)?.date).toBe(date);
  });

  it.each(['反正我下周也要去无锡', '我中午刚好有空', '再晚就赶不上年底了', '这个月的数据报表', '我周末就开始写'])('%s sets no deadline', (said) => {
    expect(findDue(said, 'zh', wednesday)).toBeNull();
  });

  it('takes no day that lies behind for a due date', () => {
    expect([findDue('这周一我发过了', 'zh', wednesday), findDue('上周三开的会', 'zh', wednesday)]).toEqual([null, null]);
  });

  it('takes the local day of the meeting, whatever its offset', () => {
    expect(localDay('2026-11-20T23:30:00-08:00')).toBe('2026-11-20');
    expect(localDay('2026-11-20T00:30:00+09:00')).toBe('2026-11-20');
    expect(localDay('2026-02-30T00:30:00Z')).toBeNull();
    expect(localDay('soon')).toBeNull();
  });

  it('always finds the next weekday within a week, and the end of a month in that month', () => {
    const day = fc.integer({ min: 0, max: 20000 }).map((count) => addDays('2000-01-01', count));
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 7 }), (today, weekday) => {
      const next = nextWeekday(today, weekday);
      expect(weekdayOf(next)).toBe(weekday);
      expect(next > today && next <= addDays(today, 7)).toBe(true);
      expect(endOfMonth(today, 0).slice(0, 7)).toBe(today.slice(0, 7));
      expect(addDays(endOfMonth(today, 0), 1).slice(8)).toBe('01');
    }));
  });
});
