import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

const titles = (turns: readonly (readonly [string, string])[]) =>
  extractMinutes(transcriptOf(turns), { registry: registryOf(['Ben Carter', '李四', '王芳']), startedAt: null }).topics.map(({ title }) => title);

describe('topics', () => {
  it('begin where somebody announces them, and bear that name', () => {
    expect(titles([
      ['Speaker 1', 'Let\'s start with the hiring plan. We have three open positions.'], ['Speaker 2', 'Two candidates are in the last round.'],
      ['Speaker 1', 'Good. The next topic is the office move. The lease ends in March.'], ['Speaker 2', 'I saw two places.'],
      ['Speaker 1', 'Ben, what about the test server?'], ['Speaker 2', 'It is up again.'],
    ])).toEqual(['Hiring plan', 'Office move', 'Test server']);
  });

  it('begin where a Chinese meeting announces them', () => {
    expect(titles([
      ['Speaker 1', '李四，登录问题怎么样了？'], ['Speaker 2', '找到原因了，正在改。'],
      ['Speaker 1', '接下来讨论一下发布计划。'], ['Speaker 2', '周五可以发布。'],
    ])).toEqual(['登录问题', '发布计划']);
  });

  it('are found by the change of words where nobody announces them', () => {
    const about = (things: readonly string[], deeds: readonly string[]) =>
      Array.from({ length: 45 }, (_, index): [string, string] => [`Speaker ${(index % 2) + 1}`, `The ${things[index % things.length]!} ${deeds[index % deeds.length]!}.`]);
    const billing = about(['billing system', 'invoices', 'billing system', 'tax rate'], ['counted twice', 'arrived late in March', 'lost a customer number', 'rounds down', 'printed blank pages']);
    const camera = about(['camera lens', 'camera lens', 'zoom'], ['scratched in the rain', 'focused slowly', 'weighed two kilos', 'rattled', 'fogged up at night', 'slipped']);
    expect(titles([...billing, ...camera])).toEqual(['Billing system', 'Camera lens']);
  });

  it('are called by what comes back, not by a number, a courtesy or a word about the meeting', () => {
    expect(titles([
      ['Speaker 1', "Can you see my screen? Okay, so the short version, we take the thirty. The invoices are late again, no worries."], ['Speaker 2', 'The invoices were printed twice.'],
      ['Speaker 1', 'See page three, the invoices have no number.'], ['Speaker 2', 'Then we print the invoices again. I have a hard stop.'],
    ])).toEqual(['Invoices']);
    expect(titles([
      ['Speaker 1', '能听到吗？我们先花五分钟看一下发票，有些商家说发票没收到。'], ['Speaker 2', '发票上周五都寄了，火锅火锅。'],
      ['Speaker 1', '上次的发票为什么没人签收？'], ['Speaker 2', '发票我再查一下，元旦快乐！'],
    ])).toEqual(['发票']);
  });

  it('are never called by the name of somebody who is known', () => {
    expect(titles([['Speaker 1', 'Shall we wait for Ben? The roof leaks.'], ['Speaker 2', 'Ben knows about the roof.'], ['Speaker 1', 'Ask Ben then.'], ['Speaker 2', 'Ben is ill. The roof can wait.']])).toEqual(['Roof']);
  });

  it('are none where nothing can be named', () => {
    expect(titles([['Speaker 1', 'Hello.'], ['Speaker 2', 'Hi there. Good to see you.']])).toEqual([]);
  });
});
