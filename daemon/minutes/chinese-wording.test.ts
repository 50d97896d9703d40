import { describe, expect, it } from '@jest/globals';
import { chineseAnswer } from './actions/chinese-object.ts';
import { findDue } from './dates/due.ts';
import { chineseDecisionText } from './decisions/chinese-wording.ts';
import { extractMinutes } from './extract-minutes.ts';
import { registryOf, transcriptOf } from './passages/passage.ts';

const minutesOf = (...turns: [string, string][]) => extractMinutes(transcriptOf(turns), { registry: registryOf(['张三', '李四']), startedAt: '2026-11-20T09:30:00+08:00' });

describe('the words of a Chinese decision', () => {
  it.each([
    ['不行，换绿色吧，品牌手册里本来也有绿色', '换绿色'],
    ['发offer给第二位，小杨你今天走流程', '发offer给第二位'],
    ['请老刘，贵就贵吧', '请老刘'],
    ['绿色就绿色', '绿色'],
    ['先保搜索，推荐留一个人维护就够了', '先保搜索，推荐留一个人维护'],
  ])('leave reasons, concessions and other tasks out: %s', (said, words) => {
    expect(chineseDecisionText(said)).toBe(words);
  });

  it('begin with the subject that the talk set, without the numbers that were chosen from', () => {
    const { decisions } = minutesOf(['张三', '屏幕尺寸六点一还是六点七？'], ['李四', '手小的人握不住大的。'], ['张三', '那就六点一吧。'], ['李四', '同意。']);
    expect(decisions.map(({ text }) => text)).toEqual(['屏幕尺寸：六点一']);
  });

  it.each([
    ['李四', '班数学平均八十九', '不加了，课上讲'],
    ['李四', '湖边那个刚', '换开元'],
    ['李四', '张三', '先用旧的索引格式'],
    ['李四', '预算批下来', '改成每周二开例会'],
  ])('begin with no half clause, person or number: %s: %s', (speaker, before, said) => {
    const { decisions } = minutesOf(['张三', '我们开始吧。'], [speaker, `${before}了，大家看到了。`], ['张三', `那就${said}吧。`], ['李四', '同意。']);
    expect(decisions.filter(({ text }) => text.includes(before))).toEqual([]);
  });

  it('say what a bare refusal refuses', () => {
    const { decisions } = minutesOf(['张三', '要不上微服务？'], ['李四', '算了吧，太重了。'], ['张三', '行，那不上了。'], ['李四', '同意。']);
    expect(decisions.map(({ text, status }) => [text, status])).toEqual([['不上微服务', 'made']]);
  });

  it('say what a yes affirms', () => {
    const { decisions } = minutesOf(['张三', '删除要不要做成软删除？'], ['李四', '要的，保留三十天。']);
    expect(decisions.map(({ text }) => text)).toEqual(['删除做成软删除，保留三十天']);
  });
});

describe('a Chinese decision', () => {
  it('is taken back by another value in its place', () => {
    const { decisions } = minutesOf(['张三', '日志保留多久？'], ['李四', '保留三十天吧。'], ['张三', '行。'], ['李四', '等一下，磁盘不够，改成七天？'], ['张三', '嗯有道理，那改成七天吧。']);
    expect(decisions.map(({ status }) => status)).toEqual(['retracted', 'made']);
    expect(decisions[1]!.text).toContain('改成七天');
  });

  it.each(['logging 这个下次再讨论。', 'Hi everyone，我们今天用中英文混着说。', '要不今年不涨价？'])('is none of what puts off, greets or only proposes: %s', (said) => {
    expect(minutesOf(['张三', said], ['李四', '好的。']).decisions).toEqual([]);
  });
});

describe('the words of a Chinese task', () => {
  it('are those that were asked for, with what the answer adds', () => {
    expect(chineseAnswer('寄转接头过去', '寄，走快递', true)).toBe('寄转接头过去，走快递');
    expect(chineseAnswer('写个初稿', '开始写', true)).toBe('写个初稿');
  });

  it('name the noun as fully as it was named before', () => {
    const { actions } = minutesOf(['李四', '退款说明页那段文案太绕了。'], ['张三', '我来改文案，下周一之前改完。']);
    expect(actions.map(({ text, owner, due }) => ({ text, owner, due }))).toEqual([{ text: '改退款说明页那段文案', owner: '张三', due: '2026-11-23' }]);
  });

  it('are nobody\'s promise where somebody is quoted', () => {
    expect(minutesOf(['张三', '客户原话是：“你们把价格降到八折，我明天就签合同”。'], ['李四', '听听就好。']).actions).toEqual([]);
  });
});

it('reads 给我两周 as a deadline', () => {
  expect(findDue('给我两周', 'zh', '2026-11-20')?.date).toBe('2026-12-04');
});
