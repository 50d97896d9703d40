import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

const registry = registryOf(['Greg Hollis', 'Deepak Raman', 'Fatima Haddad', 'Marta Kowalczyk', 'Tobias Lindgren', 'Will Sutherland', 'Yuki Tanabe', '赵磊', '孙晓燕', '高明', '周航', '陈思雨', '王建国'], ['Kestrel']);

/** `A: …` is what Speaker A says. */
function minutesOf(lines: readonly string[]) {
  const turns = lines.map((line): [string, string] => [`Speaker ${line.slice(0, 1)}`, line.slice(3)]);
  return extractMinutes(transcriptOf(turns), { registry, startedAt: null, all: true });
}

/** Who is named surely enough for a note. */
function named(...lines: readonly string[]) {
  return minutesOf(lines).speakers.filter(({ confidence }) => confidence >= 0.6).map(({ speaker, person }) => `${speaker.slice(-1)} ${person}`);
}

describe('a name that answers a question', () => {
  it.each([
    ['1: And who signs on your side?', '2: Greg Hollis, our director.', '1: Okay. I need to get it past our board.'],
    ['1: Who has to approve the budget?', '2: Marta, she owns the roadmap.', '3: Okay, I can send it to her.'],
    ['1: Whose machine is that?', '2: Yuki, I think.', '1: Fine, I will ask.'],
    ['1: Which of your colleagues handles invoices?', '2: Deepak Raman, in finance.', '3: I will write to him then.'],
    ['1: Who owns that service?', '2: It\'s Marta.', '1: Okay.'],
    ['1: 合同谁签？', '2: 赵磊，我们总监。', '3: 我明天把合同给他。'],
    ['1: 这个找谁批？', '2: 王建国，他管预算。', '3: 好，我去找他。'],
    ['1: 谁来改这个页面？', '2: 周航，前端。', '1: 好。'],
  ])('names no voice: %s %s', (...lines) => {
    expect(named(...lines)).toEqual([]);
  });

  it.each([
    [['1: Greg, can you sign it?', '2: Sure, I\'ll do it today.'], '2 Greg Hollis'],
    [['1: Deepak, our build is red again, can you look?', '2: Yes, I\'ll have a look.'], '2 Deepak Raman'],
    [['1: Who takes the notes? Yuki, can you?', '2: Yes, I can.'], '2 Yuki Tanabe'],
  ])('is another thing than an address: %s', (lines, who) => {
    expect(named(...lines)).toEqual([who]);
  });
});

