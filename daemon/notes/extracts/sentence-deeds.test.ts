/** Which sentences a section quotes: by what they do, not by a word in them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deedNames, doing } from './sentence-deeds.ts';
import type { DeedName } from './sentence-deeds.ts';

type Cases = readonly (readonly [DeedName, string])[];

const done: Cases = [
  ['asks_for', "And we'd really need it by the end of Q1, because our auditors insist."],
  ['asks_for', 'Will we get a credit for that?'],
  ['asks_for', 'We asked for that, what, in summer?'],
  ['asks_for', 'The CSV export cuts off at ten thousand rows.'],
  ['asks_for', 'And is the penetration test report available?'],
  ['asks_for', 'Could you make it earlier?'],
  ['asks_for', 'We would also like to have roles, so that temporary staff cannot see the prices.'],
  ['asks_for', "We've been waiting for the audit log since spring."],
  ['asks_for', '我们还想要分角色，临时工不能看到价格。'],
  ['asks_for', '单点登录能不能提前到六月？'],
  ['asks_for', '导出一到一万行就截断了。'],
  ['asks_for', '能给我们赔点钱吗？'],
  ['objects', 'To be honest, it is expensive for seven sites.'],
  ['objects', "Otherwise we'd have to look elsewhere."],
  ['objects', 'The price per seat has to come down.'],
  ['objects', 'But the export is too slow.'],
  ['objects', "I'm not convinced by the migration."],
  ['objects', 'To be frank it cost us a morning.'],
  ['objects', '说实话，七个仓算下来有点贵。'],
  ['objects', '我担心到时候两套系统并行。'],
  ['objects', '安全部门那边不批。'],
  ['harms', 'It was a hundred and twelve accounts, eleven of them enterprise.'],
  ['harms', 'The warehouse couldn’t print labels.'],
  ['harms', 'About one in three customers could not pay.'],
  ['harms', 'Checkout was down for an hour.'],
  ['harms', 'We lost two hours of orders.'],
  ['harms', '一共两百一十个订单没付成。'],
  ['harms', '大概三分之一的用户无法付款。'],
  ['helps', 'At 02:51 Will joined, and we decided to roll back to the Friday build.'],
  ['helps', 'It recovered at 03:05.'],
  ['helps', "The rollback was quick, I'd say."],
  ['helps', 'We restarted the pods and the queue drained.'],
  ['helps', '两点五十五分开始回滚，三点零三分恢复正常。'],
  ['capacity', "I'm out the fourteenth to the eighteenth."],
  ['capacity', "I'm here the whole time, except Thursday afternoon."],
  ['capacity', 'I have on call in the second week, so count me half.'],
  ['capacity', "So that's roughly thirty two points, maybe thirty."],
  ['capacity', 'Grace is on parental leave from May.'],
  ['capacity', '小李二月要休产假。'],
  ['capacity', '后端只有两个人。'],
  ['capacity', '人手还是要加一个，不然风险很大。'],
  ['capacity', '我第二周值班，算半个人吧。'],
  ['reports', 'I merged the retry change yesterday.'],
  ['reports', '重试那个改动昨天合并了，我还在看那个测试。'],
];

const notDone: Cases = [
  ['asks_for', 'Hello, hello, can you hear me?'],
  ['asks_for', "Yes, I'll send it over with the contract."],
  ['asks_for', 'We need to go, the room is booked.'],
  ['asks_for', "We don't need that any more."],
  ['asks_for', '能不能听到我说话？'],
  ['asks_for', '六月能不能上我今天不敢保证。'],
  ['objects', "I'll have the contract drafted by the end of the week."],
  ['objects', "Yes, I'll send it over with the contract."],
  ['objects', 'No worries.'],
  ['objects', "We're not worried about the price."],
  ['objects', 'Security signed it in spring.'],
  ['objects', '这个不用担心。'],
  ['objects', '合同我这周起草。'],
  ['harms', "I don't have the number."],
  ['harms', 'We should test with ten thousand orders.'],
  ['harms', 'That would hit all customers.'],
  ['harms', '具体多少我手上没有数据。'],
  ['harms', '如果再来一次，所有用户都会受影响。'],
  ['helps', 'So I restarted the replica, that did nothing.'],
  ['helps', "Maybe. It'd also crash on a bad rollback."],
  ['helps', 'What worries me more is that the runbook still says restart the replica.'],
  ['helps', 'We should stop rebuilding on rollback.'],
  ['helps', "We restarted it twice but it didn't help."],
  ['helps', "I'll restart it tomorrow."],
  ['helps', '重启了从库，没什么用。'],
  ['helps', '手册上还写着重启从库。'],
  ['helps', '回滚出错的话也会崩。'],
  ['capacity', 'First thing, capacity.'],
  ['capacity', 'One more thing, the on call rota.'],
  ['capacity', 'Postgres is out.'],
  ['capacity', '下一个，值班表。'],
  ['capacity', '反正我不回老家。'],
  ['reports', 'Can you finish it today?'],
  ['reports', 'Please continue with the tests.'],
  ['reports', '那你今天先把 trace 拉出来，跟老王一起看一下。'],
];

const does = (deed: DeedName, ...texts: readonly string[]): boolean => doing(deed, texts)[0] ?? false;

describe('what a sentence does', () => {
  it.each(done)('%s: %s', (deed, text) => { expect(does(deed, text)).toBe(true); });
  it.each(notDone)('not %s: %s', (deed, text) => { expect(does(deed, text)).toBe(false); });

  it('is undone by a next sentence that says it was in vain', () => {
    expect(does('helps', 'Then we restarted the replica.', 'That did nothing.')).toBe(false);
    expect(does('helps', 'Then we restarted the replica.', 'That brought it back.')).toBe(true);
    expect(does('helps', '我把从库重启了。', '没什么用。')).toBe(false);
  });

  it('is judged of any text', () => {
    fc.assert(fc.property(fc.constantFrom(...deedNames), fc.array(fc.string()), (deed, texts) => doing(deed, texts).length === texts.length));
  });
});
