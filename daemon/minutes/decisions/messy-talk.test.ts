import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

/** The decisions of a short talk, as a note says them; `ANA: …` a line. */
function decisionsOf(talk: string): string[] {
  const turns = talk.trim().split('\n').map((line) => line.trim().split(': ') as [string, string]);
  const registry = registryOf([...new Set(turns.map(([speaker]) => speaker))]);
  return extractMinutes(transcriptOf(turns), { registry, startedAt: '2026-11-20T09:30:00+01:00' })
    .decisions.map(({ text, status }) => (status === 'retracted' ? `${text} (taken back)` : text));
}

describe('what settles nothing, whoever says fine to it', () => {
  it.each([
    ['tells what happened', 'At 04:40 the pager went off, two alerts on the billing queue.', 'Two is not many.'],
    ['tells what was done by mistake', 'We turned the limit off, thinking off means the default.', 'Okay.'],
    ['reports work', 'So the parser, I finished the tests on Monday, and the docs are up.', 'Good.'],
    ['offers to do without', 'We could manage without the audit log in the first release.', 'That would help a lot.'],
    ['wishes', 'We would like to move to the bigger plan, but the price has to come down.', 'Good.'],
    ['greets', 'Happy new year, everybody.', 'Happy new year.'],
    ['ends the meeting', "Okay, that's all from me. Enjoy the weekend.", 'Thanks, you too.'],
    ['puts off', 'We leave that open for today.', 'Agreed.'],
  ])('%s', (_, first, second) => {
    expect(decisionsOf(`Ana: ${first}\nBen: ${second}`)).toEqual([]);
  });

  it.each([
    ['问候', '先这样，中秋快乐！', '中秋快乐。'],
    ['开场', '好，先说进度啊。', '好的。'],
    ['收尾', '那今天就差不多了，大家辛苦。', '好的。'],
    ['搁置', '这个先不定，下次再说。', '行。'],
    ['叙述', '凌晨两点我们先重启了从库，没有用。', '对。'],
    ['列举', '方案一是 Kafka，方案二是 RabbitMQ，对吧？', '对。'],
  ])('in Chinese: %s', (_, first, second) => {
    expect(decisionsOf(`甲: ${first}\n乙: ${second}`)).toEqual([]);
  });

  it('leaves what is decided in the same breath or in like words', () => {
    expect(decisionsOf(`Ana: There's no budget, so we skip the conference this year.
      Ben: Agreed.`)).toEqual(['We skip the conference this year']);
    expect(decisionsOf(`甲: 先说好，周五之后不许改需求。
      乙: 好，同意。`)).toEqual(['先说好，周五之后不许改需求']);
  });

  it('is also the reason for what is asked', () => {
    expect(decisionsOf(`甲: 接口要不要加个版本号？以后改字段就不用通知客户端了。
      乙: 加版本号好，我之前吃过亏。
      甲: 行，那接口里加版本号。
      丙: 好。`).join()).not.toContain('通知客户端');
  });
});

describe('decisions that contradict each other', () => {
  it('are settled by the later one, and the earlier one is taken back', () => {
    expect(decisionsOf(`Ana: Do we ship on the third or the fourth?
      Ben: Fourth is a holiday.
      Ana: Third then.
      Cid: Yep.
      Ana: Oh hold on, the third is the audit. Let's make it the second.
      Ben: Second works.
      Cid: Fine by me.`)).toEqual(['Third (Do we ship on the third or the fourth?) (taken back)', 'Make it the second']);
    expect(decisionsOf(`甲: 那就烤肉，周五晚上。
      乙: 我订位子。
      丙: 等一下，周五我有事，能不能换周四？
      甲: 周四大家行吗？
      乙: 行。
      丙: 可以。
      甲: 那改周四。`)).toEqual(['烤肉，周五晚上 (taken back)', '烤肉，改周四']);
  });

  it('after an objection are said anew, and only what was said anew holds', () => {
    expect(decisionsOf(`乙: 第一期范围我列了十二个需求，建议砍掉导出 PDF 和暗黑模式。
      丙: 暗黑模式砍了吧，没人用。
      丁: PDF 不能砍，财务每个月都要导。
      乙: 那 PDF 留着，暗黑模式砍掉。
      甲: 可以，就这么办。`)).toEqual(['PDF 留着，暗黑模式砍掉']);
    expect(decisionsOf(`Ana: I propose we drop the PDF export and the dark mode.
      Ben: Dark mode can go, nobody uses it.
      Cid: The PDF can't go, finance needs it every month.
      Ana: Then we keep the PDF and drop dark mode.
      Ben: Okay, let's do that.`)).toEqual(['We keep the PDF and drop dark mode']);
  });

  it('are none where a question is only answered with no', () => {
    expect(decisionsOf(`Ana: And should we renew the Figma licence, did Paul say anything?
      Ben: Paul said no. Not this year.
      Ana: Okay, so no Figma licence.`)).toEqual(['No Figma licence']);
  });
});

describe('taking back', () => {
  it("of one's own suggestion leaves what others decided about something else", () => {
    expect(decisionsOf(`Ana: We go with Postgres for the reports.
      Ben: Agreed.
      Ana: Next, the queue.
      Cid: Why not keep everything in Kafka?
      Ben: The analysts cannot query Kafka.
      Cid: Okay, I withdraw that.`)).toEqual(['We go with Postgres for the reports']);
  });
});

describe('a decision under a condition', () => {
  it('is shown with its condition', () => {
    expect(decisionsOf(`Ana: Would you be fine with hosted Redis?
      Ben: If legal signs, yes.
      Cid: Same here.
      Ana: Alright then, let's go hosted Redis, provided legal signs off.`)).toEqual(['Go hosted Redis, provided legal signs off']);
    expect(decisionsOf(`甲: 那今天差不多了。方案算通过，有条件通过，权限那块补完再给大家看。
      乙: 好的。`)).toEqual(['方案算通过，有条件通过，权限那块补完再给大家看']);
  });

  it('keeps all steps of a plan that is agreed on', () => {
    expect(decisionsOf(`甲: 那灰度怎么放？
      乙: 先放百分之一，看三天，没问题再放百分之二十。
      甲: 可以，就按这个节奏。`).join()).toContain('先放百分之一，看三天，没问题再放百分之二十');
  });
});

describe('a short answer in Chinese', () => {
  it('is about what was asked in the same words, not about what the talk began with', () => {
    expect(decisionsOf(`甲: 搜索那块怎么样？
      乙: 搜索，嗯，两个都合了。还剩一个同义词的，同义词那个我觉得要不要放到下个迭代？
      甲: 同义词客户催得急吗？
      乙: 还好，没人催。
      甲: 那就放下个迭代吧。
      乙: 好。`)).toEqual(['同义词放下个迭代']);
  });
});