describe('somebody whom no registry knows', () => {
  it.each([
    ['I\'m Rebecca Stone, I look after operations.', 'Rebecca Stone'], ['Hello, I\'m Anne-Marie Dubois from the bank.', 'Anne-Marie Dubois'], ['Good morning, this is Jan van der Berg speaking.', 'Jan van der Berg'],
    ['您好，我是长城银行的刘芳。', '刘芳'], ['您好，我是华东科技的李明远。', '李明远'],
  ])('is called as introduced: %s', (said, name) => {
    expect(named(`1: ${said}`, '2: Hi.')).toEqual([`1 ${name}`]);
  });

  it('is nobody else afterwards, whoever was asked before', () => {
    expect(named('1: Hi, my name is Anil Kapoor, I run the warehouse.', '2: Hello. Deepak, how is the export going?', '1: We need it by the end of March.')).toEqual(['1 Anil Kapoor']);
    expect(named('1: 您好，我是长城银行的刘芳。', '2: 周航，接口那边怎么样了？', '1: 我们这边等着上线呢。')).toEqual(['1 刘芳']);
  });

  it.each(['Ha, any time.', 'Wow, how did you do that?', 'Dude, what is it?', 'Question, do we have the budget?', 'I\'m Late, sorry.', 'Hi, this is Kestrel, our gateway.', 'This is Kestrel.', '我是项目的程序员。'])('is not made of: %s', (said) => {
    expect(minutesOf([`1: ${said}`]).mentions.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('an introduction', () => {
  it.each([
    ['Okay, morning all, it\'s Marta, I\'ll run this one because Greg is at the dentist.', 'Marta Kowalczyk'],
    ['Yes. Hi, this is Fatima Haddad, account manager, and with me is Tobias from engineering.', 'Fatima Haddad'],
    ['Hello, it\'s Deepak here.', 'Deepak Raman'],
    ['Hi, Marta here too. No, kidding, I\'m Deepak.', 'Deepak Raman'],
    ['I\'m not Deepak, I\'m Will.', 'Will Sutherland'], ['我不是高明，我是周航。', '周航'],
    ['Hi, I\'m Greg, the boss. Just kidding, I\'m Will.', 'Will Sutherland'],
    ['早，我是产品的孙晓燕。', '孙晓燕'], ['大家好，我是后端组的高明。', '高明'], ['我是新来的周航，负责前端。', '周航'], ['喂，我是孙晓燕，啊不对，我是陈思雨，用的晓燕的电脑。', '陈思雨'],
  ])('names its voice: %s', (said, name) => {
    expect(named(`1: ${said}`, '2: Hi.')).toEqual([`1 ${name}`]);
  });

  it.each(['这个我是跟产品的孙晓燕对的。', '我是昨天找的孙晓燕。', '我是听前端的周航说的。', '我是用孙晓燕的账号登的。', '我是替孙晓燕来的。', '假如我是赵磊，我肯定不同意。', '你以为我是周航啊。', 'What if I am Fatima and I open the page?', 'Imagine I\'m Greg. I\'d say no.', 'It\'s Greg, he never answers.', 'I\'m Marta\'s stand-in today.'])('is not: %s', (said) => {
    expect(named(`1: ${said}`, '2: 好。')).toEqual([]);
  });

  it('may be name and work alone in a round', () => {
    expect(named('1: Shall we do a quick round of introductions? I\'m Marta, product.', '2: Deepak Raman, backend.', '3: Tobias Lindgren, engineering manager.')).toEqual(['1 Marta Kowalczyk', '2 Deepak Raman', '3 Tobias Lindgren']);
    expect(named('1: 各位早上好，我是赵磊。', '2: 高明，做后端的。', '3: 周航，前端。')).toEqual(['1 赵磊', '2 高明', '3 周航']);
  });

  it('is no call for the one whose work is asked after', () => {
    expect(named('1: 大家好，我是赵磊。', '2: 周航，前端怎么样了？', '3: 快好了。')).toEqual(['1 赵磊', '3 周航']);
  });

  it('of a companion is not the speaker\'s own, and counts once the companion answers', () => {
    expect(named('1: Hello.', '2: Hi, this is Fatima, account manager, and with me is Tobias from engineering.', '3: Hi there.', '2: Tobias, is that doable?', '3: I think so.')).toEqual(['2 Fatima Haddad', '3 Tobias Lindgren']);
  });
});

describe('who is called', () => {
  it.each([
    [['1: 上周我们定了把网关的限流下掉，这个老王你弄完了吗？', '2: 弄完了，周五就上线了。'], '2 王建国'],
    [['1: 思雨那边呢，压测报告？', '3: 呃，压测我跑了两轮，报告还没写。'], '3 陈思雨'],
    [['4: 来了来了，不好意思啊。', '1: 没事晓燕，正好到你，搜索那块怎么样？', '4: 搜索，嗯，快好了。'], '4 孙晓燕'],
    [['1: Fatima would know, she isn\'t on yet.', '4: I\'m here, sorry, I was muted.'], '4 Fatima Haddad'],
    [['1: Is Fatima here yet?', '4: I\'m here.'], '4 Fatima Haddad'],
  ])('answers: %s', (lines, who) => {
    expect(named(...lines)).toEqual([who]);
  });

  it.each([
    ['1: 思雨那边怎么样？', '3: 她还没写完。'], ['1: 思雨那边呢？', '3: 思雨请假了。'], ['1: 我跟高明你都说过了吧？', '2: 说过了。'], ['1: Fatima would know, she isn\'t on yet.', '2: I think it was a hundred.'],
  ])('is not whoever speaks next: %s %s', (...lines) => {
    expect(named(...lines)).toEqual([]);
  });

  it('is not left over for a voice that speaks of him', () => {
    const turns: [string, string][] = [['Speaker 1', '晓燕你弄完了吗？'], ['Speaker 2', '弄完了。'], ['Speaker 1', '好，我回头跟赵磊说一声。']];
    const { speakers } = extractMinutes({ ...transcriptOf(turns), attendees: ['孙晓燕', '赵磊'] }, { registry, startedAt: null });
    expect(speakers.map(({ person }) => person)).toEqual(['孙晓燕']);
  });
});
