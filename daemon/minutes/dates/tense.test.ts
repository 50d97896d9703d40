import { describe, expect, it } from '@jest/globals';
import { findDates } from './due.ts';

const wednesday = '2026-12-09';
const chineseWednesday = '2026-11-25';

const daysIn = (said: string, language: 'en' | 'zh', today: string) => findDates(said, language, today).flatMap(({ date }) => date ?? []);

describe('a weekday in an English sentence, said on Wednesday the ninth', () => {
  it.each([
    ['She said so on Thursday', '2026-12-03'], ['He told me on Thursday', '2026-12-03'], ['They announced on Monday that the price goes up', '2026-12-07'], ['Marta mentioned it on Friday', '2026-12-04'],
    ['On Monday we shipped the fix', '2026-12-07'], ['On Friday we agreed to freeze deploys', '2026-12-04'], ['Monday was a mess', '2026-12-07'], ['It didn\'t work on Friday', '2026-12-04'],
    ['We had a call with them on Friday', '2026-12-04'], ['When we spoke on Friday you said it was done', '2026-12-04'], ['This is the review of Monday\'s outage', '2026-12-07'],
    ['They rolled back to the Friday build at night', '2026-12-04'], ['We decided to roll back to the Friday build', '2026-12-04'], ['The Monday numbers were wrong', '2026-12-07'],
    ['I\'m sorry for last week, the outage on Monday', '2026-11-30'], ['It broke Monday last week', '2026-11-30'], ['Last week on Tuesday it broke', '2026-12-01'],
  ])('lies behind: %s', (said, date) => {
    expect(daysIn(said, 'en', wednesday)).toEqual([date]);
  });

  it('is a week ago where it is the day of the meeting', () => {
    expect(daysIn('The outage on Monday cost us a morning', 'en', '2026-12-14')).toEqual(['2026-12-07']);
    expect(daysIn('It crashed Monday morning and again on Tuesday', 'en', wednesday)).toEqual(['2026-12-07', '2026-12-08']);
  });

  it.each([
    ['I\'ll send it on Friday', '2026-12-11'], ['We ship on Thursday', '2026-12-10'], ['The Friday demo is in room four', '2026-12-11'], ['We agreed on Friday for the demo', '2026-12-11'], ['It was moved to Friday', '2026-12-11'],
    ['I was thinking Thursday', '2026-12-10'], ['I was hoping for Friday', '2026-12-11'], ['I promised to send it on Friday', '2026-12-11'], ['The fix was merged, it goes live on Friday', '2026-12-11'],
    ['She told me that she will be back on Friday', '2026-12-11'], ['I\'m on a call with them Friday anyway', '2026-12-11'], ['We cut on Monday', '2026-12-14'],
  ])('lies ahead: %s', (said, date) => {
    expect(daysIn(said, 'en', wednesday)).toEqual([date]);
  });

  it.each(['Is the Friday build still around?', 'We can use the Friday build for the demo', 'It was supposed to land on Friday', 'The report was due on Friday', 'We\'ve had three Friday deploys go wrong', 'I\'m back on the Monday after'])('stays words: %s', (said) => {
    expect(daysIn(said, 'en', wednesday)).toEqual([]);
  });

  it('may begin a stretch that ends in the month after', () => {
    expect(daysIn('The freeze runs from the eleventh to the fourth', 'en', wednesday)).toEqual(['2026-12-11', '2027-01-04']);
  });
});

describe('a weekday in a Chinese sentence, said on Wednesday the 25th', () => {
  it.each([
    ['弄完了，周五就上线了，目前没看到什么异常', '2026-11-20'], ['周四客户投诉了两次', '2026-11-19'], ['周三合的那个补丁有问题', '2026-11-18'], ['我周五提的那个工单没人理', '2026-11-20'], ['这是周一开会定的', '2026-11-23'],
    ['周一已经发给客户了', '2026-11-23'], ['周二没上线，因为测试没过', '2026-11-24'], ['我们周一讨论过这个问题', '2026-11-23'], ['周五那次故障查清楚了吗', '2026-11-20'], ['周一的故障是连接池的问题', '2026-11-23'],
    ['周五晚上的备份失败了', '2026-11-20'], ['他周一说过要改', '2026-11-23'], ['周一刚发布的包又回滚了', '2026-11-23'],
  ])('lies behind: %s', (said, date) => {
    expect(daysIn(said, 'zh', chineseWednesday)).toEqual([date]);
  });

  it.each([
    '那就周五上线吧', '会议改到周五了', '周五做完了就发给你', '周五就要上线了', '周五就放假了', '我定了周五去现场', '已经跟他约了周五', '周五要开的会取消了', '周五客户来了再说', '周五过一下方案', '我周五不在，请假了', '周五的会我来主持', '方案通过了，周五发布', '周五能弄完了吗', '要是周五海关还不放行', '周五晚上的值班老许来不了', '天气预报说周五暴雨',
  ])('lies ahead: %s', (said) => {
    expect(daysIn(said, 'zh', chineseWednesday)).toEqual(['2026-11-27']);
  });

  it.each(['周五的版本能用吗', '周五交的报告你记得写', '巡检报告你说周四给我的', '周六那天有决赛，大家都看球去了', '每两周一次的那个会', '我周五就闲下来了'])('stays words: %s', (said) => {
    expect(daysIn(said, 'zh', chineseWednesday)).toEqual([]);
  });
});
